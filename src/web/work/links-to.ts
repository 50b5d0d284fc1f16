import { type Html, html } from '../html.ts';

/** Pages that a part of the work leads to, besides its forms. */
export function linksTo(links: readonly { readonly says: string; readonly href: string }[]): Html {
  return html`<ul class="govuk-list">!${links.map(({ says, href }) => html`<li><a class="govuk-link" href="${href}">${says}</a></li>`)}</ul>`;
}
