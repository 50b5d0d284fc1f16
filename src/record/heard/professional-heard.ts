import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { professionalBy } from './case-words.ts';
import { safetyActsSaid } from './safety-acts-words.ts';
import { add, isNear, type Spoken, type Telling } from './telling.ts';

/** A doctor, a nurse, a school or the like who tells us something, in a note and nowhere else about then. */
export function hearProfessional(telling: Telling, by: string | undefined): void {
  const { reading, entry, heard, tells } = telling;
  const source =
    saidByProfessional(by, telling.words) ?? (isOurOffer(telling.words) ? undefined : tells('professional'));
  if (typeof source !== 'string') return;
  const isWritten =
    reading
      .ofAny('professional evidence received', 'health worsened', 'risk to life raised')
      .some((one) => isNear(one, entry)) ||
    heard.some((one) => one.kind === 'professional evidence received' && isNear(one, entry));
  if (!isWritten) add(telling, 'professional evidence received', { source, says: telling.words });
}

/** Whom we put somebody in touch with told us nothing by that. */
const isOurOffer = remembered(
  (words: string): boolean =>
    safetyActsSaid(words).some(({ kind }) => kind === 'support offered') && !theyTell.test(plainInFull(words)),
);

const theyTell = anyOf(
  '(?:letter|e ?mail|report|call|note|message) (?:\\w+ )?(?:from|in from)|(?:rang|called|phoned|emailed|wrote) (?:us|me|in)',
  '(?:gp|doctor|dr \\w+|nurse|midwife|health visitor|hv|social worker|school|teacher|idva|advocate|consultant|support worker) (?:\\w+ ){0,2}?(?:rang|called|phoned|emailed|wrote|says?|said|worried|concerned|reports?|asks?|asked|feels?|thinks?|recommends?)',
);

/** Whether a note holds the words of a professional. */
export function isByProfessional(entry: Spoken): boolean {
  return entry.kind === 'note made' && saidByProfessional(entry.by, entry.says) !== undefined;
}

/** The professional whose words a note holds, by who is said to have written it. */
function saidByProfessional(by: string | undefined, words: string): string | undefined {
  return by !== undefined && mayBeProfessional.test(by) ? professionalBy(by, plainInFull(words)) : undefined;
}

const mayBeProfessional =
  /gp|doctor|\bdr|cpn|psych|consult|nurse|midwi|health|\bhv|social|support|care|\bot\b|therap|physio|school|teach|senco|idva|women|sensory|mental|crisis|child|early|paed|resp/i;
