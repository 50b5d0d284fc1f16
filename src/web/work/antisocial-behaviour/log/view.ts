import { type Day, isoDay, sayDay } from '../../../../calendar/day.ts';
import { dayOf, type Instant, isoInstant, sayInstant } from '../../../../calendar/instant.ts';
import { capital } from '../../../../library/capital.ts';
import { incidentLog, type LoggedIncident } from '../../../../record/behaviour/incident-log.ts';
import { csvRow } from '../../../../record/import/table/write-csv.ts';
import type { Reading } from '../../../../record/reading.ts';
import type { EntryLink } from '../../../../store/entry-links.ts';

/** The incident log of a case, as its page says it. */
export type LogView = {
  readonly reference: string;
  readonly address: string;
  readonly made: string;
  readonly lines: readonly LogLine[];
};

/** One incident: by its number, what is known of it in order, and what proves that it was not changed since. */
export type LogLine = {
  readonly number: number;
  readonly title: string;
  readonly facts: readonly { readonly key: string; readonly value: string }[];
};

type LogParts = {
  readonly reading: Reading;
  readonly links: ReadonlyMap<string, EntryLink>;
  readonly now: Instant;
};

/** Works out the log: every incident in the order reported, whatever became of it. */
export function viewLog({ reading, links, now, ...place }: LogParts & Pick<LogView, 'reference' | 'address'>): LogView {
  return {
    ...place,
    made: sayInstant(now),
    lines: incidentLog(reading).map((line) => ({
      number: line.number,
      title: `${line.number}. ${capital(line.incident.incident ?? line.incident.harm)}`,
      facts: columns.flatMap(({ title, said }) => {
        const value = said(line, links.get(line.incident.id));
        return value === '' ? [] : [{ key: title, value }];
      }),
    })),
  };
}

/** The same as rows of CSV, a line an incident, with a heading. */
export function logAsCsv({ reading, links }: LogParts): string {
  const rows = incidentLog(reading).map((line) => {
    const link = links.get(line.incident.id);
    return csvRow([String(line.number), ...columns.map(({ said, kept = said }) => kept(line, link))]);
  });
  return [csvRow(['Number', ...columns.map(({ title }) => title)]), ...rows].join('');
}

type Said = (line: LoggedIncident, link: EntryLink | undefined) => string;

/** What the log says of each incident, in order: for people, and where it differs as a spreadsheet keeps it. */
const columns: readonly { readonly title: string; readonly said: Said; readonly kept?: Said }[] = [
  {
    title: 'Happened',
    said: ({ incident }) => sayDay(incident.occurred ?? incident.happened),
    kept: ({ incident }) => isoDay(incident.occurred ?? incident.happened),
  },
  {
    title: 'Reported',
    said: ({ incident }) => sayDay(incident.happened),
    kept: ({ incident }) => isoDay(incident.happened),
  },
  {
    title: 'Written down',
    said: ({ incident }) => `${sayInstant(incident.recorded)}${sayLate(incident)}`,
    kept: ({ incident }) => isoInstant(incident.recorded),
  },
  { title: 'Sort of harm', said: ({ incident }) => incident.harm },
  { title: 'What happened', said: ({ incident }) => incident.incident ?? '' },
  { title: 'Where', said: ({ incident }) => incident.place ?? '' },
  {
    title: 'What it does to them',
    said: ({ incident }) => incident.effect ?? notWritten,
    kept: ({ incident }) => incident.effect ?? '',
  },
  {
    title: 'Who said so',
    said: ({ incident }) => incident.source ?? notWritten,
    kept: ({ incident }) => incident.source ?? '',
  },
  { title: 'How we were told', said: ({ incident }) => incident.means ?? '' },
  { title: 'Written by', said: ({ incident }) => incident.by ?? '' },
  {
    title: 'How it was judged',
    said: (line) => sayJudged(line, sayDay) ?? 'Not judged yet',
    kept: (line) => sayJudged(line, isoDay) ?? '',
  },
  {
    title: 'Evidence',
    said: ({ evidence }) =>
      evidence.map(({ offered, taken }) => `${offered.what} (${taken ? 'taken in' : 'not taken in'})`).join('; '),
  },
  { title: 'Files', said: ({ files }) => files.map(({ name, file }) => `${name}, SHA-256 ${file}`).join('; ') },
  {
    title: 'Put right',
    said: ({ incident }) => (incident.corrected === undefined ? '' : sayInstant(incident.corrected)),
    kept: ({ incident }) => (incident.corrected === undefined ? '' : isoInstant(incident.corrected)),
  },
  { title: 'Entry', said: ({ incident }) => incident.id },
  { title: 'Place in the record', said: (_, link) => (link ? String(link.seq) : '') },
  { title: 'Link', said: (_, link) => link?.hash ?? '' },
];

/** 'high harm, 3 March 2026'; or by which assessment, where nobody judged the report by itself. */
function sayJudged({ triage, assessed }: LoggedIncident, say: (day: Day) => string): string | undefined {
  if (triage) return `${triage.as}, ${say(triage.happened)}`;
  return assessed && `${assessed.level} risk, by the risk assessment of ${say(assessed.happened)}`;
}

const notWritten = 'Not written down';

/** What was written down on a later day than it was reported says so. */
function sayLate({ happened, recorded }: LoggedIncident['incident']): string {
  return dayOf(recorded) > happened ? ', later than it was reported' : '';
}
