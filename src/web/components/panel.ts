import { type Html, html } from '../html.ts';
import { button } from './button.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  hasContent,
  type Options,
} from './options.ts';

export type PanelAction = ElementOptions &
  Options<{ text: string; href?: string; type?: 'button' | 'submit' | 'reset' }>;

export type PanelOptions = Content &
  ElementOptions &
  Options<{
    titleText?: string;
    titleHtml?: Html;
    headingLevel?: number;
    actions?: ElementOptions & { readonly items?: readonly PanelAction[] };
  }>;

/** A large box: that something is done, or with the class `govuk-panel--interruption` a pause before going on. */
export function panel(options: PanelOptions): Html {
  const isInterruption = Boolean(options.classes?.includes('govuk-panel--interruption'));
  const level = options.headingLevel || 1;
  const classes = classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', options.classes);
  return html`<div class="${classes}"!${attributesOf(options)}>
  <h${level} class="govuk-panel__title">
    !${content({ text: options.titleText, html: options.titleHtml })}
  </h${level}>
  !${hasContent(options) ? html`<div class="govuk-panel__body">!${content(options)}</div>` : ''}
  !${isInterruption && options.actions ? actions(options.actions) : ''}
</div>`;
}

function actions(options: NonNullable<PanelOptions['actions']>): Html {
  return html`<div class="${classNames('govuk-panel__actions', options.classes)}"!${attributesOf(options)}>
    !${options.items?.length ? html`<div class="govuk-button-group">!${options.items.map(action)}</div>` : ''}
  </div>`;
}

function action(item: PanelAction): Html {
  if (!item.href || item.type === 'button') {
    const classes = classNames('govuk-button--inverse', item.classes);
    return html`!${button({ ...item, type: item.type || 'button', classes })} `;
  }
  const classes = classNames('govuk-link govuk-link--inverse', item.classes);
  return html`<a class="${classes}" href="${item.href}"!${attributesOf(item)}>${item.text}</a> `;
}
