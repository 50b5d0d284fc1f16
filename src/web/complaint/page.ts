import { capital } from '../../library/capital.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { insetText } from '../components/inset-text.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { summaryList } from '../components/summary-list.ts';
import { type Html, html } from '../html.ts';
import type { ComplaintView, LinkedFacts, PointView, StageView } from './view.ts';

/** The body of the page of a complaint. */
export function complaintBody(view: ComplaintView): Html {
  const { reference, chased, conflicts } = view;
  return html`<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">The complaint</h1>
!${view.stages.length === 0 ? html`<p class="govuk-body">No complaint is on this record yet.</p>` : ''}
!${standsNow(view)}
<div class="govuk-button-group">!${button({ text: 'Write a letter', href: `/cases/${reference}/letters` })}!${view.stages.length === 0 ? '' : button({ text: 'A further point was raised', href: `/cases/${reference}/complaint/further-point`, classes: 'govuk-button--secondary' })}!${button({ text: 'A letter of complaint came', href: `/cases/${reference}/complaint/letter-received`, classes: 'govuk-button--secondary' })}</div>
!${view.stages.map(stageShown)}
!${chased === 0 ? '' : html`<p class="govuk-body">They have had to ask again ${chased === 1 ? 'once' : `${chased} times`} since they complained.</p>`}
!${people(view)}
!${lines('Interests declared', conflicts)}
!${view.points.length === 0 ? '' : html`<h2 class="govuk-heading-m">What it is about</h2>!${view.points.map((point) => pointShown(reference, point))}`}
!${lines('Promised, and how it stands', view.promises)}
!${view.money.lines.length === 0 ? '' : html`!${lines('Money', view.money.lines)}<p class="govuk-body"><strong>${view.money.stands}</strong></p>`}
!${view.money.stands === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/record/money-paid">Record a payment</a></p>`}
!${ombudsman(view)}
!${learned(view)}
!${view.linked.map(linkedShown)}`;
}

function standsNow({ late, next }: ComplaintView): Html {
  if (late.length === 0) return next === undefined ? html`` : insetText({ text: next });
  return insetText({
    html: html`<p class="govuk-body"><strong>Late now</strong></p><ul class="govuk-list govuk-list--bullet">!${late.map((line) => html`<li>${line}</li>`)}</ul>
!${next === undefined ? '' : html`<p class="govuk-body">${next}</p>`}`,
  });
}

function stageShown({ title, rows, links }: StageView): Html {
  return html`<h2 class="govuk-heading-m">${title}</h2>!${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
!${links.length === 0 ? '' : html`<ul class="govuk-list">!${links.map(({ says, href }) => html`<li><a class="govuk-link" href="${href}">${says}<span class="govuk-visually-hidden">: ${title}</span></a></li>`)}</ul>`}`;
}

function people({ reference, people: said }: ComplaintView): Html {
  if (said.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">Who is in it</h2>
!${summaryList({ rows: said.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/record/representative-named">Somebody acts for them</a></p>`;
}

function pointShown(reference: string, { place, point, rows, supports, isConsidered }: PointView): Html {
  const because = html`<ul class="govuk-list">!${supports.map(({ id, says }) => html`<li><a class="govuk-link" href="/cases/${reference}#entry-${id}">${says}</a></li>`)}</ul>`;
  return html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${capital(point)}</h3>
!${summaryList({
    classes: 'govuk-!-margin-bottom-2',
    rows: [
      ...rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
      supports.length > 0 && { key: { text: 'Rests on' }, value: { html: because } },
    ],
  })}
<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/complaint/points/${place}">${isConsidered ? 'Change what was found' : 'Write what was found'}<span class="govuk-visually-hidden">: ${point}</span></a></p>`;
}

function ombudsman({ reference, ombudsman: { steps, orders } }: ComplaintView): Html {
  return html`<h2 class="govuk-heading-m">The Ombudsman</h2>
!${steps.length + orders.length === 0 ? html`<p class="govuk-body">Nothing has come from the Ombudsman.</p>` : html`<ul class="govuk-list govuk-list--bullet">!${steps.map((line) => html`<li>${line}</li>`)}</ul>`}
!${
    orders.length === 0
      ? ''
      : stackedTable({
          label: `Orders on ${reference}`,
          head: ['What is ordered', 'Who has it', 'By', 'How it stands'],
          rows: orders.map(({ what, owner, due, stands }) => [
            { text: what },
            { text: owner },
            { text: due },
            { text: stands },
          ]),
        })
  }
<ul class="govuk-list">!${toRecord.map(([kind, says]) => html`<li><a class="govuk-link" href="/cases/${reference}/record/${kind}">${says}</a></li>`)}</ul>`;
}

const toRecord = [
  ['Ombudsman-took-up-complaint', 'The Ombudsman took up the complaint'],
  ['Ombudsman-asked-for-evidence', 'The Ombudsman asked for evidence'],
  ['determination-received', 'The Ombudsman’s decision arrived'],
  ['order-received', 'The Ombudsman ordered something'],
  ['order-complied-with', 'What was ordered was done'],
] as const;

function learned({ reference, learned: { lines: said, failings } }: ComplaintView): Html {
  const to = `/cases/${reference}/record/learning-recorded`;
  return html`<h2 class="govuk-heading-m">What we have learned</h2>
!${said.length === 0 ? html`<p class="govuk-body">Nothing has been written down yet.</p>` : html`<ul class="govuk-list govuk-list--bullet">!${said.map(({ id, says }) => html`<li>${says} <a class="govuk-link" href="/learning/${reference}/${id}">Before and since<span class="govuk-visually-hidden">: ${says}</span></a></li>`)}</ul>`}
<p class="govuk-body"><a class="govuk-link" href="${to}">Write down what we would do differently</a></p>
!${
    failings.length === 0
      ? ''
      : details({
          summaryText: 'About something that was missed here',
          html: html`<ul class="govuk-list">!${failings.map(({ lesson, title }) => html`<li><a class="govuk-link" href="${to}?failing=${encodeURIComponent(lesson)}">${title}</a></li>`)}</ul>`,
        })
  }`;
}

function linkedShown({ reference, title, lines: said }: LinkedFacts): Html {
  return html`<h2 class="govuk-heading-m"><a class="govuk-link" href="/cases/${reference}">${reference}: ${title}</a></h2>
<ul class="govuk-list govuk-list--bullet">!${said.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function lines(title: string, said: readonly string[]): Html {
  if (said.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">${title}</h2><ul class="govuk-list govuk-list--bullet">!${said.map((line) => html`<li>${line}</li>`)}</ul>`;
}
