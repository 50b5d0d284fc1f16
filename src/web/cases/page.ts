import { isoDay, sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import type { ListedCase } from '../../store/cases.ts';
import { filesSection } from '../attachments/section.ts';
import { columnWidth } from '../case/picture.ts';
import { drawing, duties, failings, gauge, unknown } from '../case/sections.ts';
import { button } from '../components/button.ts';
import { details } from '../components/details.ts';
import { insetText } from '../components/inset-text.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { table } from '../components/table.ts';
import { tag } from '../components/tag.ts';
import { warningText } from '../components/warning-text.ts';
import { type Html, html, nothing } from '../html.ts';
import { bytesOf, keepWritten, type Pieces } from '../pieces.ts';
import { toldList } from './contractor/page.ts';
import { history } from './history/page.ts';
import { stepLine } from './step.ts';
import type { LiveCaseView, PersonView, WorkLink } from './view.ts';

/**
 * The body of the page of a live case. `done` is said at the top when something was just written. The pieces of it are put
 * on it as they were written before, where nothing in them has changed since (`pieces.ts`).
 */
export function liveCaseBody(view: LiveCaseView, done?: Html, pieces = keepWritten): Pieces {
  const { whole, reference, isOpen, isPast } = view;
  // The oldest entry tells cases of one reference apart, of one landlord and another.
  const piece = pieces(`${reference} ${view.history.at(-1)?.id}`);
  return [
    done ?? nothing,
    piece(top, headOf(view)),
    piece(people, panelOf(view)),
    beforeMain,
    piece(next, view.next, isOpen, reference, isPast),
    piece(work, view.works, view.otherWorks, isOpen, reference),
    piece(gauge, { gauge: whole.gauge, missedLessons: whole.missedLessons }),
    piece(failings, whole.failings, reference),
    piece(
      drawing,
      { asAt: whole.asAt, marks: whole.marks, spans: whole.spans, until: view.drawnUntil },
      'case',
      reference,
      columnWidth,
    ),
    piece(duties, whole.duties, reference),
    piece(unknown, whole.unknown),
    isPast || whole.failings.length === 0 ? nothing : piece(alikeLink, reference),
    piece(promises, view.promises, reference),
    piece(hands, view.officer, view.handovers, isOpen),
    piece(caseList, 'Linked cases', view.linked),
    piece(otherCases, view.others),
    piece(knewEarlier, view.knewEarlier, isPast, reference),
    piece(filesSection, view.files),
    piece(history, view.history, reference, view.removed),
    piece(asAtForm, view.asAt, reference),
    afterMain,
  ];
}

const beforeMain = bytesOf(html`<div class="putright-case__main">
`);
const afterMain = bytesOf(html`
</div>
</div>`);

type HeadView = Pick<
  LiveCaseView,
  | 'reference'
  | 'family'
  | 'title'
  | 'isOpen'
  | 'isRestricted'
  | 'isStalled'
  | 'opened'
  | 'closed'
  | 'again'
  | 'officer'
  | 'keptApart'
  | 'isPast'
  | 'asAt'
  | 'hasComplaint'
> & { readonly happened: number } & { readonly place: Pick<LiveCaseView['place'], 'home' | 'address' | 'postcode'> };

/** No more of the view than is said there: every word of what a piece is written from is looked at. */
function headOf(view: LiveCaseView): HeadView {
  const { reference, family, title, isOpen, isRestricted, isStalled, opened, closed, again, officer } = view;
  const { keptApart, isPast, asAt, hasComplaint } = view;
  const { home, address, postcode } = view.place;
  const says = { reference, family, title, isOpen, isRestricted, isStalled, opened, closed, again, officer };
  const happened = view.history.length;
  return { ...says, keptApart, isPast, asAt, hasComplaint, happened, place: { home, address, postcode } };
}

/** What stands above who lives here and what is owed. */
function top(view: HeadView): Html {
  return html`
<span class="govuk-caption-l">${view.reference} · ${capital(view.family)}</span>
<h1 class="govuk-heading-l govuk-!-margin-bottom-2">${view.title}</h1>
<p class="govuk-body govuk-!-margin-bottom-2"><a class="govuk-link" href="/homes/${view.place.home}">${view.place.address}, ${view.place.postcode}</a></p>
<p class="govuk-body putright-tags">!${tags(view)} <span class="putright-quiet">Opened ${view.opened}. ${view.again === undefined ? '' : `${view.again} `}${view.closed === undefined ? `${view.officer} has it.` : `Closed ${view.closed}.`}</span></p>
!${view.keptApart.map((text) => warningText({ text, iconFallbackText: 'Warning' }))}
!${view.isPast ? pastNotice(view) : actions(view)}
<p class="govuk-body putright-screen-only"><a class="govuk-link" href="#what-happened">What happened (${view.happened})</a></p>
<div class="putright-case">`;
}

function tags({ isOpen, isRestricted, isStalled }: HeadView): Html {
  return html`!${tag(isOpen ? { text: 'Open', classes: 'govuk-tag--blue' } : { text: 'Closed', classes: 'govuk-tag--grey' })}!${
    isRestricted ? html` !${tag({ text: 'Restricted: only those named see it', classes: 'govuk-tag--purple' })}` : ''
  }!${isStalled ? html` !${tag({ text: 'Changed hands without the check', classes: 'govuk-tag--orange' })}` : ''}`;
}

function actions({ reference, hasComplaint }: HeadView): Html {
  const secondary = 'govuk-button--secondary';
  return html`<div class="govuk-button-group">
!${button({ text: 'Record something', href: `/cases/${reference}/record` })}
!${button({ text: 'Messages and calls', href: `/cases/${reference}/messages`, classes: secondary })}
!${hasComplaint ? button({ text: 'The complaint', href: `/cases/${reference}/complaint`, classes: secondary }) : ''}
!${button({ text: 'Write a letter', href: `/cases/${reference}/letters`, classes: secondary })}
!${button({ text: 'Hand over', href: `/cases/${reference}/handover`, classes: secondary })}
!${button({ text: 'Link a case', href: `/cases/${reference}/links`, classes: secondary })}
!${button({ text: 'Who may see it', href: `/cases/${reference}/access`, classes: secondary })}
</div>`;
}

function pastNotice({ asAt, reference }: HeadView): Html {
  return insetText({
    html: html`<p class="govuk-body govuk-!-margin-bottom-0">This is the case as it was known at the end of <strong>${sayDay(asAt)}</strong>. Nothing written later is shown.
<a class="govuk-link" href="/cases/${reference}">Go back to today</a></p>`,
  });
}

type PanelView = Pick<
  LiveCaseView,
  'people' | 'othersAtRisk' | 'left' | 'adjustments' | 'contact' | 'forContractor' | 'isPast' | 'looks' | 'reference'
> & {
  readonly household: string | undefined;
};

/** No more of the view than the panel says: of a piece that is kept, every word is looked at. */
function panelOf({
  people: living,
  othersAtRisk,
  left,
  adjustments,
  contact,
  forContractor,
  isPast,
  looks,
  reference,
  place,
}: LiveCaseView): PanelView {
  return {
    people: living,
    othersAtRisk,
    left,
    adjustments,
    contact,
    forContractor,
    isPast,
    looks,
    reference,
    household: place.household,
  };
}

function people(view: PanelView): Html {
  const household = view.household;
  return html`
<aside class="putright-case__people" aria-label="Who lives here"><h2 class="govuk-heading-m govuk-!-margin-bottom-2">Who lives here</h2>
!${view.left === undefined ? '' : html`<p class="govuk-body"><strong>This household left, the last of them on ${view.left}.</strong> The case stays theirs, and what they said is safe still binds it. Whoever has the home now is not shown here.</p>`}
!${
    view.people.length === 0
      ? view.left !== undefined
        ? ''
        : html`<p class="govuk-body"><strong>Nobody is on record as living here.</strong> Ask, before anything else.</p>`
      : html`<ul class="govuk-list putright-people">!${view.people.map(personLine)}</ul>`
  }
!${view.othersAtRisk.length === 0 ? '' : html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">Others who may be at risk</h3><ul class="govuk-list putright-people">!${view.othersAtRisk.map(personLine)}</ul>`}
!${bullets('Agreed adjustments', view.adjustments)}
!${bullets('Keeping in touch', view.contact)}
!${view.isPast ? '' : details({ summaryText: 'What the contractor is told', html: html`!${toldList(view.forContractor)}<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="/cases/${view.reference}/contractor">See it whole, to print</a></p>`, classes: 'govuk-!-margin-bottom-2' })}
!${household === undefined || view.isPast ? '' : html`<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="/households/${household}">See or change this household</a></p>`}
!${view.looks === undefined ? '' : html`<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="${view.looks}">Who looked at this</a></p>`}</aside>
`;
}

/** Somebody who lives here, with their needs, as a line of a list of class `putright-people`. */
export function personLine({ who, part, needs }: PersonView): Html {
  return html`<li><strong>${who === '' ? capital(part) : who}</strong>!${who === '' ? '' : html` <span class="putright-quiet">${part}</span>`}!${html`<br>${needs.length === 0 ? 'No needs on record' : capital(needs.join(', '))}`}</li>`;
}

function bullets(title: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${title}</h3>
<ul class="govuk-list">!${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function next(steps: LiveCaseView['next'], isOpen: boolean, reference: string, isPast: boolean): Html {
  if (!isOpen && steps.length === 0) return html``;
  if (steps.length === 0)
    return html`<h2 class="govuk-heading-m">What to do next</h2><p class="govuk-body">Nothing is owed on this case now.</p>`;
  const [soon, later] = [steps.filter((step) => !step.isFarAhead), steps.filter((step) => step.isFarAhead)];
  const [first, rest] = [soon.slice(0, mostNext), soon.slice(mostNext)];
  return html`<h2 class="govuk-heading-m">What to do next</h2>
!${isOpen || isPast ? '' : html`<p class="govuk-body">This case is closed, so what is still owed on it stands on nobody’s list. Do it now, or <a class="govuk-link" href="/cases/${reference}/record/case-reopened">open the case again</a>.</p>`}
!${first.length === 0 ? html`<p class="govuk-body">Nothing is owed on this case within 20 working days.</p>` : html`<ul class="govuk-list putright-steps">!${first.map(stepLine)}</ul>`}
!${folded(`And ${rest.length} more`, rest, `more-${reference}`)}
!${folded(`Due later (${later.length})`, later, `later-${reference}`)}`;
}

function folded(summaryText: string, steps: LiveCaseView['next'], id: string): Html {
  if (steps.length === 0) return html``;
  return details({
    summaryText,
    html: html`<ul class="govuk-list putright-steps">!${steps.map(stepLine)}</ul>`,
    id,
  });
}

const mostNext = 6;

function work(works: readonly WorkLink[], otherWorks: readonly WorkLink[], isOpen: boolean, reference: string): Html {
  const begun =
    works.length === 0 ? '' : html`<ul class="govuk-list">!${works.map((one) => workLink(reference, one))}</ul>`;
  const others =
    otherWorks.length === 0 || !isOpen
      ? ''
      : details({
          summaryText: 'Begin something else on this case',
          html: html`<ul class="govuk-list">!${otherWorks.map((one) => workLink(reference, one))}</ul>`,
        });
  return begun === '' && others === '' ? html`` : html`<h2 class="govuk-heading-m">The work</h2>!${begun}!${others}`;
}

function workLink(reference: string, { slug, says }: WorkLink): Html {
  return html`<li><a class="govuk-link" href="/cases/${reference}/work/${slug}">${says}</a></li>`;
}

function promises(made: LiveCaseView['promises'], reference: string): Html {
  if (made.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">Promises made</h2>
!${scrollArea({
    label: `Promises made on ${reference}`,
    html: table({
      classes: 'putright-table',
      head: [{ text: 'What was promised' }, { text: 'Made' }, { text: 'For' }, { text: 'How it stands' }],
      rows: made.map((one) => [{ text: one.promise }, { text: one.made }, { text: one.due }, { text: one.stands }]),
    }),
  })}`;
}

function alikeLink(reference: string): Html {
  return html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/alike">See the published cases most like this one</a><br><a class="govuk-link" href="/cases/${reference}/redress">Weigh how to put it right</a></p>`;
}

function hands(officer: string, handovers: readonly string[], isOpen: boolean): Html {
  return html`<h2 class="govuk-heading-m">Who has it</h2>
<p class="govuk-body">${officer}${isOpen ? '' : ' had it when it was closed'}.</p>
!${handovers.length === 0 ? '' : html`<ul class="govuk-list govuk-list--bullet">!${handovers.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}

function knewEarlier(accepted: LiveCaseView['knewEarlier'], isPast: boolean, reference: string): Html {
  if (accepted === undefined) return html``;
  return html`<h2 class="govuk-heading-m">Did we know earlier?</h2>
!${accepted.length === 0 ? '' : html`<ul class="govuk-list govuk-list--bullet">!${accepted.map((line) => html`<li>${line}</li>`)}</ul>`}
!${isPast ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/day-zero">Look through what was written before it was reported</a></p>`}`;
}

function otherCases(others: readonly ListedCase[]): Html {
  return caseList('Other cases of this home', others);
}

export function caseList(title: string, cases: readonly ListedCase[]): Html {
  if (cases.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">${title}</h2>
<ul class="govuk-list">!${cases.map(
    (one) =>
      html`<li><a class="govuk-link" href="/cases/${one.reference}">${one.reference}: ${one.title}</a> <span class="putright-quiet">${one.family}, ${
        one.isOpen ? `open since ${sayDay(one.opened)}` : `closed ${one.closed === undefined ? '' : sayDay(one.closed)}`
      }</span></li>`,
  )}</ul>`;
}

function asAtForm(asAt: LiveCaseView['asAt'], reference: string): Html {
  return html`<form class="putright-as-at putright-screen-only" method="get" action="/cases/${reference}">
  <label class="govuk-label govuk-label--s" for="as-at">See the case as at</label>
  <input class="govuk-input govuk-input--width-10" type="date" id="as-at" name="as-at" value="${isoDay(asAt)}" required>
  <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" type="submit">Show that day</button>
</form>`;
}
