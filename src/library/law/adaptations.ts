import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand, seen } from './law-source.ts';

/** Adaptations and Disabled Facilities Grants: the Housing Grants, Construction and Regeneration Act 1996. */
export const adaptations = {
  id: 'adaptations',
  title: 'Housing Grants, Construction and Regeneration Act 1996',
  address: 'https://www.legislation.gov.uk/ukpga/1996/53',
  inForce: { from: day('1996-12-17'), certainty: 'second-hand' },
  provisions: {
    's.34': seen('The council decides a valid grant application as soon as it can, and within 6 months.'),
    's.36': seen('Payment may be put off, but not past 12 months from the application.'),
    's.37': fromMemory('The works are normally done within 12 months of approval.'),
    'who may apply': secondHand(
      'Owners, tenants, and landlords for their tenants. Means are tested, except for a child.',
      {
        note: 'The exception for a child is from memory.',
      },
    ),
    maximum: seen('The most a council must pay in England is £30,000.', {
      address: 'https://www.legislation.gov.uk/uksi/2008/1189',
      from: day('2008-05-22'),
      note: 'Set by an order of 2008; whether it has changed was not checked.',
    }),
    'council landlords': fromMemory(
      'A council adapts its own homes from its own housing money, on terms no worse than a grant.',
    ),
    'minor adaptations': fromMemory(
      'Small adaptations, commonly under £1,000, should not have to wait for an occupational therapist.',
    ),
    'good practice times': fromMemory(
      'First contact to finish, in working days: 55 for urgent simple work, 130 for other simple or urgent complex work, 180 for other complex work.',
      { note: 'Guidance of 2022; not law.' },
    ),
  },
} as const satisfies LawSource;
