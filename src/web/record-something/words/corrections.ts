import type { correctionKinds } from '../../../record/kinds/corrections.ts';
import type { WordsFor } from './words.ts';

export const correctionWords = {
  'record looked at': {
    says: 'Someone looked at the household’s sensitive record',
    asks: {
      why: 'Why was it looked at?',
      extent: { asks: 'How much of it was looked at?', shown: { all: 'All of it', part: 'Part of it' } },
    },
  },
} as const satisfies WordsFor<typeof correctionKinds>;
