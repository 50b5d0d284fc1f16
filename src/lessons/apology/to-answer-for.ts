import { type Apology, acknowledges } from '../../record/complaints/apology.ts';
import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import type { FailingShown } from '../lesson.ts';

/** A failing to answer for: a lesson’s id, or the words it was found in. */
export type ToAnswerFor = { readonly named: string; readonly because: readonly Entry[] };

/** What other lessons had shown before the day of a letter, and what had been found by then. */
export function toAnswerFor(
  reading: Reading,
  failings: readonly FailingShown[],
  letter: Entry,
): readonly ToAnswerFor[] {
  const shown = failings.filter(({ raised, lesson }) => raised < letter.happened && !isAboutAnswering(lesson.id));
  const found = reading.of('failing found').filter((finding) => finding.happened <= letter.happened);
  return [
    ...shown.map(({ lesson, because }) => ({ named: lesson.id, because })),
    ...found.flatMap((finding) => (finding.what ?? []).map((named) => ({ named, because: [finding] }))),
  ];
}

/** What none of these apologies is for. */
export function leftOut(owed: readonly ToAnswerFor[], apologies: readonly Apology[]): readonly ToAnswerFor[] {
  return owed.filter(({ named }) => !apologies.some((apology) => isSorryFor(apology, named)));
}

/** The apology by which, with those before it, nothing is left out any more. */
export function madeGoodBy(left: readonly ToAnswerFor[], later: readonly Apology[]): Apology | undefined {
  return later.find((_, place) => leftOut(left, later.slice(0, place + 1)).length === 0);
}

/** The entries that show them. */
export function causesOf(owed: readonly ToAnswerFor[]): readonly Entry[] {
  return [...new Set(owed.flatMap(({ because }) => because))];
}

/** Lessons that are themselves about answering for failings. */
const familiesOfAnswering = ['apology/', 'redress/', 'learning/', 'orders/', 'complaints/delay-apologised'];

function isAboutAnswering(lessonId: string): boolean {
  return familiesOfAnswering.some((family) => lessonId.startsWith(family));
}

function isSorryFor(apology: Apology, named: string): boolean {
  return (
    acknowledges(apology, named) ||
    (!named.includes('/') && (apology.acknowledges ?? []).some((said) => isAnswerTo(named, said)))
  );
}
