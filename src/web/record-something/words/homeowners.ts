import type { homeownerKinds } from '../../../record/kinds/homeowners.ts';
import type { WordsFor } from './words.ts';

export const homeownerWords = {
  'responsibility decided': {
    says: 'We decided who is responsible under the lease',
    asks: {
      who: 'Who is responsible?',
      explained: 'Was it explained to the resident?',
      clause: { asks: 'What in the lease says so?', hint: 'Such as clause 4(2), structure and outside.' },
      why: 'What are the reasons?',
    },
  },
  'internal damage reported': {
    says: 'Damage inside an owned home was reported',
    asks: {
      damage: { asks: 'What is damaged, and where?', hint: 'Such as the bedroom ceiling and the carpet.' },
      cause: {
        asks: 'What caused it?',
        shown: {
          structure: 'The structure of the building',
          'inside the home': 'Something inside the home',
        },
      },
    },
  },
  'section 20 checked': {
    says: 'We checked whether leaseholders must be consulted before the works',
    asks: {
      needed: 'Must they be consulted?',
      cost: 'What is the most any one leaseholder would pay?',
    },
  },
  'neighbour refused': {
    says: 'A neighbour refused what is needed for the repair',
    asks: { what: { asks: 'What did they refuse?', hint: 'Such as letting us in, or moving a fence.' } },
  },
  'enforcement considered': {
    says: 'We decided whether to take legal action',
    help: 'Such as a warning or an injunction.',
    asks: { decision: 'What was decided, and why?' },
  },
} as const satisfies WordsFor<typeof homeownerKinds>;
