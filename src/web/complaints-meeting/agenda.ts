import type { Assessment } from '../../assessment/assess.ts';
import { type Duty, overBy } from '../../assessment/duty.ts';
import { sayOwner, sayWhoseDay } from '../../assessment/explanation.ts';
import { type Day, daysAfter, sayDay } from '../../calendar/day.ts';
import { lastDayToAnswer } from '../../lessons/complaints/response-clock.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { keptBy } from '../../record/complaints/kept-promises.ts';
import { readOrders } from '../../record/complaints/order.ts';
import { join } from '../../record/kind.ts';
import { readLearning } from '../../record/learning/learning.ts';

/** What a weekly meeting goes through, in its order. */
export const topics = [
  'Fell due in the last week',
  'Late from before',
  'Would be missed next',
  'Had to ask again in the last week',
  'More time running out',
  'At stage 2',
  'With the Ombudsman',
  'Orders to carry out',
  'Promised in an answer, and not shown to be kept',
  'Learning',
] as const;
export type Topic = (typeof topics)[number];

/** One thing to go through on one case. `on` is the day it turns on, by which things are put in order. */
export type AgendaItem = { readonly topic: Topic; readonly says: string; readonly on: Day };

/** How many days back the week just gone goes, and how far ahead is looked. */
const week = 7;
const fortnight = 14;

/** What of a case with a complaint belongs before the weekly meeting. Pure: it rests on the assessment alone. */
export function agendaOf(assessment: Assessment): readonly AgendaItem[] {
  return [
    ...fromDuties(assessment),
    ...chases(assessment),
    ...stages(assessment),
    ...ombudsman(assessment),
    ...promises(assessment),
    ...learning(assessment),
  ];
}

/** Those whose own part of the agenda says more of them than their duty would. */
const toldElsewhere = ['orders/complied', 'complaints/actions-tracked', 'records/promise-kept', 'learning/shared'];

function fromDuties({ duties, reading: { asAt } }: Assessment): readonly AgendaItem[] {
  return duties.flatMap((duty): readonly AgendaItem[] => {
    const { due, standing, lesson } = duty;
    if (due === undefined || standing === 'cannot tell') return [];
    const isLastWeek = due < asAt && due >= daysAfter(asAt, -week);
    if (isLastWeek) return [{ topic: 'Fell due in the last week', says: sayFellDue(duty, due), on: due }];
    if (overBy(duty) || toldElsewhere.includes(lesson.id)) return [];
    if (due < asAt)
      return [
        {
          topic: 'Late from before',
          says: `${lesson.title}. It was due by ${sayDay(due)} (${sayWhoseDay(duty)}).`,
          on: due,
        },
      ];
    if (due > daysAfter(asAt, fortnight)) return [];
    const says = `${lesson.title}, by ${sayDay(due)} (${sayWhoseDay(duty)}). It would show as missed on ${sayDay(daysAfter(due, 1))}.`;
    return [{ topic: 'Would be missed next', says, on: due }];
  });
}

function sayFellDue(duty: Duty, due: Day): string {
  return `${duty.lesson.title}. It was due by ${sayDay(due)} (${sayWhoseDay(duty)}): ${sayHow(duty)}.`;
}

function sayHow({ doneBy, endedBy, standing }: Duty): string {
  const isInTime = standing === 'done in time';
  if (endedBy) return isInTime ? 'no longer had to be done' : `not done, and over on ${sayDay(endedBy.happened)}`;
  if (!doneBy) return 'not done yet';
  return isInTime ? 'done in time' : `done late, on ${sayDay(doneBy.happened)}`;
}

function chases({ reading }: Assessment): readonly AgendaItem[] {
  return reading.complaints.flatMap(({ chased }) => {
    const lately = chased.filter(({ happened }) => happened >= daysAfter(reading.asAt, -week));
    const last = lately.at(-1);
    if (!last) return [];
    const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
    const says = `They asked again ${times(lately.length)}, last on ${sayDay(last.happened)}: ${times(chased.length)} in all since they complained.`;
    return [{ topic: 'Had to ask again in the last week', says, on: last.happened }];
  });
}

function stages({ reading }: Assessment): readonly AgendaItem[] {
  return stagesOf(reading.complaints).flatMap(({ complaint, stage }): readonly AgendaItem[] => {
    const { number, extensions, response, refused, opened } = stage;
    if (response || refused || complaint.closed) return [];
    const found: AgendaItem[] = [];
    const extension = extensions.at(-1);
    if (extension && extension.until <= daysAfter(reading.asAt, fortnight)) {
      const says = `The stage ${number} answer was put off to ${sayDay(extension.until)}, and has not gone.`;
      found.push({ topic: 'More time running out', says, on: extension.until });
    }
    if (number === 2) {
      const due = lastDayToAnswer(complaint, stage);
      const reviewer = complaint.stages[0].response?.reviewer;
      const not = reviewer === undefined ? '' : ` ${reviewer} decided stage 1, so somebody else must decide this.`;
      const says = `Stage 2 opened on ${sayDay(opened.happened)}. The answer is due by ${sayDay(due)} (${sayOwner('code')}).${not}`;
      found.push({ topic: 'At stage 2', says, on: due });
    }
    return found;
  });
}

function ombudsman({ reading }: Assessment): readonly AgendaItem[] {
  const evidence = reading.of('Ombudsman asked for evidence').flatMap((asked): readonly AgendaItem[] => {
    if (reading.firstAfter(asked, 'evidence sent to Ombudsman', ({ complete }) => complete !== false)) return [];
    const by = asked.due === undefined ? 'Its letter’s day is not on record' : `By ${sayDay(asked.due)}`;
    const says = `The Ombudsman asked for evidence on ${sayDay(asked.happened)}, and not all of it has gone. ${by}.`;
    return [{ topic: 'With the Ombudsman', says, on: asked.due ?? asked.happened }];
  });
  const orders = readOrders(reading).flatMap(({ order, carriedOut, shown }): readonly AgendaItem[] => {
    if (shown) return [];
    const owner = order.owner ?? order.from ?? 'Nobody named';
    const by = order.due === undefined ? 'no day on record' : `by ${sayDay(order.due)}`;
    return [
      {
        topic: 'Orders to carry out',
        says: `Ordered: ${order.what}, ${by}. ${owner} has it.${carriedOut ? ` Done on ${sayDay(carriedOut.happened)}, no proof on record.` : ''}`,
        on: order.due ?? order.happened,
      },
    ];
  });
  return [...evidence, ...orders];
}

function promises({ duties, reading }: Assessment): readonly AgendaItem[] {
  const topic = 'Promised in an answer, and not shown to be kept';
  const inAnswers = duties.flatMap((duty): readonly AgendaItem[] => {
    const { lesson, due, because } = duty;
    const [letter] = because;
    if (lesson.id !== 'complaints/actions-tracked' || overBy(duty) || due === undefined || !letter) return [];
    return [
      { topic, says: `Promised on ${sayDay(letter.happened)}, by ${sayDay(due)}: ${promisesOf(letter)}.`, on: due },
    ];
  });
  const each = new Map(inAnswers.map((one) => [`${one.says}`, one]));
  const written = reading.of('promise made').flatMap((promise): readonly AgendaItem[] => {
    const letter = reading.entry(promise.about ?? promise.for);
    if (letter?.kind !== 'response sent' || keptBy(reading, promise)) return [];
    const by = promise.due === undefined ? 'no day given' : `by ${sayDay(promise.due)}`;
    return [
      {
        topic,
        says: `${promise.promise} (${by}; ${promise.who ?? promise.by ?? 'nobody named'}).`,
        on: promise.due ?? promise.happened,
      },
    ];
  });
  return [...each.values(), ...written];
}

function promisesOf(letter: { readonly promises?: readonly string[] | undefined } | object): string {
  return 'promises' in letter && letter.promises ? join(letter.promises) : 'what the answer says';
}

function learning({ reading }: Assessment): readonly AgendaItem[] {
  return readLearning(reading).flatMap(({ recorded, notTold, inPlace, reviewed }): readonly AgendaItem[] => {
    const found: AgendaItem[] = [];
    if (notTold.length > 0)
      found.push({
        topic: 'Learning',
        says: `“${recorded.learning}”: still to be told: ${join(notTold)}.`,
        on: recorded.happened,
      });
    const isNear = inPlace <= daysAfter(reading.asAt, fortnight) && inPlace >= daysAfter(reading.asAt, -week);
    if (recorded.due !== undefined && isNear && !reviewed)
      found.push({
        topic: 'Learning',
        says: `“${recorded.learning}” is to be in place by ${sayDay(recorded.due)} (${recorded.owner ?? 'nobody named'}).`,
        on: recorded.due,
      });
    return found;
  });
}
