import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import type { RepairCounted } from '../../../store/repair-times.ts';
import { button } from '../../components/button.ts';
import { scrollArea } from '../../components/scroll-area.ts';
import { select } from '../../components/select.ts';
import { table } from '../../components/table.ts';
import { type Html, html } from '../../html.ts';
import { type RepairsView, sayMissed } from './view.ts';

/** The body of the page that sets complaints about repairs beside our own times for them. */
export function repairsBody({ months, month, span, all, complained, groups, csv }: RepairsView): Html {
  return html`<span class="govuk-caption-l">${span}</span>
<h1 class="govuk-heading-l">Complaints and our times for repairs</h1>
<p class="govuk-body">Repairs whose time was up in these twelve months, by our own time for each. A repair that came back is counted again: it had a time of its own.</p>
<form method="get" action="/learning/repairs" class="putright-whose putright-screen-only">
!${select({
    name: 'month',
    id: 'month',
    label: { text: 'Twelve months to the end of', classes: 'govuk-label--s' },
    formGroup: { classes: 'govuk-!-margin-bottom-0' },
    value: month,
    items: [...months],
  })}
!${button({ text: 'Show', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>
<p class="govuk-body">Of all our repairs, these missed their time: <strong>${sayMissed(all)}</strong>. Of those a complaint is about: <strong>${sayMissed(complained)}</strong>.</p>
!${all.all === 0 ? '' : groups.map(group)}
<h2 class="govuk-heading-m">How to read this</h2>
<ul class="govuk-list govuk-list--bullet">
<li>A complaint is about a repair where it points to it, names it in a point, is the only thing it can be about, or is on a case linked to the repair’s.</li>
<li>The trade is told from the words of the report. The contractor is the firm named when works were ordered or completed.</li>
<li>Fewer than 20 repairs are too few to tell. With this many rows, about one in twenty may stand out by chance alone.</li>
<li>A repair with a reason written down for being late still counts as late. Hazards have clocks of their own and are not here.</li>
<li>Restricted cases are left out, whoever looks. The figures are as they stand on record now.</li>
</ul>
<p class="govuk-body putright-screen-only"><a class="govuk-link" href="${csv}">Download as CSV</a></p>`;
}

function group({ by, title, lines }: RepairsView['groups'][number]): Html {
  return html`<section aria-labelledby="by-${by}"><h2 class="govuk-heading-m" id="by-${by}">${title}</h2>
!${scrollArea({
    label: `Repairs ${title.toLowerCase()}`,
    html: table({
      head: [
        title.slice('By '.length),
        'Complained of: missed its time',
        'All: missed their time',
        'What it shows',
      ].map((text, place) => ({ text: place === 0 ? capital(text) : text })),
      firstCellIsHeader: true,
      rows: lines.map(({ name, href, complained, all, told }) => [
        { html: html`<a class="govuk-link" href="${href}">${name}</a>` },
        { text: sayMissed(complained) },
        { text: sayMissed(all) },
        { text: told },
      ]),
    }),
  })}</section>`;
}

export type RepairCasesView = {
  readonly title: string;
  readonly span: string;
  readonly repairs: readonly RepairCounted[];
  readonly most: number;
};

/** The body of the list of the repairs behind one row. */
export function repairCasesBody({ title, span, repairs, most }: RepairCasesView): Html {
  return html`<span class="govuk-caption-l">${span}</span>
<h1 class="govuk-heading-l">${title}: repairs</h1>
<p class="govuk-body">Those a complaint is about come first, then those that missed their time.!${repairs.length < most ? '' : html` The first ${most} are shown.`}</p>
!${
    repairs.length === 0
      ? html`<p class="govuk-body">There are none.</p>`
      : scrollArea({
          label: `${title}: repairs`,
          html: table({
            head: ['Case', 'Trade', 'Contractor', 'Reported', 'To be done by', 'Done', 'Complaint'].map((text) => ({
              text,
            })),
            firstCellIsHeader: true,
            rows: repairs.map((one) => [
              {
                html: html`<a class="govuk-link" href="/cases/${one.reference}">${one.reference}</a><br><span class="govuk-body-s">${one.address}</span>`,
              },
              { text: one.trade },
              { text: one.contractor ?? 'not on record' },
              { text: sayDay(one.since) },
              { text: sayDay(one.due) },
              { text: sayDone(one) },
              { text: one.isComplained ? 'yes' : 'no' },
            ]),
          }),
        })
  }`;
}

function sayDone({ done, isMissed }: RepairCounted): string {
  if (done === undefined) return 'not yet: late';
  return isMissed ? `${sayDay(done)}: late` : `${sayDay(done)}: in time`;
}
