import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { safeguarding as safeguardingLaw } from '../../library/law/safeguarding.ts';
import { signsForSafeguarding } from '../../record/behaviour/danger-sign.ts';
import { safeguardingDecision } from '../../record/behaviour/safeguarding-decision.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const safeguarding: Lesson = {
  id: 'circumstances/safeguarding',
  title: 'Within 1 working day, decide whether this needs a safeguarding referral, and write down why',
  why: 'A child in a home that is attacked, or an adult who is abused or may harm themselves, needs someone to have asked: is this person safe, and who else should know?',
  cites: [
    taughtBy(
      '202013105',
      'A home with children was attacked twice; nothing shows that their safety was thought about.',
    ),
    cite(safeguardingLaw, 'Children Act 2004 s.11'),
    cite(safeguardingLaw, 'Care Act 2014 s.42'),
    cite(safeguardingLaw, 'self-neglect'),
  ],
  clock: byDefault(workingDays(1)),
  appliesFrom: always,
  isForSafety: true,

  /** Once they have left the home for good, nobody here can be kept safe by it. Going the same day is no decision. */
  find: (reading, clock) =>
    signsForSafeguarding(reading).map(({ since, because }) => {
      const doneBy = safeguardingDecision(reading, since);
      const gone = doneBy ? undefined : reading.firstAfter(since, 'moved for good');
      return {
        since,
        because,
        doneBy,
        overtakenBy: gone && gone.happened > clock.dueAfter(since).day ? gone : undefined,
      };
    }),

  examples: [
    {
      name: 'an assault, with children in the home',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'children' },
        { on: '2025-05-02', kind: 'antisocial behaviour reported', harm: 'violence' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-05-06' }],
    },
    {
      name: 'nobody decided, and a year later she left for good: it was missed, and is no longer to do',
      entries: [
        { on: '2024-03-04', kind: 'person known', person: 'resident', age: 82 },
        { on: '2024-05-02', kind: 'antisocial behaviour reported', harm: 'violence' },
        { on: '2025-05-02', kind: 'moved for good' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2024-05-03' }],
    },
    {
      name: 'abuse is disclosed and the decision is written down the next day',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        {
          ...{ on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'referred' },
          why: 'two children at home',
        },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-04', done: '2025-03-04' }],
    },
    {
      name: 'two people are harmed, and it is decided for one of them',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-04', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'referred' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-04' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'noise, in a home with children',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'son', age: 9 },
        { on: '2025-05-02', kind: 'antisocial behaviour reported', harm: 'noise', incident: 'music late at night' },
      ],
      asAt: '2025-05-30',
      shows: [],
    },
    {
      name: 'windows smashed days after the assault: each is a time to ask',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'daughter', age: 9 },
        { on: '2025-05-06', kind: 'antisocial behaviour reported', id: 'first', harm: 'violence' },
        { on: '2025-05-12', kind: 'antisocial behaviour reported', for: 'first', harm: 'damage' },
        { on: '2025-05-13', kind: 'safeguarding considered', decision: 'watched' },
      ],
      asAt: '2025-05-30',
      shows: [
        { standing: 'done late', due: '2025-05-07', done: '2025-05-13' },
        { standing: 'done in time', due: '2025-05-13', done: '2025-05-13' },
      ],
    },
    {
      name: 'words on the door of a family, told of again the next day by a neighbour',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'son', age: 4 },
        { on: '2025-05-06', kind: 'antisocial behaviour reported', id: 'paint', harm: 'hate', source: 'mother' },
        { on: '2025-05-06', kind: 'safeguarding considered', for: 'paint', decision: 'watched' },
        {
          ...{ on: '2025-05-07', kind: 'antisocial behaviour reported', for: 'paint', harm: 'hate' },
          ...{ occurred: '2025-05-06', source: 'neighbour' },
        },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-05-07', done: '2025-05-06' }],
    },
    {
      name: 'abuse is told of in the afternoon, and the decision of the morning was about something else',
      entries: [
        { on: '2025-03-03T09:30', kind: 'need disclosed', person: 'resident', needs: ['hoarding'] },
        {
          on: '2025-03-03T11:00',
          kind: 'safeguarding considered',
          decision: 'not needed',
          why: 'she has help with it',
        },
        { on: '2025-03-03T15:00', kind: 'abuse disclosed', person: 'resident' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-04', done: '2025-03-03' },
        { standing: 'overdue', due: '2025-03-04' },
      ],
    },
    {
      name: 'a referral written down as the partner it went to',
      entries: [
        {
          ...{ on: '2025-04-17', kind: 'professional evidence received', source: 'school' },
          shows: ['risk to children'],
        },
        { on: '2025-04-22', kind: 'partner involved', partner: 'children’s services' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-22', done: '2025-04-22' }],
    },
    {
      name: 'hate aimed at a resident with a learning disability',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'resident', age: 35, needs: ['learning disability'] },
        { on: '2025-05-06', kind: 'antisocial behaviour reported', harm: 'hate' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-05-07' }],
    },
    {
      name: 'the door stayed shut, and whoever knocked was worried about the person behind it',
      entries: [{ on: '2025-03-03', kind: 'no access', tried: ['visit'], safeguarding: 'worried' }],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'a worry nobody could put a word to, which an officer opened as safeguarding',
      entries: [
        { on: '2025-03-03', kind: 'case opened', family: 'safeguarding', title: 'Worried about Mrs Begum' },
        { on: '2025-03-03', kind: 'note made', says: 'something is not right next door' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-04' }],
    },
    {
      name: 'the door stayed shut, and nobody is worried',
      entries: [{ on: '2025-03-03', kind: 'no access', tried: ['visit'], safeguarding: 'not worried' }],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
