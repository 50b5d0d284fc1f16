import { type Html, html } from '../html.ts';
import {
  type Attributes,
  attributesOf,
  type Content,
  classNames,
  content,
  each,
  type NotShown,
  type Options,
} from './options.ts';
import { type TagOptions, tag } from './tag.ts';

export type Task = Options<{
  title: Content & { readonly classes?: string };
  hint?: Content;
  status: Content & { readonly tag?: TagOptions; readonly classes?: string };
  href?: string;
  classes?: string;
}>;

export type TaskListOptions = Options<{
  items: readonly (Task | NotShown)[];
  classes?: string;
  attributes?: Attributes;
  idPrefix?: string;
}>;

/** Things to do, each with how it stands. */
export function taskList(options: TaskListOptions): Html {
  return html`<ul class="${classNames('govuk-task-list', options.classes)}"!${attributesOf(options)}>
  !${each(options.items, (item, index) => task(item, `${options.idPrefix || 'task-list'}-${index + 1}`))}
</ul>`;
}

function task(item: Task, id: string): Html {
  const { status } = item;
  return html`<li class="${classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)}">
    <div class="govuk-task-list__name-and-hint">
      !${name(item, id)}
      !${item.hint && html`<div id="${id}-hint" class="govuk-task-list__hint">!${content(item.hint)}</div>`}
    </div>
    <div class="${classNames('govuk-task-list__status', status.classes)}" id="${id}-status">
      !${status.tag ? tag(status.tag) : content(status)}
    </div>
  </li>`;
}

function name({ title, href, hint }: Task, id: string): Html {
  if (!href) return html`<div!${title.classes ? html` class="${title.classes}"` : ''}>!${content(title)}</div>`;
  const describedBy = classNames(hint && `${id}-hint`, `${id}-status`);
  return html`<a class="${classNames('govuk-link govuk-task-list__link', title.classes)}"
        href="${href}" aria-describedby="${describedBy}">
        !${content(title)}
      </a>`;
}
