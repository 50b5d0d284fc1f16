import { type Assessment, assess } from '../../assessment/assess.ts';
import { type Duty, onceEachDeed } from '../../assessment/duty.ts';
import { explainDuty, sayCause } from '../../assessment/explanation.ts';
import { type Day, daysAfter, sayDay } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { isTurnedAway, lastDayToAcknowledge, lastDayToAnswer } from '../../lessons/complaints/response-clock.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { capital } from '../../library/capital.ts';
import { type Complaint, type Stage, stagesOf } from '../../record/complaints/complaint.ts';
import { pointsOf } from '../../record/complaints/points.ts';
import { type CaseRecord, sayEntry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { slugOf } from '../cases/recording/slug.ts';
import { kindWords } from '../record-something/kind-words.ts';
import type { RecordedByHand } from '../record-something/not-recorded-by-hand.ts';
import { type LearnedView, viewLearned } from './learning-view.ts';
import { type MoneyView, viewMoney } from './money-view.ts';
import { type OmbudsmanView, viewOmbudsman } from './ombudsman-view.ts';
import { viewPeople } from './people-view.ts';

/** Everything the page of a complaint says, worked out. */
export type ComplaintView = {
  readonly reference: string;
  readonly stages: readonly StageView[];
  /** What about the complaint is late, what has waited longest first. */
  readonly late: readonly string[];
  /** What would be missed next, and the day it would show. */
  readonly next: string | undefined;
  readonly points: readonly PointView[];
  readonly chased: number;
  readonly people: readonly (readonly [string, string])[];
  readonly conflicts: readonly string[];
  readonly promises: readonly string[];
  readonly money: MoneyView;
  readonly ombudsman: OmbudsmanView;
  readonly learned: LearnedView;
  readonly linked: readonly LinkedFacts[];
};
export type StageView = {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
  /** What may be done or written down next at this stage. */
  readonly links: readonly { readonly says: string; readonly href: string }[];
};
export type PointView = {
  readonly place: number;
  readonly point: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly supports: readonly { readonly id: string; readonly says: string }[];
  readonly isConsidered: boolean;
};
export type LinkedFacts = { readonly reference: string; readonly title: string; readonly lines: readonly string[] };

/** Works out the page from the record. */
export function viewComplaint(
  record: CaseRecord,
  {
    reference,
    now,
    lessons,
    linked,
  }: {
    readonly reference: string;
    readonly now: Instant;
    readonly lessons: readonly Lesson[];
    readonly linked: readonly LinkedFacts[];
  },
): ComplaintView {
  const assessment = assess(record, now, lessons);
  const { reading } = assessment;
  return {
    ...{ reference, linked },
    stages: stagesOf(reading.complaints).map(({ complaint, stage }) =>
      viewStage(complaint, stage, { reference, isOneOfSeveral: reading.complaints.length > 1 }),
    ),
    late: lateAbout(assessment),
    next: nextFailing(assessment),
    points: reading.complaints
      .flatMap((complaint) => viewPoints(reading, complaint))
      .map((point, place) => ({ ...point, place })),
    chased: reading.complaints.reduce((count, { chased }) => count + chased.length, 0),
    people: viewPeople(reading),
    conflicts: reading.of('conflict declared').map(sayCause),
    promises: assessment.duties.filter(({ lesson }) => lesson.id === 'records/promise-kept').map(explainDuty),
    money: viewMoney(reading),
    ombudsman: viewOmbudsman(reading),
    learned: viewLearned(assessment),
  };
}

/** A stage and its clocks; where it was acknowledged late, both days the answer can be counted to. */
function viewStage(
  complaint: Complaint,
  stage: Stage,
  { reference, isOneOfSeveral }: { readonly reference: string; readonly isOneOfSeveral: boolean },
): StageView {
  const { number, opened, acknowledged, response, refused, extensions } = stage;
  const latest = lastDayToAcknowledge(stage);
  const rows: (readonly [string, string])[] = [
    ['Opened', sayCause(opened)],
    ['Acknowledge by', sayDay(latest)],
    ['Acknowledged', acknowledged ? sayDay(acknowledged.happened) : 'not yet'],
  ];
  if (refused) rows.push(['Not taken on', sayDay(refused.happened)]);
  if (!isTurnedAway(stage)) {
    rows.push(['Answer by', sayDay(lastDayToAnswer(complaint, stage))]);
    if (complaint.code === '2024' && acknowledged && acknowledged.happened > latest) {
      const days = number === 1 ? 10 : 20;
      const counted = `${days} working days from the day it was acknowledged`;
      rows.push([
        'Two readings',
        `It was acknowledged late. We count from ${sayDay(latest)}, the last day it should have been. Counted by ${counted}, it would be ${sayDay(workingDaysAfter(acknowledged.happened, days))}.`,
      ]);
    }
    for (const extension of extensions)
      rows.push(['Extended', `on ${sayDay(extension.happened)}, to ${sayDay(extension.until)}`]);
    rows.push([
      'Answered',
      response ? `${sayDay(response.happened)}${response.decision ? `: ${response.decision}` : ''}` : 'not yet',
    ]);
    if (response?.reviewer) rows.push(['Decided by', response.reviewer]);
  }
  const of = isOneOfSeveral ? `Complaint of ${sayDay(complaint.received.happened)}: stage` : 'Stage';
  return { title: `${of} ${number}`, rows, links: linksOf(complaint, stage, reference) };
}

/** Putting it right and saying sorry belong to any stage that is answered or to be; stage 2 is asked for once stage 1 was answered. */
function linksOf({ received, stages }: Complaint, stage: Stage, reference: string): StageView['links'] {
  if (isTurnedAway(stage)) return [];
  const record = (kind: RecordedByHand) => ({
    says: kindWords[kind].says,
    href: `/cases/${reference}/record/${slugOf(kind)}?${new URLSearchParams({ for: received.id })}`,
  });
  return [
    { says: 'Weigh how to put it right', href: `/cases/${reference}/redress` },
    record('apology given'),
    ...(stage.response && stages.length === 1 ? [record('escalation asked for')] : []),
  ];
}

function lateAbout(assessment: Assessment): readonly string[] {
  const late = dutiesAbout(assessment, 'overdue').map(({ lesson, due, overtakenBy }) =>
    overtakenBy
      ? `${lesson.title}. It can no longer be done: ${sayCause(overtakenBy)}`
      : `${lesson.title}: it was due by ${sayDay(due as Day)}`,
  );
  return [...new Set(late)];
}

/** The first thing about the complaint that would be missed next, and the day it would show. */
function nextFailing(assessment: Assessment): string | undefined {
  const [first] = dutiesAbout(assessment, 'due');
  if (first?.due === undefined) return undefined;
  return `The next failing would show on ${sayDay(daysAfter(first.due, 1))}, unless this is done by ${sayDay(first.due)}: ${first.lesson.title}.`;
}

/** What is owed about the complaint and stands so, in the order it falls due. */
function dutiesAbout({ duties }: Assessment, stands: Duty['standing']): readonly Duty[] {
  return onceEachDeed(
    duties.filter(
      ({ lesson, standing, due }) =>
        families.some((one) => lesson.id.startsWith(one)) && standing === stands && due !== undefined,
    ),
  ).toSorted((one, other) => Number(one.due) - Number(other.due));
}

const families = ['complaints/', 'apology/', 'redress/', 'orders/', 'learning/', 'records/promise-kept'];

function viewPoints(reading: Reading, complaint: Complaint): readonly Omit<PointView, 'place'>[] {
  return pointsOf(reading, complaint).map(({ point, raised, considered }) => {
    const rows: (readonly [string, string])[] = [['Raised', sayDay(raised.happened)]];
    const add = (name: string, value: string | undefined) => {
      if (value !== undefined) rows.push([name, value]);
    };
    add(
      'Ours to answer',
      considered?.responsible && { ours: 'Yes', 'not ours': 'No', 'partly ours': 'In part' }[considered.responsible],
    );
    add('What was found', considered?.found);
    add('Decision', considered?.decision && capital(considered.decision));
    add('Reasons', considered?.reasons);
    add('Remedy', considered?.remedy);
    return {
      point,
      rows,
      supports: (considered?.supports ?? []).flatMap((id) => {
        const entry = reading.entry(id);
        return entry ? [{ id, says: `${sayEntry(entry)} (${sayDay(entry.happened)})` }] : [];
      }),
      isConsidered: considered !== undefined,
    };
  });
}
