import { type Day, sayDay } from '../../calendar/day.ts';
import type { LetterCheck } from '../../letters/check-letter.ts';
import { gapsIn, gapsUnmarked } from '../../letters/gap.ts';
import type { LetterKind } from '../../letters/kind.ts';
import type { SentLetter } from '../../letters/sent/entries-of-letter.ts';
import type { PromiseInLetter } from '../../letters/sent/said-in-letter.ts';
import type { NotDeciding } from '../../record/complaints/who-may-decide.ts';
import type { Means } from '../../record/kinds/vocabulary.ts';
import type { Sent } from '../cases/write.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { leftToLookAt } from './check-view.ts';

export type PromiseToKeep = { readonly says: string; readonly due: Day; readonly owner: string };
export type SendingRead =
  | {
      readonly letter: SentLetter;
      readonly promises: readonly PromiseToKeep[];
      readonly asItIs: string;
    }
  | { readonly errors: readonly AnswerError[] };

/** What the form of a letter being recorded as sent rests on. */
export type Asked = {
  readonly kind: LetterKind;
  readonly text: string;
  readonly check: LetterCheck;
  readonly promises: readonly PromiseInLetter[];
  readonly today: Day;
  /** Why somebody may not decide it; nothing where they may. */
  readonly whyNot: (name: string) => NotDeciding | undefined;
};

/** How a letter reaches somebody. */
export const waysToSend = [
  'letter',
  'email',
  'text message',
  'online',
  'in person',
] as const satisfies readonly Means[];

export const decisions = ['upheld', 'partly upheld', 'not upheld'] as const;
export const isResponse = (kind: LetterKind) => kind === 'stage-1' || kind === 'stage-2';

/** Reads it. A letter with a gap is never taken; one the check would have looked at again needs a reason; each promise, an owner and a day. */
export function readSending(sent: Sent, { kind, text, check, promises, today, whyNot }: Asked): SendingRead {
  const errors: AnswerError[] = [];
  const wrong = (field: string, message: string) => errors.push({ field, message });
  const gaps = gapsIn(text);
  if (gaps.length > 0) wrong('letter', `Go back and write what is still missing: ${gaps.join('; ')}`);
  const day = readDayIn(sent, 'happened', { of: ' it was sent', today });
  if (day.found === undefined)
    errors.push({ field: 'happened', message: day.message, ...(day.box && { box: day.box }) });
  else if (day.found > today) wrong('happened', 'Choose today or a day before it');
  const chosen = waysToSend.find((one) => one === sent.means);
  if (!chosen) wrong('means', 'Choose how it was sent');
  const decision = decisions.find((one) => one === sent.decision);
  if (isResponse(kind) && !decision) wrong('decision', 'Choose what was decided');
  const reviewer = textIn(sent, 'reviewer');
  if (isResponse(kind) && reviewer === '') wrong('reviewer', 'Write the name of whoever decided it');
  const barred = whyNot(reviewer);
  if (isResponse(kind) && barred?.isSure && !barred.isOnlyNamed)
    wrong(
      'reviewer',
      `It must be decided by somebody else: ${barred.why}. If this is another person, write their whole name`,
    );
  const why = textIn(sent, 'why');
  if (kind === 'refusal' && why === '') wrong('why', 'Write the reason in a few words');
  const until =
    kind === 'extension' ? readDayIn(sent, 'until', { of: ' the answer is now to come', today }) : undefined;
  if (until && until.found === undefined)
    errors.push({ field: 'until', message: until.message, ...(until.box && { box: until.box }) });
  const kept = promises.flatMap((promise, place) => readPromise(sent, promise, place, today, errors));
  const asItIs = textIn(sent, 'as-it-is');
  if (leftToLookAt(check).length > 0 && gaps.length === 0 && asItIs === '')
    wrong('as-it-is', 'Say why it is right to send it as it is, or go back to the letter');
  if (textIn(sent, 'read') !== 'yes') wrong('read', 'Read the whole letter, and tick that you have');
  if (errors.length > 0 || !chosen || day.found === undefined) return { errors };
  const letter = {
    text,
    on: day.found,
    means: chosen,
    decision,
    reviewer: reviewer || undefined,
    until: until?.found,
    why: why || undefined,
  };
  return { letter, promises: kept, asItIs };
}

function readPromise(
  sent: Sent,
  promise: PromiseInLetter,
  place: number,
  today: Day,
  errors: AnswerError[],
): readonly PromiseToKeep[] {
  const name = `promise-${place}`;
  const { says } = promise;
  if ((textIn(sent, name) || isNewPromise(promise)) === 'no') return [];
  const due = readDayIn(sent, `${name}-due`, { of: ` for “${shorten(says)}”`, today });
  const owner = textIn(sent, `${name}-owner`);
  if (due.found === undefined)
    errors.push({ field: `${name}-due`, message: due.message, ...(due.box && { box: due.box }) });
  if (owner === '') errors.push({ field: `${name}-owner`, message: `Write who will see to “${shorten(says)}”` });
  return due.found === undefined || owner === '' ? [] : [{ says, due: due.found, owner }];
}

/** Whether a promise is to go on the record, until somebody says: one that is there already is not. */
export function isNewPromise({ isOnRecord }: PromiseInLetter): 'yes' | 'no' {
  return isOnRecord ? 'no' : 'yes';
}

/** A promise in a few words. */
export function shorten(says: string): string {
  return says.length > 60 ? `${says.slice(0, 59).trimEnd()}…` : says;
}

/** What the entry’s own note says of how it went and of what was looked at and sent all the same. */
export function noteOf({ letter, asItIs }: Extract<SendingRead, { letter: unknown }>): string {
  const open = gapsUnmarked(letter.text);
  return [
    `Sent by ${letter.means} on ${sayDay(letter.on)}.`,
    open.length > 0 && `It went with gaps open in it: ${open.join(', ')}.`,
    asItIs && `Sent as it is because: ${asItIs}`,
  ]
    .filter(Boolean)
    .join(' ');
}
