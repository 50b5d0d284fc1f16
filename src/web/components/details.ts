import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  ifGiven,
  type Options,
} from './options.ts';

export type DetailsOptions = Content &
  ElementOptions &
  Options<{ summaryText?: string; summaryHtml?: Html; id?: string; open?: boolean }>;

/** A line that opens to say more. Works without JavaScript. */
export function details(options: DetailsOptions): Html {
  const own = ifGiven({ id: options.id || undefined, open: options.open });
  return html`<details class="${classNames('govuk-details', options.classes)}"!${own}!${attributesOf(options)}>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">
      !${content({ text: options.summaryText, html: options.summaryHtml })}
    </span>
  </summary>
  <div class="govuk-details__text">
    !${content(options)}
  </div>
</details>`;
}
