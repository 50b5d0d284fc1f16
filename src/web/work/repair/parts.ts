import type { Work } from '../work.ts';
import { findingsPart, meanwhilePart, plannedPart, reportedPart, visitsPart } from './doing.ts';
import { costsPart, fixedPart, sourcePart } from './ending.ts';

/** A repair, from its report to the resident’s word that it worked. */
export const repairWork: Work = {
  slug: 'repair',
  title: 'The repair',
  begins: 'Write down a repair, a survey or works',
  isAtHand: (reading, family) =>
    family === 'repairs' ||
    reading.of('repair reported').length > 0 ||
    reading.of('survey made').length > 0 ||
    reading.of('works ordered').length > 0,
  parts: (on) => [
    reportedPart(on),
    findingsPart(on),
    visitsPart(on),
    meanwhilePart(on),
    plannedPart(on),
    sourcePart(on),
    fixedPart(on),
    costsPart(on),
  ],
};
