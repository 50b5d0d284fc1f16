import type { Chance } from '../chance.ts';

/** Words a landlord's notes are full of, the commonest first; and after them so many made-up ones that hardly recur. */
export function makeVocabulary(count: number): readonly string[] {
  const words = common.split(' ');
  for (let place = 0; words.length < count; place++) {
    const syllables: string[] = [];
    for (let rest = place + 30; rest > 0; rest = Math.floor(rest / beginnings.length))
      syllables.push(`${beginnings[rest % beginnings.length]}${vowels[(rest * 7) % vowels.length]}`);
    words.push(`${syllables.join('')}${endings[place % endings.length]}`);
  }
  return words;
}

/** Some words, common ones far oftener: the likelihood falls with the place in the vocabulary. */
export function someWords(vocabulary: readonly string[], count: number, chance: Chance): string {
  const words: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const lot = chance.below(1_000_000) / 1_000_000;
    words.push(vocabulary[Math.floor(vocabulary.length * lot ** 3)] ?? '');
  }
  return words.join(' ');
}

const common =
  'leak damp mould kitchen bathroom boiler heating window door roof ceiling wall bedroom water visit contractor appointment resident called phoned letter photo works ordered plaster radiator gutter floor light socket lift stairs neighbour noise rubbish garden fence asbestos survey surveyor report inspected treated painted replaced repaired broken cracked blocked drain toilet shower basin pipe valve pressure thermostat cold hot urgent routine delay missed cancelled rebooked apology complaint stage response child baby asthma wheelchair elderly carer hospital doctor nurse school sleep anxious frightened smell black patches extractor fan vent insulation loft cavity membrane timber joist rot lintel brick render pointing scaffold tower crane parking gate intercom camera lock key fob alarm smoke carbon monoxide gas electric meter supplier rent arrears transfer move decant hotel allowance voucher dehumidifier quote invoice budget approved refused';
const beginnings = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'z', 'br', 'st', 'tr', 'gl'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'oo'];
const endings = ['n', 'r', 'ng', 'st', 'ck', 'll', 'm'];
