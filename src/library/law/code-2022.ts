import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

/**
 * The Code before the statutory one: it governs complaints first made before 1 April 2024. Only a few of its numbers
 * are known to us, so most provisions here go by plain words.
 */
export const code2022 = {
  id: 'code-2022',
  title: 'Complaint Handling Code 2022',
  address: 'https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/complaint-handling-code-2022/',
  inForce: {
    from: day('2022-04-01'),
    until: day('2024-04-01'),
    certainty: 'seen',
    note: 'Landlords had until 1 October 2022 to comply.',
  },
  provisions: {
    acknowledgement: secondHand('A complaint is acknowledged within 5 working days of reaching the landlord.', {
      note: 'One landlord says it worked to 2 days before 2024; that was its own choice.',
    }),
    'stage 1': secondHand('The stage 1 answer goes out within 10 working days of the complaint being logged.', {
      note: 'Its clock ran from logging; the 2024 Code’s runs from the acknowledgement.',
    }),
    'stage 1 extension': fromMemory('More time at stage 1 is at most 10 extra working days without good reason.'),
    'stage 2': secondHand('The stage 2 answer goes out within 20 working days of the complaint being moved up.', {
      note: 'The 20 days are second-hand; the day they ran from is from memory.',
    }),
    'stage 2 extension': secondHand('More time at stage 2 is at most 10 extra working days without good reason.'),
    'time bar': secondHand('Landlords commonly refused a matter more than six months old.'),
    numbering: seen(
      'Its sections 4 and 5 became 5 and 6 in the 2024 Code, so its paragraph numbers do not carry over.',
    ),
    '5.5': seen('Answer once the answer is known, then see outstanding work through.'),
    '5.8': seen('The stage 1 letter says what was decided and why, what will be done, and how to go further.'),
  },
} as const satisfies LawSource;
