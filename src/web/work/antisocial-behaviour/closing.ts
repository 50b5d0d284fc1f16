import { overBy } from '../../../assessment/duty.ts';
import { sayDay } from '../../../calendar/day.ts';
import { againstClosing } from '../../../record/behaviour/closing.ts';
import type { Entry } from '../../../record/entry.ts';
import { join } from '../../../record/kind.ts';
import { sayAgainstClosing } from '../../record-something/closing-behaviour.ts';
import type { OnWork, WorkPart } from '../work.ts';
import { forFirstReport } from './for-first-report.ts';

/** Closing, with reasons, whether the resident agreed and what they were told of their rights; and what speaks against it. */
export function closing({ reading, assessment }: OnWork): WorkPart {
  const { matters } = reading.behaviour;
  const isClosed = matters.length > 0 && matters.every(({ ended }) => ended !== undefined);
  return {
    id: 'closing',
    title: 'Closing it',
    says: [
      ...reading.of('case closed').map(sayClosed),
      ...(isClosed ? [] : [...againstClosing(reading).map(sayAgainstClosing), ...stillLate(assessment)]),
    ],
    nothing: 'Nothing on the record speaks against closing it. Ask the resident whether they agree before you do.',
    lessons: [],
    record: isClosed ? [{ kind: 'case reopened' }] : [{ kind: 'case closed', fill: forFirstReport(reading) }],
  };
}

/** That work on it is late: closing would leave it undone. What it is stands in the parts above. */
function stillLate({ duties }: OnWork['assessment']): readonly string[] {
  const late = duties.filter(
    (duty) =>
      duty.lesson.id.startsWith('asb/') &&
      !overBy(duty) &&
      (duty.standing === 'overdue' || duty.standing === 'excused'),
  );
  const count = new Set(late.map(({ lesson }) => lesson.id)).size;
  if (count === 0) return [];
  return [
    `${count === 1 ? 'One thing above is' : `${count} things above are`} late. Closing would leave ${count === 1 ? 'it' : 'them'} undone.`,
  ];
}

function sayClosed({ happened, why, agreed, tells }: Entry<'case closed'>): string {
  return [
    `Closed on ${sayDay(happened)}${why === undefined ? ', without a reason' : `: ${why}`}.`,
    agreed === undefined ? 'Whether the resident agreed was not written down.' : agreedWords[agreed],
    tells === undefined
      ? 'What they were told was not written down.'
      : `They were told ${join(tells.map((one) => toldWords[one]))}.`,
  ].join(' ');
}

const agreedWords = {
  yes: 'The resident agreed.',
  no: 'The resident did not agree.',
  'could not be asked': 'The resident could not be asked.',
} as const;

const toldWords = {
  why: 'why',
  'how to open it again': 'how to open it again',
  complaint: 'how to complain',
  'case review': 'of the right to a case review',
} as const;
