import { atOnce, workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type Apology, isEveryday } from '../../record/complaints/apology.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byDefault, type ClockInForce, type Lesson, type Owed } from '../lesson.ts';
import { thereAndThen } from '../there-and-then.ts';
import { graveHarm } from './case-on-record.ts';

const asChosen = 'given as chosen';

export const rightForm: Lesson = {
  id: 'apology/right-form',
  title: 'After great harm, ask whether they want it in writing or in person, and give it that way',
  why: 'Some people want a letter to keep, some want to be looked in the eye. The one who was harmed should choose.',
  cites: [
    cite(ombudsmanGuidance, 'apologies: right form'),
    reported(
      '2026-02',
      'who apologises and how',
      'A resident who was greatly harmed chooses between paper and person.',
    ),
  ],
  asks: {
    'asked first': 'After great harm, ask whether they want the apology in writing or in person',
    [asChosen]: 'Give the apology in the way they chose within 20 working days',
  },
  clock: byDefault({ 'asked first': atOnce, [asChosen]: workingDays(20) }),
  appliesFrom: always,

  find: (reading, clock) => [...askedFirst(reading, clock), ...givenAsChosen(reading, clock)],

  examples: [
    {
      name: 'after arson a letter came, and nobody had asked',
      entries: [
        { on: '2025-01-06', kind: 'antisocial behaviour reported', harm: 'arson' },
        { on: '2025-03-03', kind: 'apology given', form: 'written', acknowledges: ['asb'] },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'she chose to be told in person, and was',
      entries: [
        { on: '2025-01-06', kind: 'antisocial behaviour reported', harm: 'arson' },
        { on: '2025-02-17', kind: 'form of apology chosen', form: 'in person' },
        { on: '2025-03-03', kind: 'apology given', form: 'in person', acknowledges: ['asb'] },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-17' },
        { standing: 'done in time', due: '2025-03-17', done: '2025-03-03' },
      ],
    },
    {
      name: 'he asked for a letter and was telephoned',
      entries: [
        { on: '2025-02-17', kind: 'form of apology chosen', form: 'written' },
        { on: '2025-03-03', kind: 'apology given', form: 'spoken', signed: 'manager' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'she wanted no apology',
      entries: [{ on: '2025-02-17', kind: 'form of apology chosen', form: 'no apology wanted' }],
      asAt: '2025-04-01',
      shows: [],
    },
    {
      name: 'a small matter, and a letter about it',
      entries: [
        { on: '2025-02-03', kind: 'repair reported', problem: 'dripping tap' },
        { on: '2025-03-03', kind: 'apology given', form: 'written', acknowledges: ['repairs'] },
      ],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** Great harm, and an apology of its own: the choice comes before it, unless the Ombudsman’s order has already settled the form. */
function askedFirst(reading: Reading, clock: ClockInForce): readonly Owed[] {
  return reading.of('apology given').flatMap((apology) => {
    const harm = graveHarm(reading, apology.happened);
    const isSettled = reading
      .of('order received')
      .some((order) => order.what === 'apology' && order.form !== undefined);
    if (!harm || isSettled || isEveryday(reading, apology)) return [];
    const doneBy = reading.of('form of apology chosen')[0];
    return [{ since: apology, because: [harm], due: thereAndThen(apology, clock), doneBy }];
  });
}

function givenAsChosen(reading: Reading, clock: ClockInForce): readonly Owed[] {
  return reading
    .of('form of apology chosen')
    .filter(({ form }) => form !== 'no apology wanted')
    .map((chosen) => ({
      since: chosen,
      limit: asChosen,
      due: clock.dueAfter(chosen, asChosen),
      doneBy: reading.apologies.find(
        (apology) => apology.happened >= chosen.happened && isAsChosen(apology, chosen.form),
      ),
    }));
}

/** A response is in writing; otherwise, where the form is not on record, it is taken to be the one chosen. In person is spoken too. */
function isAsChosen(apology: Apology, chosen: Entry<'form of apology chosen'>['form']): boolean {
  const form = apology.form ?? (apology.kind === 'response sent' ? 'written' : chosen);
  return form === chosen || (form === 'in person' && chosen === 'spoken');
}
