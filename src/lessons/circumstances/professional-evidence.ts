import { workingDays } from '../../calendar/limit.ts';
import { taughtBy } from '../../library/citation.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { lettersFromProfessionals } from '../../record/household/professional-letter.ts';
import { earliest } from '../../record/in-order.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type Lesson } from '../lesson.ts';

/** A decision that points to the letter has weighed it, whatever it was called. */
const decisions: readonly KindName[] = [
  'risk assessed',
  'move considered',
  'move evidence weighed',
  'safeguarding considered',
  'therapist referral decided',
  'adaptation decided',
  'priority set',
  'hazard triaged',
];

export const professionalEvidence: Lesson = {
  id: 'circumstances/professional-evidence',
  title: 'Within 5 working days, weigh what the professional wrote and answer them and the resident',
  why: 'A doctor, health visitor or teacher writes because they are worried. A letter that is filed and not answered tells the family that nobody is listening to anyone.',
  cites: [
    taughtBy('202204372', 'Health professionals warned of the danger of the mould to small children, to no effect.'),
    taughtBy('202113581', 'Evidence from others was handled one way one day and another the next.'),
  ],
  clock: byDefault(workingDays(5)),
  appliesFrom: always,

  find: (reading) =>
    lettersFromProfessionals(reading).map((letter) => {
      const weighed = reading.firstAfter(letter, 'professional evidence weighed');
      const doneBy = earliest<Entry>(
        reading.firstAfter(letter, 'professional evidence answered'),
        reading.firstAfter(letter, 'move evidence weighed'),
        reading.firstNaming(letter, decisions),
        weighed && toldOf(reading, letter, weighed),
      );
      return weighed && !doneBy
        ? { since: letter, because: [weighed], asks: stillToAnswer }
        : { since: letter, doneBy };
    }),

  examples: [
    {
      name: 'a health visitor’s letter is filed and nobody answers',
      entries: [
        { on: '2025-01-06', kind: 'repair reported', id: 'r', problem: 'mould' },
        { on: '2025-01-20', kind: 'professional evidence received', for: 'r', source: 'health visitor' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-01-27' }],
    },
    {
      name: 'weighed, and answered on the fifth working day, with Easter between',
      entries: [
        { on: '2025-04-14', kind: 'professional evidence received', id: 'l', source: 'doctor' },
        { on: '2025-04-22', kind: 'professional evidence weighed', for: 'l', decision: 'a temporary move' },
        { on: '2025-04-23', kind: 'professional evidence answered', for: 'l' },
      ],
      asAt: '2025-05-30',
      shows: [{ standing: 'done in time', due: '2025-04-23', done: '2025-04-23' }],
    },
    {
      name: 'weighed, and nobody was told what it led to',
      entries: [
        { on: '2025-01-06', kind: 'professional evidence received', id: 'l', source: 'doctor' },
        { on: '2025-01-08', kind: 'professional evidence weighed', for: 'l', decision: 'no change' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-01-13' }],
    },
    {
      name: 'weighed, and the resident was written to of it',
      entries: [
        { on: '2025-01-06', kind: 'professional evidence received', id: 'l', source: 'doctor' },
        { on: '2025-01-08', kind: 'professional evidence weighed', id: 'w', for: 'l', decision: 'no change' },
        { on: '2025-01-09', kind: 'letter sent', for: 'w', says: 'what the doctor’s letter led to' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-01-13', done: '2025-01-09' }],
    },
    {
      name: 'nobody has written',
      entries: [{ on: '2025-01-06', kind: 'repair reported', problem: 'mould' }],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'the second letter is answered, the first never was',
      entries: [
        { on: '2025-01-06', kind: 'professional evidence received', id: 'one', source: 'doctor' },
        { on: '2025-03-03', kind: 'professional evidence received', id: 'two', source: 'school' },
        { on: '2025-03-05', kind: 'professional evidence answered', for: 'two' },
      ],
      asAt: '2025-03-31',
      shows: [
        { standing: 'overdue', due: '2025-01-13' },
        { standing: 'done in time', due: '2025-03-10', done: '2025-03-05' },
      ],
    },
    {
      name: 'a risk assessment that answers the letter has weighed it',
      entries: [
        { on: '2025-01-06', kind: 'professional evidence received', id: 'l', source: 'occupational therapist' },
        { on: '2025-01-08', kind: 'risk assessed', for: 'l', level: 'high' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-01-13', done: '2025-01-08' }],
    },
    {
      name: 'the nurse’s warning was written down only as health getting worse',
      entries: [{ on: '2025-01-06', kind: 'health worsened', person: 'son', source: 'asthma nurse' }],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-01-13' }],
    },
  ],
};

const stillToAnswer = 'The letter was weighed: now tell who wrote it, and the resident, what it led to';

/** Word of it, in whatever kind of entry: once weighed, by what is for the letter or for the weighing of it. */
function toldOf(reading: Reading, letter: Entry, weighed: Entry): Entry | undefined {
  const tells = ['letter sent', 'resident updated', 'response sent', 'move explained', 'request answered'] as const;
  return earliest<Entry>(
    reading.firstNaming(weighed, tells),
    reading.ofAny(...tells).find((told) => told.for === letter.id && told.happened >= weighed.happened),
  );
}
