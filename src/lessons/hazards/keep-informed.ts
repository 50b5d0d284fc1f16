import { hours, workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import {
  clearedBy,
  endedBy,
  firstFor,
  isAbout,
  madeSafeBy,
  worksMadeSafeBy,
} from '../../record/hazards/hazard-answer.ts';
import { unsafeFindings } from '../../record/hazards/hazard-conclusion.ts';
import { isShutOut } from '../../record/problems/no-access.ts';
import { earliest, type Reading } from '../../record/reading.ts';
import { byDefault, type Lesson, type Owed } from '../lesson.ts';

export const keepInformed: Lesson = {
  id: 'hazards/keep-informed',
  title: 'Keep the resident told while the hazard lasts, and tell them how to stay safe meanwhile',
  why: 'People living with a danger need to know what is coming, when, and how to keep out of harm until then. The law asks for this throughout and gives no days. Ours: news at least every 10 working days while it is a danger and every 20 once it is safe with works to come; advice within 24 hours of an emergency, and within 5 working days of another hazard being found.',
  cites: [cite(awaabsLaw, 'keep informed'), cite(awaabsLaw, 'written summary')],
  clock: byDefault({
    news: workingDays(10),
    'news once safe': workingDays(20),
    advice: workingDays(5),
    'advice in an emergency': hours(24),
  }),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading) => [...adviceOwed(reading), ...reading.hazards.flatMap((hazard) => newsOwed(reading, hazard))],

  examples: [
    {
      name: 'three weeks with mould and not a word',
      entries: [{ on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' }],
      asAt: '2026-02-23',
      shows: [{ standing: 'overdue', due: '2026-02-16' }],
    },
    {
      name: 'told at each step, until it was put right',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
        { on: '2026-02-10', kind: 'written summary sent', for: 'mould' },
        { on: '2026-02-12', kind: 'safety advice given', for: 'mould' },
        { on: '2026-02-23', kind: 'works completed', for: 'mould' },
      ],
      asAt: '2026-05-29',
      shows: [
        { standing: 'done in time', due: '2026-02-13', done: '2026-02-12' },
        { standing: 'done in time', due: '2026-02-16', done: '2026-02-06' },
        { standing: 'done in time', due: '2026-02-20', done: '2026-02-10' },
        { standing: 'done in time', due: '2026-02-24', done: '2026-02-12' },
        { standing: 'done in time', due: '2026-02-26', done: '2026-02-23' },
      ],
    },
    {
      name: 'no word of how to stay safe while an emergency lasts',
      entries: [
        { on: '2026-02-02T10:00', kind: 'repair reported', problem: 'bare wires in the hall', id: 'wires' },
        { on: '2026-02-04T10:00', kind: 'made safe', for: 'wires' },
      ],
      asAt: '2026-02-06',
      shows: [
        { standing: 'done late', due: '2026-02-03', done: '2026-02-04' },
        { standing: 'done in time', due: '2026-02-16', done: '2026-02-04' },
      ],
    },
    {
      name: 'safe for now, and a month without news of the lasting works',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-03', kind: 'visit made', outcome: 'temporary fix' },
        { on: '2026-02-04', kind: 'investigation concluded', finds: 'significant', needs: ['further works'] },
      ],
      asAt: '2026-03-06',
      shows: [
        { standing: 'done in time', due: '2026-02-16', done: '2026-02-03' },
        { standing: 'done in time', due: '2026-03-03', done: '2026-02-04' },
        { standing: 'overdue', due: '2026-03-04' },
      ],
    },
    {
      name: 'made safe, and nothing more was needed',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-04', kind: 'made safe' },
      ],
      asAt: '2026-06-01',
      shows: [{ standing: 'done in time', due: '2026-02-16', done: '2026-02-04' }],
    },
    {
      name: 'a hazard from before the law',
      entries: [{ on: '2025-10-20', kind: 'hazard reported', hazard: 'mould' }],
      asAt: '2026-02-23',
      shows: [],
    },
  ],
};

/** Owed once danger is found, for as long as it lasts: whoever is safe in time needs no advice on keeping safe. */
function adviceOwed(reading: Reading): readonly Owed[] {
  return [
    ...reading.hazards.flatMap((hazard) =>
      hazard.emergencies.map(({ since, because }) => ({
        since,
        because,
        limit: 'advice in an emergency',
        doneBy: advisedAfter(reading, hazard, since),
      })),
    ),
    ...unsafeFindings(reading).map(({ hazard, conclusion: { entry } }) => ({
      since: entry,
      because: [hazard.aware],
      limit: 'advice',
      doneBy: advisedAfter(reading, hazard, entry),
    })),
  ];
}

/** Advice given, by whatever message, or no more need of it. */
function advisedAfter(reading: Reading, hazard: Hazard, danger: Entry): Entry | undefined {
  return earliest<Entry>(
    firstFor(reading, hazard, hazard.aware, ['safety advice given']),
    firstFor(reading, hazard, hazard.aware, ['resident updated', 'letter sent'], ({ says }) => advice.test(says ?? '')),
    worksMadeSafeBy(reading, hazard, hazard.aware),
    madeSafeBy(reading, hazard, danger),
    clearedBy(reading, hazard, danger),
  );
}

const advice = /\bsafe|\badvi[cs]e/i;

/** One for each stretch from one contact to the next, until there is nothing left to tell. */
function newsOwed(reading: Reading, hazard: Hazard): readonly Owed[] {
  const start = earliest<Entry>(...[...hazard.standard, ...hazard.emergencies].map(({ since }) => since));
  if (!start) return [];
  const over = overBy(reading, hazard, start);
  const safe = worksMadeSafeBy(reading, hazard, start);
  const owed: Owed[] = [];
  let from: Entry = start;
  for (const contact of reading.ofAny(...contactKinds)) {
    if (over && contact.happened >= over.happened) break;
    if (contact.happened <= from.happened || !reaches(contact) || !isAbout(reading, hazard, contact)) continue;
    owed.push(stretch(start, from, contact, safe));
    from = contact;
  }
  return [...owed, stretch(start, from, over, safe)];
}

/** Twice as often while it is a danger as when it is safe for now with more to come. */
function stretch(start: Entry, since: Entry, doneBy: Entry | undefined, safe: Entry | undefined): Owed {
  const isSafe = safe !== undefined && safe.happened <= since.happened;
  return { since, because: since === start ? [] : [start], limit: isSafe ? 'news once safe' : 'news', doneBy };
}

const contactKinds = [
  'resident updated',
  'written summary sent',
  'safety advice given',
  'letter sent',
  'appointment made',
  'appointment confirmed',
  'appointment changed',
  'works date given',
  'works date changed',
  'missed visit put right',
  'access worked through',
  'access attempted',
  'alternative home offered',
  'visit made',
  'survey made',
  'investigation concluded',
  'works started',
  'temporary fix made',
  'made safe',
  'further works started',
  'return date given',
  'complaint acknowledged',
  'response sent',
  'resident asked if fixed',
] as const;

/** A change nobody told the resident of is no news, nor is a visit that did not reach them or a look from afar. */
function reaches(contact: Entry<(typeof contactKinds)[number]>): boolean {
  if (contact.kind === 'visit made') return !isShutOut(contact);
  if (contact.kind === 'investigation concluded') return contact.remote !== true;
  if (contact.kind === 'appointment changed' || contact.kind === 'works date changed') return contact.told !== false;
  return true;
}

/** What left nothing more to tell: the lasting works, being made safe where no more is to come, or finding no hazard. */
function overBy(reading: Reading, hazard: Hazard, start: Entry): Entry | undefined {
  const isMoreToCome =
    hazard.conclusions.some(({ needs }) => needs?.includes('further works')) ||
    firstFor(reading, hazard, start, ['further works booked']) !== undefined;
  const safe = firstFor(reading, hazard, start, ['made safe'], ({ temporary }) => temporary !== true);
  return earliest(
    endedBy(reading, hazard, start),
    clearedBy(reading, hazard, start),
    firstFor(reading, hazard, start, ['case closed']),
    isMoreToCome ? undefined : safe,
  );
}
