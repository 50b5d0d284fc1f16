import { monthNames } from '../../calendar/day.ts';
import { capital } from '../capital.ts';
import { blocksOf } from './block.ts';
import { type CaseRead, casesIn } from './cases.ts';
import { knownAs } from './landlord-names.ts';
import { leftOver } from './left-over.ts';
import type { Format, Place } from './line.ts';
import { outlineOf, type Placed } from './outline.ts';
import { type FindingRead, findingsIn, type OrderRead, ordersIn, type SumRead, sumsIn } from './said-of-cases.ts';
import { sentencesOf } from './sentences.ts';
import { isAboutHeading, isHeadOfGlossary } from './telling-lines.ts';
import { type CannotRead, readWritten } from './written.ts';

/** Some words of a report, and where they stood. */
export type Passage = { readonly text: string; readonly at: Place };

/** A published report, read. Its words are its publisher’s: they are for the person who has the file. */
export type ReportRead = {
  readonly format: Format;
  readonly title: string | undefined;
  /** 'April', where the file says it. */
  readonly month: string | undefined;
  readonly year: number | undefined;
  readonly about: readonly Passage[];
  readonly themes: readonly ThemeRead[];
  /** What is taught of the whole report, or stands under no theme. */
  readonly learning: readonly LearningRead[];
  readonly cases: readonly CaseRead[];
  readonly findings: readonly FindingRead[];
  readonly sums: readonly SumRead[];
  readonly orders: readonly OrderRead[];
  readonly narratives: readonly (Passage & { readonly reference: string | undefined })[];
  readonly statements: readonly StatementRead[];
  readonly resources: readonly ResourceRead[];
  readonly glossary: readonly (Passage & { readonly term: string })[];
  readonly notes: readonly Passage[];
  readonly support: readonly Passage[];
  /** Whatever is in no other part, whyever it came to none. A person may know better. */
  readonly unplaced: readonly Passage[];
};

export type ThemeRead = {
  readonly name: string;
  readonly at: Place;
  readonly introduction: readonly Passage[];
  /** References, in the order they stand. */
  readonly cases: readonly string[];
  readonly learning: readonly LearningRead[];
};

/** A passage of learning, with its own heading where it has one. */
export type LearningRead = Passage & { readonly heading?: string | undefined };

/** What a landlord says it has learned, point by point. */
export type StatementRead = {
  readonly landlord: string | undefined;
  readonly knownAs: string | undefined;
  readonly points: readonly string[];
  readonly at: Place;
};

/** A page, course or guide, with the themes it is given for: none where it is given for the whole report. */
export type ResourceRead = Passage & { readonly themes: readonly string[]; readonly about: string | undefined };

/** Reads a report from its file. Gives a sentence for the person where that cannot be done. */
export async function readReport(bytes: Uint8Array, name: string): Promise<ReportRead | CannotRead> {
  const written = await readWritten(bytes, name);
  if ('cannotRead' in written) return written;
  const placed = outlineOf(blocksOf(written.lines));
  const cases = casesIn(placed);
  const ofRole = (...roles: readonly Placed['role'][]) =>
    placed.filter(({ role }) => roles.includes(role)).map(passageOf);
  const themes = themesIn(placed, cases);
  const parts = {
    ...namedIn(placed),
    about: placed.filter(({ role, block }) => role === 'about' && !isAboutHeading(block)).map(passageOf),
    themes,
    learning: learningOfReport(placed, themes),
    cases,
    findings: findingsIn(placed),
    sums: sumsIn(placed),
    orders: ordersIn(placed),
    narratives: narrativesIn(placed),
    statements: statementsIn(placed),
    resources: resourcesIn(placed, cases),
    glossary: glossaryIn(placed),
    notes: ofRole('note'),
    support: ofRole('support'),
  };
  return { format: written.format, ...parts, unplaced: leftOver(placed, parts) };
}

function passageOf({ block }: Placed): Passage {
  return { text: block.text, at: block.at };
}

const months = monthNames.join('|');

/** The title, and the month and year the report is of: those of its title, or of the line that says when it came out. */
function namedIn(placed: readonly Placed[]): Pick<ReportRead, 'title' | 'month' | 'year'> {
  const front = placed.slice(0, 40).map(({ block }) => block.text);
  const titled = front.find((text) => /\blearning\b.*\bmal?adminis?tration\b/iu.test(text) && text.length < 120);
  const dated = new RegExp(String.raw`\b(?<month>${months})\s+(?<year>20\d\d)\b`, 'iu');
  const day = new RegExp(String.raw`\b\d{1,2}\s+(?:${months})\s+20\d\d\b`, 'iu');
  const candidates = [
    titled,
    ...front.filter((text) => /^published\b/iu.test(text)),
    ...front.filter((text) => text.length < 60 && !day.test(text)),
  ];
  const found = candidates
    .map((text) => (text === undefined ? null : dated.exec(text)))
    .find((match) => match !== null);
  const month = found?.groups?.month;
  return {
    title: (titled ?? placed.find(({ role }) => role === 'title')?.block.text)
      ?.replace(new RegExp(String.raw`\s*[–—:|-]?\s*(?:${months})\s+20\d\d$`, 'iu'), '')
      .replace(/:\s+/u, ' ')
      .trim(),
    month: month === undefined ? undefined : capital(month.toLowerCase()),
    year: found?.groups?.year === undefined ? undefined : Number(found.groups.year),
  };
}

function themesIn(placed: readonly Placed[], cases: readonly CaseRead[]): readonly ThemeRead[] {
  const names = [...new Set(placed.flatMap(({ theme }) => theme ?? []).concat(cases.flatMap(({ themes }) => themes)))];
  return names.map((name) => {
    const within = placed.filter(({ theme }) => theme === name);
    const own = cases.filter(({ themes }) => themes.includes(name));
    return {
      name,
      at: within[0]?.block.at ?? own[0]?.at ?? { line: 1 },
      introduction: within.filter(({ role }) => role === 'theme introduction').map(passageOf),
      cases: own.map(({ reference }) => reference),
      learning: [
        ...within.filter(({ role }) => role === 'learning').map(learningOf),
        ...learningWithoutTheme(placed, own),
      ],
    };
  });
}

/** Where a part has no theme of its own, what is taught after a story belongs to what that story is about. */
function learningWithoutTheme(placed: readonly Placed[], cases: readonly CaseRead[]): readonly Passage[] {
  const references = new Set(cases.map(({ reference }) => reference));
  let isOurs = false;
  return placed.flatMap((one) => {
    if (one.theme !== undefined) return [];
    if (one.role === 'landlord heading') isOurs = false;
    if (one.role === 'narrative' && [...references].some((reference) => one.block.text.includes(reference)))
      isOurs = true;
    return isOurs && one.role === 'learning' ? [passageOf(one)] : [];
  });
}

function learningOf(one: Placed): LearningRead {
  return { ...passageOf(one), heading: one.heading };
}

/** Learning that is said to be for all, and any that no theme has: it is told somewhere. */
function learningOfReport(placed: readonly Placed[], themes: readonly ThemeRead[]): readonly LearningRead[] {
  const ofThemes = new Set(themes.flatMap(({ learning }) => learning.map(({ at }) => at)));
  return placed
    .filter(({ role, block }) => role === 'learning for all' || (role === 'learning' && !ofThemes.has(block.at)))
    .map(learningOf);
}

function narrativesIn(placed: readonly Placed[]): ReportRead['narratives'] {
  let reference: string | undefined;
  return placed.flatMap((one) => {
    if (one.role === 'landlord heading' || one.role === 'theme heading') reference = undefined;
    if (one.role !== 'narrative') return [];
    reference = /(?<!\d)20[0-4]\d{6}(?!\d)/u.exec(one.block.text)?.[0] ?? reference;
    return [{ ...passageOf(one), reference }];
  });
}

/** Statements, one for each heading or, where a story tells what the landlord learned, one for the story. */
function statementsIn(placed: readonly Placed[]): readonly StatementRead[] {
  const statements: { landlord: string | undefined; points: string[]; at: Place }[] = [];
  let last: Placed | undefined;
  for (const one of placed) {
    const begins =
      one.role === 'statement heading' ||
      (one.role === 'statement' && last?.role !== 'statement' && last?.role !== 'statement heading');
    if (begins) statements.push({ landlord: one.landlord, points: [], at: one.block.at });
    if (one.role === 'statement') statements.at(-1)?.points.push(...pointsOf(one));
    last = one;
  }
  return statements
    .filter(({ points }) => points.length > 0)
    .map((statement) => ({
      ...statement,
      knownAs: statement.landlord === undefined ? undefined : knownAs(statement.landlord),
    }));
}

/** An item is a point, and so is each sentence of a paragraph but one that leads to a list. */
function pointsOf({ block }: Placed): readonly string[] {
  if (block.mark === 'item') return [block.text];
  return sentencesOf(block.text);
}

function resourcesIn(placed: readonly Placed[], cases: readonly CaseRead[]): readonly ResourceRead[] {
  return placed
    .filter(({ role }) => role === 'resource')
    .map((one) => {
      const about = placed.filter(
        ({ role, heading, theme }) =>
          role === 'resource description' && heading === one.block.text && theme === one.theme,
      );
      const ofStory = cases.find(({ landlord }) => landlord !== undefined && landlord === one.landlord)?.themes ?? [];
      const themes = one.theme === undefined ? ofStory : [one.theme];
      return {
        ...passageOf(one),
        themes,
        about: about.length > 0 ? about.map(({ block }) => block.text).join(' ') : undefined,
      };
    });
}

function glossaryIn(placed: readonly Placed[]): ReportRead['glossary'] {
  const rows = placed.filter(({ role }) => role === 'glossary');
  const terms: (Passage & { readonly term: string })[] = [];
  for (const { block } of rows) {
    const [, term, meaning] = /^(?<term>[^\t:]{2,70}?)(?:\t|:\s|\s[–—-]\s)(?<meaning>.+)$/su.exec(block.text) ?? [];
    if (term !== undefined && meaning !== undefined) {
      if (!isHeadOfGlossary(block))
        terms.push({ term: term.trim(), text: meaning.replaceAll('\t', ' ').trim(), at: block.at });
      continue;
    }
    const last = terms.at(-1);
    if (block.text.split(' ').length <= 8 && !/[.!?]$/u.test(block.text))
      terms.push({ term: block.text, text: '', at: block.at });
    else if (last) terms[terms.length - 1] = { ...last, text: `${last.text} ${block.text}`.trim() };
  }
  return terms.filter(({ text }) => text !== '');
}
