import { sayDay } from '../../calendar/day.ts';
import type { Complaint, Stage } from '../../record/complaints/complaint.ts';
import { pointsOf } from '../../record/complaints/points.ts';
import type { Entry } from '../../record/entry.ts';
import { inOrder } from '../../record/in-order.ts';
import { endSentence } from '../../record/kind.ts';
import type { Reading } from '../../record/reading.ts';
import { gap } from '../gap.ts';
import { ask, type DraftedPart, inQuotes, item, onOneLine, say } from './drafted.ts';

/** When a stage opened, in a sentence. */
export function whenItCame(stage: Stage): DraftedPart {
  const day = sayDay(stage.opened.happened);
  return say(
    stage.number === 1
      ? `We received your complaint on ${day}, and have logged it as a stage 1 complaint.`
      : stage.opened.kind === 'escalation asked for'
        ? `On ${day} you asked for stage 2, and we have logged your complaint as one for stage 2.`
        : `Your complaint went to stage 2 by ${day}.`,
    [stage.opened],
  );
}

/** What the resident wants to come of it. */
export function whatTheyWant({ received }: Complaint): readonly DraftedPart[] {
  const seeks = received.seeks ?? [];
  return seeks.length > 0
    ? seeks.map((one) => item(`You told us what you want: ${inQuotes(one)}.`, [received]))
    : [ask('what the resident wants to come of it, or ask them')];
}

/** Which points the landlord answers for, as far as that is decided. */
export function whatWeAnswerFor(reading: Reading, complaint: Complaint): readonly DraftedPart[] {
  const points = pointsOf(reading, complaint);
  const decided = points.filter(({ responsible }) => responsible !== undefined);
  const isWhole = points.length > 0 && decided.length === points.length;
  return [
    ...decided.map(({ point, responsible, considered }) =>
      item(`${inQuotes(point)}: ${sayResponsible(responsible)}.`, considered ? [considered] : []),
    ),
    ...(isWhole ? [] : [ask('which parts we answer for, which we do not, and who does')]),
  ];
}

/** The points raised, as a list. */
export function thePoints(reading: Reading, complaint: Complaint): readonly DraftedPart[] {
  const points = pointsOf(reading, complaint);
  return [
    say('We understand that your complaint is about:', [complaint.received]),
    ...(points.length > 0
      ? points.map(({ point, raised }) => item(`${inQuotes(point)}.`, [raised]))
      : [ask('what the complaint is about, point by point')]),
  ];
}

/**
 * Each point with the decision on it and the reasons, as far as they are on record. What was decided before stage 1 was
 * answered is stage 1’s: in the letter of stage 2 it is told as such, and the new look has its own to give.
 */
export function answersToPoints(reading: Reading, complaint: Complaint, stage: Stage): readonly DraftedPart[] {
  const before = stage.number === 2 ? complaint.stages[0].response : undefined;
  return [
    ask('whether the complaint is upheld, partly upheld or not upheld as a whole'),
    ...pointsOf(reading, complaint).map(({ point, raised, considered }) => {
      const because = considered ? [raised, considered] : [raised];
      const isOfStage1 = before !== undefined && considered !== undefined && inOrder(considered, before) <= 0;
      if (isOfStage1) return item(`${inQuotes(point)}. ${decidedBefore(considered)}`, because);
      const decision = considered?.decision ?? gap(allDecisions);
      const why =
        considered?.reasons === undefined
          ? gap('what we found about this, and the reasons')
          : endSentence(onOneLine(considered.reasons));
      return item(`${inQuotes(point)}. Decision: ${decision}. ${why}`, because);
    }),
  ];
}

const allDecisions = 'upheld, partly upheld or not upheld';

function decidedBefore({ decision }: Entry<'point considered'>): string {
  const then = decision === undefined ? '' : `At stage 1 our decision was: ${decision}. `;
  return `${then}Decision: ${gap(allDecisions)}. ${gap('what we found about this now, and the reasons')}`;
}

function sayResponsible(responsible: 'ours' | 'not ours' | 'partly ours' | undefined): string {
  if (responsible === 'ours') return 'we are responsible for this';
  return responsible === 'not ours' ? 'we are not responsible for this' : 'we are responsible for part of this';
}
