import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { type ProblemTrait, traitsOf } from './problem-words.ts';

/** The trades a repair may be for, the most particular first: a leak through the roof is the roof’s, one from a radiator the heating’s. */
export const trades = [
  'pests',
  'asbestos',
  'lifts',
  'heating and hot water',
  'fire and gas safety',
  'damp and mould',
  'roofs, gutters and outside walls',
  'electrics',
  'plumbing and leaks',
  'fences, paths and gardens',
  'doors, windows and locks',
  'joinery, floors and plaster',
  'other',
] as const;
export type Trade = (typeof trades)[number];

/** Which trade puts a thing right, from the words it was reported in; 'other' where they tell none. */
export const tradeOf = remembered((text): Trade => {
  const traits = traitsOf(text);
  const said = plainInFull(text);
  for (const trade of trades) {
    const sign = signs[trade];
    if (sign.says?.test(said) || sign.traits?.some((trait) => traits.includes(trait))) return trade;
  }
  return 'other';
});

type Sign = { readonly says?: RegExp; readonly traits?: readonly ProblemTrait[] };

const signs: Readonly<Record<Trade, Sign>> = {
  pests: { traits: ['pests'] },
  asbestos: { traits: ['asbestos'] },
  lifts: { traits: ['lift out of order'], says: anyOf('(?:stair ?)?lifts?') },
  'heating and hot water': {
    traits: ['no heating or hot water'],
    says: anyOf('boilers?', 'radiators?', 'thermostats?', 'heat(?:ing|ers?|pumps?)', 'hot water', 'immersion'),
  },
  'fire and gas safety': {
    traits: ['smoke, fire or gas'],
    says: anyOf('(?:smoke|fire|heat|co) alarms?', 'fire doors?'),
  },
  'damp and mould': { traits: ['damp or mould'] },
  'roofs, gutters and outside walls': {
    traits: ['structure'],
    says: anyOf(
      ...[
        'roof\\w*',
        'gutter\\w*',
        'down ?pipes?',
        'chimneys?',
        'slates?',
        'fascias?',
        'soffits?',
        'brickwork',
        'bricks?',
      ],
      ...['render(?:ing)?', 'pointing', 'cladding', 'balcon(?:y|ies)', 'vents?'],
    ),
  },
  electrics: {
    traits: ['electrics'],
    says: anyOf(
      ...[
        'lights?',
        'lighting',
        'sockets?',
        'switch(?:es)?',
        'wiring',
        'fuses?',
        'fuse ?(?:box|board)',
        'no (?:power|electricity)',
      ],
      ...[
        'extractor(?: fan)?',
        'door ?bells?',
        'buzzers?',
        'intercoms?',
        'entry ?phones?',
        'door entry(?: system)?',
        'aerials?',
      ],
    ),
  },
  'plumbing and leaks': {
    traits: ['leak', 'no water, power or toilet'],
    says: anyOf(
      ...[
        'taps?',
        'sinks?',
        'basins?',
        'toilets?',
        'baths?',
        'showers?',
        'pipes?',
        'pipework',
        'drains?',
        'cisterns?',
        'plumbing',
      ],
      ...[
        'stop ?cocks?',
        'wastes?',
        'overflows?',
        'water (?:marks?|stains?|pressure)',
        'sewage',
        'wc',
        'blocked',
        'bathroom suite',
      ],
    ),
  },
  'fences, paths and gardens': {
    says: anyOf(
      'fenc(?:e|es|ing)',
      'gates?',
      'paths?',
      'paving',
      'slabs?',
      'gardens?',
      'washing lines?',
      'drying areas?',
      'sheds?',
      'trees?',
    ),
  },
  'doors, windows and locks': {
    says: anyOf(
      'doors?',
      'windows?',
      'locks?',
      'panes?',
      'glass',
      'glazing',
      'letter ?box(?:es)?',
      'hinges?',
      'handles?',
    ),
  },
  'joinery, floors and plaster': {
    says: anyOf(
      ...[
        'cupboards?',
        'drawers?',
        'worktops?',
        'shel(?:f|ves)',
        'floors?',
        'floor ?boards?',
        'stairs?',
        'steps?',
        'bann?isters?',
      ],
      ...[
        'hand ?rails?',
        'skirting',
        'plaster\\w*',
        'ceilings?',
        'walls?',
        'tiles?',
        'grout',
        'hatch(?:es)?',
        'kitchen units?',
      ],
    ),
  },
  other: {},
};
