import { type AllegationSteps, stepsOf } from '../../../record/behaviour/allegation-steps.ts';
import type { Entry } from '../../../record/entry.ts';
import { findingPart } from '../allegations/finding-part.ts';
import { investigatorPart } from '../allegations/investigator-part.ts';
import { meetingsPart } from '../allegations/meetings-part.ts';
import { guardedPart } from '../guarded-part.ts';
import { sayWhen, timed } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';
import { apartPart } from './apart.ts';

type Steps = AllegationSteps<Entry<'staff conduct alleged'>>;

/** What staff are said to have done: taken as a complaint, contact stopped, looked into, explained. */
export const staffConduct: Work = {
  slug: 'staff-conduct',
  title: 'What staff are said to have done',
  begins: 'Take up what somebody says a member of staff or a contractor did',
  isRestricted: true,
  isAtHand: (reading, family) =>
    family === 'staff conduct' || reading.ofAny('staff conduct alleged', 'contact barred').length > 0,
  parts: (on) => {
    const allegations = on.reading.of('staff conduct alleged');
    const steps = allegations.map((alleged) => stepsOf(on.reading, alleged));
    return [
      saidPart(steps),
      apartPart(on, steps),
      investigatorPart(on, allegations),
      meetingsPart(on, allegations),
      findingPart(steps),
      agreedPart(on, steps),
      guardedPart(on),
    ];
  },
};

function saidPart(steps: readonly Steps[]): WorkPart {
  return {
    id: 'said',
    title: 'What was said, taken as a complaint',
    says: steps.map(
      ({ alleged, taken }) =>
        `${timed(alleged)} ${taken === undefined ? 'It has not been taken as a complaint yet.' : `Taken as a complaint on ${sayWhen(taken)}.`}`,
    ),
    nothing: 'Nobody is said to have behaved wrongly. If a resident says so: write it in their words, and thank them.',
    lessons: ['conduct/complaint-accepted'],
    record: [
      { kind: 'staff conduct alleged' },
      ...steps
        .filter(({ taken }) => taken === undefined)
        .map(({ alleged }): RecordLink => ({ kind: 'complaint received', fill: asComplaint(alleged) })),
      { kind: 'personal data misused' },
    ],
  };
}

function asComplaint({ id, what }: Entry<'staff conduct alleged'>): Readonly<Record<string, string>> {
  return { for: id, ...(what !== undefined && { points: what }) };
}

function agreedPart({ reading }: OnWork, steps: readonly Steps[]): WorkPart {
  return {
    id: 'agreed',
    title: 'When contact may happen again',
    says: reading.of('resident agreed to contact').map(timed),
    nothing:
      'The resident has not agreed to contact again. Nobody else can agree for them, and there is no need to ask until they are ready.',
    record: steps
      .filter(({ agreed }) => agreed === undefined)
      .map(
        ({ alleged }): RecordLink => ({
          kind: 'resident agreed to contact',
          fill: { for: alleged.id, person: alleged.person },
        }),
      ),
  };
}
