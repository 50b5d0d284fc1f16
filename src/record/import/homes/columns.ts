import { looseChoice, moment, number, postcode, reference, uprn, words, yesOrNo } from '../column.ts';

/** The columns of a landlord’s list of its homes. */
export const homeColumns = {
  home_ref: reference(
    'the landlord’s own reference of the home',
    'home, home reference, property ref, property reference, property id, property number, property no',
    'property code, prop ref, place ref, asset ref, asset reference, asset id, unit ref, unit reference',
    'reference, ref',
  ),
  uprn: uprn('its UPRN', 'unique property reference number', 'national uprn'),
  address_1: words(
    'the first line of its address',
    'address, address 1, address line 1, full address, property address, line 1, addr 1, street address',
  ),
  address_2: words('the second line', 'address 2', 'address line 2', 'line 2', 'addr 2', 'street'),
  address_3: words('the third line', 'address 3', 'address line 3', 'line 3', 'addr 3', 'town', 'city', 'locality'),
  address_4: words('the fourth line', 'address 4', 'address line 4', 'line 4', 'addr 4', 'county'),
  postcode: postcode('its postcode', 'post code', 'zip'),
  block_ref: reference(
    'the block it is in',
    'block, block reference, block id, block name, building, building ref, parent ref',
  ),
  estate_ref: reference(
    'the estate it is on',
    'estate, estate reference, estate id, estate name, scheme, scheme ref, scheme name',
  ),
  patch: words(
    'the patch of the officer who looks after it',
    'patch name, patch ref, area, housing officer patch, management area, neighbourhood',
  ),
  tenure: words('how it is held, in the landlord’s words', 'tenure type, tenancy type, property tenure, rent type'),
  landlord_responsible: yesOrNo(
    'whether the landlord is responsible for repairs',
    'landlord responsible, responsible, repairs responsibility, in management, repairing landlord',
  ),
  awaab_scope: looseChoice(
    'how it is held, as far as the law on hazards goes',
    {
      tenancy: /tenan|assured|secure|general needs|social rent|affordable rent|^rent|shelter|supported|older/i,
      licence: /licen[cs]e/i,
      lease: /lease|leasehold/i,
      shared_ownership: /shared/i,
    },
    'awaabs law scope, awaab, hazard scope, occupancy type',
  ),
  bedrooms: number(
    'how many bedrooms it has',
    0,
    50,
    'beds, no of bedrooms, number of bedrooms, bedroom count, bed size',
  ),
  built: words(
    'when it was built',
    'year built, build year, construction year, build date, construction date, built year, age',
  ),
  construction: words('how it is built', 'construction type', 'build type', 'wall construction', 'walls', 'archetype'),
  heating: words('how it is heated', 'heating type', 'heating fuel', 'fuel', 'main heating', 'heating system'),
  described_at: moment('when this was known', 'as at, known at, survey date, date surveyed, last updated, updated'),
} as const;
