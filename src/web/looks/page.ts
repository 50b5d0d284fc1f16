import { pagination } from '../components/pagination.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { table } from '../components/table.ts';
import { type Html, html } from '../html.ts';
import type { LooksView } from './view.ts';

/** The body of the page of who looked at a household. */
export function looksBody({ address, lines, olderHref, newestHref }: LooksView): Html {
  return html`<span class="govuk-caption-l">${address}</span>
<h1 class="govuk-heading-l">Who looked</h1>
<p class="govuk-body">Everyone who opened this household, its home, its cases or their files, the latest first. Opening the same page again within ten minutes is one look. Restricted cases are here only for those who may see them.</p>
<p class="govuk-body"><a class="govuk-link" href="/unusual-looking">Unusual looking, at any home</a></p>
!${
    lines.length === 0
      ? html`<p class="govuk-body">Nobody has looked yet.</p>`
      : scrollArea({
          label: 'Who looked',
          html: table({
            classes: 'putright-table',
            head: ['When', 'Who', 'What they opened', 'Why'].map((text) => ({ text })),
            rows: lines.map(({ when, who, role, what, why }) => [
              { text: when },
              { html: html`${who}<br><span class="putright-quiet">${role}</span>` },
              { text: what },
              { text: why },
            ]),
          }),
        })
  }
!${
    olderHref === undefined && newestHref === undefined
      ? ''
      : pagination({
          landmarkLabel: 'Pages of this list',
          previous: newestHref === undefined ? undefined : { text: 'Back to the latest', href: newestHref },
          next: olderHref === undefined ? undefined : { text: 'Earlier looks', href: olderHref },
        })
  }`;
}
