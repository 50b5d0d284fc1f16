import { workingDays } from '../../calendar/limit.ts';
import { cite, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Matter } from '../../record/behaviour/behaviour.ts';
import { isAbout, pointsTo } from '../../record/behaviour/behaviour-about.ts';
import { closingAfter, spellsWithout } from '../../record/behaviour/behaviour-spell.ts';
import { speaksOfNeighbour, speaksOfStrangers } from '../../record/behaviour/behaviour-words.ts';
import { dayPutOffTo, isPutOff } from '../../record/behaviour/put-off.ts';
import { sawTheOther } from '../../record/behaviour/seen-on-visit.ts';
import type { Entry } from '../../record/entry.ts';
import { gather } from '../../record/gather.ts';
import type { Reading } from '../../record/reading.ts';
import { isFrom } from '../../record/whole-case.ts';
import { always, byDefault, type ClockInForce, type Finding, type Lesson, type Owed } from '../lesson.ts';

export const perpetratorSpokenTo: Lesson = {
  id: 'asb/perpetrator-spoken-to',
  title: 'Speak to the person complained of within 10 working days, or record why not',
  why: 'Behaviour seldom stops while nobody has asked about it, and the other side is owed a hearing too. Sometimes speaking would put someone in danger or harm a police case: then the reason is written down. In domestic abuse this lesson stays silent, because speaking can itself be the danger. Where it was done by people nobody knows, there is nobody to speak to yet.',
  cites: [
    taughtBy('202013105', 'There was no sign that anybody met the person said to have done it.'),
    cite(ombudsmanGuidance, 'antisocial behaviour: policy'),
  ],
  asks: {
    'put off': 'Speaking to the person complained of was put off: do it now, or record why not yet',
  },
  clock: byDefault({ usual: workingDays(10), 'put off': workingDays(10), 'after the day': workingDays(2) }),
  appliesFrom: always,

  find: (reading, clock) =>
    gather(
      reading.behaviour.matters.filter(({ incidents }) => !incidents.some(({ harm }) => harm === 'domestic abuse')),
      (matter): readonly Finding[] => {
        const done = answersFrom(reading, matter, matter.first)[0];
        if (!done && isByStrangers(matter)) return [{ cannotTell: 'who did it', since: matter.first }];
        const first = spellsWithout(matter, done).map(({ opened, closed }) => ({
          since: opened,
          doneBy: done,
          endedBy: closed,
        }));
        return [...first, ...afterPuttingOff(reading, matter, clock)];
      },
    ),

  examples: [
    {
      name: 'an assault reported in March, and the neighbour never asked about it',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'violence' }],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'spoken to a week later',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' },
        { on: '2025-03-10', kind: 'person complained of spoken to', says: 'had not known it carried' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-10' }],
    },
    {
      name: 'a visit for it tells that the neighbour was seen and what he said',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', id: 'noise', harm: 'noise' },
        {
          ...{ on: '2025-03-10', kind: 'visit made', for: 'noise' },
          note: 'saw next door at 33. says he will keep it down. was civil',
        },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-10' }],
    },
    {
      name: 'nobody was in next door, a note alone says it, or the visit was to the resident',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', id: 'noise', harm: 'noise' },
        { on: '2025-03-10', kind: 'visit made', for: 'noise', note: 'called at 33, no answer, card left' },
        { on: '2025-03-11', kind: 'visit made', for: 'noise', note: 'saw resident. says next door denies it to her' },
        { on: '2025-03-12', kind: 'note made', for: 'noise', says: 'saw next door, says he will keep it down' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'not spoken to, since it would put her at risk, and that was written down',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'drugs' },
        { on: '2025-03-06', kind: 'person complained of not spoken to', why: 'it would put the caller at risk' },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'done in time', due: '2025-03-17', done: '2025-03-06' }],
    },
    {
      name: 'the police asked us to wait, and nobody came back to it',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'drugs' },
        { on: '2025-03-06', kind: 'person complained of not spoken to', why: 'the police asked us to wait' },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'done in time', due: '2025-03-17', done: '2025-03-06' },
        { standing: 'overdue', due: '2025-03-20' },
      ],
    },
    {
      name: 'put off to the day the police would have seen him, and spoken to the working day after',
      entries: [
        { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'drugs' },
        {
          ...{ on: '2025-03-06', kind: 'person complained of not spoken to' },
          why: 'the police ask us to wait until they have seen him, which is the 14th',
        },
        { on: '2025-03-17', kind: 'person complained of spoken to', means: 'in person' },
      ],
      asAt: '2025-05-01',
      shows: [
        { standing: 'done in time', due: '2025-03-17', done: '2025-03-06' },
        { standing: 'done in time', due: '2025-03-18', done: '2025-03-17' },
      ],
    },
    {
      name: 'strangers come in by a broken door and light fires on the stairs: nobody knows who to speak to',
      entries: [
        {
          on: '2025-03-03',
          kind: 'antisocial behaviour reported',
          harm: 'drugs',
          incident: 'strangers smoking on the landing',
        },
        {
          on: '2025-03-20',
          kind: 'antisocial behaviour reported',
          harm: 'arson',
          incident: 'fire lit in the stairwell',
        },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'domestic abuse: nobody is sent to speak to the abuser',
      entries: [{ on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'domestic abuse' }],
      asAt: '2025-05-01',
      shows: [],
    },
  ],
};

/** What speaks to them, or says why nobody does: each since something, in order. */
function answersFrom(reading: Reading, matter: Matter, since: Entry): readonly Entry[] {
  const spoken = reading
    .ofAny('person complained of spoken to', 'person complained of not spoken to', 'visit made')
    .filter((entry) => entry.kind !== 'visit made' || (pointsTo(reading, matter, entry) && sawTheOther(entry)));
  return spoken.filter((entry) => isFrom(entry, since) && isAbout(reading, matter, entry));
}

/** To wait until others have seen them is to see them then: soon after the day that was named, and else in as long as at first. */
function afterPuttingOff(reading: Reading, matter: Matter, clock: ClockInForce): readonly Owed[] {
  return answersFrom(reading, matter, matter.first).flatMap((put): readonly Owed[] => {
    if (put.kind !== 'person complained of not spoken to' || !isPutOff(put.why)) return [];
    const to = dayPutOffTo(put.why, put.happened);
    const due = to && clock.dueAfter({ ...put, happened: to }, 'after the day');
    const [doneBy] = answersFrom(reading, matter, put);
    const endedBy = closingAfter(matter, put);
    return [{ since: put, because: [matter.first], limit: 'put off', due, doneBy, endedBy }];
  });
}

/** Whether what was reported is the doing of people nobody knows, and of no neighbour. */
function isByStrangers({ incidents }: Matter): boolean {
  return (
    incidents.some(({ incident }) => speaksOfStrangers(incident)) &&
    !incidents.some(({ incident }) => speaksOfNeighbour(incident))
  );
}
