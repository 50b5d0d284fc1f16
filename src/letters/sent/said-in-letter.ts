import type { Assessment } from '../../assessment/assess.ts';
import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import { daysIn } from '../against-record/facts-stated.ts';
import { delaysOwned, failingsNamed } from '../against-record/failings-named.ts';
import type { LetterCheck } from '../check-letter.ts';
import { isPromise } from '../language/undated-remedy.ts';
import type { LetterParts } from '../parts.ts';
import type { Sentence } from '../sentences.ts';

/** Something a letter promises, and the day it gives, where it gives one. */
export type PromiseInLetter = { readonly says: string; readonly due: Day | undefined };

/** What an entry that holds an apology says of it, read from the letter’s own words. */
export type ApologySaid = Pick<
  Entry<'apology given'>,
  'acknowledges' | 'impact' | 'explains' | 'regrets' | 'wording' | 'blames' | 'learning' | 'promises' | 'signed'
>;

/** The promises a letter makes, each once, in its order. */
export function promisesIn({ body }: LetterParts, on: Day): readonly PromiseInLetter[] {
  return body.flatMap((sentence) => {
    const { said, text } = sentence;
    const due = dueIn(sentence, on);
    const willBe = due !== undefined && / (?:will|shall) /.test(said) && !ofTheAnswer.test(said);
    return isPromise(said) || willBe || weHavePromised.test(text)
      ? [{ says: text.trim().replace(/\.$/, ''), due }]
      : [];
  });
}

/** What the record is told of the apology in a letter, so that the lessons judge the letter that was sent. */
export function apologySaid(check: LetterCheck, parts: LetterParts, assessment: Assessment, on: Day): ApologySaid {
  const named = failingsNamed(assessment, parts.body, on).filter(({ namedIn }) => namedIn);
  const late = delaysOwned(assessment, parts.body, on, check.kind).filter(({ namedIn }) => namedIn);
  const acknowledges = [
    ...named.flatMap(({ lessons, about }) => (lessons.length > 0 ? lessons : [about])),
    ...late.map(({ stage }) => `delay at stage ${stage}`),
  ];
  const heldBy = (id: string) =>
    check.checks.find((one) => one.id === id && one.outcome === 'passed')?.found[0]?.sentence;
  const families = new Set(check.checks.flatMap(({ found }) => found.flatMap(({ family }) => family ?? [])));
  const wording = ([...families] as string[]).flatMap((family) => wordingOf[family] ?? []);
  const promises = promisesIn(parts, on).map(({ says }) => says);
  return {
    acknowledges: acknowledges.length > 0 ? [...new Set(acknowledges)] : undefined,
    impact: heldBy('apology/empathetic'),
    explains: heldBy('apology/explains-why'),
    learning: heldBy('apology/learning'),
    regrets: heldBy('apology/takes-responsibility') === undefined ? undefined : ['what was done'],
    wording: wording.length > 0 ? wording : undefined,
    promises: promises.length > 0 ? promises : undefined,
    signed: parts.signedAs,
  };
}

/** Which of the words for weak wording a record has stands for what the check found. */
const wordingOf: Readonly<Record<string, NonNullable<ApologySaid['wording']>>> = {
  conditional: ['if'],
  undoing: ['but'],
  minimising: ['misunderstanding'],
  passive: ['passive voice'],
  stock: ['stock phrases'],
  ordered: ['because the Ombudsman ordered it'],
};

/** The answer to the complaint has clocks of its own. */
const ofTheAnswer = / you (?:will|shall) (?:have|get|hear) (?:our|my) (?:\w+ )?(?:answer|response|reply|decision) /;

const weHavePromised = /^\s*We promised:/;

/** The last day to come that it names. */
function dueIn({ text, before }: Sentence, on: Day): Day | undefined {
  return [...daysIn(text, on), ...daysIn(before, on)]
    .map(({ day }) => day)
    .findLast((day) => day !== undefined && day > on);
}
