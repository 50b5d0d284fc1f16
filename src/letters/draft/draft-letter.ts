import { type Assessment, assess } from '../../assessment/assess.ts';
import { type Day, sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { Complaint, Stage } from '../../record/complaints/complaint.ts';
import type { CaseRecord } from '../../record/entry.ts';
import { whoMustSign } from '../against-record/who-signs.ts';
import { gap } from '../gap.ts';
import type { LetterKind } from '../kind.ts';
import { answerDue, type Lessons } from './answer-due.ts';
import { ask, type DraftedLetter, type DraftedPart, heading, say } from './drafted.ts';
import { goFurther, ombudsmanAtAnyTime } from './go-further.ts';
import { hazardSummaryParts } from './hazard-summary.ts';
import { puttingRight, whatWeLearned } from './putting-right.ts';
import { answersToPoints, asWeUnderstandIt, thePoints, whenItCame } from './the-complaint.ts';
import { whatHappened } from './what-happened.ts';
import { howLateWeWere, whatItWasLike, whereWeFailed } from './where-we-failed.ts';

/** What a draft is made of: what sort of letter, the record as it stands, and to and from whom. */
export type LetterToDraft = {
  readonly kind: LetterKind;
  readonly record: CaseRecord;
  readonly now: Instant;
  readonly lessons: Lessons;
  readonly reference: string;
  readonly landlord: string;
  /** Whom it is to; undefined where nobody is named, and a gap is left. */
  readonly to: string | undefined;
  readonly address: readonly string[];
  readonly from: { readonly name: string; readonly post: string };
};

/**
 * Composes a letter from the record. Every fact in it has an entry behind it, and what is a person’s to say is a marked
 * gap. It is a beginning: a person finishes it, reads it and sends it. Pure: the same record gives the same draft.
 */
export function draftLetter(letter: LetterToDraft): DraftedLetter {
  const { kind, record, now, lessons } = letter;
  const assessment = assess(record, now, lessons);
  const complaint = assessment.reading.complaints.at(-1);
  const on = dayOf(now);
  const top = [letter.landlord, '', letter.to ?? gap('the name of the person it is to'), ...letter.address].join('\n');
  return {
    kind,
    parts: [
      say(top),
      say(sayDay(on)),
      say(`Our reference: ${letter.reference}`),
      say(`Dear ${letter.to ?? gap('the name of the person it is to')}`),
      ...bodyOf(letter, assessment, complaint, on),
      say(`Yours sincerely\n${signatureOf(letter, assessment)}`),
    ],
  };
}

function bodyOf(
  letter: LetterToDraft,
  assessment: Assessment,
  complaint: Complaint | undefined,
  on: Day,
): readonly DraftedPart[] {
  const { kind } = letter;
  const { reading } = assessment;
  switch (kind) {
    case 'hazard-summary':
      return hazardSummaryParts(reading, on);
    case 'apology':
      return [
        ...whereWeFailed(assessment, on),
        ...howLateWeWere(assessment, on),
        ...whatItWasLike(assessment, on),
        ...puttingRight(reading, on),
        ...whatWeLearned(reading, on),
      ];
    case 'acknowledgement':
      return complaint ? acknowledgement(letter, assessment, complaint) : noComplaint;
    case 'extension':
      return complaint ? extension(letter, complaint, on) : noComplaint;
    case 'refusal':
      return [
        ...(complaint ? [whenItCame(complaint.stages[0]), ...thePoints(reading, complaint)] : noComplaint),
        heading('Our decision'),
        say(
          `We have decided not to take this on as a complaint because ${gap('the reasons, and the rule in our policy they rest on')}.`,
        ),
        ...goFurther('refusal'),
      ];
    case 'stage-1':
    case 'stage-2':
      return [
        say(`This is our stage ${kind === 'stage-1' ? '1' : '2'} response to your complaint.`),
        ...(complaint
          ? [
              whenItCame(stageAt(complaint, kind)),
              ...thePoints(reading, complaint),
              ...answersToPoints(reading, complaint),
            ]
          : noComplaint),
        ...headed('What our records show', whatHappened(reading, on)),
        ...whereWeFailed(assessment, on),
        ...headed('How long we took to answer you', howLateWeWere(assessment, on)),
        ...whatItWasLike(assessment, on),
        ...puttingRight(reading, on),
        ...whatWeLearned(reading, on),
        ...goFurther(kind),
      ];
  }
}

function acknowledgement(
  { record, now, lessons }: LetterToDraft,
  { reading }: Assessment,
  complaint: Complaint,
): readonly DraftedPart[] {
  const stage = complaint.stages.at(-1) ?? complaint.stages[0];
  const due = answerDue(record, now, lessons, stage);
  return [
    say('Thank you for telling us.'),
    whenItCame(stage),
    ...asWeUnderstandIt(reading, complaint),
    heading('What happens next'),
    due === undefined || due < dayOf(now)
      ? say(`You will have our answer by ${gap('the day of the answer')}.`)
      : say(
          `You will have our answer by ${sayDay(due)}.`,
          [stage.opened, ...(stage.acknowledged ? [stage.acknowledged] : [])],
          [due],
        ),
    say('Your complaint does not hold up any works on your home.'),
    ombudsmanAtAnyTime(),
  ];
}

function extension({ record, now, lessons }: LetterToDraft, complaint: Complaint, on: Day): readonly DraftedPart[] {
  const stage = complaint.stages.at(-1) ?? complaint.stages[0];
  const due = answerDue(record, now, lessons, stage);
  const latest = due === undefined || due < on ? undefined : workingDaysAfter(due, stage.number === 1 ? 10 : 20);
  return [
    whenItCame(stage),
    ...(due === undefined
      ? []
      : [
          say(
            `Our answer was to reach you by ${sayDay(due)}.`,
            [stage.opened, ...(stage.acknowledged ? [stage.acknowledged] : [])],
            [due],
          ),
        ]),
    say(`We need more time because ${gap('why, plainly, and what has been done so far')}.`),
    say(
      `You will have our answer by ${gap(latest === undefined ? 'the new day' : `the new day, which can be no later than ${sayDay(latest)}`)}.`,
      [stage.opened],
      latest === undefined ? [] : [latest],
    ),
    say(`Until then you will hear from us ${gap('how often, as agreed with them')}.`),
    ombudsmanAtAnyTime(),
  ];
}

/** Who signs: whoever writes it, unless somebody more senior has to; then their name is left to be written. */
function signatureOf({ kind, from }: LetterToDraft, assessment: Assessment): string {
  const must = whoMustSign(assessment, kind);
  if (must) return gap(`the name and post of who signs: a ${must.least} or above, because ${must.why}`);
  return `${from.name}\n${from.post.slice(0, 1).toUpperCase()}${from.post.slice(1)}`;
}

function stageAt({ stages }: Complaint, kind: 'stage-1' | 'stage-2'): Stage {
  return (kind === 'stage-2' ? stages[1] : undefined) ?? stages[0];
}

function headed(title: string, parts: readonly DraftedPart[]): readonly DraftedPart[] {
  return parts.length === 0 ? [] : [heading(title), ...parts];
}

const noComplaint = [ask('what the complaint is about and the day it came: none is on this record yet')];
