import { day } from '../../calendar/day.ts';
import { fromMemory, type LawSource, seen } from './law-source.ts';

/** The Equality Act 2010, as it touches landlords’ services and homes. */
export const equalityAct2010 = {
  id: 'equality-act-2010',
  title: 'Equality Act 2010',
  address: 'https://www.legislation.gov.uk/ukpga/2010/15',
  inForce: { from: day('2010-10-01'), certainty: 'second-hand' },
  provisions: {
    's.20': seen(
      'Where a disabled person is at a substantial disadvantage, reasonable adjustments are made to ways of doing things, to physical features, and by providing aids and services.',
    ),
    's.29': fromMemory('For services such as complaints and contact, adjustments are thought of before anyone asks.'),
    's.36': fromMemory('For a let home the duty arises on request, and does not reach taking away physical features.', {
      note: 'The part about shared areas was not in force in England when last known.',
    }),
    's.149': fromMemory(
      'Councils, and providers doing public work, keep in mind the need to end discrimination and advance equality.',
    ),
    's.190': fromMemory('Concerns the landlord’s consent when a disabled tenant wants to make improvements.'),
  },
} as const satisfies LawSource;
