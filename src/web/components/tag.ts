import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions } from './options.ts';

export type TagOptions = Content & ElementOptions;

/** The standing of something, in a word or two. Colours are classes: `govuk-tag--red`. */
export function tag(options: TagOptions): Html {
  return html`<strong class="${classNames('govuk-tag', options.classes)}"!${attributesOf(options)}>
  !${content(options)}
</strong>`;
}
