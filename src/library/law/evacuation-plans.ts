import { day } from '../../calendar/day.ts';
import { type LawSource, secondHand } from './law-source.ts';

/** Leaving a tall building in a fire: the Fire Safety (Residential Evacuation Plans) (England) Regulations 2025. */
export const evacuationPlans = {
  id: 'evacuation-plans',
  title: 'Residential Evacuation Plans Regulations 2025',
  address: 'https://www.legislation.gov.uk/uksi/2025/797',
  inForce: { from: day('2026-04-06'), certainty: 'second-hand' },
  provisions: {
    'reg.3': secondHand(
      'Buildings in England with two or more homes that reach 18 metres or seven storeys, or pass 11 metres with everyone to leave at once.',
    ),
    'reg.4': secondHand('Reasonable efforts are made to find residents who may not be able to get out alone.', {
      note: 'Regulations 4 and 5.',
    }),
    'reg.6': secondHand('Such a resident is offered an assessment of fire risk about them, done if they ask.'),
    'reg.7': secondHand('Reasonable measures follow from it.'),
    'reg.8': secondHand('What the resident should do in a fire is agreed and given to them.'),
    'reg.9': secondHand(
      'That is looked at again within 12 months, each 12 months after, and on a change or fair request.',
    ),
    'reg.10': secondHand('A few facts go to the fire service, only if the resident clearly agrees.'),
    'reg.13': secondHand('The building has an evacuation plan, looked at again each year.'),
  },
} as const satisfies LawSource;
