import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { safeguarding as safeguardingLaw } from '../../library/law/safeguarding.ts';
import { isWatched, readWatches } from '../../record/behaviour/safeguarding-watch.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const watchedLookedAtAgain: Lesson = {
  id: 'circumstances/watched-looked-at-again',
  title: 'Look again at somebody kept under watch, by the day that was set or else within 20 working days',
  why: 'To watch is to look again. A worry that was not referred and never came back to anybody’s desk is one that nobody watched. No source names a day: where none was written down, the day is Putright’s, and yours to set.',
  cites: [cite(safeguardingLaw, 'Children Act 2004 s.11'), cite(safeguardingLaw, 'Care Act 2014 s.42')],
  asks: {
    usual: 'Look again within 20 working days at somebody kept under watch, or by the day that was set',
    'day set': 'Look again at what was decided on safeguarding, by the day that was set',
  },
  clock: byDefault({ usual: workingDays(20), 'day set': workingDays(20) }),
  appliesFrom: always,

  find: (reading) =>
    readWatches(reading).map(({ since, sign, setFor, ended }) => ({
      since,
      because: sign ? [sign] : [],
      limit: isWatched(since) ? 'usual' : 'day set',
      due: setFor,
      doneBy: ended,
    })),

  examples: [
    {
      name: 'kept under watch, and nobody came back to it',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-04-01' }],
    },
    {
      name: 'by the day that was written down with it',
      entries: [
        { on: '2025-03-04', kind: 'safeguarding considered', decision: 'watched', review: '2025-03-18' },
        { on: '2025-03-20', kind: 'safeguarding considered', decision: 'not needed', why: 'her sister has moved in' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done late', due: '2025-03-18', done: '2025-03-20' }],
    },
    {
      name: 'looked at in time, watched on, and then referred',
      entries: [
        { on: '2025-04-14', kind: 'safeguarding considered', id: 'w', decision: 'watched' },
        { on: '2025-05-13', kind: 'safeguarding considered', for: 'w', id: 'on', decision: 'watched' },
        { on: '2025-05-20', kind: 'partner involved', for: 'on', partner: 'adult social care' },
      ],
      asAt: '2025-06-30',
      shows: [
        { standing: 'done in time', due: '2025-05-15', done: '2025-05-13' },
        { standing: 'done in time', due: '2025-06-11', done: '2025-05-20' },
      ],
    },
    {
      name: 'a look at somebody else is none at them',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
        { on: '2025-03-18', kind: 'safeguarding considered', for: 'b', decision: 'not needed' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-04-01' }],
    },
    {
      name: 'two people are watched, and a later look does not say whose: both are still watched',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'b', decision: 'watched' },
        { on: '2025-03-18', kind: 'safeguarding considered', decision: 'not needed' },
      ],
      asAt: '2025-05-30',
      shows: [
        { standing: 'overdue', due: '2025-04-01' },
        { standing: 'overdue', due: '2025-04-01' },
      ],
    },
    {
      name: 'one of two has been referred, so a later look is at the other',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'b', person: 'sister' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'b', decision: 'watched' },
        { on: '2025-03-10', kind: 'safeguarding considered', for: 'b', decision: 'referred' },
        { on: '2025-03-18', kind: 'safeguarding considered', decision: 'not needed' },
      ],
      asAt: '2025-05-30',
      shows: [
        { standing: 'done in time', due: '2025-04-01', done: '2025-03-18' },
        { standing: 'done in time', due: '2025-04-01', done: '2025-03-10' },
      ],
    },
    {
      name: 'two are watched from one day, neither by name: each is owed a look, and one that names the first is at the first',
      entries: [
        { on: '2025-03-04', kind: 'safeguarding considered', id: 'w', decision: 'watched', why: 'her bruises' },
        { on: '2025-03-04', kind: 'safeguarding considered', id: 'v', decision: 'watched', why: 'his drinking' },
        { on: '2025-03-18', kind: 'safeguarding considered', for: 'w', decision: 'not needed' },
      ],
      asAt: '2025-05-30',
      shows: [
        { standing: 'done in time', due: '2025-04-01', done: '2025-03-18' },
        { standing: 'overdue', due: '2025-04-01' },
      ],
    },
    {
      name: 'a later look that names nobody carries on the one watch there is, and so does what names how it began',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
        { on: '2025-03-18', kind: 'safeguarding considered', decision: 'watched' },
        { on: '2025-04-01', kind: 'safeguarding considered', for: 'a', decision: 'not needed' },
      ],
      asAt: '2025-05-30',
      shows: [
        { standing: 'done in time', due: '2025-04-01', done: '2025-03-18' },
        { standing: 'done in time', due: '2025-04-15', done: '2025-04-01' },
      ],
    },
    {
      name: 'whoever was watched no longer lives here',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'mother', age: 81 },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
        { on: '2025-03-20', kind: 'person left', person: 'Mother' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-01', done: '2025-03-20' }],
    },
    {
      name: 'somebody else left, or they have come back',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'mother', age: 81 },
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'mother' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'watched' },
        { on: '2025-03-10', kind: 'person left', person: 'son' },
        { on: '2025-03-12', kind: 'person left', person: 'mother' },
        { on: '2025-03-19', kind: 'person known', person: 'mother', age: 81 },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-04-01' }],
    },
    {
      name: 'it was not said who is watched, and of a home known by its child the child left',
      entries: [
        { on: '2025-03-03', kind: 'person known', person: 'daughter', age: 17 },
        { on: '2025-03-04', kind: 'safeguarding considered', decision: 'watched' },
        { on: '2025-03-20', kind: 'person left', person: 'daughter' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-04-01' }],
    },
    {
      name: 'closed, once somebody had gone through it',
      entries: [
        { on: '2025-03-04', kind: 'safeguarding considered', decision: 'watched' },
        { on: '2025-03-24', kind: 'case closed', why: 'gone through with her and her daughter: she is well' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-01', done: '2025-03-24' }],
    },
    {
      name: 'the repair on the case is closed, and the watch is not',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', id: 'r', problem: 'lock' },
        { on: '2025-03-04', kind: 'safeguarding considered', decision: 'watched' },
        { on: '2025-03-24', kind: 'case closed', for: 'r' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-04-01' }],
    },
    {
      name: 'referred, with a day to look again: the referral made is no look',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'referred', review: '2025-04-01' },
        { on: '2025-03-04', kind: 'partner involved', for: 'a', partner: 'adult social care' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'overdue', due: '2025-04-01' }],
    },
    {
      name: 'found not to be needed, and looked at again by the day that was set',
      entries: [
        { on: '2025-03-03', kind: 'abuse disclosed', id: 'a', person: 'resident' },
        { on: '2025-03-04', kind: 'safeguarding considered', for: 'a', decision: 'not needed', review: '2025-04-01' },
        { on: '2025-03-31', kind: 'safeguarding considered', for: 'a', decision: 'not needed' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-01', done: '2025-03-31' }],
    },
    {
      name: 'referred, or found not to be needed, is no watch',
      entries: [
        { on: '2025-03-04', kind: 'safeguarding considered', decision: 'referred' },
        { on: '2025-04-04', kind: 'safeguarding considered', decision: 'not needed' },
      ],
      asAt: '2025-06-30',
      shows: [],
    },
  ],
};
