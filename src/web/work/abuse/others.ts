import { dayOf } from '../../../calendar/instant.ts';
import { abuseTold, othersAtRisk } from '../../../record/household/abuse-told.ts';
import { timed } from '../lines.ts';
import { sayPerson } from '../say-person.ts';
import type { OnWork, WorkPart } from '../work.ts';

/** Who else in the home may be at risk, and what was decided about them. */
export function othersPart({ reading, now }: OnWork): WorkPart {
  const told = abuseTold(reading).at(-1);
  const fill = told === undefined ? {} : { for: told.id };
  return {
    id: 'others',
    title: 'Who else may be at risk',
    says: [
      ...othersAtRisk(reading, dayOf(now)).map(
        ({ person, why }) =>
          `Also here: ${sayPerson(person)} (${why}). Ask whether they are safe, and who else should know.`,
      ),
      ...reading.of('safeguarding considered').map(timed),
    ],
    nothing: 'No child, and nobody else who may be at risk, is on record as living here. Ask: records are often wrong.',
    lessons: ['circumstances/safeguarding', 'circumstances/risk-to-life'],
    record: [{ kind: 'safeguarding considered', fill }, { kind: 'person known' }],
  };
}
