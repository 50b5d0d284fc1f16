import { type Html, html } from '../html.ts';
import {
  type Attributes,
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  hasContent,
  ifGiven,
  type Options,
} from './options.ts';

export type ErrorSummaryItem = Content & Options<{ href?: string; attributes?: Attributes }>;

export type ErrorSummaryOptions = ElementOptions &
  Options<{
    titleText?: string;
    titleHtml?: Html;
    descriptionText?: string;
    descriptionHtml?: Html;
    errorList?: readonly ErrorSummaryItem[];
    disableAutoFocus?: boolean;
  }>;

/** Everything there is to put right on a page, all at once, at the top; each line leads to its answer. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const description = { text: options.descriptionText, html: options.descriptionHtml };
  const focus = options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus);
  // The alert is a box of its own so that moving the focus to the summary does not cut the reading of it short.
  return html`<div class="${classNames('govuk-error-summary', options.classes)}" data-module="govuk-error-summary"
  !${ifGiven({ 'data-disable-auto-focus': focus })}!${attributesOf(options)}>
  <div role="alert">
    <h2 class="govuk-error-summary__title">
      !${content({ text: options.titleText, html: options.titleHtml })}
    </h2>
    <div class="govuk-error-summary__body">
      !${hasContent(description) ? html`<p>!${content(description)}</p>` : ''}
      !${options.errorList?.length ? lines(options.errorList) : ''}
    </div>
  </div>
</div>`;
}

function lines(items: readonly ErrorSummaryItem[]): Html {
  return html`<ul class="govuk-list govuk-error-summary__list">!${items.map(line)}</ul>`;
}

function line(item: ErrorSummaryItem): Html {
  if (!item.href) return html`<li>!${content(item)}</li>`;
  return html`<li><a href="${item.href}"!${attributesOf(item)}>!${content(item)}</a></li>`;
}
