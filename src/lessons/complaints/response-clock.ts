import type { Day } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { type Complaint, type Stage, stagesOf } from '../../record/complaints/complaint.ts';
import { deedOfStage } from '../../record/complaints/same-deed.ts';
import { takeUp } from '../../record/deeds-by-name.ts';
import type { Entry } from '../../record/entry.ts';
import { gather } from '../../record/gather.ts';
import { earliest } from '../../record/in-order.ts';
import type { ClockInForce, Owed } from '../lesson.ts';

/**
 * Working days, by the Code: to acknowledge, to answer after that, and the most an extension may add at each stage.
 * The 2022 Code’s times are used for every earlier complaint: the Code of 2020 asked the same, and before there was a
 * Code it is what landlords commonly promised.
 */
const toAcknowledge = 5;
const toAnswer = { 1: 10, 2: 20 } as const;
const toAdd = { '2024': { 1: 10, 2: 20 }, '2022': { 1: 10, 2: 10 } } as const;

/** What an extension has to tell the resident to count. */
const mustTell = ['reason', 'new date', 'the Ombudsman'] as const;

export type ExtensionFault = 'sent too late' | 'too long' | 'does not tell enough' | 'cannot tell what it told';
export type JudgedExtension = {
  readonly extension: Entry<'extension sent'>;
  readonly faults: readonly ExtensionFault[];
};

/** The acknowledgements owed under one edition of the Code, at each stage. */
export function acknowledgementsOwed(
  complaints: readonly Complaint[],
  code: Complaint['code'],
  clock: ClockInForce,
): readonly Owed[] {
  return gather(stagesOf(complaints), ({ complaint, stage }) => {
    if (complaint.code !== code) return [];
    const since = causeOf(complaint, stage);
    return [
      {
        since,
        because: since === stage.opened ? undefined : [stage.opened],
        due: clock.dueAfter(stage.opened),
        deed: takeUp(stage.opened),
        doneBy: firstAnswer(complaint, stage),
      },
    ];
  });
}

/** The first sign a stage was taken up: its acknowledgement, a refusal or the answer itself; or the resident taking it back. */
export function firstAnswer(complaint: Complaint, stage: Stage): Entry | undefined {
  return earliest<Entry>(stage.acknowledged, stage.refused, stage.response, stage.answeredIn, complaint.withdrawn);
}

/** The answers owed at one stage of complaints under one edition of the Code: due by the clock below, whoever’s it is. */
export function answersOwed(
  complaints: readonly Complaint[],
  code: Complaint['code'],
  number: 1 | 2,
  clock: ClockInForce,
): readonly Owed[] {
  return gather(complaints, (complaint) => {
    const stage = complaint.stages[number - 1];
    if (!stage || complaint.code !== code || isTurnedAway(stage)) return [];
    const from = startOfClock(complaint, stage);
    const first = clock.dueAfter(from);
    const since = causeOf(complaint, stage);
    return [
      {
        since,
        because: [
          ...(since === stage.opened ? [] : [stage.opened]),
          ...(stage.acknowledged?.happened === from.happened ? [stage.acknowledged] : []),
        ],
        deed: deedOfStage(stage),
        due: { ...first, day: lastDayWithExtensions(complaint, stage, first.day) },
        doneBy: earliest<Entry>(
          stage.response,
          stage.answeredIn,
          number === 1 ? complaint.stages[1]?.response : undefined,
          complaint.withdrawn,
        ),
      },
    ];
  });
}

/**
 * The entry that says which edition of the Code applies to a stage: under the 2022 Code the complaint itself, since it
 * governs a later stage 2 as well, even one asked for after it was replaced.
 */
export function causeOf(complaint: Complaint, stage: Stage): Entry {
  return complaint.code === '2024' ? stage.opened : complaint.received;
}

/** The last day to acknowledge a stage. */
export function lastDayToAcknowledge(stage: Stage): Day {
  return workingDaysAfter(stage.opened.happened, toAcknowledge);
}

/** The last day the Code gives to answer a stage, with the extensions that count. */
export function lastDayToAnswer(complaint: Complaint, stage: Stage): Day {
  return lastDayWithExtensions(complaint, stage, firstDayByCode(complaint, stage));
}

/** A stage’s extensions, each with what is wrong with it: nothing, if it counts. */
export function extensionsOf(complaint: Complaint, stage: Stage): readonly JudgedExtension[] {
  return judgeExtensions(complaint, stage, firstDayByCode(complaint, stage)).extensions;
}

/** Whether a stage was refused and never taken on after all: then there is no answer to wait for. */
export function isTurnedAway(stage: Stage): boolean {
  return stage.refused !== undefined && stage.response === undefined && stage.acknowledged === undefined;
}

/**
 * What starts the clock: the opening of the stage, dated as the clock counts. In the 2024 Code it is the
 * acknowledgement; when that is late or missing, the last day it could lawfully have been sent, so that the alarm comes
 * at the earlier of the two readings. In the 2022 Code stage 1 ran from the logging, and stage 2 from the moving up.
 */
function startOfClock(complaint: Complaint, stage: Stage): Entry {
  const { opened } = stage;
  const latest = lastDayToAcknowledge(stage);
  const acknowledged = Math.min(latest, stage.acknowledged?.happened ?? latest);
  if (complaint.code === '2024') return { ...opened, happened: acknowledged as Day, at: undefined } as Entry;
  return { ...opened, happened: dayLogged(stage, latest), at: undefined } as Entry;
}

/**
 * The day a stage was logged: when it was written down, where that was later than it came, and else when it was
 * acknowledged, since the 2022 Code has one logged and acknowledged in the same five days. With neither, or later than
 * that, it is the last of those days: whoever logs late has no more time for it, and no less than who logs on the last day.
 */
function dayLogged({ opened, acknowledged }: Stage, latest: Day): Day {
  const written = dayOf(opened.recorded);
  const logged = written > opened.happened ? written : acknowledged?.happened;
  return Math.min(latest, logged ?? latest) as Day;
}

function firstDayByCode(complaint: Complaint, stage: Stage): Day {
  return workingDaysAfter(startOfClock(complaint, stage).happened, toAnswer[stage.number]);
}

function lastDayWithExtensions(complaint: Complaint, stage: Stage, first: Day): Day {
  return stage.extensions.length === 0 ? first : judgeExtensions(complaint, stage, first).due;
}

/** An extension without fault moves the day, to the next working day if it names none; the next is judged by the day so moved, and none may pass the longest allowed. */
function judgeExtensions(complaint: Complaint, stage: Stage, first: Day) {
  const longest = workingDaysAfter(first, toAdd[complaint.code][stage.number]);
  let due = first;
  const extensions = stage.extensions.map((extension): JudgedExtension => {
    const { tells, until, happened } = extension;
    const faults: ExtensionFault[] = [];
    if (happened > due) faults.push('sent too late');
    if (until > longest) faults.push('too long');
    if (!tells) faults.push('cannot tell what it told');
    else if (mustTell.some((part) => !tells.includes(part))) faults.push('does not tell enough');
    if (faults.length === 0 && until > due) due = workingDaysAfter(until, 0);
    return { extension, faults };
  });
  return { due, extensions };
}
