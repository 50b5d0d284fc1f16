import type { Work } from '../work.ts';
import { caseReview } from './case-review.ts';
import { closing } from './closing.ts';
import { evidence } from './evidence.ts';
import { incidents } from './incidents.ts';
import { otherSide } from './other-side.ts';
import { agencies, move, spokenTo } from './people.ts';
import { plan } from './plan.ts';
import { risk } from './risk/part.ts';

/** Antisocial behaviour, from the first report to closing with rights: the people harmed first, both sides heard. */
export const antisocialBehaviour: Work = {
  slug: 'antisocial-behaviour',
  title: 'The antisocial behaviour',
  begins: 'Write down antisocial behaviour, and whom it hurts',
  isAtHand: (reading, family) =>
    family === 'antisocial behaviour' || reading.of('antisocial behaviour reported').length > 0,
  parts: (on) => [
    incidents(on),
    risk(on),
    plan(on),
    spokenTo(on),
    agencies(on),
    evidence(on),
    otherSide(on),
    move(on),
    caseReview(on),
    closing(on),
  ],
};
