import type { Entry, KindName } from '../entry.ts';
import { earliest } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { firstAbout, isAbout } from './problem.ts';

/** Whether a survey recommends something or, recommending nothing in so many words, finds something wrong. */
export function callsForWorks(survey: Entry<'survey made'>): boolean {
  const said = survey.recommends ?? survey.finds ?? [];
  return said.some((words) => !saysNothing(words));
}

/** Whether a finding is that there is nothing: 'no damp found', 'no works needed', 'keep an eye on it'. */
export function saysNothing(words: string): boolean {
  return nothing.test(words);
}

/** Whether nobody wrote down what a survey found, or it can no longer be told. */
export function findingsAreLost({ finds, recommends, impact, note }: Entry<'survey made'>): boolean {
  if (finds !== undefined || recommends !== undefined || impact !== undefined) return false;
  return note === undefined || lost.test(plainInFull(note));
}

const lost = anyOf(
  '(?:no|not|nothing|never|cannot|cant|nobody|without) (?:\\w+ ){0,4}(?:report|saved|recorded|found|findings|outcome|results?|written|notes?|on file|locate\\w*|logged|copy)',
  '(?:report|findings?|outcome|results?|copy|survey) (?:\\w+ ){0,3}(?:lost|missing|mislaid|not (?:\\w+ )?(?:saved|recorded|received|on file|found)|never (?:\\w+ )?(?:sent|came|received))',
);

/** What came of a survey: works ordered, begun or done, or a decision against them; or the need for them went. */
export function answerTo(reading: Reading, survey: Entry<'survey made'>): Entry | undefined {
  const problem = reading.problems.find((one) => isFrom(survey, one.report) && isAbout(reading, one, survey));
  const first = <K extends KindName>(...kinds: readonly K[]) =>
    problem ? firstAbout(reading, problem, survey, ...kinds) : reading.firstOfAnyAfter(survey, ...kinds);
  return earliest<Entry>(
    first(...answers),
    reading
      .of('visit made')
      .find(
        (visit) =>
          isFrom(visit, survey) &&
          (visit.outcome === 'part of the works' || visit.outcome === 'works completed') &&
          (problem ? isAbout(reading, problem, visit) : reading.belongsWith(visit, survey)),
      ),
    reading.of('left to planned works').find((left) => left.approved !== undefined && isFrom(left, survey)),
  );
}

const answers = [
  'works ordered',
  'works refused',
  'works started',
  'works completed',
  'further works booked',
  'further works started',
  'planned works overridden',
  'resident confirmed fixed',
  'moved for good',
  'case closed',
] as const;

const nothing =
  /^\s*(?:none|nothing|monitor|keep an eye|not? (?:[\w-]+ ){0,4}(?:found|needed|required|identified|evident|present|seen|noted|detected|visible|necessary)|no (?:further )?(?:defects?|faults?|issues?|problems?|works?|signs?|evidence|action|repairs?|hazards?|concerns?|leaks?|damp(?! proof)|mould|pests?|disrepair)\b)/i;
