import type { Lesson } from '../../lessons/lesson.ts';
import { entryOfLetter } from '../../letters/sent/entries-of-letter.ts';
import type { Entry } from '../../record/entry.ts';
import { movedBy } from '../cases/moved.ts';
import { checkOf, type LoadedLetter } from './load-letter.ts';

/** What is still to be done on a case, and could not be once this letter had gone today. */
export function tooLateOnceSent(
  { found, letter }: LoadedLetter,
  text: string,
  lessons: readonly Lesson[],
): readonly string[] {
  const { assessment, on } = letter;
  const now = assessment.reading.moment;
  const { kind, for: about, fields } = entryOfLetter({ text, on, means: 'letter' }, checkOf(letter, text), assessment);
  const sent = {
    ...{ id: wouldBe, subject: `case:${found.place.reference}`, kind, for: about, happened: on, recorded: now },
    ...fields,
  } as unknown as Entry;
  return movedBy([...found.record, sent], new Set([wouldBe]), now, lessons).missed;
}

const wouldBe = 'the letter as it would be sent';
