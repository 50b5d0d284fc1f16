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

export type InsetTextOptions = Content & ElementOptions & Options<{ id?: string }>;

/** Words set apart from those around them: a quotation, an example, a note. */
export function insetText(options: InsetTextOptions): Html {
  const id = ifGiven({ id: options.id || undefined });
  return html`<div class="${classNames('govuk-inset-text', options.classes)}"!${id}!${attributesOf(options)}>
  !${content(options)}
</div>`;
}
