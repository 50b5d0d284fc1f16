import { sayDay } from '../../../../calendar/day.ts';
import { capital } from '../../../../library/capital.ts';
import { type Assessed, type RiskHistory, riskHistory } from '../../../../record/behaviour/risk-history.ts';
import type { LooksAt } from '../../../../record/behaviour/risk-matrix/matrix.ts';
import type { Score } from '../../../../record/behaviour/risk-matrix/score.ts';
import { html } from '../../../html.ts';
import type { OnWork, WorkPart } from '../../work.ts';

/** The risk to the people harmed: the latest score, what moved it, what it asks for, and every assessment before. */
export function risk({ reading, reference }: OnWork): WorkPart {
  const history = riskHistory(reading);
  return {
    id: 'risk',
    title: 'The risk to the people harmed',
    says: sayLatest(history),
    nothing: 'Nobody has assessed the risk yet.',
    table: {
      head: ['Assessed', 'Risk', 'Score', 'By'],
      rows: history.assessments.length < 2 ? [] : history.assessments.toReversed().map(rowOf),
    },
    more: html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/work/antisocial-behaviour/risk">${
      history.latest ? 'Assess the risk again' : 'Assess the risk now'
    }, question by question</a></p>`,
    lessons: [
      'asb/risk-assessed',
      'asb/vulnerability-assessed',
      'asb/risk-again-on-new-incident',
      'asb/risk-looked-at-again',
      'asb/safe-tonight',
      'circumstances/risk-reviewed',
      'circumstances/safeguarding',
      'circumstances/risk-to-life',
    ],
    record: [
      { kind: 'safety measures considered' },
      { kind: 'safeguarding considered' },
      { kind: 'support offered' },
      { kind: 'risk to life raised' },
      { kind: 'safeguarding lead told' },
    ],
  };
}

/** What the latest assessment says, a sentence each; nothing where there is none. */
export function sayLatest({ latest, change, changed, again }: RiskHistory): readonly string[] {
  if (!latest) return [];
  const { entry, score } = latest;
  const on = sayDay(entry.happened);
  if (!score)
    return [`Assessed on ${on}${entry.level === undefined ? '' : `: ${entry.level} risk`}. No score was worked out.`];
  return [
    `${capital(score.level)} risk: ${score.points} of ${score.most} points, assessed on ${on}${sayChange(change)}`,
    ...(score.drivers.length === 0
      ? []
      : [
          `What drove it most: ${score.drivers
            .slice(0, mostDrivers)
            .map(({ question, answer }) => `${question.short} (${lower(answer.says)})`)
            .join('; ')}.`,
        ]),
    ...sayChanged(changed),
    ...(score.unknown.length === 0
      ? []
      : [
          ...sayUnknown(
            score.unknown
              .filter(({ looksAt }) => !owedALook.some((one) => one.looksAt === looksAt))
              .map(({ short }) => short),
            score.level !== score.couldBe ? score.couldBe : undefined,
          ),
          ...sayNotLookedAt(score),
        ]),
    ...score.band.owed,
    ...(again === undefined ? [] : [`To be looked at again by ${sayDay(again)}.`]),
  ];
}

const mostDrivers = 4;
const mostChanged = 3;

function sayChanged(changed: RiskHistory['changed']): readonly string[] {
  const rest = changed.length - mostChanged;
  return [
    ...changed
      .slice(0, mostChanged)
      .map(({ short, before, now }) => `Changed: ${short}, from “${lower(before)}” to “${lower(now)}”.`),
    ...(rest <= 0 ? [] : [rest === 1 ? 'One more answer changed.' : `${rest} more answers changed.`]),
  ];
}

/** By how much the score moved, to end a sentence. */
function sayChange(change: number | undefined): string {
  if (change === undefined) return '.';
  if (change === 0) return ', the same as the one before.';
  return `, ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than the one before.`;
}

function sayUnknown(shorts: readonly string[], couldBe: string | undefined): readonly string[] {
  return [
    ...(shorts.length === 0 ? [] : [`Not asked yet: ${shorts.join('; ')}.`]),
    ...(couldBe === undefined ? [] : [`Once all is asked, the risk could be ${couldBe}.`]),
  ];
}

/** What is still owed a look, because not every question about it was answered; each with the questions left. */
function sayNotLookedAt({ unknown }: Score): readonly string[] {
  return owedALook.flatMap(({ looksAt, says }) => {
    const left = unknown.filter((question) => question.looksAt === looksAt).map(({ short }) => short);
    return left.length === 0 ? [] : [`Not asked yet: ${left.join('; ')}. Until it is, ${says} looked at.`];
  });
}

const owedALook: readonly { readonly looksAt: LooksAt; readonly says: string }[] = [
  { looksAt: 'vulnerability', says: 'vulnerability does not count as' },
  { looksAt: 'children', says: 'the children do not count as' },
];

function rowOf({ entry, score }: Assessed): readonly string[] {
  return [
    sayDay(entry.happened),
    capital(score?.level ?? entry.level ?? 'not said'),
    score ? `${score.points} of ${score.most}` : 'none',
    entry.by ?? '',
  ];
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
