import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { domesticAbuse } from '../../library/law/domestic-abuse.ts';
import type { Entry } from '../../record/entry.ts';
import { abuseTold, securityProblemsOfSurvivors } from '../../record/household/abuse-told.ts';
import { speaksOfWhereToLive } from '../../record/household/safety-words.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { allOnCase, firstOnCase } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

const moves = ['move considered', 'alternative home offered', 'moved out', 'moved for good'] as const;
const measures = ['safety measures considered', 'made secure', ...moves] as const;

export const mitigationConsidered: Lesson = {
  id: 'abuse/mitigation-considered',
  title: 'Within 1 working day, consider safety measures and a move for this survivor, and record the decision',
  why: 'A changed lock, a light, an alarm or a night elsewhere can be the difference between safe and not. Someone has to think of it, and write down what was decided.',
  cites: [
    reported(
      '2025-12',
      'domestic abuse',
      'Think about safety measures and a temporary move, and record what is disclosed.',
    ),
    cite(domesticAbuse, 'high risk'),
    cite(domesticAbuse, 'Neighbourhood and Community Standard 1.4.1'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,

  /** When abuse is told of, and when something that keeps a survivor’s home secure is reported at fault. */
  find: (reading) => {
    const told = abuseTold(reading).map((since): Owed => {
      const doneBy = moveThoughtOf(reading, since);
      const begun = doneBy ? undefined : firstOnCase(reading, since, since, ...measures);
      return begun ? { since, because: [begun], asks: moveToo } : { since, doneBy };
    });
    const faults = securityProblemsOfSurvivors(reading)
      .filter(({ since }) => !told.some((other) => other.since.happened === since.happened))
      .map(
        ({ since, because, problem }): Owed => ({
          since,
          because,
          doneBy: firstOnCase(reading, problem.report, since, ...measures),
          endedBy: problem.ended,
        }),
      );
    return [...told, ...faults];
  },

  examples: [
    {
      name: 'she told them on the Thursday before Easter, and nobody asked what would keep her safe',
      entries: [{ on: '2025-04-17', kind: 'abuse disclosed', person: 'resident' }],
      asAt: '2025-05-06',
      shows: [{ standing: 'overdue', due: '2025-04-22' }],
    },
    {
      name: 'measures decided the next day',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        {
          ...{ on: '2025-03-04', kind: 'safety measures considered', for: 'a' },
          decision: 'locks changed and a door viewer fitted; she does not want to move',
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-04' }],
    },
    {
      name: 'measures and a move weighed that evening; next morning it is put down among her needs',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-03', kind: 'move considered', for: 'a', decision: 'stay', why: 'her mother comes to stay' },
        { on: '2025-03-04', kind: 'need disclosed', person: 'resident', needs: ['abuse survivor'] },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-03' }],
    },
    {
      name: 'two people are harmed, and it is decided for one of them',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-04', kind: 'safety measures considered', for: 'a', decision: 'new locks; no move wanted' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-04' },
      ],
    },
    {
      name: 'the locks were changed, and nobody asked whether she wants to be somewhere else',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-04', kind: 'safety measures considered', for: 'a', decision: 'locks changed' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'locks to keep him away, and nothing said of where she is to live',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        {
          ...{ on: '2025-03-04', kind: 'safety measures considered', for: 'a', decision: 'new locks to keep him away' },
          why: 'he was told to stay away and has left the area',
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'an alarm so that she can stay safe, and no word of where she is to live',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        {
          ...{ on: '2025-03-04', kind: 'safety measures considered', for: 'a' },
          decision: 'alarm fitted so that she can stay safe, told to leave the porch light on',
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'no abuse is known of',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' }],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'a survivor’s door is at fault: what will keep her safe until it is mended?',
      entries: [
        { on: '2023-03-03', kind: 'person known', person: 'resident', needs: ['fled domestic violence'] },
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'front door' },
        { on: '2025-03-20', kind: 'works completed', for: 'r' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done late', due: '2025-03-04', ended: '2025-03-20' }],
    },
  ],
};

const moveToo = 'Ask this survivor, beside the safety measures, whether a move would be safer, and record the decision';

/** What decided on a move, whichever way: an entry of its own, or measures whose words speak of it. */
function moveThoughtOf(reading: Reading, since: Entry): Entry | undefined {
  return earliest<Entry>(
    firstOnCase(reading, since, since, ...moves),
    allOnCase(reading, since, since, 'safety measures considered').find(({ decision, why, note }) =>
      speaksOfWhereToLive([decision, why, note].join('. ')),
    ),
  );
}
