import type { Instant } from '../../calendar/instant.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Means } from '../../record/kinds/vocabulary.ts';
import { read } from '../../record/reading.ts';
import { type Gated, gate } from '../../record/safe-contact/gate.ts';
import { refusedPlainly, sayRefusal } from '../../record/safe-contact/say-refusal.ts';
import type { LoadedCase } from '../cases/load-case.ts';
import { letterTo } from './load-letter.ts';

/** A letter that is to go: what it says, whose name it shows, and when. */
export type LetterToGo = { readonly says: string; readonly sender: string; readonly now: Instant };

/** Asks the one gate for every contact whether a letter may go in a way, by everything on record. */
export function gateLetter(
  found: LoadedCase,
  means: Means,
  { says, sender, now }: LetterToGo,
  { isAssured = false } = {},
): Gated {
  // Where it is to one of several who were harmed, it is held to what all of them said.
  const contact = { means, says, sender, on: dayOf(now), to: letterTo(found, now) };
  return gate(read(found.whole, now), contact, { isAssured });
}

/** What somebody must know before a letter is printed and posted, as far as they may know it; nothing where it may be. */
export function warnOfPosting(found: LoadedCase, letter: LetterToGo): readonly string[] {
  const gated = gateLetter(found, 'letter', letter);
  if (gated.passes) return [];
  return found.canSeeSensitive ? ['Do not post this as it is.', ...sayRefusal(gated)] : [refusedPlainly];
}

/**
 * Why no file or page to print is given of a letter: it may go neither by post nor by email, whatever anybody makes sure
 * of; and to whoever may not know what is safe, not by post. Nothing where one is given.
 */
export function whyNoFile(found: LoadedCase, letter: LetterToGo): readonly string[] {
  const warned = warnOfPosting(found, letter);
  if (!found.canSeeSensitive) return warned;
  const mayGo = (['letter', 'email'] as const).some(
    (means) => gateLetter(found, means, letter, { isAssured: true }).passes,
  );
  return mayGo ? [] : warned;
}
