import { workingDays } from '../../calendar/limit.ts';
import { reported } from '../../library/citation.ts';
import { adaptationsAsked } from '../../record/adaptations/asked.ts';
import { asksForHelpMeanwhile } from '../../record/adaptations/help-meanwhile.ts';
import { managingMeanwhile } from '../../record/adaptations/managing-meanwhile.ts';
import type { Entry } from '../../record/entry.ts';
import { isMinor } from '../../record/household/therapist.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { allOnCase, firstOnCase, isFrom, isOnSame } from '../../record/whole-case.ts';
import { doneOrEnded } from '../done-or-ended.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const interimMitigation: Lesson = {
  id: 'adaptations/interim-mitigation',
  title: 'Give help meanwhile, within 10 working days, to someone waiting for an assessment or for what it asks for',
  why: 'A waiting list is measured in months and a bath is needed this week. A board, a rail, a carer or a key safe can make the wait bearable and safe.',
  cites: [
    reported('2025-01', 'occupational therapists', 'Think what can be done meanwhile when an assessment is slow.'),
  ],
  clock: byDefault(workingDays(10)),
  appliesFrom: always,

  find: (reading) => {
    const asked: readonly Entry[] = adaptationsAsked(reading).filter(
      (one) => one.kind === 'request made' || !isMinor(one),
    );
    const referred = reading
      .of('therapist referral decided')
      .filter(
        (one) => one.decision === 'refer' && !asked.some((ask) => isFrom(one, ask) && isOnSame(reading, one, ask)),
      );
    const waiting = [...asked, ...referred].map((since) => ({
      since,
      ...doneOrEnded(
        earliest<Entry>(
          firstOnCase(
            reading,
            since,
            since,
            ...helped,
            ...(['therapist report received', 'adaptation decided'] as const),
          ),
          allOnCase(reading, since, since, 'therapist referral decided').find(({ decision }) => decision !== 'refer'),
        ),
      ),
    }));
    return [...waiting, ...owedAfterReport(reading)];
  },

  examples: [
    {
      name: 'three months on the waiting list, washing at the sink',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'level-access shower' },
        { on: '2025-03-05', kind: 'therapist referral decided', for: 'a', decision: 'refer' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'a bath board the week after',
      entries: [
        { on: '2025-03-03', kind: 'adaptation asked for', id: 'a', adaptation: 'level-access shower' },
        { on: '2025-03-05', kind: 'therapist referral decided', for: 'a', decision: 'refer' },
        { on: '2025-03-11', kind: 'interim help given', for: 'a', help: 'bath board and a rail' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-11' }],
    },
    {
      name: 'asked for in other words: her wheelchair does not go through the door',
      entries: [{ on: '2025-03-03', kind: 'request made', request: 'cant get the chair thro the bathroom door' }],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'nobody is waiting for anything',
      entries: [{ on: '2025-03-03', kind: 'repair reported', problem: 'shower' }],
      asAt: '2025-06-03',
      shows: [],
    },
    {
      name: 'the therapist came within a week',
      entries: [
        { on: '2025-04-14', kind: 'therapist referral decided', id: 't', decision: 'refer' },
        { on: '2025-04-30', kind: 'therapist report received', for: 't' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'done in time', due: '2025-04-30', done: '2025-04-30' }],
    },
    {
      name: 'the therapist has reported, she is washed at the sink meanwhile, and nothing is brought',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', recommends: ['level-access shower'] },
        { on: '2025-05-06', kind: 'resident chased', says: 'I still wash her at the kitchen sink' },
      ],
      asAt: '2025-07-01',
      shows: [{ standing: 'overdue', due: '2025-05-20' }],
    },
    {
      name: 'a bath board came before they had to say how they manage',
      entries: [
        { on: '2025-03-03', kind: 'therapist report received', recommends: ['level-access shower'] },
        { on: '2025-03-10', kind: 'interim help given', help: 'bath board' },
        {
          on: '2025-05-06',
          kind: 'resident chased',
          says: 'we used to wash her at the kitchen sink. When is the shower?',
        },
      ],
      asAt: '2025-07-01',
      shows: [],
    },
    {
      name: 'the therapist asks for help until the shower is there, and nobody gives any',
      entries: [
        {
          ...{ on: '2025-03-03', kind: 'therapist report received' },
          recommends: ['level access shower', 'in the meantime a bath board and a commode'],
        },
        { on: '2025-04-14', kind: 'adaptation decided', decision: 'yes' },
      ],
      asAt: '2025-06-03',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'a small thing, fitted without an assessment',
      entries: [{ on: '2025-03-03', kind: 'adaptation asked for', adaptation: 'lever taps' }],
      asAt: '2025-06-03',
      shows: [],
    },
  ],
};

/** What makes the wait bearable, or ends it. */
/** Once a therapist has reported, help is owed that the report itself asks for meanwhile, or once somebody tells how they manage. */
function owedAfterReport(reading: Reading): readonly Owed[] {
  const asking = reading.of('therapist report received').filter(asksForHelpMeanwhile);
  const managing = managingMeanwhile(reading).filter(({ report }) => !asking.includes(report));
  return [
    ...asking.map((since) => ({ since, ...doneOrEnded(firstOnCase(reading, since, since, ...helped)) })),
    ...managing.map(({ since, report }) => ({
      since,
      because: since === report ? [] : [report],
      ...doneOrEnded(
        earliest<Entry>(
          reading.of('interim help given').find((help) => isOnSame(reading, help, report)),
          firstOnCase(reading, report, report, 'temporary fix made'),
          firstOnCase(reading, since, since, 'works completed', 'moved out', 'moved for good'),
        ),
      ),
    })),
  ];
}

const helped = [
  ...(['interim help given', 'temporary fix made', 'works completed', 'moved out', 'moved for good'] as const),
] as const;
