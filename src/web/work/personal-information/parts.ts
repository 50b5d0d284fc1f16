import { type DataMisuse, readDataMisuse } from '../../../record/behaviour/data-misuse.ts';
import { join } from '../../../record/kind.ts';
import { guardedPart } from '../guarded-part.ts';
import { sayWhen, sentence, timed } from '../lines.ts';
import type { RecordLink, Work, WorkPart } from '../work.ts';

/** Personal information misused: what it was, the data protection officer told, the resident told. */
export const personalInformation: Work = {
  slug: 'personal-information',
  title: 'Personal information misused',
  begins: 'Take up that somebody’s personal information was misused',
  isRestricted: true,
  isAtHand: (reading) => reading.of('data protection officer told').length > 0 || readDataMisuse(reading).length > 0,
  parts: (on) => {
    const found = readDataMisuse(on.reading);
    return [misusedPart(found), officerPart(found), residentPart(found), guardedPart(on)];
  },
};

function misusedPart(found: readonly DataMisuse[]): WorkPart {
  return {
    id: 'misused',
    title: 'What was misused',
    says: found.map(({ misuse }) => (misuse.kind === 'personal data misused' ? sayMisuse(misuse) : timed(misuse))),
    nothing: 'Nobody’s information is known to have been misused here.',
    record: [{ kind: 'personal data misused' }],
  };
}

function sayMisuse(misuse: Extract<DataMisuse['misuse'], { kind: 'personal data misused' }>): string {
  const { what, information, seen } = misuse;
  return [
    timed(misuse),
    what === undefined ? '' : sentence(what),
    information === undefined ? 'What information it was is not written down.' : `It was: ${join(information)}.`,
    seen === undefined ? 'Who came to know it is not written down.' : `Known now to: ${join(seen)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function officerPart(found: readonly DataMisuse[]): WorkPart {
  return {
    id: 'officer',
    title: 'The data protection officer told',
    says: found.map(({ misuse, officerTold }) =>
      officerTold === undefined
        ? `Nobody has told them of what was written down on ${sayWhen(misuse)}.`
        : timed(officerTold),
    ),
    nothing: 'There is nothing to tell them.',
    lessons: ['conduct/data-misuse'],
    record: found
      .filter(({ officerTold }) => officerTold === undefined)
      .map(({ misuse }): RecordLink => ({ kind: 'data protection officer told', fill: { for: misuse.id } })),
  };
}

function residentPart(found: readonly DataMisuse[]): WorkPart {
  return {
    id: 'resident',
    title: 'The resident told',
    says: found.map(({ misuse, residentTold }) =>
      residentTold === undefined
        ? `Nothing shows that the resident was told of what was written down on ${sayWhen(misuse)}: what it was, who knows it, and what we are doing.`
        : timed(residentTold),
    ),
    nothing: 'There is nothing to tell them.',
    record: found
      .filter(({ residentTold }) => residentTold === undefined)
      .map(
        ({ misuse }): RecordLink => ({
          kind: 'resident updated',
          says: 'We told the resident what was misused, who knows it, and what we are doing',
          fill: { for: misuse.id },
        }),
      ),
  };
}
