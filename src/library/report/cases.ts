import { capital } from '../capital.ts';
import { knownAs, landlordIn } from './landlord-names.ts';
import type { Place } from './line.ts';
import { referencePattern } from './markers.ts';
import type { Placed } from './outline.ts';
import { sentencesOf } from './sentences.ts';
import { topicsIn } from './topics.ts';

/** A case a report names. */
export type CaseRead = {
  readonly reference: string;
  /** As this report prints the name; undefined where it names none. */
  readonly landlord: string | undefined;
  /** The one form Putright has for the landlord. */
  readonly knownAs: string | undefined;
  /** The themes it stands under or, where its part has none, what its story is about. */
  readonly themes: readonly string[];
  /** Marked with an asterisk: the decision itself is not published. */
  readonly unpublished: boolean;
  /** Whether this file tells its story. */
  readonly narrated: boolean;
  readonly at: Place;
};

/** A reference where it stands, with what is said there of the case. */
type Mention = Omit<CaseRead, 'knownAs' | 'narrated'> & { readonly isStory: boolean };

/** Every case a report names, in the order it names them first; what is said of one in several places put together. */
export function casesIn(placed: readonly Placed[]): readonly CaseRead[] {
  const mentions = placed.flatMap((one) => (one.role === 'case listed' ? listed(one) : named(one, placed)));
  return [...Map.groupBy(mentions, ({ reference }) => reference).values()].map((all) => {
    const [first] = all as [Mention];
    const landlord = all.find((one) => one.landlord !== undefined)?.landlord;
    return {
      reference: first.reference,
      landlord,
      knownAs: landlord === undefined ? undefined : knownAs(landlord),
      themes: [...new Set(all.flatMap(({ themes }) => themes))],
      unpublished: all.some(({ unpublished }) => unpublished),
      narrated: all.some(({ isStory }) => isStory),
      at: first.at,
    };
  });
}

/** The references in a text, each with whether an asterisk, or a word in brackets, says after it that the decision is not published. */
function referencesIn(text: string): readonly {
  readonly reference: string;
  readonly start: number;
  readonly end: number;
  readonly unpublished: boolean;
}[] {
  return [...text.matchAll(referencePattern)].map((found) => {
    const end = found.index + found[0].length;
    const [mark = ''] =
      /^[)\]\s]{0,2}(?:\*|[([](?:unpublished|not (?:yet )?published)[)\]])/iu.exec(text.slice(end)) ?? [];
    return { reference: found[0], start: found.index, end: end + mark.length, unpublished: mark !== '' };
  });
}

/** An item of a list: a landlord and one reference or more, or several of both. */
function listed({ block, theme }: Placed): readonly Mention[] {
  const found = referencesIn(block.text);
  const names = found.map(({ start }, place) => nameFrom(block.text.slice(found[place - 1]?.end ?? 0, start)));
  const after = nameFrom(block.text.slice(found.at(-1)?.end ?? 0));
  const isNameAfter = names.every((name) => name === undefined) && after !== undefined;
  return found.map(({ reference, unpublished }, place) => ({
    reference,
    unpublished: unpublished || /^\*/u.test(block.text),
    landlord: isNameAfter ? after : names.slice(0, place + 1).findLast((name) => name !== undefined),
    themes: theme === undefined ? [] : [theme],
    isStory: false,
    at: block.at,
  }));
}

/** What stands between references when signs and small words are taken off: a name, or nothing. */
function nameFrom(between: string): string | undefined {
  const name = between
    .replaceAll(/\b(?:(?:case|complaint)(?: (?:ref(?:erence)?s?|numbers?|no|ids?))?|ref(?:erence)?s?)\b[.:]?/giu, ' ')
    .replace(/^[\s,;:&*()[\]–—-]*(?:(?:and|also)\b)?[\s,;:&*()[\]–—-]*/iu, '')
    .replace(/[\s,;:*([\]–—-]+$/u, '')
    .replace(/[’']s$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return /\p{L}{2}|\p{Lu}&\p{Lu}/u.test(name) ? balanced(name) : undefined;
}

/** A name without a bracket it does not close. */
function balanced(name: string): string {
  return name.includes('(') === name.includes(')') ? name : name.replaceAll(/[()]/gu, '').trim();
}

/** References in sentences. A reference is told of where its own sentence, or its section, names the landlord. */
function named({ block, role, theme, landlord: heading }: Placed, placed: readonly Placed[]): readonly Mention[] {
  if (role === 'furniture' || role === 'contents') return [];
  return sentencesOf(block.text).flatMap((sentence) =>
    referencesIn(sentence).map(({ reference, unpublished, start, end }, place, all) => {
      // In a sentence that names several cases, the words between the one before and itself, or else the words nearest to it.
      const hints = { bold: block.bold, heading };
      const own = all.length > 1 ? sentence.slice(all[place - 1]?.end ?? 0, end) : undefined;
      const near = all.length > 1 ? sentence.slice(Math.max(0, start - 90), end + 60) : sentence;
      const landlord =
        (own === undefined ? undefined : landlordIn(own, hints)) ??
        landlordIn(near, hints) ??
        heading ??
        statementAfter(placed, block.at.line);
      const story = role === 'narrative' ? storyOf(placed, block.at) : '';
      return {
        reference,
        unpublished,
        landlord,
        themes: [...(theme === undefined ? topicsIn(story).slice(0, 3) : [theme]), ...themeSaid(block.text)],
        isStory: role === 'narrative',
        at: block.at,
      };
    }),
  );
}

/** 'Another key theme was staff conduct.' */
function themeSaid(text: string): readonly string[] {
  const said = /\btheme\b[^.]{0,80}?\b(?:was|is) (?:the |that of )?(?<theme>[\p{L}][\p{L} ,-]{3,50})\./iu.exec(text)
    ?.groups?.theme;
  return said === undefined ? [] : [capital(said)];
}

/** Where neither sentence nor section names the landlord, its learning statement soon after may. */
function statementAfter(placed: readonly Placed[], line: number): string | undefined {
  const place = placed.findIndex(({ block }) => block.at.line === line);
  const after = placed.slice(place + 1);
  const end = after.findIndex(({ role }) => role === 'landlord heading' || role === 'theme heading');
  return after.slice(0, end < 0 ? undefined : end).find(({ role }) => role === 'statement heading')?.landlord;
}

/** The words of the story that begins at a place: to the next heading, or the next case. */
function storyOf(placed: readonly Placed[], at: Place): string {
  const start = placed.findIndex(({ block }) => block.at === at);
  const rest = placed.slice(start + 1);
  const end = rest.findIndex(
    ({ role, block }) => (role !== 'narrative' && role !== 'statement') || block.text.search(referencePattern) >= 0,
  );
  return placed
    .slice(start, end < 0 ? undefined : start + 1 + end)
    .map(({ block }) => block.text)
    .join(' ');
}
