import type { Case } from './cases.ts';
import { prepareFacts, type Question } from './facts.ts';
import * as jsonRulesEngine from './json-rules-engine.ts';
import { putright, putrightInWords, putrightVerdicts } from './putright.ts';
import { singlePass } from './single-pass/single-pass.ts';
import type { Verdict } from './verdict.ts';
import * as zenEngine from './zen-engine.ts';

/** A case, with the facts a peer needs of it. */
export type Prepared = Case & { readonly questions: readonly Question[] };

/** One way to assess a case. */
export type Way = {
  readonly name: string;
  readonly by: 'Putright' | 'by hand' | 'json-rules-engine' | 'zen-engine' | 'an engine alone';
  readonly does: (one: Prepared) => readonly unknown[] | Promise<readonly unknown[]>;
  /** Its verdicts, where it does more or less than say them. */
  readonly says: (one: Prepared) => readonly Verdict[] | Promise<readonly Verdict[]>;
  /** One case in so many is timed, where all of them would take long. */
  readonly oneIn: number;
  /** How many cases are under way at once; undefined where nothing is waited for. */
  readonly atOnce?: number;
};

export const names = {
  putright: 'Putright',
  inWords: 'Putright, each failing explained in words',
  byHand: 'by hand, in a single pass',
  aDutyAtATime: 'json-rules-engine, a duty at a time',
} as const;

type Asks = (questions: readonly Question[]) => Promise<readonly Verdict[]>;
type How = { readonly oneIn: number; readonly atOnce: number };

/** Every way but the last few begins with the entries of a case and ends with its verdicts. */
export const ways: readonly Way[] = [
  { name: names.putright, by: 'Putright', does: (one) => putright(one).duties, says: putrightVerdicts, oneIn: 1 },
  { name: names.inWords, by: 'Putright', does: putrightInWords, says: putrightVerdicts, oneIn: 1 },
  { name: names.byHand, by: 'by hand', does: byHand, says: byHand, oneIn: 1 },
  peer('json-rules-engine', 'a duty at a time', jsonRulesEngine.aDutyAtATime, { oneIn: 40, atOnce: 1 }),
  peer('json-rules-engine', 'a rule a run', jsonRulesEngine.aRuleARun, { oneIn: 5, atOnce: 1 }),
  peer('json-rules-engine', 'a rule a run, all of a case together', jsonRulesEngine.aRuleARunTogether, {
    oneIn: 5,
    atOnce: 1,
  }),
  peer('zen-engine', 'a duty at a time', zenEngine.aDutyAtATime, { oneIn: 20, atOnce: 1 }),
  peer('zen-engine', 'a duty at a time, 64 in flight', zenEngine.aDutyAtATime, { oneIn: 10, atOnce: 64 }),
  peer('zen-engine', 'a rule a run, 64 cases in flight', zenEngine.aRuleARun, { oneIn: 10, atOnce: 64 }),
  peer('zen-engine', 'a case a run (looped table), 64 in flight', zenEngine.aCaseARun, { oneIn: 2, atOnce: 64 }),
  peer('zen-engine', 'a case a run (one expression), 64 in flight', zenEngine.anExpressionACase, {
    oneIn: 2,
    atOnce: 64,
  }),
  alone('json-rules-engine, a rule a run', jsonRulesEngine.aRuleARun, { oneIn: 5, atOnce: 1 }),
  alone('zen-engine, a case a run (looped table), 64 in flight', zenEngine.aCaseARun, { oneIn: 2, atOnce: 64 }),
  alone('zen-engine, a case a run (one expression), 64 in flight', zenEngine.anExpressionACase, {
    oneIn: 2,
    atOnce: 64,
  }),
];

function byHand({ record, asAt }: Case): readonly Verdict[] {
  return singlePass(record, asAt);
}

/** A peer with what its user has to do first: prepare the facts it asks for. */
function peer(by: 'json-rules-engine' | 'zen-engine', way: string, asks: Asks, how: How): Way {
  const says = (one: Prepared) => asks(prepareFacts(one));
  return { name: `${by}, ${way}`, by, ...how, does: says, says };
}

/** A peer’s engine by itself, handed facts that were prepared before the clock started. */
function alone(way: string, asks: Asks, how: How): Way {
  const says = ({ questions }: Prepared) => asks(questions);
  return { name: `${way}; facts ready beforehand`, by: 'an engine alone', ...how, does: says, says };
}
