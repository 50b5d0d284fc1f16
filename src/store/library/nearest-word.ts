import { isEnglish, rootsOf } from '../../library/english-words.ts';
import { sameMeaning } from '../../library/words-of-the-field.ts';
import { editsBetween } from '../../record/story/nearest.ts';
import type { Connection } from '../database.ts';

/**
 * The word of the library, or of the field, that somebody most likely meant by one that stands in no piece: what it comes
 * from or, if it is no word of English, the nearest: one slip apart or, for a long word, two; of several as near the one
 * that is written most. Undefined where none is near.
 */
export async function nearestWord(connection: Connection, asked: string): Promise<string | undefined> {
  if (asked.length < 4 || /\d/u.test(asked)) return undefined;
  const root = await writtenRoot(connection, asked);
  if (root !== undefined) return root;
  if (isEnglish(asked)) return undefined;
  const rows = await connection.prepared<{ word: string; pieces: number }>(
    `select w.word, w.pieces from library_words w where w.landlord = $1 and w.word in (
       select n.word from near_library_words n where n.landlord = $1 and n.near in (select near_misses($2)))
     union
     select w.word, w.pieces from library_words w
       where w.landlord = $1 and w.word >= left($2, 3) and w.word < left($2, 3) || chr(255) and abs(length(w.word) - length($2)) <= 2 and length($2) >= 7`,
    [connection.scope.landlord, asked],
  );
  const ofTheField = singles.map((word) => ({ word, pieces: 0 }));
  const most = asked.length >= 7 ? 2 : 1;
  return [...rows, ...ofTheField]
    .map(({ word, pieces }) => ({ word, pieces, slips: editsBetween(asked, word) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips || other.pieces - one.pieces)[0]?.word;
}

/** What a word comes from, where that is written. */
async function writtenRoot(connection: Connection, asked: string): Promise<string | undefined> {
  const roots = rootsOf(asked);
  if (roots.length === 0) return undefined;
  const written = await connection.prepared<{ word: string }>(
    'select word from library_words where landlord = $1 and word in (select unnest((select $2::text[])))',
    [connection.scope.landlord, roots],
  );
  return roots.find((root) => singles.includes(root) || written.some(({ word }) => word === root));
}

const singles = sameMeaning.flat().filter((word) => /^\p{L}{4,}$/u.test(word));
