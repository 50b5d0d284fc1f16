import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { incidentLog, type LoggedIncident } from '../../../record/behaviour/incident-log.ts';
import { endSentence } from '../../../record/kind.ts';
import { html } from '../../html.ts';
import type { OnWork, RecordLink, WorkCell, WorkPart } from '../work.ts';

/** Every incident its own line, how each was judged, and the way to add the next and to the whole log. */
export function incidents({ reading, reference }: OnWork): WorkPart {
  const log = incidentLog(reading);
  return {
    id: 'incidents',
    title: 'What was reported',
    nothing: 'Nothing has been reported yet.',
    table: {
      head: ['When', 'What, and what it does', 'How it was judged'],
      rows: log.toReversed().map(rowOf),
    },
    ...(log.length === 0
      ? {}
      : {
          more: html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/incident-log">The whole incident log, to print</a><br>
<a class="govuk-link" href="/cases/${reference}/incident-log.csv">The same as a file for a spreadsheet</a></p>`,
        }),
    lessons: ['asb/triaged', 'asb/impact-seen'],
    record: [
      nextIncident(log),
      { kind: 'impact told', says: 'Write down what they say it does to them', fill: forFirst(log) },
      { kind: 'impact recorded', fill: forFirst(log) },
    ],
  };
}

/** The form for another incident of the same trouble: quick to fill in while somebody is on the phone. */
export function nextIncident(log: readonly LoggedIncident[]): RecordLink {
  const last = log.at(-1);
  if (!last) return { kind: 'antisocial behaviour reported' };
  const { id, harm, source } = last.incident;
  const fill = { for: id, harm, ...(source === undefined ? {} : { source }) };
  return { kind: 'antisocial behaviour reported', says: 'Add another incident of the same trouble', fill };
}

function rowOf({ incident, triage, assessed, isSerious }: LoggedIncident): readonly WorkCell[] {
  const { happened, occurred, incident: what, harm, effect } = incident;
  const when = occurred === undefined ? sayDay(happened) : `${sayDay(occurred)}, reported ${sayDay(happened)}`;
  const says = [
    endSentence(what ?? harm),
    effect === undefined ? undefined : endSentence(`What it does to them: ${effect}`),
  ];
  return [
    when,
    capital(says.filter((one) => one !== undefined).join(' ')),
    triage ? judged(triage) : assessed ? judgedByRisk(assessed) : toJudge(),
  ];

  function toJudge(): readonly RecordLink[] {
    const says = isSerious ? 'Judge it today: violence or threat' : 'Judge it by the harm done';
    return [{ kind: 'antisocial behaviour triaged', says, fill: { for: incident.id } }];
  }
}

function judged({ as, happened, why }: NonNullable<LoggedIncident['triage']>): string {
  return `${capital(as)}, ${sayDay(happened)}${why === undefined ? '' : `: ${why}`}`;
}

function judgedByRisk({ happened, level }: NonNullable<LoggedIncident['assessed']>): string {
  return `Judged by the risk assessment of ${sayDay(happened)}: ${level}.`;
}

function forFirst(log: readonly LoggedIncident[]): Readonly<Record<string, string>> {
  const [first] = log;
  return first ? { for: first.incident.id } : {};
}
