import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, seen } from './law-source.ts';

/** The Control of Asbestos Regulations 2012, as they touch blocks and works in homes. */
export const asbestosRegulations2012 = {
  id: 'asbestos-regulations-2012',
  title: 'Control of Asbestos Regulations 2012',
  address: 'https://www.legislation.gov.uk/uksi/2012/632/regulation/4',
  inForce: { from: day('2012-04-06'), certainty: 'second-hand' },
  provisions: {
    'reg.4': seen(
      'Whoever keeps up the shared parts of a block finds out about asbestos, records and weighs it, plans, and reviews the plan.',
      { note: 'That shared parts of blocks of flats are covered is from memory.' },
    ),
    'reg.4 telling': fromMemory('Anyone liable to disturb asbestos is told where it is and its condition.'),
    'before intrusive work': fromMemory(
      'A refurbishment or demolition survey comes before work that breaks into the fabric.',
    ),
    'inside homes': fromMemory(
      'Inside a home the landlord still owes duties to workers and to those affected by the work.',
    ),
    'looking again': fromMemory('Known asbestos is commonly inspected again every 12 months.', {
      note: 'Practice, not a rule.',
    }),
  },
} as const satisfies LawSource;
