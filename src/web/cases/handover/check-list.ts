import { assess } from '../../../assessment/assess.ts';
import { overBy } from '../../../assessment/duty.ts';
import { nextSteps, sayStep } from '../../../assessment/next.ts';
import { sayDay } from '../../../calendar/day.ts';
import type { Instant } from '../../../calendar/instant.ts';
import type { Lesson } from '../../../lessons/lesson.ts';
import { capital } from '../../../library/capital.ts';
import { type CaseRecord, sayEntry } from '../../../record/entry.ts';
import { needsKnown, sayNeed } from '../../../record/household/household.ts';
import { livesElsewhere } from '../../../record/household/lives-elsewhere.ts';
import { join } from '../../../record/kind.ts';
import { slotsToCome } from '../../../record/problems/appointment.ts';
import type { Reading } from '../../../record/reading.ts';
import { safeWays } from '../../../record/safe-contact/safe-ways.ts';
import { saySafeWay } from '../../../record/safe-contact/say-refusal.ts';
import { whomItIsFor } from '../../../record/safe-contact/whom-it-is-for.ts';
import { sayDue } from '../say-due.ts';

/** One thing to go through when a case changes hands, and what there is of it on this case. */
export type CheckItem = {
  readonly id: string;
  readonly asks: string;
  readonly lines: readonly string[];
  /** What to do, of something that no record tells. */
  readonly toDo?: string;
};

/** What must be gone through before a case changes hands, drawn from its own record, so that nothing open is left behind. */
export function checkList(record: CaseRecord, now: Instant, lessons: readonly Lesson[]): readonly CheckItem[] {
  const assessment = assess(record, now, lessons);
  const { reading, duties } = assessment;
  const waiting = (lesson: string) => duties.filter((duty) => duty.lesson.id === lesson && !overBy(duty));
  const saidOf = (lesson: string) =>
    waiting(lesson).flatMap((duty) => {
      const [cause] = duty.because;
      return cause
        ? [`${sayEntry(cause)} (${duty.due === undefined ? 'no day given' : sayDue(duty.due, duty.dueMoment, now)})`]
        : [];
    });
  const needs = needsKnown(reading.household, reading.asAt);
  const needsOf = (elsewhere: boolean) =>
    needs
      .filter(({ person }) => livesElsewhere(reading, person) === elsewhere)
      .map((need) => capital(`${need.person}: ${sayNeed(need, reading.asAt)}`));
  const others = needsOf(true);
  return [
    {
      id: 'owed',
      asks: 'What is owed now, and what is overdue',
      lines: nextSteps(assessment).map(
        (step) => `${sayStep(step)}: ${sayDue(step.duty.due ?? step.duty.since, step.duty.dueMoment, now)}`,
      ),
    },
    {
      id: 'people',
      asks: 'Who lives here, what they need, and how to keep in touch',
      // Only so many lines are shown of a long list: what is safe comes first.
      lines: [
        ...safeWays(reading).map(saySafeWay),
        ...needsOf(false),
        ...reading.of('adjustment agreed').map(sayEntry),
        ...reading.of('communication plan agreed').slice(-1).map(sayEntry),
      ],
    },
    ...(others.length === 0 ? [] : [{ id: 'others', asks: 'Others who may be at risk', lines: others }]),
    { id: 'promises', asks: 'Promises not yet kept', lines: saidOf('records/promise-kept') },
    { id: 'requests', asks: 'Requests not yet answered', lines: saidOf('records/request-answered') },
    {
      id: 'visits',
      asks: 'Visits and works to come',
      lines: [
        ...slotsToCome(reading).map(({ made, planned }) =>
          planned === made.planned ? sayEntry(made) : `${sayEntry(made)}, moved to ${sayDay(planned)}`,
        ),
        ...reading
          .ofAny('works date given', 'works date changed')
          .filter((one) => !reading.firstOfAnyAfter(one, 'works date changed', 'works completed'))
          .filter(({ due }) => due !== undefined && due >= reading.asAt)
          .map(sayEntry),
        ...timesOffered(reading),
      ],
    },
    toldItem(reading),
  ];
}

/** On a case of abuse the tenant may be the danger: whoever was harmed is told, and in no way but a safe one. */
function toldItem(reading: Reading): CheckItem {
  const isOfHarmed = whomItIsFor(reading) !== undefined;
  return {
    ...{ id: 'told', lines: [] },
    asks: `${isOfHarmed ? 'Whoever was harmed' : 'The resident'} knows who has the case now, and how to reach them`,
    toDo: `Tell them before you tick this, in a way that is ${isOfHarmed ? 'safe' : 'right'} for them.`,
  };
}

/** Other times offered after a door stayed shut, until a visit is booked or somebody has been inside. */
function timesOffered(reading: Reading): readonly string[] {
  return reading
    .of('access worked through')
    .filter((one) => !reading.firstOfAnyAfter(one, 'appointment made', 'visit made', 'survey made', 'works completed'))
    .flatMap(({ offered = [], happened }) =>
      offered.length === 0 ? [] : [`Offered on ${sayDay(happened)}, and nothing booked yet: ${join(offered)}`],
    );
}
