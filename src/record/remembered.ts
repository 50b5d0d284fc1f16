/**
 * The same function of words, remembering what it lately found: a case is assessed again and again, by many lessons, and
 * its words do not change. What it finds may only depend on the words. When too many are remembered it starts anew.
 */
export function remembered<Found>(find: (words: string) => Found): (words: string) => Found {
  const question = questions++;
  return (words) => {
    const known = answersTo(words)[question] as Found | undefined;
    if (known !== undefined) return known;
    const found = find(words);
    answersTo(words)[question] = found;
    return found;
  };
}

/**
 * The same function of a thing that never changes, such as an entry or a list of kinds, worked out once for each. What is put
 * together of words is then the same text each time, and is found sooner in what is remembered of it than one only alike.
 */
export function onceFor<Thing extends object, Found extends {}>(
  work: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const done = new WeakMap<Thing, Found>();
  return (thing) => {
    const known = done.get(thing);
    if (known !== undefined) return known;
    const found = work(thing);
    done.set(thing, found);
    return found;
  };
}

/** What each text was found to say, by the number of the question: in one place, so that a text asked much is at hand. */
const lately = new Map<string, unknown[]>();
let questions = 0;

function answersTo(words: string): unknown[] {
  const known = lately.get(words);
  if (known !== undefined) return known;
  if (lately.size >= mostRemembered) lately.clear();
  const answers = new Array<unknown>(questions);
  lately.set(words, answers);
  return answers;
}

/** Enough for what the open cases of 60,000 homes say. */
const mostRemembered = 100_000;
