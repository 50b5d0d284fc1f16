import { workingDays } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import { safeAfter, unsafeFindings } from '../../record/hazards/hazard-conclusion.ts';
import { byLaw, type Lesson } from '../lesson.ts';

export const makeSafe: Lesson = {
  id: 'hazards/make-safe',
  title: 'Finish making a significant hazard safe within 5 working days of the investigation ending',
  why: 'Once a hazard is known to harm people, each further week is a week of harm that could have been spared. A temporary measure will do. Some read the law as asking only for a start in five days; we ask for it to be finished, because a start keeps nobody safe.',
  cites: [cite(awaabsLaw, 'make safe'), cite(awaabsLaw, 'significant hazard')],
  clock: byLaw(workingDays(5)),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading) =>
    unsafeFindings(reading).map(({ hazard, conclusion }) => ({
      since: conclusion.entry,
      because: [hazard.aware],
      doneBy: safeAfter(reading, hazard, conclusion),
    })),

  examples: [
    {
      name: 'works begun within five days and finished after them',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
        { on: '2026-02-12', kind: 'works started', for: 'mould' },
        { on: '2026-02-18', kind: 'made safe', for: 'mould' },
      ],
      asAt: '2026-02-27',
      shows: [{ standing: 'done late', due: '2026-02-13', done: '2026-02-18' }],
    },
    {
      name: 'Easter does not count: a temporary measure on the fifth working day',
      entries: [
        { on: '2026-03-24', kind: 'repair reported', problem: 'black mould', id: 'mould' },
        { on: '2026-04-02', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
        { on: '2026-04-13', kind: 'made safe', for: 'mould', temporary: true },
      ],
      asAt: '2026-04-20',
      shows: [{ standing: 'done in time', due: '2026-04-13', done: '2026-04-13' }],
    },
    {
      name: 'already made safe on the visit before the findings were written up',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-04', kind: 'visit made', outcome: 'temporary fix' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant', needs: ['further works'] },
      ],
      asAt: '2026-03-02',
      shows: [],
    },
    {
      name: 'no access does not stop the clock; a good reason shows beside the delay',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-11', kind: 'no access', tried: ['phone', 'visit'] },
        { on: '2026-02-13', kind: 'delay explained', why: 'no access after three attempts', attempts: 3 },
      ],
      asAt: '2026-02-20',
      shows: [{ standing: 'excused', due: '2026-02-13' }],
    },
    {
      name: 'the household moved somewhere safe before the five days were up',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'significant' },
        { on: '2026-02-12', kind: 'moved out', to: 'another home' },
      ],
      asAt: '2026-03-02',
      shows: [{ standing: 'done in time', due: '2026-02-13', done: '2026-02-12' }],
    },
    {
      name: 'a survey that found damp stands for the investigation nobody wrote up',
      entries: [
        { on: '2026-02-02', kind: 'repair reported', problem: 'damp', id: 'damp' },
        { on: '2026-02-06', kind: 'survey made', for: 'damp', finds: ['damp and mould', 'leaking gutter'] },
      ],
      asAt: '2026-02-20',
      shows: [{ standing: 'overdue', due: '2026-02-13' }],
    },
    {
      name: 'no hazard was found',
      entries: [
        { on: '2026-02-02', kind: 'hazard reported', hazard: 'mould' },
        { on: '2026-02-06', kind: 'investigation concluded', finds: 'no hazard' },
      ],
      asAt: '2026-03-02',
      shows: [],
    },
    {
      name: 'an unsafe staircase found before that hazard comes under the law',
      entries: [
        { on: '2026-09-07', kind: 'hazard reported', hazard: 'falls on stairs' },
        { on: '2026-09-10', kind: 'investigation concluded', finds: 'significant' },
      ],
      asAt: '2026-12-14',
      shows: [],
    },
  ],
};
