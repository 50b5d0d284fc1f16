import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions } from './options.ts';

export type BadgeOptions = Content & ElementOptions;

/** A short mark beside a name ("Overdue"): the Ministry of Justice's badge. Colours are classes: `moj-badge--red`. */
export function badge(options: BadgeOptions): Html {
  return html`<span class="${classNames('moj-badge', options.classes)}"!${attributesOf(options)}>!${content(options)}</span>`;
}
