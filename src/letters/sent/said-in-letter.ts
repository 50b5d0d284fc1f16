import type { Assessment } from '../../assessment/assess.ts';
import type { Day } from '../../calendar/day.ts';
import { dayPromised } from '../../record/complaints/day-promised.ts';
import type { Promised } from '../../record/complaints/promise.ts';
import type { Entry } from '../../record/entry.ts';
import { withoutStop } from '../../record/kind.ts';
import { plain } from '../../record/plain-words.ts';
import type { Reading } from '../../record/reading.ts';
import { daysIn, sumsIn } from '../against-record/facts-stated.ts';
import { delaysOwned, failingsNamed } from '../against-record/failings-named.ts';
import type { LetterCheck } from '../check-letter.ts';
import { promisesSaid } from '../draft/promise-said.ts';
import { gapsIn } from '../gap.ts';
import type { Family } from '../language/rule.ts';
import { isPromise } from '../language/undated-remedy.ts';
import type { LetterParts } from '../parts.ts';
import type { Sentence } from '../sentences.ts';
import { apologisingIn } from '../words/apologising.ts';

/** Something a letter promises; the day it gives and who will see to it, where it says; and whether the record has it. */
export type PromiseInLetter = {
  readonly says: string;
  readonly due: Day | undefined;
  readonly owner: string | undefined;
  /** It was promised before, for the same day: to write it down again would owe it twice. */
  readonly isOnRecord: boolean;
};

/** What an entry that holds an apology says of it, read from the letter’s own words. */
export type ApologySaid = Pick<
  Entry<'apology given'>,
  'acknowledges' | 'impact' | 'explains' | 'regrets' | 'wording' | 'blames' | 'learning' | 'promises' | 'signed'
>;

/** The promises a letter makes, each once, in its order. */
export function promisesIn({ body }: LetterParts, on: Day, reading: Reading): readonly PromiseInLetter[] {
  const made = reading.of('promise made').filter(({ happened }) => happened <= on);
  const found = (says: string, due: Day | undefined, owner: string | undefined): PromiseInLetter => ({
    ...{ says, due, owner, isOnRecord: made.some((promise) => isSamePromise(promise, says, due)) },
  });
  const before = promisesSaid(body);
  return body.flatMap((sentence, place) => {
    const { said, text } = sentence;
    // With a gap in it nobody can say yet what it will promise.
    if (gapsIn(text).length > 0) return [];
    const isOwnerOfLast = ownerAlone(text) !== undefined && place > 0 && isPromise(body[place - 1]?.said ?? '');
    if (isOwnerOfLast) return [];
    const one = before.find(({ sentences }) => sentences.includes(sentence));
    if (one) return one.sentences[0] === sentence ? [found(one.promise, dayIn(one.by, on), one.owner)] : [];
    const due = dueIn(sentence, on);
    const willBe = due !== undefined && / (?:will|shall) /.test(said) && !ofTheAnswer.test(said);
    return isPromise(said) || willBe || weHavePromised.test(text)
      ? [found(withoutStop(text.trim()), due, ownerIn(text) ?? ownerAlone(body[place + 1]?.text ?? ''))]
      : [];
  });
}

/** The same words, or the same sum, for the same day; a letter that gives no day of its own gives no other. */
function isSamePromise({ promise, due: recorded }: Promised, says: string, due: Day | undefined): boolean {
  if (due !== undefined && recorded !== due) return false;
  const [was, is] = [promise, says].map((words) => plain(withoutPrefix(words)));
  const sums = sumsIn(says);
  return was === is || (due !== undefined && sums.length > 0 && String(sums) === String(sumsIn(promise)));
}

/** How a letter takes up a promise, which is no part of what was promised. */
function withoutPrefix(words: string): string {
  return words.replace(/^(?:we promised(?::| to) |(?:we|i) (?:will|shall) )+/i, '');
}

function ownerIn(text: string): string | undefined {
  const seesToIt = /, and ((?:[A-Z]\S*)(?: [\w’'-]+){0,5}?) will see to it\.?\s*$/.exec(text);
  const does =
    /^\s*(?!(?:We|I|It|They|You|She|He|That|This|Nobody|Our|The|Your|Works?|In|On|By|At|From|After|Before|If|When|As|Then|And|But|Both|Each)\b)([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}) will (?!be\b)/.exec(
      text,
    );
  return seesToIt?.[1] ?? does?.[1];
}

/** Whoever ‘will see to it’, in a sentence that says no more: it is of the promise in the sentence before. */
function ownerAlone(text: string): string | undefined {
  return /^\s*((?!(?:We|I|It|They|That|This|Nobody)\b)[A-Z]\S*(?: [\w’'-]+){0,5}?) will see to (?:it|this|that)\.?\s*$/.exec(
    text,
  )?.[1];
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
  const promises = promisesIn(parts, on, assessment.reading).map(({ says }) => says);
  return {
    acknowledges: acknowledges.length > 0 ? [...new Set(acknowledges)] : undefined,
    impact: heldBy('apology/empathetic'),
    explains: heldBy('apology/explains-why'),
    learning: heldBy('apology/learning'),
    regrets: regretsSaid(check, parts),
    wording: wording.length > 0 ? wording : undefined,
    promises: promises.length > 0 ? promises : undefined,
    signed: parts.signedAs,
  };
}

/**
 * What the sorry in a letter is for, whatever else in the letter is to be looked at again. One that only is sorry for what
 * they thought is for that; one that is sorry for nothing, or only if something was so, says nothing here.
 */
function regretsSaid(check: LetterCheck, { body }: LetterParts): ApologySaid['regrets'] {
  const given = body.filter(({ said }) => apologisingIn(said) !== undefined);
  const weak = (...families: readonly Family[]) =>
    new Set(
      check.checks.flatMap(({ found }) =>
        found.flatMap(({ family, sentence }) => (family && families.includes(family) ? [sentence] : [])),
      ),
    );
  const [empty, belief] = [weak('regret', 'conditional'), weak('belief')];
  const regrets = given.flatMap(({ text }) =>
    empty.has(text) ? [] : belief.has(text) ? ['what the resident believed' as const] : ['what was done' as const],
  );
  return regrets.length > 0 ? [...new Set(regrets)] : undefined;
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

/** The last day to come that it names, or else the line before it does; or what its words count to. */
function dueIn({ text, before }: Sentence, on: Day): Day | undefined {
  return dayIn(text, on) ?? dayIn(before, on);
}

function dayIn(text: string, on: Day): Day | undefined {
  const written = daysIn(text, on).map(({ day }) => day);
  const due = written.findLast((day) => day !== undefined && day > on) ?? dayPromised(text, on);
  return due !== undefined && due > on ? due : undefined;
}
