import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource } from './law-source.ts';

/** Safeguarding adults and children: the Care Act 2014, the Children Act 2004, and practice. */
export const safeguarding = {
  id: 'safeguarding',
  title: 'Safeguarding law and practice',
  address: 'https://www.legislation.gov.uk/ukpga/2014/23',
  inForce: { from: day('2005-10-01'), certainty: 'memory', note: 'The Children Act duty; the Care Act came later.' },
  provisions: {
    'Care Act 2014 s.42': fromMemory(
      'The council makes enquiries about an adult at risk of abuse or neglect. The landlord refers without delay and records the referral and the answer.',
      { from: day('2015-04-01') },
    ),
    'Children Act 2004 s.11': fromMemory('A child at risk is referred the same day.', {
      address: 'https://www.legislation.gov.uk/ukpga/2004/31',
      note: 'With the guidance on working together.',
    }),
    'without consent': fromMemory('Where the risk is serious, a referral does not wait for consent.'),
    'self-neglect': fromMemory('Self-neglect and hoarding are safeguarding matters.'),
  },
} as const satisfies LawSource;
