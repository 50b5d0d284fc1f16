import { hours, workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { tellHowThingsStand } from '../../record/deeds-by-name.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { unsafeFindings } from '../../record/hazards/hazard-conclusion.ts';
import { advisedAfter, waitsForNews } from '../../record/hazards/news.ts';
import type { Reading } from '../../record/reading.ts';
import { doneOrEnded, forNow } from '../done-or-ended.ts';
import { byDefault, type Lesson, type Owed } from '../lesson.ts';

const toldOfWorks = 'Tell the resident what is being done about the hazard, and when, for as long as it lasts';
const toldHowToStaySafe = 'Tell the resident how to stay safe while the hazard lasts';

export const keepInformed: Lesson = {
  id: 'hazards/keep-informed',
  title: 'Keep the resident told while the hazard lasts, and tell them how to stay safe meanwhile',
  why: 'People living with a danger need to know what is coming, when, and how to keep out of harm until then. The law asks for this throughout and gives no days. Ours: news at least every 10 working days while it is a danger and every 20 once it is safe with works to come; advice within 24 hours of an emergency, and within 5 working days of another hazard being found.',
  cites: [cite(awaabsLaw, 'keep informed'), cite(awaabsLaw, 'written summary')],
  asks: {
    news: toldOfWorks,
    'news once safe': toldOfWorks,
    advice: toldHowToStaySafe,
    'advice in an emergency': toldHowToStaySafe,
  },
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
      name: 'a letter of theirs, and one to the owner of the flat above, are no news for them',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-05', kind: 'letter sent', by: 'resident', says: 'it is on the bed now' },
        { on: '2026-02-06', kind: 'letter sent', says: 'To the owner of flat 8: your bath leaks into the flat below' },
      ],
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
        { standing: 'done in time', due: '2026-02-26', ended: '2026-02-23' },
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
        { standing: 'done late', due: '2026-02-03', ended: '2026-02-04' },
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
        ...doneOrEnded(advisedAfter(reading, hazard, since), ...forNow),
      })),
    ),
    ...unsafeFindings(reading).map(({ hazard, conclusion: { entry } }) => ({
      since: entry,
      because: [hazard.aware],
      limit: 'advice',
      ...doneOrEnded(advisedAfter(reading, hazard, entry), ...forNow),
    })),
  ];
}

/** Twice as often while it is a danger as when it is safe for now with more to come. */
function newsOwed(reading: Reading, hazard: Hazard): readonly Owed[] {
  return waitsForNews(reading, hazard).map(({ since, because, isSafe, doneBy }) => ({
    ...{ since, because },
    ...doneOrEnded(doneBy),
    limit: isSafe ? 'news once safe' : 'news',
    doneWith: [tellHowThingsStand],
  }));
}
