import type { Assessment } from '../../assessment/assess.ts';
import type { Failing } from '../../assessment/duty.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { isDelayAt } from '../../record/complaints/complaint-delay.ts';
import type { Entry } from '../../record/entry.ts';
import { endSentence } from '../../record/kind.ts';
import { type FailingSubject, subjectOf } from '../against-record/failing-subjects.ts';
import { gap } from '../gap.ts';
import { ask, type DraftedPart, inQuotes, item, onOneLine, say } from './drafted.ts';
import { sayFailing } from './failing-said.ts';
import { notUpheldOn } from './not-upheld.ts';

/**
 * Each failing the record shows by a day, in plain words: sorry for each, with the days it rests on, and room to say why.
 * Of what was not upheld it is asked whether we are sorry.
 */
export function whereWeFailed(assessment: Assessment, on: Day): readonly DraftedPart[] {
  const shown = failingsBySubject(assessment.failings, on).map(([subject, failings]) => {
    const last = failings.findLast(({ duty }) => duty?.due !== undefined);
    const point = notUpheldOn(assessment.reading, subject, failings);
    if (point !== undefined) {
      const asked = `whether you are sorry for ${sayFailing(subject)}; you did not uphold ${inQuotes(point)}`;
      return item(gap(asked), causesOf(failings));
    }
    return item(
      `We are sorry for ${sayFailing(subject)}.${last ? ` ${sayLateness(last)}` : ''}`,
      causesOf(failings),
      duesOf(last),
    );
  });
  const found = assessment.reading
    .of('failing found')
    .flatMap((entry) =>
      entry.happened <= on
        ? (entry.what ?? [])
            .filter((what) => !what.includes('/'))
            .map((what) => item(endSentence(`We are sorry for this: ${onOneLine(what)}`), [entry]))
        : [],
    );
  const all = [...shown, ...found];
  return [
    ...all,
    ask(
      all.length === 0
        ? 'what we got wrong and that you are sorry for it; or take this part out where nothing is upheld'
        : 'anything else we got wrong, and that you are sorry for it; or take this out',
    ),
    ask('why this happened, as you understand it: an explanation and not an excuse'),
  ];
}

/** Each stage of the complaint that was late by a day, and sorry for it. */
export function howLateWeWere({ failings, reading }: Assessment, on: Day): readonly DraftedPart[] {
  return stagesOf(reading.complaints).flatMap(({ complaint, stage }) => {
    const late = failings.filter((failing) => failing.raised <= on && isDelayAt(complaint, stage, failing));
    const last = late.findLast(({ duty }) => duty?.due !== undefined);
    if (late.length === 0) return [];
    const words = `We apologise for our delay in answering your complaint at stage ${stage.number}.`;
    return [say(`${words}${last ? ` ${sayLateness(last)}` : ''}`, causesOf(late), duesOf(last))];
  });
}

/** What it was like for the household, in the words recorded, with room for what the landlord understands of it. */
export function whatItWasLike({ reading }: Assessment, on: Day): readonly DraftedPart[] {
  const said = new Set<string>();
  const lines = reading
    .ofAny('impact told', 'impact recorded', 'repair reported', 'hazard reported', 'antisocial behaviour reported')
    .flatMap((entry) => {
      const words = 'impact' in entry ? entry.impact : 'effect' in entry ? entry.effect : undefined;
      if (!words || said.has(words) || entry.happened > on) return [];
      said.add(words);
      const told =
        entry.kind === 'impact recorded'
          ? `we knew of this in your home: ${onOneLine(words)}`
          : `you told us: ${inQuotes(words)}`;
      return [item(endSentence(`On ${sayDay(entry.happened)} ${told}`), [entry])];
    });
  const more = reading.ofAny('health worsened', 'cost met by resident').flatMap((entry) => {
    if (entry.happened > on) return [];
    const words =
      entry.kind === 'health worsened'
        ? 'the health of somebody in your home grew worse'
        : `you paid for this yourself: ${onOneLine(entry.what)}`;
    return [item(endSentence(`On ${sayDay(entry.happened)} ${words}`), [entry])];
  });
  return [...lines, ...more, ask('what you understand this was like for them, in your own words')];
}

function failingsBySubject(
  failings: readonly Failing[],
  on: Day,
): readonly (readonly [FailingSubject, readonly Failing[]])[] {
  const found = new Map<FailingSubject, Failing[]>();
  for (const failing of failings) {
    const subject = failing.raised <= on ? subjectOf(failing.lesson.id) : undefined;
    if (subject) found.set(subject, [...(found.get(subject) ?? []), failing]);
  }
  return [...found];
}

function sayLateness({ duty }: Failing): string {
  if (duty?.due === undefined) return '';
  const { due, doneBy, overtakenBy } = duty;
  const left = overtakenBy ? 'and it was not done' : 'and it has not been done yet';
  const done = doneBy ? `and it was done on ${sayDay(doneBy.happened)}` : left;
  return `We should have acted by ${sayDay(due)}, ${done}.`;
}

function causesOf(failings: readonly Failing[]): readonly Entry[] {
  return [...new Set(failings.flatMap(({ because, duty }) => [...because, ...(duty?.doneBy ? [duty.doneBy] : [])]))];
}

function duesOf(failing: Failing | undefined): readonly Day[] {
  return failing?.duty?.due === undefined ? [] : [failing.duty.due];
}
