import type { adaptationKinds } from '../../../record/kinds/adaptations.ts';
import type { WordsFor } from './words.ts';

export const adaptationWords = {
  'adaptation asked for': {
    says: 'An adaptation was asked for, or we learned that one is needed',
    asks: {
      adaptation: {
        asks: 'What is needed?',
        hint: 'Such as a level-access shower, a ramp, wider doors, an extra bedroom.',
      },
      person: 'Who is it for?',
    },
  },
  'therapist referral decided': {
    says: 'We decided whether to ask an occupational therapist to assess',
    asks: {
      decision: {
        asks: 'What was decided?',
        shown: {
          refer: 'Ask a therapist to assess',
          'not needed': 'A therapist is not needed',
          'already seen': 'A therapist has already seen them',
        },
      },
      why: 'Why?',
    },
  },
  'therapist report received': {
    says: 'The occupational therapist’s report arrived',
    asks: { recommends: 'What does it recommend?' },
  },
  'interim help given': {
    says: 'Help was given while the resident waits',
    asks: { help: { asks: 'What help?', hint: 'Such as a commode, a grab rail, a carer’s visit.' } },
  },
  'feasibility surveyed': {
    says: 'A survey looked at whether the adaptation can be done',
    asks: {
      possible: {
        asks: 'How much of it can be done?',
        shown: { all: 'All of it', most: 'Most of it', little: 'A little of it', none: 'None of it' },
      },
    },
  },
  'adaptation decided': {
    says: 'We decided on the adaptation',
    asks: { decision: 'What was decided?', why: 'What are the reasons?' },
  },
  'adaptation decision told': {
    says: 'The resident was told our decision on the adaptation',
    asks: { why: 'What reasons were they given?' },
  },
  'other home sought': {
    says: 'We looked for a suitable other home, with the resident and the therapist',
    asks: {},
  },
  'disagreement raised': {
    says: 'Partners disagreed about what holds the work up',
    asks: { with: 'Who disagreed?' },
  },
  'disagreement resolved': {
    says: 'The partners met and agreed',
    asks: { outcome: 'What was agreed?' },
  },
  'viewing arranged': {
    says: 'A viewing of another home was arranged',
    asks: { invites: 'Who is invited besides the resident?' },
  },
  'visits planned': {
    says: 'Surveyors’, architects’ and contractors’ visits were planned with the works',
    asks: { delays: 'Do the visits delay the works?' },
  },
} as const satisfies WordsFor<typeof adaptationKinds>;
