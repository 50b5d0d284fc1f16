import type { Assessment } from '../../assessment/assess.ts';
import { type Failing, overBy } from '../../assessment/duty.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { isDelayAt } from '../../record/complaints/complaint-delay.ts';
import type { Entry } from '../../record/entry.ts';
import { endSentence } from '../../record/kind.ts';
import { type FailingSubject, subjectOf } from '../against-record/failing-subjects.ts';
import { missedIn } from '../against-record/first-missed.ts';
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
    const point = notUpheldOn(assessment.reading, subject, failings);
    if (point !== undefined) {
      const asked = `whether you are sorry for ${sayFailing(subject)}; you did not uphold ${inQuotes(point)}`;
      return item(gap(asked), causesOf(failings));
    }
    return item(
      `We are sorry for ${sayFailing(subject)}.${sayLateness(failings)}`,
      causesOf(failings),
      firstDueOf(failings),
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
    if (late.length === 0) return [];
    const words = `We apologise for our delay in answering your complaint at stage ${stage.number}.`;
    return [say(`${words}${sayLateness(late)}`, causesOf(late), firstDueOf(late))];
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
        : `you paid for this yourself: ${inQuotes(entry.what)}`;
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

/** The first day missed, however many were missed after it: a later one would make little of how long it went on. */
function sayLateness(failings: readonly Failing[]): string {
  const duties = missedIn(failings);
  const [first] = duties;
  if (first?.due === undefined) return '';
  const since = new Set(duties.map(({ due }) => due)).size - 1;
  const isLeft = duties.every((duty) => !overBy(duty) && !duty.overtakenBy);
  if (since > 0) {
    const times = since === 1 ? 'once' : since === 2 ? 'twice' : `${since} times`;
    return ` We should have acted first by ${sayDay(first.due)}, and ${times} since${isLeft ? ', and we have not done it yet' : ''}.`;
  }
  const left = first.overtakenBy || first.endedBy ? 'and it was not done' : 'and it has not been done yet';
  const done = first.doneBy ? `and it was done on ${sayDay(first.doneBy.happened)}` : left;
  return ` We should have acted by ${sayDay(first.due)}, ${done}.`;
}

function causesOf(failings: readonly Failing[]): readonly Entry[] {
  return [...new Set(failings.flatMap(({ because, duty }) => [...because, ...(duty?.doneBy ? [duty.doneBy] : [])]))];
}

function firstDueOf(failings: readonly Failing[]): readonly Day[] {
  return missedIn(failings)
    .slice(0, 1)
    .flatMap(({ due }) => due ?? []);
}
