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

export type ErrorMessageOptions = Content & ElementOptions & Options<{ id?: string; visuallyHiddenText?: string }>;

/** What to put right in one answer, shown beside it. */
export function errorMessage(options: ErrorMessageOptions): Html {
  const spoken = options.visuallyHiddenText ?? 'Error';
  const id = ifGiven({ id: options.id || undefined });
  return html`<p class="${classNames('govuk-error-message', options.classes)}"!${id}!${attributesOf(options)}>
  !${spoken ? html`<span class="govuk-visually-hidden">${spoken}:</span> ` : ''}!${content(options)}
</p>`;
}
