import { type Day, sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { join } from '../../record/kind.ts';
import { sayCounted, sayTold } from '../../record/learning/say-told.ts';
import { isToBeLookedAt, type LearningFound } from './load-learning.ts';

/** One line of the list of what was learned. */
export type LearningLine = {
  readonly href: string;
  readonly learning: string;
  readonly reference: string;
  readonly owner: string;
  readonly due: string;
  readonly told: string;
  readonly counted: readonly string[];
};

export type LearningView = {
  /** Learning that is not shown to have worked. */
  readonly notWorked: readonly LearningLine[];
  readonly all: readonly LearningLine[];
  /** On restricted cases this person is named on: only how many. */
  readonly restricted: number;
};

/** Works out the list. What was learned on a restricted case is only counted: its words could tell whose it is. */
export function viewLearning(found: readonly LearningFound[], today: Day): LearningView {
  const shown = found.filter(({ isRestricted }) => !isRestricted);
  return {
    notWorked: shown.filter(isToBeLookedAt).map((one) => viewLine(one, today)),
    all: shown.map((one) => viewLine(one, today)),
    restricted: found.length - shown.length,
  };
}

/** Where one thing learned has its page. */
export function addressOf({ reference, recorded }: LearningFound): string {
  return `/learning/${reference}/${encodeURIComponent(recorded.id)}`;
}

function viewLine(one: LearningFound, today: Day): LearningLine {
  const { recorded, reference } = one;
  return {
    href: addressOf(one),
    learning: recorded.learning,
    reference,
    owner: recorded.owner ?? 'Nobody named',
    due: sayDue(one, today),
    told: sayWhoWasTold(one),
    counted: sayCounts(one),
  };
}

/** By when it is to be in place. */
export function sayDue({ recorded: { due } }: LearningFound, today: Day): string {
  if (due === undefined) return 'no day given';
  return due < today ? `${sayDay(due)}, now past` : sayDay(due);
}

/** Who was told of it, and who is still to be. */
export function sayWhoWasTold({ shared, notTold }: LearningFound): string {
  const told = shared.flatMap((entry) => entry.with ?? []);
  const last = shared.at(-1);
  const done = last
    ? `told to ${told.length > 0 ? join(told) : 'the staff concerned'}, last on ${sayDay(last.happened)}`
    : undefined;
  const left = notTold.length > 0 ? `still to be told: ${join(notTold)}` : undefined;
  return capital([done, left].filter(Boolean).join('; ') || 'nobody was told yet');
}

/** How often it was missed before and since, and what that bears. */
export function sayCounts({ counted, reviewed }: LearningFound): readonly string[] {
  if (counted === undefined) return ['It names no lesson, so nothing can be counted.'];
  const { found, changed } = counted;
  const isNotYet = found.told === 'too soon' && found.after.all === 0;
  const since = isNotYet ? '' : ` Missed since: ${sayCounted(found.after)}.`;
  const lines = [`Missed before: ${sayCounted(found.before)}.${since}`, sayTold(found, changed)];
  if (!reviewed) return lines;
  const said = { yes: 'it worked', no: 'it did not work', 'too few to tell': 'there are too few to tell' }[
    reviewed.worked
  ];
  return [...lines, `Looked at on ${sayDay(reviewed.happened)}: ${said}.`];
}
