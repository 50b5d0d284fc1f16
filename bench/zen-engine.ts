import { type ZenDecision, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { answer, type Question } from './facts.ts';
import { type Rule, rules } from './rules.ts';
import type { Verdict } from './verdict.ts';

/** A decision table with a row for every rule; each duty is an evaluation of it. */
export async function aDutyAtATime(questions: readonly Question[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const question of questions) verdicts.push(await ask(table, question));
  return verdicts;
}

/** A decision for each lesson, that holds its rule alone; each duty is an evaluation of the one it concerns. */
export async function aRuleARun(questions: readonly Question[]): Promise<readonly Verdict[]> {
  return Promise.all(questions.map((question) => ask(decisionOf.get(question.facts.lesson) as ZenDecision, question)));
}

/** The table of every rule, told to go through all the duties of a case in one evaluation. */
export async function aCaseARun(questions: readonly Question[]): Promise<readonly Verdict[]> {
  const { result } = await loopedTable.evaluate({ duties: questions.map(({ facts }) => facts) });
  return questions.map((question, place) => answer(question, result.verdicts[place].isLate));
}

/** Every rule in one expression, which goes through all the duties of a case in one evaluation. */
export async function anExpressionACase(questions: readonly Question[]): Promise<readonly Verdict[]> {
  const { result } = await expression.evaluate({ duties: questions.map(({ facts }) => facts) });
  return questions.map((question, place) => answer(question, result.isLate[place]));
}

async function ask(decision: ZenDecision, question: Question): Promise<Verdict> {
  const { result } = await decision.evaluate(question.facts);
  return answer(question, result.isLate);
}

/** A decision of one step between its input and its output, compiled once. */
function decisionWith(step: object): ZenDecision {
  const end = (id: string, type: string) => ({ id, type, name: id, position: { x: 0, y: 0 } });
  const content = new ZenDecisionContent({
    nodes: [end('in', 'inputNode'), { ...end('rules', ''), ...step }, end('out', 'outputNode')],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'second', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  return engine.createDecision(content);
}

function tableOf(written: readonly Rule[], how: object): object {
  const columns = ['lesson', 'isSerious', 'workingDay', 'daysPastDate'] as const;
  const rows = written.map(({ lesson, isSerious, fact, over }, place) => ({
    _id: `rule ${place + 1}`,
    lesson: `"${lesson}"`,
    isSerious: isSerious === undefined ? '' : `${isSerious}`,
    workingDay: '',
    daysPastDate: '',
    [fact]: `> ${over}`,
    isLate: 'true',
  }));
  const otherwise = { _id: 'otherwise', lesson: '', isSerious: '', workingDay: '', daysPastDate: '', isLate: 'false' };
  return {
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: columns.map((column) => ({ id: column, name: column, field: column })),
      outputs: [{ id: 'isLate', name: 'isLate', field: 'isLate' }],
      rules: [...rows, otherwise],
      ...how,
    },
  };
}

function expressionOf(value: string): object {
  return { type: 'expressionNode', content: { expressions: [{ id: 'isLate', key: 'isLate', value }] } };
}

/** 'workingDay > 5', or for a lesson with two limits which of them it is. `of` is where the facts are kept. */
function limitsOf(written: readonly Rule[], of: string): string {
  return written
    .map(({ isSerious, fact, over }) => {
      const isOver = `${of}${fact} > ${over}`;
      return isSerious === undefined ? isOver : `(${of}isSerious == ${isSerious} and ${isOver})`;
    })
    .join(' or ');
}

const engine = new ZenEngine();

const lessonIds = [...new Set(rules.map(({ lesson }) => lesson))];
const rulesOf = (lesson: string) => rules.filter((rule) => rule.lesson === lesson);

const table = decisionWith(tableOf(rules, {}));
const loopedTable = decisionWith(
  tableOf(rules, { executionMode: 'loop', inputField: 'duties', outputPath: 'verdicts', passThrough: false }),
);
const decisionOf: ReadonlyMap<string, ZenDecision> = new Map(
  lessonIds.map((lesson) => [lesson, decisionWith(expressionOf(limitsOf(rulesOf(lesson), '')))]),
);
const expression = decisionWith(
  expressionOf(
    `map(duties, ${lessonIds.reduceRight((rest, lesson) => `#.lesson == "${lesson}" ? (${limitsOf(rulesOf(lesson), '#.')}) : (${rest})`, 'false')})`,
  ),
);
