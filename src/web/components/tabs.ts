import { type Html, html } from '../html.ts';
import {
  type Attributes,
  attributesOf,
  type Content,
  classNames,
  type ElementOptions,
  each,
  ifGiven,
  type NotShown,
  type Options,
} from './options.ts';

export type Tab = Options<{
  id?: string;
  label: string;
  panel?: Content & { readonly attributes?: Attributes };
  attributes?: Attributes;
}>;

export type TabsOptions = ElementOptions &
  Options<{ id?: string; idPrefix?: string; title?: string; items?: readonly (Tab | NotShown)[] }>;

/** Panels behind tabs. Without JavaScript it is a list of contents with every panel below it. */
export function tabs(options: TabsOptions): Html {
  const idOf = (item: Tab, index: number) => item.id || `${options.idPrefix ?? ''}-${index + 1}`;
  const list = html`<ul class="govuk-tabs__list">
    !${each(options.items, (item, index) => tab(item, idOf(item, index), index === 0))}
  </ul>`;
  const own = ifGiven({ id: options.id || undefined, 'data-module': 'govuk-tabs' });
  return html`<div class="${classNames('govuk-tabs', options.classes)}"!${own}!${attributesOf(options)}>
  <h2 class="govuk-tabs__title">
    ${options.title ?? 'Contents'}
  </h2>
  !${options.items?.length ? list : ''}
  !${each(options.items, (item, index) => panel(item, idOf(item, index), index === 0))}
</div>`;
}

function tab(item: Tab, id: string, isFirst: boolean): Html {
  return html`<li class="${classNames('govuk-tabs__list-item', isFirst && 'govuk-tabs__list-item--selected')}">
      <a class="govuk-tabs__tab" href="#${id}"!${attributesOf(item)}>
        ${item.label}
      </a>
    </li>`;
}

function panel(item: Tab, id: string, isFirst: boolean): Html {
  const says = item.panel?.html || (item.panel?.text ? html`<p class="govuk-body">${item.panel.text}</p>` : '');
  const classes = classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden');
  return html`<div class="${classes}" id="${id}"!${attributesOf(item.panel)}>
    !${says}
  </div>`;
}
