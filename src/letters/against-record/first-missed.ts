import type { Assessment } from '../../assessment/assess.ts';
import type { Duty, Failing } from '../../assessment/duty.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import type { Reading } from '../../record/reading.ts';
import { beginningOf } from '../../record/whole-case.ts';
import { at, type Found } from '../check.ts';
import type { Sentence } from '../sentences.ts';
import { phrases } from '../words/said.ts';
import { daysIn } from './facts-stated.ts';
import { subjectOf } from './failing-subjects.ts';

/** What was to be done by a day and was missed, the earliest first. */
export function missedIn(failings: readonly Failing[]): readonly Duty[] {
  return failings
    .flatMap(({ duty }) => (duty?.due === undefined ? [] : [duty]))
    .sort((one, other) => Number(one.due) - Number(other.due));
}

/**
 * Each day by which a letter says that we should have acted, where the same failing was missed on an earlier one. Only
 * words that could be of any of it are looked at: a stage, or an act with a day of its own, has its own.
 */
export function laterThanFirst(
  { failings, reading }: Assessment,
  body: readonly Sentence[],
  on: Day,
): readonly Found[] {
  return body.flatMap((sentence) => {
    const { said, before, text } = sentence;
    if (!ofAll.test(said) || / stage /.test(`${before}${said}`)) return [];
    const told = daysIn(text, on).flatMap(({ day }) => day ?? []);
    if (told.length === 0) return [];
    const firsts = failings.flatMap((failing) => {
      const subject = failing.raised <= on ? subjectOf(failing.lesson.id) : undefined;
      const isNamed =
        subject?.named.every((words) => words.test(said)) || subject?.named.every((words) => words.test(before));
      return subject && isNamed ? [{ subject, failing }] : [];
    });
    // A day that was missed of one problem says nothing of another that was missed before.
    const ofDay = firsts.filter(({ failing }) => failing.duty?.due !== undefined && told.includes(failing.duty.due));
    const alike = firsts.filter(
      ({ failing }) => ofDay.length === 0 || ofDay.some((one) => isOfOne(reading, one.failing, failing)),
    );
    const dues = [...new Set(alike.map(({ subject }) => subject))].flatMap((subject) => {
      const [first] = missedIn(alike.filter((one) => one.subject === subject).map(({ failing }) => failing));
      return first?.due ?? [];
    });
    const latest = Math.max(...dues) as Day;
    return dues.length > 0 && told.every((day) => day > latest)
      ? [at(sentence, `That is later than the record’s first: it was already to be done by ${sayDay(latest)}.`)]
      : [];
  });
}

/** Whether two failings may be of one thing: those that begin with two problems reported are not. */
function isOfOne(reading: Reading, { because: [one] }: Failing, { because: [other] }: Failing): boolean {
  if (one === undefined || other === undefined) return true;
  const begun = [beginningOf(reading, one), beginningOf(reading, other)];
  return begun[0] === begun[1] || !begun.every(({ kind }) => kind === 'repair reported' || kind === 'hazard reported');
}

const ofAll = phrases(
  '(?:should|ought to) have (?:\\w+ )?(?:acted|done (?:it|this|so|something)|dealt with|put (?:it|this|things) right|mended|repaired|fixed|finished|been in touch|told you|updated you)',
  '(?:should|ought to) have been (?:\\w+ )?(?:done|dealt with|put right|mended|repaired|fixed|finished)',
);
