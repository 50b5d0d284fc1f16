import type { Assessment } from '../../assessment/assess.ts';
import { sayDay } from '../../calendar/day.ts';
import { endSentence, join } from '../../record/kind.ts';
import { readLearning } from '../../record/learning/learning.ts';

/** What was learned from the case, and the failings it could still be learned from. */
export type LearnedView = {
  readonly lines: readonly { readonly id: string; readonly says: string }[];
  /** Lessons missed on the case that nothing learned names yet. */
  readonly failings: readonly { readonly lesson: string; readonly title: string }[];
};

/** Works out what was learned: what would be done differently, whose it is, by when, and who was told. */
export function viewLearned({ reading, failings }: Assessment): LearnedView {
  const learned = readLearning(reading);
  const named = new Set(learned.map(({ recorded }) => recorded.failing));
  const missed = new Map(failings.map(({ lesson }) => [lesson.id as string, lesson.title]));
  return {
    lines: learned.map(({ recorded, shared, notTold }) => {
      const { id, learning, owner, due } = recorded;
      const whose = owner === undefined ? 'Nobody is named for it' : `${owner} sees to it`;
      const when = due === undefined ? '' : ` by ${sayDay(due)}`;
      const told = shared.at(-1);
      const said = told ? ` Told to the staff concerned, last on ${sayDay(told.happened)}.` : '';
      const left = notTold.length === 0 ? '' : ` Still to be told: ${join(notTold)}.`;
      return { id, says: `${endSentence(learning)} ${whose}${when}.${said}${left}` };
    }),
    failings: [...missed]
      .filter(([lesson]) => !named.has(lesson) && !lesson.startsWith('learning/'))
      .slice(0, mostFailings)
      .map(([lesson, title]) => ({ lesson, title })),
  };
}

const mostFailings = 8;
