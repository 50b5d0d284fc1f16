import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { withoutStop } from '../../record/kind.ts';
import { gap } from '../gap.ts';
import type { LetterKind } from '../kind.ts';

/** A piece of a draft. Whatever it states of the case rests on `because`; `due` are days a clock counts from those entries. */
export type DraftedPart = {
  readonly sort: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  readonly because: readonly Entry[];
  readonly due: readonly Day[];
};

/** A letter composed from the record, with marked gaps for a person’s own words. */
export type DraftedLetter = { readonly kind: LetterKind; readonly parts: readonly DraftedPart[] };

export function heading(text: string): DraftedPart {
  return { sort: 'heading', text, because: [], due: [] };
}

/** Says something, with the entries it rests on. */
export function say(text: string, because: readonly Entry[] = [], due: readonly Day[] = []): DraftedPart {
  return { sort: 'paragraph', text, because, due };
}

export function item(text: string, because: readonly Entry[] = [], due: readonly Day[] = []): DraftedPart {
  return { sort: 'item', text, because, due };
}

/** A place for a person’s own words. */
export function ask(what: string): DraftedPart {
  return say(gap(what));
}

/** Words from the record on one line, so that they stay in the piece of the letter they belong to, and with no stop of their own. */
export function onOneLine(words: string): string {
  return withoutStop(words.replace(/\s+/g, ' ').trim());
}

/** The resident’s own words in a letter of ours: in quotation marks, so that nobody takes them for ours. */
export function inQuotes(words: string): string {
  return `“${onOneLine(words)
    .replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
    .replace(/[“”"]/g, '')}”`;
}

/** A draft as plain text: what stands in the box an officer writes in. */
export function textOf({ parts }: DraftedLetter): string {
  return parts
    .map(({ sort, text }, place) => {
      const isListed = sort === 'item' && parts[place - 1]?.sort === 'item';
      const gapBefore = place === 0 ? '' : isListed ? '\n' : '\n\n';
      return `${gapBefore}${sort === 'item' ? '- ' : ''}${text}`;
    })
    .join('');
}
