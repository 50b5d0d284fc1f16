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
  'recommendation decided': {
    says: 'We decided on one of the therapist’s recommendations',
    help: 'Each recommendation has an answer of its own, with its reasons.',
    asks: {
      recommendation: { asks: 'Which recommendation?', hint: 'In the words of the report.' },
      decision: {
        asks: 'What was decided?',
        shown: {
          accepted: 'We will do it',
          declined: 'We will not do it',
          'met another way': 'We will meet it another way',
        },
      },
      why: { asks: 'What are the reasons?', hint: 'If it is met another way, say how.' },
      due: 'By when will it be done?',
    },
  },
  'recommendation met': {
    says: 'What a recommendation asks for is in place',
    asks: { recommendation: { asks: 'Which recommendation?', hint: 'In the words of the report.' } },
  },
  'interim help given': {
    says: 'Help was given while the resident waits',
    asks: { help: { asks: 'What help?', hint: 'Such as a commode, a grab rail, a carer’s visit.' } },
  },
  'interim help checked': {
    says: 'We asked whether the help meanwhile still works',
    asks: { works: 'Does it still work?', says: 'What did they say?' },
  },
  'feasibility surveyed': {
    says: 'A survey looked at whether the adaptation can be done',
    asks: {
      possible: {
        asks: 'How much of it can be done?',
        shown: { all: 'All of it', most: 'Most of it', little: 'A little of it', none: 'None of it' },
      },
      finds: 'What can be done here and what cannot, and why?',
      policy: { asks: 'What does our policy say of it?', hint: 'The part that bears on this, in a line or two.' },
      cost: 'What would it cost?',
    },
  },
  'funding applied for': {
    says: 'We applied for the money',
    asks: {
      route: {
        asks: 'Where is the money to come from?',
        shown: {
          'council grant': 'A grant from the council (Disabled Facilities Grant)',
          'own budget': 'Our own budget',
          both: 'A grant and our own budget',
          charity: 'A charity',
          other: 'Somewhere else',
        },
      },
      from: { asks: 'Who decides?', hint: 'Such as the council’s grants team, our adaptations panel.' },
      sum: 'How much was applied for?',
    },
  },
  'funding chased': {
    says: 'We asked how the application for money stands',
    asks: { says: 'What were we told?' },
  },
  'funding decided': {
    says: 'The application for money was decided',
    asks: { decision: 'What was decided?', sum: 'How much was agreed?', why: 'What reasons were given?' },
  },
  'adaptation decided': {
    says: 'We decided on the adaptation',
    asks: { decision: 'What was decided?', why: 'What are the reasons?' },
  },
  'adaptation decision told': {
    says: 'The resident was told our decision on the adaptation',
    asks: { why: 'What reasons were they given?', means: 'How were they told?' },
  },
  'other home sought': {
    says: 'We looked for a suitable other home, with the resident and the therapist',
    asks: { joined: 'Who took part?', found: 'What was found?' },
  },
  'disagreement raised': {
    says: 'Partners disagreed about what holds the work up',
    asks: { with: 'Who disagreed?', over: 'What about?' },
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
    asks: {
      delays: 'Do the visits delay the works?',
      visits: { asks: 'Which visits?', hint: 'Who comes, for what and when.' },
    },
  },
} as const satisfies WordsFor<typeof adaptationKinds>;
