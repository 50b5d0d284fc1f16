import type { promiseKinds } from '../../../record/kinds/promises.ts';
import type { WordsFor } from './words.ts';

export const promiseWords = {
  'promise made': {
    says: 'We promised something',
    help: 'First comes the day we promised it, then the day it was promised for.',
    asks: {
      promise: 'What was promised?',
      due: 'What day was it promised for?',
      means: 'How was it promised?',
      of: 'What sort of promise is it?',
      who: { asks: 'Who is to do it?', hint: 'A name, a team or a partner.' },
    },
  },
  'promise kept': {
    says: 'A promise was kept',
    asks: { proof: { asks: 'How do we know?', hint: 'Such as a photo, a receipt, or the resident saying so.' } },
  },
  'promise changed': {
    says: 'We told the resident that a promise would change',
    asks: { due: 'What is the new day?', why: 'Why did it change?' },
  },
  'request made': {
    says: 'The resident asked for something',
    asks: { request: 'What did they ask for?' },
  },
  'request answered': {
    says: 'We answered what the resident asked for',
    asks: { answer: 'What was the answer?', why: 'What were the reasons?' },
  },
} as const satisfies WordsFor<typeof promiseKinds>;
