import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource } from './law-source.ts';

/** Data protection, as casework meets it: the UK GDPR and the Data Protection Act 2018. */
export const dataProtection = {
  id: 'data-protection',
  title: 'Data protection law',
  address: 'https://www.legislation.gov.uk/ukpga/2018/12',
  inForce: { from: day('2018-05-25'), certainty: 'memory' },
  provisions: {
    'UK GDPR article 5(1)(e)': fromMemory('Personal information is kept no longer than it is needed.'),
    'UK GDPR article 9': fromMemory(
      'Health and other sensitive information needs a lawful condition of its own and a written policy.',
    ),
    'UK GDPR article 12': fromMemory(
      'Someone asking for their own information is answered within a month, or up to two more if told.',
    ),
    complaints: fromMemory(
      'A complaint about personal information has its own route and is acknowledged within 30 days.',
      {
        note: 'Since June 2026, by the Data (Use and Access) Act 2025. Apart from the stages of a housing complaint.',
      },
    ),
    keeping: fromMemory(
      'No law fixes how long. Complaints and tenancies are commonly kept six years after closing; never destroy in the Ombudsman’s 12 months, a live claim or an open order.',
      { note: 'Custom of the sector.' },
    ),
  },
} as const satisfies LawSource;
