import type { landlordKinds } from '../../../record/kinds/landlord.ts';
import type { WordsFor } from './words.ts';

export const landlordWords = {
  'policy set': {
    says: 'We set our own time limit',
    help: 'What the law or the Code asks may only be made shorter.',
    asks: {
      lesson: {
        asks: 'Which lesson is it for?',
        hint: 'Its name as its page shows it, such as repairs/policy-timescale.',
      },
      limit: { asks: 'Which of its limits?', hint: 'Only where the lesson has several.' },
      count: { asks: 'How many?', hint: 'A number. The next question asks of what.' },
      unit: 'Of what?',
      why: 'Why was it set?',
    },
  },
  'governing body met': {
    says: 'The governing body met',
    asks: {},
  },
} as const satisfies WordsFor<typeof landlordKinds>;
