import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  hasContent,
  ifGiven,
  type Options,
} from './options.ts';

export type LabelOptions = Content & ElementOptions & Options<{ for?: string; isPageHeading?: boolean }>;

/** The question one answer belongs to. Nothing to say prints nothing. */
export function label(options: LabelOptions): Html {
  if (!hasContent(options)) return html``;
  const own = ifGiven({ for: options.for || undefined });
  const written = html`<label class="${classNames('govuk-label', options.classes)}"!${own}!${attributesOf(options)}>
  !${content(options)}
</label>`;
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">!${written}</h1>` : written;
}
