import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, secondHand } from './law-source.ts';

/** The Landlord and Tenant Act 1985: repairs, fitness to live in, hazards, and leaseholders’ consultation. */
export const landlordAndTenantAct1985 = {
  id: 'landlord-and-tenant-act-1985',
  title: 'Landlord and Tenant Act 1985',
  address: 'https://www.legislation.gov.uk/ukpga/1985/70',
  inForce: { from: day('1986-04-01'), certainty: 'memory' },
  provisions: {
    's.9A': fromMemory('The home is fit to live in from the start of the tenancy and throughout.', {
      from: day('2019-03-20'),
      note: 'New tenancies from that day and, by second-hand accounts, older periodic ones from 20 March 2020.',
    }),
    's.10A': secondHand('The requirements known as Awaab’s Law are a term of the tenancy.', {
      from: day('2025-10-27'),
    }),
    's.11': fromMemory(
      'The landlord repairs structure, outside and installations within a reasonable time of notice; telling an officer or contractor is notice.',
      { note: 'No number of days is fixed.' },
    ),
    's.20': fromMemory(
      'Leaseholders are consulted before works costing any of them over £250, or agreements over 12 months costing any over £100 a year; else only that much can be charged.',
    ),
    's.20 notices': fromMemory(
      'Notice of intention and notice of estimates each leave 30 days to reply. Reasons for the award come within 21 days, unless the cheapest or a nominee won it.',
      { note: 'Under the 2003 consultation regulations. Works under an existing long agreement need one notice.' },
    ),
    's.20B': fromMemory('A cost is demanded, or notice of it given, within 18 months.'),
    's.20ZA': fromMemory('The tribunal may excuse consultation, as in an emergency.'),
  },
} as const satisfies LawSource;
