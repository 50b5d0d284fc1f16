import type { Standing } from '../../assessment/duty.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { details } from '../components/details.ts';
import { insetText } from '../components/inset-text.ts';
import { scrollArea } from '../components/scroll-area.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { tag } from '../components/tag.ts';
import { timeline } from '../components/timeline.ts';
import { type Html, html } from '../html.ts';
import { picture } from './picture.ts';
import { toldLine } from './told.ts';
import type { CaseView, OwedView } from './view.ts';

/** Everything there is to see of a case as at a day, in the order an officer needs it. `id` and `called` tell several on one page apart. */
export function caseSections(view: CaseView, id = 'case', called = 'the case'): Html {
  return html`!${gauge(view)}
!${people(view)}
!${drawing(view, id, called)}
!${failings(view.failings, called)}
!${next(view)}
!${unknown(view.unknown)}
!${duties(view.duties, called)}
!${history(view)}`;
}

export function gauge({ gauge: { level, factors }, missedLessons }: Pick<OwedView, 'gauge' | 'missedLessons'>): Html {
  if (level === 'none') return html`<p class="govuk-body-l">Nothing has been missed on this record by this day.</p>`;
  return html`<h2 class="govuk-heading-m">How serious this would look</h2>
!${insetText({
    html: html`<p class="govuk-body"><strong>${capital(level)}</strong>: ${missedLessons} ${missedLessons === 1 ? 'lesson' : 'lessons'} missed.</p>
<ul class="govuk-list govuk-list--bullet">!${factors.map((factor) => html`<li>${capital(factor.factor)}: ${factor.why}</li>`)}</ul>
<p class="govuk-body-s govuk-!-margin-bottom-0">This is a prompt to look, never a prediction. Only the Ombudsman makes a finding.</p>`,
  })}`;
}

function people({ people: names, othersAtRisk }: CaseView): Html {
  const says =
    names.length === 0
      ? html`<p class="govuk-body">Nobody is on record as living here. Ask, before anything else.</p>`
      : html`<ul class="govuk-list govuk-list--bullet">!${names.map((name) => html`<li>${name}</li>`)}</ul>`;
  const others =
    othersAtRisk.length === 0
      ? ''
      : html`<h3 class="govuk-heading-s">Others who may be at risk</h3><ul class="govuk-list govuk-list--bullet">!${othersAtRisk.map((name) => html`<li>${name}</li>`)}</ul>`;
  return html`<h2 class="govuk-heading-m">Who lives here</h2>!${says}!${others}`;
}

function next({ next: steps }: CaseView): Html {
  if (steps.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">What to do next</h2>
<ol class="govuk-list govuk-list--number">!${steps.slice(0, 12).map((step) => html`<li>!${lessonLink(step.lesson, step.do)}, by ${step.by}</li>`)}</ol>
!${steps.length > 12 ? html`<p class="govuk-body">And ${steps.length - 12} more, in the table of what is owed.</p>` : ''}`;
}

export function failings(found: OwedView['failings'], called: string): Html {
  if (found.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">What was missed</h2>
!${stackedTable({
    label: `What was missed in ${called}`,
    isShort: true,
    // On a phone the lesson stands at the head of its own lines, and its column needs no name.
    head: [{ html: html`Lesson` }, 'First showed', 'At its worst', { text: 'Times', format: 'numeric' }],
    rows: found.map((failing) => [
      {
        html: html`!${lessonLink(failing.lesson, failing.title)}!${failing.told.map((one) => toldLine(one, failing.title))}!${details({ summaryText: 'Why', text: failing.why, classes: 'govuk-!-margin-bottom-0 govuk-!-margin-top-1' })}`,
      },
      { text: failing.raised },
      { text: failing.reasons ? `${failing.late}, with reasons` : failing.late },
      { text: failing.times, format: 'numeric' },
    ]),
  })}`;
}

export function drawing(
  view: Pick<OwedView, 'asAt' | 'marks' | 'spans'> & { readonly until?: Day | undefined },
  id: string,
  called: string,
  width?: number,
): Html {
  const last = view.until === undefined ? sayDay(view.asAt) : `${sayDay(view.until)}, when nothing more happened on it`;
  const asAt = view.until ?? view.asAt;
  return html`<h2 class="govuk-heading-m">Day by day</h2>
<p class="govuk-body">A mark for each thing that happened. Below, a bar for each thing owed: pale while there was time, dark red once it was late, a ring when it was done or over. The dashed line is ${last}.</p>
!${scrollArea({ label: `Picture of ${called}`, html: picture({ id: `${id}-picture`, marks: view.marks, spans: view.spans, asAt, ...(width !== undefined && { width }) }) })}`;
}

const colours: Record<Standing, string> = {
  due: 'govuk-tag--blue',
  'done in time': 'govuk-tag--green',
  'done late': 'govuk-tag--orange',
  overdue: 'govuk-tag--red',
  excused: 'govuk-tag--yellow',
  'cannot tell': 'govuk-tag--grey',
};

function sayStanding({ standing, isUndone }: OwedView['duties'][number]): string {
  if (isUndone && standing === 'done in time') return 'no longer owed';
  if (isUndone && standing === 'done late') return 'not done';
  return standing === 'excused' ? 'late, with reasons' : standing;
}

export function duties(owed: OwedView['duties'], called: string): Html {
  if (owed.length === 0) return html``;
  const rows = owed.map((duty) => [
    { html: lessonLink(duty.lesson, duty.title) },
    { html: tag({ text: sayStanding(duty), classes: colours[duty.standing] }) },
    { text: duty.due },
    { text: duty.done },
    { text: capital(duty.whose) },
  ]);
  return html`!${details({
    summaryText: `Everything owed, as a table (${owed.length})`,
    html: stackedTable({
      label: `Everything owed in ${called}`,
      isShort: true,
      head: [{ html: html`Duty` }, 'Standing', 'Due', 'Done', 'Whose clock'],
      rows,
    }),
  })}`;
}

export function unknown(missing: OwedView['unknown']): Html {
  if (missing.length === 0) return html``;
  return html`<h2 class="govuk-heading-m">What we cannot tell yet</h2>
<ul class="govuk-list govuk-list--bullet">!${missing.map((one) => html`<li>!${lessonLink(one.lesson, one.title)}: ${one.missing}</li>`)}</ul>`;
}

function history({ history: entries }: CaseView): Html {
  return html`<h2 class="govuk-heading-m">What happened</h2>
!${timeline({
    headingLevel: 3,
    items: entries.map((entry) => ({
      label: { text: entry.says },
      datetime: { timestamp: entry.iso, text: entry.day },
      text: entry.note ?? '',
    })),
  })}`;
}

export function lessonLink(id: string, title: string): Html {
  return html`<a class="govuk-link" href="/lessons/${id}">${title}</a>`;
}
