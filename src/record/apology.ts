import type { Entry } from './entry.ts';
import type { Reading } from './reading.ts';

/** An apology, whether it stands alone or inside a response to a complaint. */
export type Apology = Entry<'apology given'> | Entry<'response sent'>;

/** Every apology on record, in the order given. */
export function readApologies(reading: Reading): readonly Apology[] {
  return reading.ofAny('apology given', 'response sent').filter(isApology);
}

/** A response counts as an apology when it says it holds one, or carries any of the words of one. */
export function isApology(entry: Apology): boolean {
  if (entry.kind === 'apology given') return true;
  return (
    entry.apologises ?? (entry.acknowledges !== undefined || entry.regrets !== undefined || entry.impact !== undefined)
  );
}

/** Whether an apology says sorry for something: by the lesson's id, by its family, by 'complaint handling', or for everything. */
export function acknowledges(apology: Apology, lessonId: string): boolean {
  const family = lessonId.split('/')[0] ?? '';
  return (apology.acknowledges ?? []).some(
    (named) =>
      named === lessonId ||
      named === family ||
      named === 'every failing' ||
      (family === 'complaints' && named === 'complaint handling'),
  );
}
