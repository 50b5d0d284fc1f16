import type { DemoHome } from './landlord-shape.ts';
import { type Luck, luckFrom } from './luck.ts';

/** The patches, each a made-up town. */
export const patches = ['Larkmere', 'Ostley Bridge', 'Brackenholt', 'Wendle Cross', 'Sedge Quay'] as const;

const streetsOf: readonly (readonly string[])[] = [
  ['Teasel Road', 'Kiln Bank', 'Chantry Way', 'Mallard Rise', 'Ropewalk', 'Foundry Terrace', 'Hobb Lane'],
  ['Weir Side', 'Fuller Street', 'Sluice Lane', 'Dyehouse Row', 'Coppice View', 'Ferrier Avenue', 'Madder Close'],
  ['Rowan Garth', 'Holt Drive', 'Charcoal Lane', 'Fern Bank', 'Acorn Crescent', 'Verderer Way', 'Burdock Road'],
  ['Pinfold Lane', 'Drovers Close', 'Tithe Street', 'Cobbler Hill', 'Halfmile Road', 'Yarrow Gardens', 'Saddler Row'],
  ['Capstan Street', 'Lugger Way', 'Netmakers Lane', 'Saltpan Road', 'Plover Avenue', 'Tide Row', 'Anchor Bank'],
];

const blocksOf: readonly (readonly string[])[] = [
  ['Heron Court', 'Bittern House', 'Lapwing Court', 'Osier House'],
  ['Weaver House', 'Shuttle Court', 'Indigo House', 'Teazel Court'],
  ['Sorrel House', 'Bilberry Court', 'Juniper House', 'Larch Court'],
  ['Carter House', 'Wheelwright Court', 'Smithy House', 'Farrier Court'],
  ['Compass House', 'Halyard Court', 'Beacon House', 'Dunlin Court'],
];

const homesInTown = 400;
const housesInStreet = 32;

/** The 2,000 homes: houses in streets and flats in blocks, of five towns. */
export function makeHomes(): readonly DemoHome[] {
  return patches.flatMap((town, place) => homesOf(town, place));
}

type Place = Pick<DemoHome, 'address' | 'postcode' | 'built' | 'construction' | 'heating'> & { block?: string };

function homesOf(town: string, place: number): readonly DemoHome[] {
  const luck = luckFrom(`homes of ${town}`);
  const streets = streetsOf[place] ?? [];
  const blocks = blocksOf[place] ?? [];
  const flatsInBlock = (homesInTown - streets.length * housesInStreet) / blocks.length;
  const places = [
    ...streets.flatMap((street, n) => housesIn(street, postcode(place, n), luck)),
    ...blocks.flatMap((block, n) => {
      const street = streets[n] ?? '';
      return flatsIn(block, street, flatsInBlock, postcode(place, streets.length + n), luck);
    }),
  ];
  return places.map((each, n) => {
    const number = place * homesInTown + n + 1;
    return {
      id: `HM-${String(number).padStart(5, '0')}`,
      reference: `${town.slice(0, 3).toUpperCase()}/${String(n + 1).padStart(4, '0')}`,
      uprn: String(999_000_000_000 + number * 37),
      ...each,
      town,
      patch: town,
      tenure: tenureOf(each, luck),
      bedrooms: each.block ? luck.pick([1, 1, 2, 2, 3]) : luck.pick([2, 2, 3, 3, 3, 4]),
    };
  });
}

function housesIn(street: string, code: string, luck: Luck): readonly Place[] {
  const built = luck.pick([1925, 1934, 1948, 1952, 1958, 1964, 1971, 1979, 1986, 2006]);
  const like = { postcode: code, built, construction: constructionOf(built), heating: heatingOf(built, luck) };
  return Array.from({ length: housesInStreet }, (_, n) => ({ ...like, address: [`${n + 1} ${street}`] }));
}

function flatsIn(block: string, street: string, flats: number, code: string, luck: Luck): readonly Place[] {
  const built = luck.pick([1961, 1966, 1969, 1974, 1991, 2009]);
  const construction = built < 1980 ? luck.pick(['concrete frame', 'large panel']) : 'brick and block';
  const heating = luck.pick(['gas boiler', 'shared boilers', 'storage heaters']);
  const like = { postcode: code, built, construction, heating, block };
  const number = luck.between(2, 90) * 2;
  return Array.from({ length: flats }, (_, n) => ({
    ...like,
    address: [`Flat ${n + 1}`, block, `${number} ${street}`],
  }));
}

/** Postcodes of an area there is none of. */
function postcode(town: number, place: number): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  return `ZZ${town + 1} ${1 + (place % 9)}${letters.charAt((place * 7 + town) % 20)}${letters.charAt((place * 3 + 5) % 20)}`;
}

function constructionOf(built: number): string {
  if (built < 1930) return 'solid brick';
  if (built === 1948) return 'precast concrete';
  return built > 2000 ? 'timber frame' : 'cavity brick';
}

function heatingOf(built: number, luck: Luck): string {
  return luck.pickWeighted([
    [built > 2000 ? 40 : 10, 'air source heat pump'],
    [80, 'gas boiler'],
    [8, 'storage heaters'],
  ]);
}

function tenureOf({ block }: Place, luck: Luck): DemoHome['tenure'] {
  if (block === 'Farrier Court') return 'licence';
  if (!block) return luck.chance(0.015) ? 'shared ownership' : 'tenancy';
  return luck.pickWeighted([
    [80, 'tenancy'],
    [14, 'long lease'],
    [6, 'shared ownership'],
  ]);
}
