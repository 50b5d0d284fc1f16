import type { homeKinds } from '../../../record/kinds/home.ts';
import type { WordsFor } from './words.ts';

export const homeWords = {
  'home described': {
    says: 'The home was described',
    asks: {
      tenure: { asks: 'How does the resident hold the home?' },
      block: 'Which block is it in?',
      features: {
        asks: 'What else about the building matters?',
        hint: 'Such as no lift, single glazing, shared heating.',
      },
    },
  },
  'defect known': {
    says: 'We knew of something wrong with the home',
    help: 'Whoever found it: a surveyor, someone who lived here before, a contractor.',
    asks: {
      problem: { asks: 'What is wrong?', hint: 'Such as a leak, damp and mould, the roof.' },
      place: 'Where in the home?',
    },
  },
  'home let': {
    says: 'The home was let, or the resident moved in',
    asks: { person: 'Who moved in?' },
  },
  'new resident told': {
    says: 'The person moving in was told of something wrong with the home',
    asks: { problem: 'What were they told of?' },
  },
  'planned works scheduled': {
    says: 'A programme of works was planned for the home or block',
    asks: { works: 'What is planned?', planned: 'When is it planned for?' },
  },
  'asbestos plan reviewed': {
    says: 'The plan for managing asbestos was looked at again',
    asks: {},
  },
} as const satisfies WordsFor<typeof homeKinds>;
