import type { Day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { type CriterionName, criterionCalled } from '../../library/law/hazard-criteria.ts';
import type { Hazard } from '../../record/hazards/hazard.ts';
import { madeWorseBy } from '../../record/hazards/weighed.ts';
import { sayNeed } from '../../record/household/household.ts';
import type { Reading } from '../../record/reading.ts';
import type { Sent } from '../cases/write.ts';
import { cleaned, textIn, textsIn } from '../record-something/form-values.ts';
import { type AnswerContext, readWhen } from '../record-something/read-answers.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import type { SoftCheck } from '../record-something/soft-check.ts';

/** What was answered, ready to become an entry. */
export type Judgement = {
  readonly happened: Day;
  readonly at?: Instant;
  readonly for: string | undefined;
  readonly as: 'emergency' | 'significant' | 'neither';
  readonly criterion: CriterionName;
  readonly why: string;
  readonly weighed: readonly string[] | undefined;
};

/** Reads the form by which a hazard is judged. Whoever judges says by which test, and why; what was weighed may be nothing. */
export function readJudgement(
  sent: Sent,
  hazards: readonly Hazard[],
  known: readonly string[],
  context: AnswerContext,
): Judgement | { readonly errors: readonly AnswerError[] } {
  const errors: AnswerError[] = [];
  const about = hazardMeant(sent, hazards);
  if (hazards.length > 0 && !about) errors.push({ field: 'for', message: 'Choose which hazard you are judging' });
  const criterion = criterionCalled(textIn(sent, 'criterion'));
  if (!criterion) errors.push({ field: 'criterion', message: 'Choose which of these is true' });
  const weighed = [
    ...textsIn(sent, 'weighed').filter((one) => known.includes(one)),
    ...cleaned(textIn(sent, 'more'))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ];
  const why = cleaned(textIn(sent, 'why'));
  if (why === '') errors.push({ field: 'why', message: 'Write what makes it so, in a sentence or two' });
  else if (why.length > longest) errors.push({ field: 'why', message: 'Shorten the reasons' });
  if (weighed.some((line) => line.length > longest))
    errors.push({ field: 'more', message: 'Shorten the longest line' });
  const when = readWhen('hazard triaged', sent, context, errors);
  if (errors.length > 0 || !criterion || !when) return { errors };
  return {
    ...when,
    for: about?.aware.id,
    as: criterion.judges,
    criterion: criterion.criterion,
    why,
    weighed: weighed.length === 0 ? undefined : weighed,
  };
}

const longest = 5_000;

/** The hazard a form is about: the one it names, or the only one there is. */
export function hazardMeant(sent: Sent, hazards: readonly Hazard[]): Hazard | undefined {
  const id = textIn(sent, 'for');
  return hazards.find(({ aware }) => aware.id === id) ?? (hazards.length === 1 ? hazards[0] : undefined);
}

/** Asked before a hazard is called no risk to people whom it is known to harm, or judged with nobody weighed. */
export function checksOf(
  reading: Reading,
  hazard: Hazard | undefined,
  known: readonly string[],
  { as, weighed }: Judgement,
): readonly SoftCheck[] {
  const worse = hazard && as === 'neither' ? madeWorseBy(reading, hazard, reading.asAt) : undefined;
  return [
    ...(worse
      ? [
          {
            id: 'made-worse',
            field: 'criterion',
            asks: `Damp and mould can do lasting harm to somebody who lives here (${worse.person}: ${sayNeed(worse, reading.asAt)}). Is it really no risk to them, or not ours?`,
          },
        ]
      : []),
    ...(known.length > 0 && weighed === undefined
      ? [
          {
            id: 'nobody-weighed',
            field: 'weighed',
            asks: 'You have weighed nothing of what is known of the household. Is that right?',
          },
        ]
      : []),
  ];
}
