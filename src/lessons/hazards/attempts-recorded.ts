import { dueAfter, workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import { isAbout, isSince } from '../../record/hazards/hazard-answer.ts';
import type { Reading } from '../../record/reading.ts';
import { byDefault, type ClockInForce, type Due, type Lesson, type Owed } from '../lesson.ts';
import { emergency24h } from './emergency-24h.ts';
import { furtherWorks } from './further-works.ts';
import { investigate } from './investigate.ts';
import { makeSafe } from './make-safe.ts';
import { writtenSummary } from './written-summary.ts';

export const attemptsRecorded: Lesson = {
  id: 'hazards/attempts-recorded',
  title: 'When a hazard clock is missed, write down the reason and every attempt by the next working day',
  why: 'A landlord that did all it reasonably could has a defence, and a resident is owed the reason for the wait. Both rest on what was written down at the time. It never stops the clock: what is late stays late, with its reason beside it.',
  cites: [cite(awaabsLaw, 'attempts'), cite(awaabsLaw, 'defence'), cite(awaabsLaw, 'records')],
  clock: byDefault(workingDays(1)),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading, clock) => {
    if (reading.hazards.length === 0) return [];
    return firstMissedOfEach(lawClocks.flatMap((lesson) => missedOf(lesson, reading))).map(({ owed, ranOut }) => ({
      since: owed.since,
      because: owed.because,
      due: clock.dueAfter({ ...owed.since, happened: ranOut.day, at: undefined }),
      doneBy: attemptAfter(reading, owed.since),
    }));
  },

  examples: [
    {
      name: 'ten working days went by without a look, and nobody wrote down why',
      entries: [{ on: '2025-11-03', kind: 'hazard reported', hazard: 'mould' }],
      asAt: '2025-11-24',
      shows: [{ standing: 'overdue', due: '2025-11-18' }],
    },
    {
      name: 'late, with the attempts on record',
      entries: [
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        {
          on: '2025-11-12',
          kind: 'access attempted',
          for: 'mould',
          means: 'visit',
          outcome: 'nobody in',
          notice: ['text'],
        },
        { on: '2025-11-14', kind: 'no access', for: 'mould', tried: ['phone', 'visit'] },
      ],
      asAt: '2025-11-24',
      shows: [{ standing: 'done in time', due: '2025-11-18', done: '2025-11-12' }],
    },
    {
      name: 'the reason was written down a week late',
      entries: [
        { on: '2026-02-07T19:00', kind: 'repair reported', problem: 'socket sparking in the kitchen' },
        { on: '2026-02-10T09:00', kind: 'made safe' },
        { on: '2026-02-16', kind: 'delay explained', why: 'no electrician could be found over the weekend' },
      ],
      asAt: '2026-02-20',
      shows: [{ standing: 'excused', due: '2026-02-09' }],
    },
    {
      name: 'every clock was met',
      entries: [
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'mould' },
        { on: '2025-11-06', kind: 'investigation concluded', finds: 'no hazard' },
        { on: '2025-11-07', kind: 'written summary sent' },
      ],
      asAt: '2025-12-22',
      shows: [],
    },
    {
      name: 'the clock is still running',
      entries: [{ on: '2025-11-03', kind: 'hazard reported', hazard: 'mould' }],
      asAt: '2025-11-17',
      shows: [],
    },
  ],
};

const lawClocks: readonly Lesson[] = [emergency24h, investigate, writtenSummary, makeSafe, furtherWorks];

type Missed = { readonly owed: Owed; readonly ranOut: Due };

/** Where the law’s own limit went by, whatever shorter one the landlord may have set itself. */
function missedOf(lesson: Lesson, reading: Reading): readonly Missed[] {
  const clock = lawClockOf(lesson);
  return lesson.find(reading, clock, []).flatMap((finding): Missed[] => {
    if ('cannotTell' in finding || 'crossed' in finding) return [];
    const due = finding.due ?? clock.dueAfter(finding.since, finding.limit);
    const ranOut = typeof due === 'number' ? { day: due, owner: lesson.clock.owner } : due;
    return isMissed(ranOut, finding.doneBy, reading) ? [{ owed: finding, ranOut }] : [];
  });
}

/** Several clocks run from one finding. What is written down when the first of them is missed serves for all. */
function firstMissedOfEach(missed: readonly Missed[]): readonly Missed[] {
  return missed.filter(
    (one, place) =>
      !missed.some(
        (other, otherPlace) =>
          other.owed.since === one.owed.since &&
          (other.ranOut.day < one.ranOut.day || (other.ranOut.day === one.ranOut.day && otherPlace < place)),
      ),
  );
}

function lawClockOf({ clock: { limits, owner } }: Lesson): ClockInForce {
  const [usual] = Object.values(limits);
  return {
    dueAfter: (from, name) => {
      const limit = (name === undefined ? undefined : limits[name]) ?? usual;
      if (!limit) throw new Error('A clock of the law has no limit');
      return { ...dueAfter(limit, from.happened, from.at), owner };
    },
  };
}

function isMissed(due: Due, doneBy: Entry | undefined, reading: Reading): boolean {
  const moment = doneBy === undefined ? reading.moment : doneBy.at;
  if (due.moment !== undefined && moment !== undefined) return moment > due.moment;
  return (doneBy?.happened ?? reading.asAt) > due.day;
}

function attemptAfter(reading: Reading, since: Entry): Entry | undefined {
  const hazards = reading.hazards.filter((hazard) => isAbout(reading, hazard, since));
  return reading
    .ofAny('delay explained', 'access attempted', 'no access', 'access worked through')
    .find(
      (entry) =>
        isSince(entry, since) &&
        (entry.kind !== 'delay explained' || entry.lesson === undefined || entry.lesson.startsWith('hazards/')) &&
        hazards.some((hazard) => isAbout(reading, hazard, entry)),
    );
}
