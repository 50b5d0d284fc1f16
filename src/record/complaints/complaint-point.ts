import { withSums } from '../heard/sums-written.ts';
import { readPence, sayPence } from '../money.ts';

/**
 * Whether an answer is to this point: said in the same words, or with at least half of the words that carry its meaning.
 * A person decides; this only keeps from asking about what has plainly been answered.
 */
export function isAnswerTo(point: string, answer: string): boolean {
  const [asked, said] = [point.toLowerCase().trim(), answer.toLowerCase().trim()];
  if (asked.includes(said) || said.includes(asked) || everyPoint.test(said)) return true;
  const stems = weightyStems(asked);
  const answered = new Set(weightyStems(said));
  return stems.length > 0 && stems.filter((stem) => answered.has(stem)).length * 2 >= stems.length;
}

/**
 * The points that words speak of, with any word or sum of them that carries meaning. A word that several of them share is
 * of the one that is also named by a word of its own; where none is, it may be of each.
 */
export function pointsNamedIn(points: readonly string[], words: string): readonly string[] {
  const said = markersOf(words);
  const holders = [...said].map((marker) => points.filter((point) => markersOf(point).has(marker)));
  const byTheirOwn = new Set(holders.filter(({ length }) => length === 1).flat());
  const shared = holders.filter((some) => !some.some((point) => byTheirOwn.has(point))).flat();
  return points.filter((point) => byTheirOwn.has(point) || shared.includes(point));
}

/** What tells one point from another: the stems of its words, and its sums. */
function markersOf(words: string): ReadonlySet<string> {
  const plain = withSums(words.toLowerCase());
  const sums = plain.match(/£ ?\d+(?:\.\d+)?/g)?.flatMap((sum) => readPence(sum) ?? []) ?? [];
  return new Set([...weightyStems(plain).filter((stem) => !saysLittle.has(stem)), ...sums.map(sayPence)]);
}

/** What is said in any complaint, as the stems of its words. */
const saysLittle: ReadonlySet<string> = new Set(
  'have that this with from been were what when your they them there their about after again still done nothi nobod anybo never would could should which where since more some only very back said told want waiti month weeks years time'.split(
    ' ',
  ),
);

function weightyStems(text: string): string[] {
  return text.split(/[^a-z]+/).flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : []));
}

const everyPoint = /^(all|each|every|everything)( of)?( the| them)?( points?| issues?| matters?| parts?)?( raised)?$/;
