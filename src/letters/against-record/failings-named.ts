import type { Assessment } from '../../assessment/assess.ts';
import type { Failing } from '../../assessment/duty.ts';
import type { Day } from '../../calendar/day.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { isDelayAt } from '../../record/complaints/complaint-delay.ts';
import { isAnswerTo } from '../../record/complaints/complaint-point.ts';
import type { LetterKind } from '../kind.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Sentence } from '../sentences.ts';
import { apologisingIn } from '../words/apologising.ts';
import { isDecision } from '../words/decision.ts';
import { withoutDenying } from '../words/denying.ts';
import { ownsFailing } from '../words/failing.ts';
import { phrases } from '../words/said.ts';
import { type FailingSubject, subjectOf } from './failing-subjects.ts';

/** A failing of the record: what it is about, and the sentence of the letter that names it, if one does. */
export type NamedFailing = {
  readonly about: string;
  readonly lessons: readonly string[];
  readonly namedIn: Sentence | undefined;
};

/** Every failing the record shows before a letter’s day, grouped by what it is about, and where the letter names it. */
export function failingsNamed(
  { failings, reading }: Assessment,
  body: readonly Sentence[],
  on: Day,
): readonly NamedFailing[] {
  const owning = owningIn(body);
  const bySubject = new Map<FailingSubject, Failing[]>();
  for (const failing of failings) {
    const subject = failing.raised <= on ? subjectOf(failing.lesson.id) : undefined;
    if (subject) bySubject.set(subject, [...(bySubject.get(subject) ?? []), failing]);
  }
  const shown = [...bySubject].map(([{ about, named }, of]) => ({
    about,
    lessons: [...new Set(of.map(({ lesson }) => lesson.id))],
    namedIn: owning.find(({ said }) => named.every((words) => words.test(said))),
  }));
  return [
    ...shown,
    ...foundInWords(
      reading.of('failing found').flatMap(({ happened, what }) => (happened <= on ? (what ?? []) : [])),
      owning,
    ),
  ];
}

/** Each stage of a complaint that was late before a letter’s day, and where the letter is sorry for it. */
export function delaysOwned(
  { failings, reading }: Assessment,
  body: readonly Sentence[],
  on: Day,
  kind: LetterKind,
): readonly (NamedFailing & { readonly stage: 1 | 2 })[] {
  const owning = owningIn(body);
  return stagesOf(reading.complaints).flatMap(({ complaint, stage }) => {
    const late = failings.filter((failing) => failing.raised <= on && isDelayAt(complaint, stage, failing));
    if (late.length === 0) return [];
    const namedIn = owning.find(({ said }) => isOfDelay.test(said) && isAtStage(said, stage.number, kind));
    return [
      {
        about: `the delay at stage ${stage.number}`,
        lessons: [...new Set(late.map(({ lesson }) => lesson.id))],
        namedIn,
        stage: stage.number,
      },
    ];
  });
}

/**
 * Each sentence that is sorry, or owns something, or says that something was not as it should have been where the sentence
 * beside it, or the line over its list, is sorry. How long something went on, or what was not upheld, is no sorry by itself.
 */
function owningIn(body: readonly Sentence[]): readonly Sentence[] {
  return paragraphsOf(body).flatMap((sentences) =>
    sentences.filter(({ said, before }, place) => {
      if (isDecision(said)) return false;
      if (isOwning({ said })) return true;
      const beside = [before, sentences[place + 1]?.said ?? ''];
      return amiss.test(said) && beside.some((words) => isOwning({ said: words }));
    }),
  );
}

/** A sentence that is sorry, or owns something: an attitude elsewhere, ‘we did not agree a plan’ is something left undone. */
export function isOwning({ said }: Pick<Sentence, 'said'>): boolean {
  return apologisingIn(said) !== undefined || ownsFailing(said) || leftUndone.test(withoutDenying(said));
}

const leftUndone = phrases(
  '(?:we|i|nobody|no one) (?:\\w+ )?(?:did|had|have) (?:not|never) (?!(?:uphold|upheld|accept|agree (?:with|that)|find|found|believe|think|consider (?:that|this|it))(?= ))\\w+',
  '(?:nobody|no one) (?:in|at|of) (?:our|this) \\w+ (?:had|did|was|knew|took|told|asked|looked|came|went)',
);

const amiss = phrases(
  '(?:not|never|no|nobody|late|too long|failed|failings?|failures?|failing|delays?|delayed|should have|wrong\\w*|missed|poor\\w*|unacceptable|inadequate|ignored|overlooked|lost|without|nearly \\d+|\\d+ (?:visits|times|weeks|months|days|years)|let you down|fell short)',
);

const isOfDelay = {
  test: (said: string) =>
    phrases(
      '(?:late|delays?|delayed|overdue|too long|so long|slow\\w*|wait\\w*|took (?:us )?(?:\\w+ ){0,4}?(?:days|weeks|months|years)|(?:\\w+) (?:days|weeks|months|years)|nearly \\w+ (?:weeks|months|years)|chas\\w+|not (?:\\w+ )?(?:answer|reply|respond)|did not (?:answer|reply|respond|acknowledge|escalate))',
    ).test(said) &&
    phrases('(?:complaints?|stage (?:1|2|one|two)|respon\\w+|escalat\\w+|answer\\w*|repl\\w+|acknowledg\\w+)').test(
      said,
    ),
};

/** Words that name the other stage only are not for this one; words that name none are for both. */
function isAtStage(said: string, stage: 1 | 2, kind: LetterKind): boolean {
  const isThis = / this (?:answer|response|reply|letter) /.test(said);
  const first =
    / (?:stage (?:1|one)|first (?:stage|answer|response|reply)) /.test(said) || (isThis && kind === 'stage-1');
  const second =
    / (?:stage (?:2|two)|second (?:stage|answer|response|reply)|final (?:answer|response|reply|one)|escalat\w+) /.test(
      said,
    ) ||
    (isThis && kind === 'stage-2');
  const both = / (?:both|each|every|neither) (?:\w+ )?(?:stages?|answers?|responses?|time|times|of them) /.test(said);
  return both || first === second || (stage === 1 ? first : second);
}

/** Failings written down in words; those written as a lesson are its subject. */
function foundInWords(what: readonly string[], owning: readonly Sentence[]): readonly NamedFailing[] {
  return [...new Set(what)].flatMap((named): NamedFailing[] => {
    const subject = named.includes('/') ? subjectOf(named) : undefined;
    if (named.includes('/') && !subject) return [];
    const namedIn = owning.find(({ said }) =>
      subject ? subject.named.every((words) => words.test(said)) : isAnswerTo(named, said.trim()),
    );
    return [{ about: subject?.about ?? named, lessons: subject ? [named] : [], namedIn }];
  });
}
