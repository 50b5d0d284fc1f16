import { behaviour } from './subjects/behaviour.ts';
import { complaintHandling } from './subjects/complaint.ts';
import { conduct } from './subjects/conduct.ts';
import { moves } from './subjects/moves.ts';
import { newsAndPromises } from './subjects/news-and-promises.ts';
import { peopleAtRisk } from './subjects/people-at-risk.ts';
import { repairs } from './subjects/repairs.ts';

/**
 * What failings are about, in the words a letter would use. A letter names a failing when one of its sentences owns
 * something in words that match all of `named`; it never has to use our names for it.
 */
export type FailingSubject = {
  /** Completes ‘It does not say sorry for …’. */
  readonly about: string;
  /** Lessons, or whole families of them. The first subject that holds a lesson is its subject. */
  readonly lessons: readonly string[];
  readonly named: readonly RegExp[];
};

/** Every lesson whose missing an apology has to own, by what it is about. */
export const failingSubjects: readonly FailingSubject[] = [
  ...peopleAtRisk,
  ...behaviour,
  ...moves,
  ...repairs,
  ...conduct,
  ...newsAndPromises,
  ...complaintHandling,
];

/** Lessons about the letter in hand and what it offers, and about what is done afterwards: no apology has to name them. */
const notToName = [
  'apology/',
  'redress/considered',
  'redress/proportionate',
  'learning/',
  'complaints/delay-apologised',
  'complaints/ombudsman-evidence',
  'complaints/response-complete',
  'complaints/every-point-answered',
  'complaints/records-support-response',
  // Whoever opens a letter would learn from it that somebody asked to be reached in secret: it is said to them in the way that is safe.
  'abuse/safe-contact',
];

/** What a failing is about; undefined where it is not one an apology has to name. */
export function subjectOf(lessonId: string): FailingSubject | undefined {
  if (notToName.some((start) => lessonId.startsWith(start))) return undefined;
  const [family = ''] = lessonId.split('/');
  return (
    failingSubjects.find(({ lessons }) => lessons.includes(lessonId)) ??
    failingSubjects.find(({ lessons }) => lessons.includes(family))
  );
}
