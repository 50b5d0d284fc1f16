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

export type HintOptions = Content & ElementOptions & Options<{ id?: string }>;

/** A line that helps somebody answer. */
export function hint(options: HintOptions): Html {
  const id = ifGiven({ id: options.id || undefined });
  return html`<div class="${classNames('govuk-hint', options.classes)}"!${id}!${attributesOf(options)}>
  !${content(options)}
</div>`;
}
