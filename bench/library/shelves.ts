import { lessons } from '../../src/lessons/index.ts';
import { knownAs } from '../../src/library/report/landlord-names.ts';
import type { Piece } from '../../src/store/library/pieces.ts';
import { stockOf } from '../../src/web/library/stock.ts';
import { type Chance, chanceFrom } from '../chance.ts';
import { makeVocabulary, someWords } from '../search/words.ts';

export type Size = { readonly findings: number; readonly reports: number };

/** The size the figures are given for: all the Ombudsman has published, and more reports than there are. */
export const wholeSize: Size = { findings: 40_000, reports: 100 };

/** A source of pieces, to be kept together. */
export type Shelf = { readonly source: string; readonly pieces: readonly Piece[] };

const vocabulary = makeVocabulary(6_000);

/** What Putright brings itself, and made-up findings and reports. The same every time. */
export function makeShelves({ findings, reports }: Size): readonly Shelf[] {
  const chance = chanceFrom(2033);
  const { lessons: ofLessons, published } = stockOf(lessons, []);
  return [
    { source: 'lessons', pieces: ofLessons },
    { source: 'published', pieces: published },
    { source: 'findings', pieces: Array.from({ length: findings }, (_, place) => makeFinding(place, chance)) },
    ...Array.from({ length: reports }, (_, place) => makeReport(place, chance)),
  ];
}

function oneOf(list: readonly string[], chance: Chance): string {
  return list[chance.below(list.length)] ?? '';
}

function makeFinding(place: number, chance: Chance): Piece {
  const reference = String(201_900_000 + place);
  const against = oneOf(landlords, chance);
  const result = chance.oneOf(['maladministration', 'service failure', 'no maladministration', 'resolved']);
  return {
    ...{ piece: `finding/${place}`, sort: 'finding', reference, knownAs: knownAs(against), result },
    ...{ themes: [oneOf(themes, chance)], year: 2019 + chance.below(7) },
    title: `${against} ${reference}: ${result}`,
    body: `How the landlord dealt with ${oneOf(themes, chance)}: ${someWords(vocabulary, 8, chance)}`,
  };
}

function makeReport(place: number, chance: Chance): Shelf {
  const name = `made-${place}`;
  const year = 2019 + (place % 8);
  const base = { year, themes: [oneOf(themes, chance)] };
  const many = (count: number, make: (number: number) => Piece) => Array.from({ length: count }, (_, at) => make(at));
  return {
    source: `report ${name}`,
    pieces: [
      ...many(25, (at) => ({
        ...{ ...base, piece: `${name}/case/${at}`, sort: 'case', reference: String(202_000_000 + place * 100 + at) },
        ...{
          title: `${oneOf(landlords, chance)} ${202_000_000 + place * 100 + at}`,
          body: someWords(vocabulary, 180, chance),
        },
      })),
      ...many(20, (at) => ({
        ...{ ...base, piece: `${name}/learning/${at}`, sort: 'learning' },
        ...{ title: `Learning from ${base.themes[0]}`, body: someWords(vocabulary, 120, chance) },
      })),
      ...many(15, (at) => ({
        ...{ ...base, piece: `${name}/statement/${at}`, sort: 'statement' },
        ...{
          title: `${oneOf(landlords, chance)}: what it says it has learned`,
          body: someWords(vocabulary, 150, chance),
        },
      })),
    ],
  };
}

const themes = [
  'leaks',
  'damp and mould',
  'pests',
  'record keeping',
  'antisocial behaviour',
  'temporary moves',
  'heating',
  'adaptations',
];
const landlords = Array.from(
  { length: 160 },
  (_, place) =>
    `${['Crane', 'Heron', 'Mallow', 'Tansy', 'Alder', 'Rowan', 'Linnet', 'Sorrel'][place % 8]} ${['Vale', 'Bridge', 'Cross', 'Hill'][Math.floor(place / 8) % 4]} Homes ${Math.floor(place / 32) + 1}`,
);
