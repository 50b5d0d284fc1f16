import type { Work } from '../work.ts';
import { attemptsPart, informedPart, notYetPart } from './around.ts';
import { judgedPart, lookedIntoPart, summaryPart, toldPart } from './finding-out.ts';
import { elsewherePart, furtherPart, safePart } from './putting-right.ts';

/** A hazard, from the first words about it to the works that stop it coming back: in the order the law takes them. */
export const hazardWork: Work = {
  slug: 'hazard',
  title: 'The hazard',
  begins: 'Write down a possible hazard: damp, mould, cold, fire, falls',
  isAtHand: (reading, family) =>
    family === 'hazards' ||
    reading.ofAny('hazard triaged', 'investigation concluded').length > 0 ||
    reading.hazards.length > 0,
  parts: (on) => [
    toldPart(on),
    judgedPart(on),
    lookedIntoPart(on),
    summaryPart(on),
    safePart(on),
    furtherPart(on),
    elsewherePart(on),
    informedPart(on),
    attemptsPart(on),
    notYetPart(on),
  ],
};
