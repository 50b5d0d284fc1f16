import type { Asker } from '../today/asking.ts';
import { type Size, vocabulary } from './fill.ts';

/** What people ask, by what makes it cheap or dear. Each finds something. */
export function waysOfAsking(
  cookies: Readonly<Record<string, readonly string[]>>,
  size: Size,
): Readonly<Record<string, readonly Asker[]>> {
  const { officer: officers = [], 'ASB and safeguarding lead': leads = [] } = cookies;
  const ask = (people: readonly string[], ...questions: readonly string[]) =>
    people.flatMap((cookie, place) =>
      questions.map((_, turn) => ({ cookie, path: `/search?q=${questions[(place + turn) % questions.length]}` })),
    );
  const words = (...places: readonly number[]) => places.map((place) => vocabulary[place]).join('+');
  const ways = {
    'one common word': ask(officers, words(0), words(3), words(8), words(14)),
    'two common words': ask(officers, words(0, 1), words(2, 5), words(7, 20), words(11, 3)),
    'four words': ask(officers, words(0, 1, 4, 9), words(2, 3, 30, 8)),
    'a rare word': ask(officers, words(9_000), words(12_000), words(15_001), words(17_777)),
    'a rare and a common word': ask(officers, words(900, 0), words(1_200, 1), words(2_001, 4)),
    'a word with a slip': ask(officers, 'asbetsos', 'dehumidifer', 'scafold+tower', 'mold+bedroom'),
    'the name of a person': ask(officers, 'Daniel+Okaforson', 'Nowaks', 'Hugo+Harper', 'Nadja+Belgan'),
    'an address': ask(officers, '12+Mill+Road', '40+Weaver+Lane', '7+quarry+close', 'ZZ3+1AA'),
    'one patch': ask(officers, `${words(0)}&patch=Patch+3`, `${words(4, 2)}&patch=Patch+7`),
    'one family, open ones': ask(
      officers,
      `${words(1)}&family=pests&state=open`,
      `${words(6)}&family=moves&state=open`,
    ),
    'a safeguarding lead': ask(leads, words(0), words(0, 1), words(9_000), words(900, 0)),
  };
  return { ...ways, 'all of them in turn': mixed(Object.values(ways), size) };
}

function mixed(ways: readonly (readonly Asker[])[], { officers }: Size): readonly Asker[] {
  return Array.from({ length: officers }, (_, turn) => ways.flatMap((way) => way[turn % way.length] ?? [])).flat();
}
