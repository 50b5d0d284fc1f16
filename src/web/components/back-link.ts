import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions, type Options } from './options.ts';

export type BackLinkOptions = Content & ElementOptions & Options<{ href?: string }>;

/** A link to the page before, placed above `main`. */
export function backLink(options: BackLinkOptions = {}): Html {
  const says = { html: options.html, text: options.text || 'Back' };
  const classes = classNames('govuk-back-link', options.classes);
  return html`<a href="${options.href || '#'}" class="${classes}"!${attributesOf(options)}>!${content(says)}</a>`;
}
