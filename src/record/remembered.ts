/**
 * The same function of words, remembering what it lately found: a case is assessed again and again, by many lessons, and
 * its words do not change. What it finds may only depend on the words. When too many are remembered it starts anew.
 */
export function remembered<Found>(find: (words: string) => Found): (words: string) => Found {
  const question = questions++;
  // What it finds where words say nothing of it, once it has: a list with nothing in it, no, or nothing at all.
  let nothing: { readonly found: Found } | undefined;
  return (words) => {
    switch (answerTo(question, words)) {
      case isNothing:
        return nothing?.found as Found;
      case isSo:
        return true as Found;
      case isKept:
        return keptFor(question, words) as Found;
    }
    const found = find(words);
    if (found === true) note(question, words, isSo);
    else if (saysNothing(found) && (nothing === undefined || sayTheSame(found, nothing.found))) {
      nothing ??= { found };
      note(question, words, isNothing);
    } else keep(question, words, found);
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

/**
 * What each text was found to say, by the number of the question. Nearly every answer is that it says nothing of that sort,
 * or that it does: those stand beside one another, two bits each, so that all the answers of a text are at hand together
 * and those of all texts take little room. Whatever else was found is kept beside them.
 */
const lineOf = new Map<string, number>();
let answers = new Int32Array(0);
let kept: Map<number, unknown>[] = [];
/** How many numbers the answers of one text take. */
let width = 0;
let questions = 0;

const [isNothing, isSo, isKept] = [1, 2, 3] as const;
const answersInOne = 16;

function answerTo(question: number, words: string): number {
  const line = lineOf.get(words);
  if (line === undefined || question >= width * answersInOne) return 0;
  const number = answers[line * width + Math.trunc(question / answersInOne)] as number;
  return (number >> (2 * (question % answersInOne))) & 3;
}

function keptFor(question: number, words: string): unknown {
  return kept[lineOf.get(words) as number]?.get(question);
}

/** Writes down what was found of a text, and gives the line its answers stand in. */
function note(question: number, words: string, found: typeof isNothing | typeof isSo | typeof isKept): number {
  if (question >= width * answersInOne) startAnew();
  let line = lineOf.get(words);
  if (line === undefined) {
    if (lineOf.size >= mostRemembered) startAnew();
    line = lineOf.size;
    lineOf.set(words, line);
  }
  const place = line * width + Math.trunc(question / answersInOne);
  answers[place] = (answers[place] as number) | (found << (2 * (question % answersInOne)));
  return line;
}

function keep(question: number, words: string, found: unknown): void {
  const line = note(question, words, isKept);
  kept[line] ??= new Map();
  kept[line].set(question, found);
}

function startAnew(): void {
  lineOf.clear();
  kept = [];
  width = Math.ceil(questions / answersInOne);
  answers = new Int32Array(mostRemembered * width);
}

const saysNothing = (found: unknown) =>
  found === undefined || found === false || (Array.isArray(found) && found.length === 0);
const sayTheSame = (one: unknown, other: unknown) => one === other || (Array.isArray(one) && Array.isArray(other));

/** Enough for what the open cases of 60,000 homes say in words of their own, a dozen or two of them each; some 16 MB of answers. */
const mostRemembered = 400_000;
