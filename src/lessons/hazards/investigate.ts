import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { awaabsLaw } from '../../library/law/awaabs-law.ts';
import type { Entry } from '../../record/entry.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { endedBy, firstFor, isAbout } from '../../record/hazards/hazard-answer.ts';
import { concludedBy, isInLaw } from '../../record/hazards/hazard-conclusion.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { hasReasons } from '../../record/reasons.ts';
import { byLaw, type Lesson } from '../lesson.ts';

export const investigate: Lesson = {
  id: 'hazards/investigate',
  title: 'Finish looking into a possible significant hazard within 10 working days of knowing of it',
  why: 'A hazard nobody has looked into goes on harming people. The day the landlord learns of it is day zero. Asked to come in person after a look from afar, it has 10 working days from the request: sources do not settle that start, and any other could let the days run out before the resident asked. Where nothing says how the home is held, we take it to be a tenancy, as most are.',
  cites: [
    cite(awaabsLaw, 'standard investigation'),
    cite(awaabsLaw, 'counting'),
    cite(awaabsLaw, 'reports that count'),
    cite(awaabsLaw, 'renewed investigation'),
    taughtBy('202202552', 'Damp and mould took far longer than the times then proposed for this law.'),
  ],
  clock: byLaw({ usual: workingDays(10), 'in person': workingDays(10) }),
  appliesFrom: awaabsLaw.inForce.from,

  find: (reading) => [
    ...reading.hazards.flatMap((hazard) =>
      hazard.standard.map(({ since, because }) => ({ since, because, doneBy: lookedInto(reading, hazard, since) })),
    ),
    ...inPerson(reading),
  ],

  examples: [
    {
      name: 'mould reported on the first day of the law and never looked into',
      entries: [{ on: '2025-10-27', kind: 'hazard reported', hazard: 'damp and mould' }],
      asAt: '2025-11-12',
      shows: [{ standing: 'overdue', due: '2025-11-10' }],
    },
    {
      name: 'reported the day before the law began',
      entries: [{ on: '2025-10-26', kind: 'hazard reported', hazard: 'damp and mould' }],
      asAt: '2025-12-01',
      shows: [],
    },
    {
      name: 'known before the law, but it has got worse since',
      entries: [
        { on: '2025-06-02', kind: 'hazard reported', hazard: 'damp and mould', id: 'mould' },
        { on: '2025-11-03', kind: 'hazard reported', for: 'mould', hazard: 'damp and mould', change: true },
      ],
      asAt: '2025-11-10',
      shows: [{ standing: 'due', due: '2025-11-17' }],
    },
    {
      name: 'Christmas and New Year do not count towards the ten days',
      entries: [
        { on: '2025-12-19', kind: 'repair reported', problem: 'damp and mould', id: 'mould' },
        { on: '2026-01-07', kind: 'investigation concluded', for: 'mould', finds: 'significant' },
      ],
      asAt: '2026-01-12',
      shows: [{ standing: 'done in time', due: '2026-01-07', done: '2026-01-07' }],
    },
    {
      name: 'nobody could get in: the need goes on and so do the days',
      entries: [
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'mould' },
        { on: '2025-11-10', kind: 'no access' },
        { on: '2025-11-19', kind: 'delay explained', why: 'the resident was in hospital and asked us to wait' },
        { on: '2025-11-24', kind: 'investigation concluded', finds: 'significant' },
      ],
      asAt: '2025-12-01',
      shows: [{ standing: 'excused', due: '2025-11-17' }],
    },
    {
      name: 'pests reported the day before their hazard came under the law',
      entries: [{ on: '2026-11-29', kind: 'hazard reported', hazard: 'pests' }],
      asAt: '2026-12-21',
      shows: [],
    },
    {
      name: 'pests reported on the day it did',
      entries: [{ on: '2026-11-30', kind: 'hazard reported', hazard: 'pests' }],
      asAt: '2026-12-21',
      shows: [{ standing: 'overdue', due: '2026-12-14' }],
    },
    {
      name: 'a complaint that tells of mould starts the days as a report would',
      entries: [
        { on: '2026-03-02', kind: 'complaint received', points: ['rude staff', 'mould in the children’s room'] },
      ],
      asAt: '2026-03-10',
      shows: [{ standing: 'due', due: '2026-03-16' }],
    },
    {
      name: 'a complaint about mould already reported starts no new days',
      entries: [
        { on: '2026-03-02', kind: 'repair reported', problem: 'mould', id: 'mould' },
        { on: '2026-03-06', kind: 'survey made', for: 'mould', finds: ['damp and mould'] },
        { on: '2026-04-13', kind: 'complaint received', points: ['nothing has been done about the mould'] },
      ],
      asAt: '2026-05-29',
      shows: [{ standing: 'done in time', due: '2026-03-16', done: '2026-03-06' }],
    },
    {
      name: 'looked at by video; the resident asks for someone to come and nobody does',
      entries: [
        { on: '2026-06-01', kind: 'hazard reported', hazard: 'mould', id: 'mould' },
        { on: '2026-06-04', kind: 'investigation concluded', for: 'mould', remote: true, finds: 'no hazard' },
        { on: '2026-06-05', kind: 'investigation in person asked for', for: 'mould' },
      ],
      asAt: '2026-06-22',
      shows: [
        { standing: 'done in time', due: '2026-06-15', done: '2026-06-04' },
        { standing: 'overdue', due: '2026-06-19' },
      ],
    },
    {
      name: 'judged to be neither, with reasons',
      entries: [
        { on: '2026-06-01', kind: 'hazard reported', hazard: 'condensation' },
        { on: '2026-06-02', kind: 'hazard triaged', as: 'neither', why: 'a misted window pane; nobody is at risk' },
      ],
      asAt: '2026-07-01',
      shows: [{ standing: 'done in time', due: '2026-06-15', done: '2026-06-02' }],
    },
    {
      name: 'a leak with no word of damp',
      entries: [{ on: '2026-06-01', kind: 'repair reported', problem: 'leak under the sink' }],
      asAt: '2026-07-01',
      shows: [],
    },
    {
      name: 'the home is held on shared ownership',
      entries: [
        { on: '2020-01-06', kind: 'home described', tenure: 'shared ownership' },
        { on: '2025-11-03', kind: 'hazard reported', hazard: 'damp and mould' },
      ],
      asAt: '2025-12-01',
      shows: [],
    },
  ],
};

/** What brought the look to its end, put it on the 24-hour track, or made it needless. */
function lookedInto(reading: Reading, hazard: Hazard, since: Entry): Entry | undefined {
  return earliest(
    concludedBy(reading, hazard, since),
    firstFor(reading, hazard, since, ['hazard triaged'], (entry) => entry.as !== 'significant' && hasReasons(entry)),
    endedBy(reading, hazard, since),
  );
}

function inPerson(reading: Reading) {
  return reading.of('investigation in person asked for').flatMap((request) => {
    const hazard = reading.hazards.findLast((one) => isInLaw(one, request) && isAbout(reading, one, request));
    if (!hazard) return [];
    const came = firstFor(
      reading,
      hazard,
      request,
      ['investigation concluded', 'survey made'],
      (entry) => entry.kind === 'survey made' || entry.remote !== true,
    );
    const doneBy = earliest(came, endedBy(reading, hazard, request));
    return [{ since: request, because: [hazard.aware], limit: 'in person', doneBy }];
  });
}
