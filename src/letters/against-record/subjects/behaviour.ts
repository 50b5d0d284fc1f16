import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';

const plan = phrases('(?:plans?|agreed? with you|next steps|what (?:we|it) would do)');

/** What was not done about the behaviour of others. */
export const behaviour: readonly FailingSubject[] = [
  {
    about: 'not having a plan of action',
    lessons: ['asb/action-plan', 'asb/plan-reviewed', 'asb/case-review-told'],
    named: [plan],
  },
  {
    about: 'leaving the resident to deal with the police, the council or others',
    lessons: ['asb/partners'],
    named: [
      phrases(
        '(?:police|council|agencies|partners?|social services|other (?:bodies|organisations)|work(?:ed|ing)? with)',
      ),
    ],
  },
  {
    about: 'not speaking to the person they complained of',
    lessons: ['asb/perpetrator-spoken-to'],
    named: [
      phrases(
        '(?:neighbours?|perpetrator|person (?:you|who)|man|woman|him|her|them|spoke|speak|interview\\w*|confront\\w*|tenant)',
      ),
    ],
  },
  {
    about: 'not taking the evidence they offered',
    lessons: ['asb/evidence-taken'],
    named: [phrases('(?:evidence|footage|videos?|photos?|photographs?|diar(?:y|ies)|recordings?)')],
  },
];
