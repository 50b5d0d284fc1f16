import { type Day, sayDay } from '../../../calendar/day.ts';
import type { Instant } from '../../../calendar/instant.ts';
import type { SentenceRead, Suggestion } from '../../../letters/received/suggest.ts';
import type { Entry } from '../../../record/entry.ts';
import type { Reading } from '../../../record/reading.ts';
import { type FormValues, textIn } from '../../record-something/form-values.ts';

/** What somebody took from a letter: the words they settled on, and the day where it is something that happened. */
export type Taken = { readonly sort: Suggestion['sort']; readonly words: string; readonly day: Day | undefined };

/** What was taken, in the letter’s order: suggestions that were ticked, and other sentences that were given a sort. */
export function takenFrom(sentences: readonly SentenceRead[], values: FormValues): readonly Taken[] {
  let suggestion = -1;
  return sentences.flatMap(({ sentence, suggestions }, place): readonly Taken[] => {
    if (suggestions.length === 0) {
      const sort = (['point', 'impact', 'wanted'] as const).find((one) => one === textIn(values, `rest-${place}`));
      return sort ? [{ sort, words: sentence, day: undefined }] : [];
    }
    return suggestions.flatMap(({ sort, day, sentence: own }): readonly Taken[] => {
      suggestion++;
      if (textIn(values, `take-${suggestion}`) !== 'yes') return [];
      return [{ sort, words: textIn(values, `words-${suggestion}`).slice(0, longest) || own, day }];
    });
  });
}

/**
 * The entries for what was taken. The letter itself is first, whole, and each other entry points to it. Points join the
 * complaint while its stage 1 is to be answered, and otherwise are a complaint of their own, received the day the letter came.
 */
export function entriesFor(
  taken: readonly Taken[],
  letter: {
    readonly text: string;
    readonly came: Day;
    /** The file its words were taken out of, which stays the original. */
    readonly file?: Entry<'file attached'> | undefined;
  },
  {
    once,
    subject,
    by,
    now,
  }: { readonly once: string; readonly subject: `case:${string}`; readonly by: string; readonly now: Instant },
  reading: Reading,
): readonly Entry[] {
  const original = piecesOf(letter.text).map((says, place) => ({
    kind: 'note made',
    happened: letter.came,
    says: `${letter.file === undefined ? 'A letter of complaint, as it came' : `The words of the letter “${letter.file.name}”`}${place === 0 ? '' : ', continued'}:\n${says}`,
    ...(place === 0 && letter.file && { about: letter.file.id }),
  }));
  const words = (sort: Taken['sort']) => taken.filter((one) => one.sort === sort).map((one) => one.words);
  const [points, wants] = [words('point'), words('wanted')];
  const complaint = reading.complaints.at(-1);
  const joins = complaint !== undefined && complaint.stages[0].response === undefined;
  const received = complaint?.received;
  const isNew = !joins && points.length + wants.length > 0;
  const rest: readonly Readonly<Record<string, unknown>>[] = [
    ...(isNew
      ? [
          {
            ...{ kind: 'complaint received', happened: letter.came, means: 'letter' },
            ...(points.length > 0 && { points }),
            ...(wants.length > 0 && { seeks: wants }),
            ...(complaint && { apart: 'stage 1 was answered already' }),
          },
        ]
      : []),
    ...(joins && received
      ? points.map((point) => ({ kind: 'point raised', happened: letter.came, for: received.id, point }))
      : []),
    ...(joins && received && wants.length > 0
      ? [
          {
            ...{ kind: 'entry corrected', for: received.id, why: 'what they want, drawn from a letter' },
            now: { seeks: [...(received.seeks ?? []), ...wants] },
          },
        ]
      : []),
    ...words('impact').map((impact) => ({ kind: 'impact told', happened: letter.came, impact, source: 'the letter' })),
    ...taken
      .filter(({ sort }) => sort === 'dated')
      // What the letter says of an earlier day came to us with the letter: nobody here wrote a note on that day.
      .map(({ words: says, day = letter.came }) => ({
        kind: 'note made',
        happened: letter.came,
        says: `The resident’s letter says that on ${sayDay(day)}: ${says}`,
      })),
  ];
  const about = `${once}`;
  return [...original, ...rest].map(
    (fields, place) =>
      ({
        ...{ id: place === 0 ? once : `${once}-${place}`, subject, happened: letter.came, recorded: now, by },
        ...(place > 0 && !('for' in fields && fields.kind === 'entry corrected') && { about }),
        ...fields,
      }) as unknown as Entry,
  );
}

/** A note holds so many characters: a longer letter is kept in several, cut between words. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const space = text.lastIndexOf(' ', at + mostInNote);
    const end = text.length - at <= mostInNote ? text.length : space > at ? space : at + mostInNote;
    pieces.push(text.slice(at, end).trim());
    at = end;
  }
  return pieces.filter((piece) => piece !== '');
}

const mostInNote = 19_000;
const longest = 2000;
