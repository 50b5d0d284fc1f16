import { sayDay } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import { capital } from '../../../library/capital.ts';
import {
  type Answer,
  isOpenRecommendation,
  type Recommendation,
  recommendationsOf,
} from '../../../record/adaptations/recommendation.ts';
import type { Reading } from '../../../record/reading.ts';
import type { RecordLink, WorkCell, WorkPart } from '../work.ts';

/** Each line of each therapist’s report: what was answered, and whether it is done. */
export function recommendations(reading: Reading): WorkPart {
  const lines = recommendationsOf(reading);
  const unanswered = lines.filter(({ answer }) => answer === undefined).length;
  const open = lines.filter((line) => line.answer !== undefined && isOpenRecommendation(line)).length;
  return {
    id: 'recommendations',
    title: 'What the therapist recommends',
    says:
      lines.length === 0
        ? withoutLines(reading)
        : [sayUnanswered(unanswered, lines.length), ...sayOpen(open, lines.length)],
    nothing: 'No report from an occupational therapist is on record.',
    table: {
      head: ['Recommendation', 'Report', 'Answer', 'Done', 'To write down'],
      rows: lines.map(row),
    },
    lessons: ['adaptations/every-line-answered'],
    record: [{ kind: 'therapist report received' }],
  };
}

function withoutLines(reading: Reading): readonly string[] {
  return reading
    .of('therapist report received')
    .map(
      ({ happened }) =>
        `The report of ${sayDay(happened)} is on record without what it recommends. Correct it, one recommendation on each line.`,
    );
}

function sayUnanswered(count: number, all: number): string {
  if (count === 0)
    return all === 1 ? 'It has an answer.' : all === 2 ? 'Both have an answer.' : `All ${all} have an answer.`;
  return `${count} of ${all} ${count === 1 ? 'has' : 'have'} no answer yet.`;
}

function sayOpen(count: number, all: number): readonly string[] {
  if (count === 0) return [];
  if (count === all) return [all === 1 ? 'It is not yet in place.' : 'None is in place yet.'];
  return [`${count} ${count === 1 ? 'is' : 'are'} answered and not yet in place.`];
}

function row(one: Recommendation): readonly WorkCell[] {
  const { report, answer, met } = one;
  return [
    capital(one.line) + sayWas(one),
    sayDay(report.happened),
    answer === undefined ? 'None yet' : sayAnswer(answer),
    met === undefined ? (isDeclined(answer) ? 'Not to be done' : 'Not yet') : sayDay(met.happened),
    links(one),
  ];
}

function sayWas({ was, takenOut }: Recommendation): string {
  const before = was.length === 0 ? '' : ` (before a correction: “${was.at(-1)}”)`;
  return takenOut === undefined
    ? before
    : `${before} (taken out of the report by a correction on ${sayDay(dayOf(takenOut))}; it still wants an answer)`;
}

const said = {
  ...{ accepted: 'Accepted', declined: 'Declined', 'met another way': 'Met another way' },
  ...{ yes: 'Accepted with the whole', no: 'Declined with the whole', 'in part': 'In part' },
} as const;

function sayAnswer(answer: Answer): string {
  const due = answer.kind === 'recommendation decided' && answer.due !== undefined ? ` By ${sayDay(answer.due)}.` : '';
  return `${said[answer.decision]}, ${sayDay(answer.happened)}${answer.why === undefined ? '' : `: ${answer.why}`}.${due}`;
}

function isDeclined(answer: Answer | undefined): boolean {
  return answer?.decision === 'declined' || answer?.decision === 'no';
}

function links({ report, line, answer, met }: Recommendation): readonly RecordLink[] {
  const fill = { for: report.id, recommendation: line };
  const decide: RecordLink = {
    kind: 'recommendation decided',
    says: `${answer === undefined ? 'Answer' : 'Change the answer to'} “${line}”`,
    fill,
  };
  if (met !== undefined) return [];
  if (answer === undefined || isDeclined(answer)) return [decide];
  return [{ kind: 'recommendation met', says: `“${line}” is in place`, fill }, decide];
}
