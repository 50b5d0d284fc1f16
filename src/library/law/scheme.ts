import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

/** The Housing Ombudsman Scheme, as revised in March 2024: what members owe the Ombudsman, and what it can look at. */
export const scheme = {
  id: 'scheme',
  title: 'Housing Ombudsman Scheme',
  address: 'https://www.housing-ombudsman.org.uk/landlords-info/the-housing-ombudsman-scheme/',
  inForce: {
    from: day('2024-04-01'),
    certainty: 'memory',
    note: 'Revised in March 2024; the day is taken to be the statutory Code’s. A later revision may exist.',
  },
  provisions: {
    'paragraph 9(b)': seen(
      'A member keeps a complaints procedure that meets the Code, and proves it when asked, in the time given.',
    ),
    'paragraph 10': seen(
      'A member gives the Ombudsman, free, copies of whatever it thinks bears on a complaint or on keeping to the Code.',
    ),
    'paragraph 12': seen('A member lets the Ombudsman interview staff and others, on fair notice.'),
    'paragraph 41(c)': seen('What a court has before it, or has decided on the merits, cannot be looked at.', {
      note: 'As quoted in a published decision.',
    }),
    'paragraph 42(a)': fromMemory(
      'A complaint that has not been through the landlord’s procedure is not normally looked at, unless its handling failed.',
    ),
    'paragraph 42(b)': secondHand(
      'A resident should come to the Ombudsman within 12 months of the landlord’s final answer.',
      {
        note: 'The number of the paragraph is from memory.',
      },
    ),
    'paragraph 42(c)': fromMemory(
      'A matter should have reached the landlord as a complaint in good time, normally 12 months.',
    ),
    'paragraph 42(d)': fromMemory('The level of rent or of a service charge, or its rise, is not normally looked at.'),
    'paragraph 49': fromMemory(
      'The Ombudsman may look beyond one complaint for failings across the landlord, and report on them.',
    ),
    'paragraph 54(f)': fromMemory(
      'The Ombudsman may order a policy or practice to be reviewed so that a failing does not repeat.',
    ),
  },
} as const satisfies LawSource;
