import { Engine, type RuleProperties } from 'json-rules-engine';
import { answer, type Question } from './facts.ts';
import { type Rule, rules } from './rules.ts';
import type { Verdict } from './verdict.ts';

/** One engine that holds every rule; each duty is a run of it, as its README shows. */
export async function aDutyAtATime(questions: readonly Question[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of questions) {
    const { events } = await everyRule.run(question.facts);
    verdicts.push(answer(question, events.length > 0));
  }
  return verdicts;
}

/** An engine for each lesson, that holds its rule alone; each duty is a run of the one it concerns. */
export async function aRuleARun(questions: readonly Question[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of questions) {
    const engine = engineOf.get(question.facts.lesson) as Engine;
    const { events } = await engine.run(question.facts);
    verdicts.push(answer(question, events.length > 0));
  }
  return verdicts;
}

/** As a rule at a time, with every run of a case begun before the first has ended. */
export async function aRuleARunTogether(questions: readonly Question[]): Promise<readonly Verdict[]> {
  return Promise.all(
    questions.map(async (question) => {
      const { events } = await (engineOf.get(question.facts.lesson) as Engine).run(question.facts);
      return answer(question, events.length > 0);
    }),
  );
}

/** A rule in its words. Where it is the only one of its engine, it need not ask which lesson it is about. */
function write({ lesson, isSerious, fact, over }: Rule, isAlone: boolean): RuleProperties {
  return {
    conditions: {
      all: [
        ...(isAlone ? [] : [{ fact: 'lesson', operator: 'equal', value: lesson }]),
        ...(isSerious === undefined ? [] : [{ fact: 'isSerious', operator: 'equal', value: isSerious }]),
        { fact, operator: 'greaterThan', value: over },
      ],
    },
    event: { type: 'late', params: { lesson } },
  };
}

const everyRule = new Engine(rules.map((rule) => write(rule, false)));

const engineOf: ReadonlyMap<string, Engine> = new Map(
  rules.map(({ lesson }) => [
    lesson,
    new Engine(rules.filter((rule) => rule.lesson === lesson).map((rule) => write(rule, true))),
  ]),
);
