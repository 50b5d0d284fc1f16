import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { firstFor } from '../../record/hazards/hazard-answer.ts';
import { type Conclusion, conclusionsInLaw, worksFinishedBy } from '../../record/hazards/hazard-conclusion.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { byLaw, type Lesson } from '../lesson.ts';

export const writtenSummary: Lesson = {
  id: 'hazards/written-summary',
  title: 'Send the tenant a written summary within 3 working days of the investigation ending',
  why: 'Without it in writing, people cannot tell what was found, what will be done, when, or whom to call. Sending it counts, not its arrival. Sources differ on whether an emergency needs one; we ask for it, because people in danger need to know most.',
  cites: [cite(awaabsLaw, 'written summary'), cite(awaabsLaw, 'written summary contents')],
  clock: byLaw(workingDays(3)),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading, clock) =>
    conclusionsInLaw(reading)
      .filter(({ conclusion: { entry } }) => entry.kind === 'survey made' || entry.type !== 'further')
      .map(({ hazard, conclusion }) => {
        const doneBy = earliest(
          sentAfter(reading, hazard, conclusion.entry),
          finishedBy(reading, hazard, conclusion, clock.dueAfter(conclusion.entry).day),
        );
        const asks = !doneBy && isHalfSent(reading, hazard, conclusion.entry) ? restOfIt : undefined;
        return { since: conclusion.entry, because: [hazard.aware], asks, doneBy };
      }),

  examples: [
    {
      name: 'looked into on a Thursday, and by the next Wednesday nothing has been sent',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        { on: '2026-02-05', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
      ],
      asAt: '2026-02-11',
      shows: [{ standing: 'overdue', due: '2026-02-10' }],
    },
    {
      name: 'sent on the last day: when it arrives does not matter',
      entries: [
        { on: '2026-03-23', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-04-01', kind: 'investigation concluded', finds: 'no hazard' },
        { on: '2026-04-08', kind: 'written summary sent', means: 'letter', tells: ['why nothing is needed'] },
      ],
      asAt: '2026-04-20',
      shows: [{ standing: 'done in time', due: '2026-04-08', done: '2026-04-08' }],
    },
    {
      name: 'all the works were finished within the three days',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-05', kind: 'investigation concluded', finds: 'significant', needs: ['safety works'] },
        { on: '2026-02-09', kind: 'made safe' },
        { on: '2026-02-09', kind: 'resident updated', says: 'all done' },
      ],
      asAt: '2026-02-20',
      shows: [{ standing: 'done in time', due: '2026-02-10', done: '2026-02-09' }],
    },
    {
      name: 'made safe within the three days, with further works still to come',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        {
          on: '2026-02-05',
          kind: 'investigation concluded',
          finds: 'significant',
          needs: ['safety works', 'further works'],
        },
        { on: '2026-02-06', kind: 'made safe', temporary: true },
        { on: '2026-02-16', kind: 'written summary sent' },
      ],
      asAt: '2026-02-20',
      shows: [{ standing: 'done late', due: '2026-02-10', done: '2026-02-16' }],
    },
    {
      name: 'an emergency needs one too',
      entries: [
        { on: '2026-02-02T09:00', kind: 'hazard reported', hazard: 'fire', effect: 'smoke from a socket' },
        { on: '2026-02-02T14:00', kind: 'made safe', temporary: true },
        { on: '2026-02-02T15:00', kind: 'investigation concluded', type: 'emergency', finds: 'emergency' },
      ],
      asAt: '2026-02-04',
      shows: [{ standing: 'due', due: '2026-02-05' }],
    },
    {
      name: 'it told what was found, and not what will be done',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        { on: '2026-02-05', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
        { on: '2026-02-06', kind: 'written summary sent', means: 'letter', tells: ['hazard found'] },
      ],
      asAt: '2026-02-11',
      shows: [{ standing: 'overdue', due: '2026-02-10' }],
    },
    {
      name: 'looked into before the law began',
      entries: [
        { on: '2025-10-06', kind: 'hazard reported', hazard: 'mould' },
        { on: '2025-10-13', kind: 'investigation concluded', finds: 'significant' },
      ],
      asAt: '2025-12-01',
      shows: [],
    },
  ],
};

/** Told by phone is not in writing; a letter that gives the findings is, by whatever name. */
function sentAfter(reading: Reading, hazard: Hazard, conclusion: Entry): Entry | undefined {
  return firstFor(reading, hazard, conclusion, ['written summary sent', 'letter sent'], (entry) =>
    entry.kind === 'letter sent'
      ? /\bsummary\b|\bfindings?\b/i.test(entry.says)
      : entry.means !== 'phone' && tellsWhatFollows(entry),
  );
}

const restOfIt =
  'The summary said what was found: send, in writing, what will be done and when, or why nothing is needed';

/** What was found is half of it. A summary of which nobody wrote down what it tells is taken to tell it all. */
function tellsWhatFollows({ tells }: Entry<'written summary sent'>): boolean {
  return tells === undefined || tells.includes('what will be done and when') || tells.includes('why nothing is needed');
}

function isHalfSent(reading: Reading, hazard: Hazard, conclusion: Entry): boolean {
  const sent = firstFor(reading, hazard, conclusion, ['written summary sent'], ({ means }) => means !== 'phone');
  return sent !== undefined && !tellsWhatFollows(sent);
}

/** All the works, where they were finished inside the limit: then there is nothing left to summarise. */
function finishedBy(reading: Reading, hazard: Hazard, conclusion: Conclusion, due: number): Entry | undefined {
  if (conclusion.finds === 'no hazard') return undefined;
  const finished = worksFinishedBy(reading, hazard, conclusion);
  return finished && finished.happened <= due ? finished : undefined;
}
