import { type Day, sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { restrictedFamilies } from '../../record/casework/open-case.ts';
import type { Overview } from '../../store/overview.ts';
import { lessonLink } from '../case/sections.ts';
import { stackedTable } from '../components/stacked-table.ts';
import { type Html, html } from '../html.ts';

/** The body of the page of counts. */
export function overviewBody(
  { families, missed }: Overview,
  titles: ReadonlyMap<string, string>,
  landlord: string,
  today: Day,
  {
    whose,
    maySeeLooks = false,
    seesRestricted = false,
    toDraw,
  }: {
    /** Whose clock each lesson keeps today, by its id. */
    readonly whose: ReadonlyMap<string, string>;
    readonly maySeeLooks?: boolean;
    /** Whether this person may see any restricted case, so that it is among the figures. */
    readonly seesRestricted?: boolean;
    readonly toDraw?: number | undefined;
  },
): Html {
  const open = families.reduce((sum, one) => sum + one.open, 0);
  return html`<span class="govuk-caption-l">${landlord}, ${sayDay(today)}</span>
<h1 class="govuk-heading-l">How we are doing</h1>
<p class="govuk-body">${open === 0 ? 'There are no open cases to count.' : `These are counts of ${say(open)} open cases. ${sayRestricted(seesRestricted)}`}</p>
!${open === 0 ? '' : byFamily(families)}
!${missed.length === 0 ? '' : mostMissed(missed, titles, whose)}
!${maySeeLooks ? html`<p class="govuk-body"><a class="govuk-link" href="/unusual-looking">Unusual looking at people’s records</a></p>` : ''}
!${toDraw === undefined ? '' : html`<p class="govuk-body"><a class="govuk-link" href="/behaviour-audit">Audit of antisocial behaviour cases</a>!${toDraw === 0 ? '' : html` <strong>Last month’s sample is still to be drawn.</strong>`}</p>`}
<p class="govuk-body"><a class="govuk-link" href="/governing-body">When the governing body meets</a></p>
<p class="govuk-body-s">“Would look severe” is a prompt to look, never a prediction: a finding is for the Housing Ombudsman alone.</p>`;
}

function byFamily(families: Overview['families']): Html {
  return stackedTable({
    label: 'Open cases by family',
    caption: 'Open cases',
    head: [
      'Family',
      ...['Open', 'Something overdue', 'Handed over, not checked', 'High risk to people', 'Would look severe'].map(
        numeric,
      ),
    ],
    rows: families.map((one) => [
      { text: capital(one.family) },
      ...[one.open, one.overdue, one.stalled, one.highRisk, one.severe].map((count) => numeric(say(count))),
    ]),
  });
}

function mostMissed(
  missed: Overview['missed'],
  titles: ReadonlyMap<string, string>,
  whose: ReadonlyMap<string, string>,
): Html {
  return stackedTable({
    label: 'Lessons most missed',
    caption: 'What is missed on most open cases',
    head: ['Lesson', 'Whose clock', numeric('Open cases')],
    rows: missed.map(({ lesson, cases }) => [
      { html: lessonLink(lesson, titles.get(lesson) ?? lesson) },
      { text: capital(whose.get(lesson) ?? '') },
      numeric(say(cases)),
    ]),
  });
}

function sayRestricted(seesRestricted: boolean): string {
  const cases = `Restricted cases (${restrictedFamilies.join(', ')})`;
  return `${cases} are ${seesRestricted ? 'counted here only where you may see them' : 'not in these figures'}.`;
}

function numeric(text: string) {
  return { text, format: 'numeric' } as const;
}

function say(count: number): string {
  return count.toLocaleString('en-GB');
}
