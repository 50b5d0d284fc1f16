import { button } from '../components/button.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { table } from '../components/table.ts';
import { tag } from '../components/tag.ts';
import { type Html, html } from '../html.ts';
import type { AuditView, CaseLine, MonthView } from './view.ts';

/** The body of the page of what the audits found over the months. */
export function auditBody({ toDraw, months }: AuditView, csrf: Html): Html {
  return html`<h1 class="govuk-heading-l">Audit of antisocial behaviour cases</h1>
<p class="govuk-body">Each month some cases are drawn by chance, and somebody who does not have them looks: is there a sound assessment of the risk, and a plan that is followed? What is found wrong is owed on the case within 10 working days.</p>
<p class="govuk-body">The sample is as large as it must be to show at least one case, 19 times in 20, if one case in five had gone wrong. Restricted cases are few and grave: each is looked at, by those who may see it.</p>
!${
    toDraw === undefined
      ? ''
      : html`<form method="post" action="/behaviour-audit">!${csrf}
<p class="govuk-body"><strong>${toDraw.isFirst ? `No sample has been drawn of ${toDraw.says} yet.` : `Some cases of ${toDraw.says} are in no sample yet.`}</strong></p>
!${button({ text: `Draw the sample of ${toDraw.says}`, preventDoubleClick: true })}</form>`
  }
!${
    months.length === 0
      ? html`<p class="govuk-body">No sample has been drawn in the last 12 months.</p>`
      : scrollArea({
          label: 'What was found, by month',
          html: table({
            classes: 'putright-table',
            caption: 'What was found',
            captionClasses: 'govuk-table__caption--m',
            head: [
              { text: 'Month' },
              ...['In the sample', 'Looked at', 'Risk assessment good', 'Plan good, or not due'].map(numeric),
            ],
            rows: months.map(({ says, href, chosen, lookedAt, goodRisk, goodPlan }) => [
              { html: html`<a class="govuk-link" href="${href}">${says}</a>` },
              ...[chosen, lookedAt, goodRisk, goodPlan].map((count) => numeric(String(count))),
            ]),
          }),
        })
  }`;
}

/** The body of the page of one month’s sample. */
export function monthBody({ says, cases, drawn }: MonthView): Html {
  return html`<h1 class="govuk-heading-l">Sample of ${says}</h1>
!${drawn.map((line) => html`<p class="govuk-body">${line}</p>`)}
!${stackedTable({
    label: `Cases in the sample of ${says}`,
    head: ['Case', 'What was found', 'To do'],
    rows: cases.map((one) => [{ html: caseName(one) }, { text: one.found }, { html: toDo(one) }]),
  })}`;
}

function caseName({ reference, title, isRestricted }: CaseLine): Html {
  return html`<a class="govuk-link" href="/cases/${reference}">${reference}: ${title}</a>!${isRestricted ? html` !${tag({ text: 'Restricted', classes: 'govuk-tag--purple' })}` : ''}`;
}

function toDo({ lookHref, reference, isLookedAt }: CaseLine): Html {
  if (lookHref === undefined) return html``;
  return html`<a class="govuk-link" href="${lookHref}">${isLookedAt ? 'Write down something else' : 'Write down what you find'}<span class="govuk-visually-hidden"> of ${reference}</span></a>`;
}

function numeric(text: string) {
  return { text, format: 'numeric' } as const;
}
