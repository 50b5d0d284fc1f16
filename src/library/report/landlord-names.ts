import { publishedCases } from '../published-cases.ts';

/**
 * The one form Putright has for a landlord, however a report prints it: as the library’s cases name it where they do, or
 * as printed. 'Lambeth Council' and 'London Borough of Lambeth' are one.
 */
export function knownAs(printed: string): string {
  const exact = asPrinted.get(printed.toLowerCase());
  if (exact !== undefined) return exact;
  const known = byCore.get(coreOf(printed));
  return known === undefined || areOfTwoSorts(printed, known) ? printed : known;
}

/** A landlord as a file of findings names it, with what sort the file says it is: 'Housing Association' or 'Unknown'. */
type Printed = { readonly name: string; readonly sort: string };

/**
 * Gives the one form of each landlord of a file, name by name: as `knownAs` has it, or else as the file first printed a
 * name that differs only in its forms. Names are joined where their sorts agree; a bare name of no known sort may be a
 * council’s, as 'York' is, and is never taken for a housing association’s.
 */
export function joinedNames(): (printed: Printed) => string {
  const found = new Map<string, { readonly known: string; readonly sort: Sort }[]>();
  return ({ name, sort: said }) => {
    const known = knownAs(name);
    const core = coreOf(known);
    const sort = sortOf(name, said);
    const alike = found.get(core) ?? [];
    const same = alike.find((one) => one.known === known);
    if (same) return known;
    // A name that begins with what others end with, as 'Housing Plus' does, is a name of its own.
    const isOwn = /^(?:the )?(?:housing|homes?) /iu.test(name);
    const joined = isOwn || asPrinted.has(known.toLowerCase()) ? undefined : alike.find((one) => agree(one.sort, sort));
    if (!joined && !isOwn) found.set(core, [...alike, { known, sort }]);
    return joined?.known ?? known;
  };
}

type Sort = 'council' | 'company of a council' | 'association' | 'unknown';

function sortOf(name: string, said: string): Sort {
  if (isCouncil.test(name) || /\b(?:city|district)$/iu.test(name)) return 'council';
  if (/local authority/iu.test(said)) return isAssociation(name) ? 'company of a council' : 'council';
  return isAssociation(name) || /association/iu.test(said) ? 'association' : 'unknown';
}

function agree(one: Sort, other: Sort): boolean {
  const sorts = new Set([one, other]);
  return sorts.size === 1 || (sorts.has('council') && sorts.has('unknown'));
}

/** A council and a housing association may be named after one place: 'Cornwall Housing' is not Cornwall Council. */
export function areOfTwoSorts(one: string, other: string): boolean {
  return (isCouncil.test(one) && isAssociation(other)) || (isCouncil.test(other) && isAssociation(one));
}

const isCouncil = /\b(?:council|borough|city of|mbc|lbc)\b/iu;

function isAssociation(name: string): boolean {
  return !isCouncil.test(name) && /\b(?:housing|homes?|trust|group|association|society|limited|ltd)\b/iu.test(name);
}

/** What is left of a landlord’s name without what its forms differ in. */
export function coreOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[’'.]/gu, '')
    .replaceAll(/\((?<short>[^)]*)\)/gu, ' ')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const other = otherNames.find(([pattern]) => pattern.test(plain));
  if (other) return other[1];
  const words = plain.split(' ').filter((word) => !forms.has(word));
  return words.length > 0 ? words.join(' ') : plain;
}

/** Whether a word, in small letters, is one by which the forms of one name differ: ‘council’, ‘housing’. */
export function isFormOfName(word: string): boolean {
  return forms.has(word);
}

/** Words by which the forms of one name differ. */
const forms = new Set(
  'the of and limited ltd plc group housing association homes home trust society london borough royal city council metropolitan district county mbc lbc upon'.split(
    ' ',
  ),
);

/** Names that share no word with their other form. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/^l and q$|^london and quadrant\b|^lq$/u, 'london and quadrant'],
  [/^paragon asra\b|^pa housing\b/u, 'pa'],
  [/^mtvh?\b|^metropolitan thames valley\b/u, 'metropolitan thames valley'],
  [/^sovereign network group\b|^sng\b|^sovereign housing\b/u, 'sovereign network'],
  [/^for ?housing\b/u, 'for housing'],
  [/^notting hill genesis\b|^nhg$/u, 'notting hill genesis'],
];

const asPrinted = new Map(
  publishedCases.flatMap(({ asPrinted: printed, landlord }) => [
    [printed.toLowerCase(), landlord] as const,
    [landlord.toLowerCase(), landlord] as const,
  ]),
);

const byCore = new Map(
  [...new Set(publishedCases.map(({ landlord }) => landlord))].map((landlord) => [coreOf(landlord), landlord]),
);

/** Words with a capital that are no landlord. */
const others =
  /^(?:the )?(?:housing )?(?:ombudsman|code|spotlight|landlord|resident|complaint handling.*|chief executive.*|ceo|equality act.*|awaab.*|centre for learning|anti-?social behaviour|asb|hhsrs|ot|occupational therap.*|environmental health|we|it|he|she|they|in|this|that|after|following|homes?|housing|group|trust|council|borough|association|(?:case |complaint )?ref(?:erence)?s?|cases?|complaint|another|severe.*|our|one|there|its|both|learning|section|act|hr|edi|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

const capital = String.raw`(?:\p{Lu}[\p{L}\p{N}&’'-]*|\p{Lu}&\p{Lu}|[A-Z]\d[A-Z]\p{L}*)`;
const run = new RegExp(
  String.raw`${capital}(?:(?: (?:of|and|upon|the|&|for|on|in) (?=\p{Lu}))? ?(?:(?<= )${capital}))*`,
  'gu',
);

/**
 * The landlord a sentence about a case names, as printed: one in bold, one the section is headed with or the library
 * knows, or else the name the sentence’s words point to: 'involving X', 'X (202…) failed', 'how X handled'. Undefined
 * where it names none.
 */
export function landlordIn(
  sentence: string,
  hints: { readonly bold: readonly string[]; readonly heading?: string | undefined },
): string | undefined {
  const { bold, heading } = hints;
  if (heading !== undefined && sentence.toLowerCase().includes(heading.toLowerCase())) return heading;
  const inBold = bold.map(named).find((words) => words !== undefined && sentence.includes(words) && isName(words));
  if (inBold) return inBold;
  const names = namesIn(sentence);
  return (
    names.find(({ text }) => isKnown(text))?.text ?? names.toSorted((one, other) => other.weight - one.weight)[0]?.text
  );
}

function isKnown(text: string): boolean {
  return asPrinted.has(text.toLowerCase()) || byCore.has(coreOf(text));
}

function isName(text: string): boolean {
  return text.length >= 3 && text.length < 70 && !/^\d+$/u.test(text) && !others.test(text) && /^\p{Lu}/u.test(text);
}

/** A name without the possessive, and without what came before it at the beginning of a sentence. */
function named(text: string): string | undefined {
  const freed = text
    .replaceAll(/[()*]|20\d{7}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[’']s?$/u, '')
    .trim();
  return freed === '' ? undefined : freed;
}

const landlordly = /\b(?:council|borough|housing|homes?|group|trust|association|living)\b/iu;

/** The names in a sentence, weighed by how the words around them point to a landlord. */
function namesIn(sentence: string): readonly { readonly text: string; readonly weight: number }[] {
  return [...sentence.matchAll(run)].flatMap((found) => {
    const text = named(
      found[0].replace(
        /^(?:(?:In|For|The|After|Following|When|Where|While|Because|As|At)\s+(?=\p{Lu})|(?:CEO|Chief Executive(?: Officer)?|Director|Chair|Board) of (?:the )?)+/u,
        '',
      ),
    );
    if (text === undefined || !isName(text)) return [];
    const before = sentence.slice(0, found.index);
    const after = sentence.slice(found.index + found[0].length);
    const points = /\b(?:involving|how|by|after|for|with|where|against|ordered|that)\s+$/iu.test(before) ? 2 : 0;
    const isNumbered = /^(?:[’']s?)?\s*\(?20\d{7}/u.test(after) ? 4 : 0;
    const does =
      /^(?:\s*\([^)]*\))?\s+(?:failed|did|was|had|has|left|took|refused|handled|responded|delayed|unreasonably|to|missed)\b/u.test(
        after,
      )
        ? 2
        : 0;
    const looks = landlordly.test(text) ? 2 : 0;
    const weight = points + isNumbered + does + looks;
    return weight > 0 ? [{ text, weight }] : [];
  });
}
