import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions, type Options } from './options.ts';

export type SkipLinkOptions = Content & ElementOptions & Options<{ href?: string }>;

/** The first link on a page, seen when it has the focus: past the header to the page's own words. */
export function skipLink(options: SkipLinkOptions): Html {
  return html`<a href="${options.href || '#content'}" class="${classNames('govuk-skip-link', options.classes)}"
  data-module="govuk-skip-link"!${attributesOf(options)}>!${content(options)}</a>`;
}
