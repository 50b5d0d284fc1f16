import { capital } from '../../library/capital.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { insetText } from '../components/inset-text.ts';
import { summaryList } from '../components/summary-list.ts';
import { tag } from '../components/tag.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html } from '../html.ts';
import type { Standing } from './agreed.ts';
import { changes, recordAddress } from './changes.ts';
import type { NeedLine } from './need-lines.ts';
import { somebodyElseAddress } from './somebody-else.ts';
import type { HouseholdView, PersonView } from './view.ts';
import { writtenBanner } from './written-banner.ts';

/** The page of a household: who lives here, what they need, how to reach them, and what that means for their cases. */
export function householdBody(view: HouseholdView): Html {
  return html`!${view.written ? writtenBanner(view.written, view.cases) : ''}
<span class="govuk-caption-l">Household</span>
<h1 class="govuk-heading-l">${view.address}</h1>
<p class="govuk-body"><a class="govuk-link" href="/homes/${view.home}">The home and its cases</a>. ${view.isMoveKnown ? 'Here' : 'Known to live here'} since ${view.since}!${view.until === undefined ? '' : html`, until ${view.until}`}.</p>
!${view.looks === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="${view.looks}">Who looked at this</a></p>`}
!${view.asksWhy ? asksWhy(view.household) : ''}
!${view.warnings.map((warning) => warningText({ text: warning, iconFallbackText: 'Warning' }))}
!${view.until === undefined ? '' : ended(view)}
!${buttons(view)}
<h2 class="govuk-heading-m">Who lives here</h2>
!${view.people.length === 0 ? html`<p class="govuk-body">${view.until === undefined ? 'Nobody is on record as living here. Ask, before anything else.' : 'Nobody of this household does any more.'}</p>` : view.people.map((person) => personCard(view, person))}
!${others(view)}
!${view.left.length === 0 ? '' : details({ summaryText: 'Who used to live here', html: list(view.left) })}
!${view.removed.map((says) => html`<p class="govuk-body">${says}</p>`)}
<h2 class="govuk-heading-m">Open cases, and the risk to these people</h2>
!${cases(view)}
<h2 class="govuk-heading-m">Adjustments</h2>
!${adjustments(view)}
<h2 class="govuk-heading-m">Keeping in touch</h2>
!${summaryList({ rows: view.keepingInTouch.map(({ name, says }) => ({ key: { text: name }, value: { text: says } })) })}
<h2 class="govuk-heading-m">What professionals have told us</h2>
!${evidence(view)}
<h2 class="govuk-heading-m">When this was last checked</h2>
!${reviewed(view)}
!${
    view.canMakeFile
      ? html`<h2 class="govuk-heading-m">What is held on somebody</h2>
<p class="govuk-body"><a class="govuk-link" href="/households/${view.household}/own-file">Make a person’s own file</a>, where they ask for what we hold on them.</p>`
      : ''
  }`;
}

function ended({ home, until }: HouseholdView): Html {
  return insetText({
    html: html`Everybody of this household left, the last on ${until}. Their open cases, and what they said is safe, stay with them and not with whoever lives here now. <a class="govuk-link" href="/homes/${home}">See who lives here now</a>.`,
  });
}

function asksWhy(household: string): Html {
  return insetText({
    html: html`You have no case in hand here. <a class="govuk-link" href="/households/${household}/why">Say why you are looking</a>, so that nobody has to ask you later.`,
  });
}

function buttons(view: HouseholdView): Html {
  const [first, ...rest] = changes;
  return html`<div class="govuk-button-group">!${[first, ...rest.slice(0, 3)].map(({ says, kind }, place) =>
    button({
      text: says,
      href: recordAddress(view.household, kind),
      classes: place === 0 ? 'govuk-!-margin-bottom-2' : 'govuk-button--secondary govuk-!-margin-bottom-2',
    }),
  )}</div>
!${details({
    summaryText: 'Something else to write down',
    html: html`<ul class="govuk-list">!${rest.slice(3).map(({ says, kind }) => html`<li><a class="govuk-link" href="${recordAddress(view.household, kind)}">${says}</a></li>`)}!${view.until === undefined ? html`<li><a class="govuk-link" href="${somebodyElseAddress(view.household)}">Somebody else lives here now</a></li>` : ''}</ul>`,
  })}`;
}

function personCard(view: HouseholdView, person: PersonView): Html {
  const about = [person.about, person.phone].filter(Boolean).join(' · ');
  const of = `?person=${encodeURIComponent(person.part)}`;
  return html`<div class="govuk-summary-card" id="person-${slug(person.part)}">
<div class="govuk-summary-card__title-wrapper">
<h3 class="govuk-summary-card__title">${person.called}</h3>
<ul class="govuk-summary-card__actions">
<li class="govuk-summary-card__action"><a class="govuk-link" href="${recordAddress(view.household, 'need disclosed')}${of}">We were told about a need<span class="govuk-visually-hidden"> of ${person.called}</span></a></li>
<li class="govuk-summary-card__action"><a class="govuk-link" href="${recordAddress(view.household, 'person left')}${of}">They left<span class="govuk-visually-hidden">: ${person.called}</span></a></li>
</ul></div>
<div class="govuk-summary-card__content">
!${about === '' ? '' : html`<p class="govuk-body">${about}</p>`}
!${person.needs.length === 0 ? html`<p class="govuk-body putright-quiet">No needs known.</p>` : needs(view, person.needs)}
</div></div>`;
}

function needs(view: HouseholdView, lines: readonly NeedLine[]): Html {
  return html`<ul class="govuk-list govuk-list--spaced">!${lines.map(
    (line) =>
      html`<li>!${
        line.ended === undefined
          ? html`<strong>${line.need}</strong>`
          : html`<s>${line.need}</s> !${tag({ text: 'Ended', classes: 'govuk-tag--grey' })}`
      }<br><span class="putright-quiet">${line.ended === undefined ? `Since ${line.since}` : `${line.since} to ${line.ended}`}, ${line.told}!${line.reference === undefined ? '' : html` (<a class="govuk-link" href="/cases/${line.reference}">${line.reference}</a>)`}</span>!${
        line.mayEnd
          ? html` · <a class="govuk-link" href="${recordAddress(view.household, 'need ended')}?person=${encodeURIComponent(line.person)}&amp;needs=${encodeURIComponent(line.need)}">It ended<span class="govuk-visually-hidden">: ${line.need}, ${line.person}</span></a>`
          : ''
      }</li>`,
  )}</ul>`;
}

function others(view: HouseholdView): Html {
  if (view.others.length === 0) return html``;
  return html`<h3 class="govuk-heading-s">Said of somebody who lives here, and not yet on the household’s record</h3>
!${needs(view, view.others)}`;
}

function cases(view: HouseholdView): Html {
  if (view.cases.length === 0)
    return html`<p class="govuk-body">There are no open cases here that you can see. <a class="govuk-link" href="/cases/new?home=${view.home}">Open a case</a></p>`;
  return summaryList({
    rows: view.cases.map((one) => ({
      key: { html: html`<a class="govuk-link" href="/cases/${one.reference}">${one.reference}</a><br>${one.title}` },
      value: {
        html: one.owed
          ? html`!${tag({ text: one.owed.isLate ? 'Decision overdue' : 'Decision needed', classes: one.owed.isLate ? 'govuk-tag--red' : 'govuk-tag--yellow' })} ${one.owed.do}: <strong>${one.owed.due}</strong> <span class="putright-quiet">by ${one.owed.whose}</span>!${officer(one.officer)}`
          : html`No decision about the risk is owed now.!${officer(one.officer)}`,
      },
    })),
  });
}

function officer(name: string | undefined): Html {
  return name === undefined ? html`` : html`<br><span class="putright-quiet">${name} has it</span>`;
}

const colours: Readonly<Record<Standing, string>> = {
  agreed: 'govuk-tag--green',
  'asked for': 'govuk-tag--yellow',
  refused: 'govuk-tag--grey',
};

function adjustments({ adjustments: all }: HouseholdView): Html {
  if (all.length === 0) return html`<p class="govuk-body">None asked for or agreed.</p>`;
  return html`<ul class="govuk-list govuk-list--spaced">!${all.map(
    ({ says, standing, more }) =>
      html`<li>${says} !${tag({ text: capital(standing), classes: colours[standing] })}<br><span class="putright-quiet">${more}</span></li>`,
  )}</ul>`;
}

function evidence({ evidence: letters }: HouseholdView): Html {
  if (letters.length === 0) return html`<p class="govuk-body">Nothing yet.</p>`;
  return html`<ul class="govuk-list govuk-list--spaced">!${letters.map(
    ({ says, more, reference }) =>
      html`<li>${says}<br><span class="putright-quiet">${more}</span>!${reference === undefined ? '' : html` · <a class="govuk-link" href="/cases/${reference}">${reference}</a>`}</li>`,
  )}</ul>`;
}

function reviewed({ reviewed: { last, next, whose, isLate }, household }: HouseholdView): Html {
  const check = html`<a class="govuk-link" href="${recordAddress(household, 'household reviewed')}">We checked this record</a>`;
  if (last === undefined) return html`<p class="govuk-body">Never. !${check}</p>`;
  const says = html`Last looked at on ${last}.!${next === undefined ? '' : isLate ? html` <strong>It was to be looked at again by ${next}</strong> (${whose}).` : html` To be looked at again by ${next} (${whose}).`} !${check}`;
  return isLate ? insetText({ html: says }) : html`<p class="govuk-body">!${says}</p>`;
}

function list(lines: readonly string[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function slug(part: string): string {
  return part.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
