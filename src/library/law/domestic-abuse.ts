import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, seen } from './law-source.ts';

const standard = {
  from: day('2024-04-01'),
  address: 'https://www.gov.uk/government/publications/neighbourhood-and-community-standard',
} as const;

/** Domestic abuse: the Domestic Abuse Act 2021, the Regulator’s standard, and practice. */
export const domesticAbuse = {
  id: 'domestic-abuse',
  title: 'Domestic abuse law and practice',
  address: 'https://www.legislation.gov.uk/ukpga/2021/17',
  inForce: { from: day('2021-11-01'), certainty: 'memory' },
  provisions: {
    'Domestic Abuse Act 2021 s.79': fromMemory('A secure tenant who moves because of abuse keeps a lifetime tenancy.'),
    'Neighbourhood and Community Standard 1.4.1': seen(
      'The landlord works with other agencies on domestic abuse and helps tenants to support and advice.',
      standard,
    ),
    'Neighbourhood and Community Standard 2.3': fromMemory(
      'There is a policy on seeing and answering domestic abuse, and the landlord joins in the council’s partnership.',
      standard,
    ),
    'high risk': fromMemory(
      'A high score on the risk checklist, judgement or things growing worse take a case to the agencies’ conference.',
      {
        note: 'Fourteen or more ticks is common.',
      },
    ),
    'kept from the abuser': fromMemory('The abuser can never see the survivor’s address, ways of contact or case.'),
  },
} as const satisfies LawSource;
