import { workingDays } from '../../calendar/limit.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { firstAbout, isOfBehaviour } from '../../record/behaviour/behaviour-about.ts';
import { gather } from '../../record/gather.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

export const evidenceTaken: Lesson = {
  id: 'asb/evidence-taken',
  title: 'Take footage, diaries and photos into the record within 2 working days of being offered them',
  why: 'Evidence on a phone is lost with the phone. Someone who offers it and sees it ignored learns that speaking up changes nothing.',
  cites: [
    taughtBy('202013105', 'The resident showed footage on a phone and nobody took a copy.'),
    reported('2024-04', 'antisocial behaviour', 'Take in the evidence that is offered.'),
    cite(ombudsmanGuidance, 'antisocial behaviour: tools'),
  ],
  clock: byDefault(workingDays(2)),
  appliesFrom: always,

  find: (reading) =>
    gather(reading.of('evidence offered'), (offered) => {
      const about = reading.behaviour.matters.filter((matter) => isOfBehaviour(reading, matter, offered, offered.what));
      const matter = about.findLast(({ first }) => first.happened <= offered.happened) ?? about[0];
      if (!matter) return [];
      const taken = firstAbout(
        reading,
        matter,
        'evidence taken',
        offered,
        (taking) => reading.entry(taking.for)?.kind !== 'evidence offered' || taking.for === offered.id,
      );
      return [{ since: offered, because: [matter.first], doneBy: taken }];
    }),

  examples: [
    {
      name: 'footage on a phone, shown to an officer who did not take a copy',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'damage', id: 'windows' },
        { on: '2025-03-05', kind: 'evidence offered', what: 'footage on her phone', for: 'windows' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-07' }],
    },
    {
      name: 'a diary, taken in on the second working day over a weekend',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-07', kind: 'evidence offered', what: 'a diary of the noise' },
        { on: '2025-03-11', kind: 'evidence taken' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-11', done: '2025-03-11' }],
    },
    {
      name: 'the diary was taken, the footage was not',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'evidence offered', what: 'a diary', id: 'diary' },
        { on: '2025-03-10', kind: 'evidence offered', what: 'doorbell footage', id: 'footage' },
        { on: '2025-03-11', kind: 'evidence taken', for: 'diary' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'done in time', due: '2025-03-12', done: '2025-03-11' },
        { standing: 'overdue', due: '2025-03-12' },
      ],
    },
    {
      name: 'photos of damp, in a case that also has noise, are for the damp',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-03', kind: 'repair reported', problem: 'damp and mould' },
        { on: '2025-03-05', kind: 'evidence offered', what: 'photos of the mould' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'photos of damp are not evidence of antisocial behaviour',
      entries: [
        { on: '2025-03-03', kind: 'repair reported', problem: 'damp and mould', id: 'damp' },
        { on: '2025-03-05', kind: 'evidence offered', what: 'photos of the bedroom wall', for: 'damp' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};
