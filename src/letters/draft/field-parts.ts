import type { Assessment } from '../../assessment/assess.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { Complaint, Stage } from '../../record/complaints/complaint.ts';
import { gap } from '../gap.ts';
import type { FieldParts } from '../template/compose.ts';
import { answerDue } from './answer-due.ts';
import { contactOfOmbudsman } from './contact-of-ombudsman.ts';
import type { LetterToDraft } from './draft-letter.ts';
import { ask, type DraftedPart, say } from './drafted.ts';
import { hazardSummaryParts } from './hazard-summary.ts';
import { puttingRight, whatWeLearned } from './putting-right.ts';
import { answersToPoints, thePoints, whatTheyWant, whatWeAnswerFor, whenItCame } from './the-complaint.ts';
import { whatHappened } from './what-happened.ts';
import { howLateWeWere, whatItWasLike, whereWeFailed } from './where-we-failed.ts';

/** What each field of a template says of this case. */
export function fieldParts(letter: LetterToDraft, assessment: Assessment): FieldParts {
  const { reading } = assessment;
  const on = dayOf(letter.now);
  const complaint = reading.complaints.at(-1);
  const ofComplaint = (parts: (complaint: Complaint) => readonly DraftedPart[]) => (complaint ? parts(complaint) : []);
  const hazard = (under: string) => standingUnder(hazardSummaryParts(reading, on), under);
  const fields: Readonly<Record<string, () => readonly DraftedPart[]>> = {
    'when the complaint came': () => (complaint ? [whenItCame(stageFor(letter, complaint))] : noComplaint),
    'the points of the complaint': () => ofComplaint((one) => thePoints(reading, one)),
    'what they want': () => ofComplaint(whatTheyWant),
    'what we answer for': () => ofComplaint((one) => whatWeAnswerFor(reading, one)),
    'the day of the answer': () => dayOfAnswer(letter, complaint, on),
    'when the answer was due': () => whenDue(letter, complaint),
    'the new day': () => newDay(letter, complaint, on),
    'how to contact the Ombudsman': () => [say(contactOfOmbudsman)],
    'the answer to each point': () => ofComplaint((one) => answersToPoints(reading, one, stageFor(letter, one))),
    'what happened': () => whatHappened(reading, on),
    'where we failed': () => whereWeFailed(assessment, on),
    'how late our answer was': () => howLateWeWere(assessment, on),
    'what it was like': () => whatItWasLike(assessment, on),
    'how it is put right': () => puttingRight(assessment, on),
    'what we learned': () => whatWeLearned(reading, on),
    'what was looked into': () => hazard('What we looked into'),
    'what was found': () => hazard('What we found'),
    'what will be done': () => hazard('What we will do'),
    'how to reach us': () => hazard('How to reach us'),
  };
  return (name) => fields[name]?.() ?? [];
}

/** The stage a letter is about: the one it answers, or the one that is open. */
function stageFor({ kind }: LetterToDraft, { stages }: Complaint): Stage {
  if (kind === 'refusal' || kind === 'stage-1') return stages[0];
  if (kind === 'stage-2') return stages[1] ?? stages[0];
  return stages.at(-1) ?? stages[0];
}

function dueOf({ record, now, lessons }: LetterToDraft, stage: Stage): Day | undefined {
  return answerDue(record, now, lessons, stage);
}

function restsOn(stage: Stage) {
  return [stage.opened, ...(stage.acknowledged ? [stage.acknowledged] : [])];
}

function dayOfAnswer(letter: LetterToDraft, complaint: Complaint | undefined, on: Day): readonly DraftedPart[] {
  const stage = complaint && stageFor(letter, complaint);
  const due = stage && dueOf(letter, stage);
  if (!stage || due === undefined || due < on) return [say(gap('the day of the answer'))];
  return [say(sayDay(due), restsOn(stage), [due])];
}

function whenDue(letter: LetterToDraft, complaint: Complaint | undefined): readonly DraftedPart[] {
  const stage = complaint && stageFor(letter, complaint);
  const due = stage && dueOf(letter, stage);
  return stage && due !== undefined
    ? [say(`Our answer was to reach you by ${sayDay(due)}.`, restsOn(stage), [due])]
    : [];
}

function newDay(letter: LetterToDraft, complaint: Complaint | undefined, on: Day): readonly DraftedPart[] {
  const stage = complaint && stageFor(letter, complaint);
  if (!stage) return [say(gap('the new day'))];
  const due = dueOf(letter, stage);
  if (due === undefined || due < on) return [say(gap('the new day'), [stage.opened])];
  const latest = workingDaysAfter(due, stage.number === 1 ? 10 : 20);
  return [say(gap(`the new day, which can be no later than ${sayDay(latest)}`), [stage.opened], [latest])];
}

/** What stands under one heading. */
function standingUnder(parts: readonly DraftedPart[], title: string): readonly DraftedPart[] {
  const from = parts.findIndex(({ sort, text }) => sort === 'heading' && text === title);
  const rest = parts.slice(from + 1);
  const end = rest.findIndex(({ sort }) => sort === 'heading');
  return from < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}

const noComplaint = [ask('what the complaint is about and the day it came: none is on this record yet')];
