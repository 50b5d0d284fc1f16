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

/** Whether words speak of a point: with any word of it that carries meaning. */
export function isNamedIn(point: string, words: string): boolean {
  const said = new Set(weightyStems(words.toLowerCase()));
  return weightyStems(point.toLowerCase()).some((stem) => said.has(stem) && !saysLittle.has(stem));
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
