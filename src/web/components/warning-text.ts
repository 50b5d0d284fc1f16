import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions, type Options } from './options.ts';

export type WarningTextOptions = Content & ElementOptions & Options<{ iconFallbackText?: string }>;

/** Something serious that could follow from what is done, or not done. */
export function warningText(options: WarningTextOptions): Html {
  return html`<div class="${classNames('govuk-warning-text', options.classes)}"!${attributesOf(options)}>
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">${options.iconFallbackText || 'Warning'}</span>
    !${content(options)}
  </strong>
</div>`;
}
