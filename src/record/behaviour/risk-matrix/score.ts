import type { Entry } from '../../entry.ts';
import type { LooksAt, MatrixAnswer, MatrixBand, MatrixQuestion, RiskLevel, RiskMatrix } from './matrix.ts';
import { version1 } from './version-1.ts';

/** Every matrix there has been, the newest last. */
const matrices: readonly RiskMatrix[] = [version1];

/** The matrix a new assessment is made by. */
export const latestMatrix: RiskMatrix = version1;

/** The matrix of a version; undefined where there never was one. */
export function matrixCalled(version: number | undefined): RiskMatrix | undefined {
  return matrices.find((matrix) => matrix.version === version);
}

/** What an answer is in the form, for what nobody knows yet. */
export const notKnown = 'not known';

/** For each question by name, the place of its answer (0 the first); a question not known yet is left out. */
export type Answered = Readonly<Record<string, number>>;

/** What answers come to. */
export type Score = {
  readonly matrix: RiskMatrix;
  readonly points: number;
  readonly most: number;
  /** What it could come to once what is not known yet is asked. */
  readonly atMost: number;
  readonly level: RiskLevel;
  /** The highest it could be, once what is not known yet is asked. */
  readonly couldBe: RiskLevel;
  readonly band: MatrixBand;
  /** Every question that was answered, with its answer. */
  readonly given: readonly Driver[];
  /** What gave points, the most first; what alone puts the risk at a level before all. */
  readonly drivers: readonly Driver[];
  readonly unknown: readonly MatrixQuestion[];
  /** What every question about it was answered of. */
  readonly looksAt: readonly LooksAt[];
};

export type Driver = { readonly question: MatrixQuestion; readonly answer: MatrixAnswer };

/** Works out the score of some answers by a matrix. It is never typed. */
export function scoreOf(matrix: RiskMatrix, answered: Answered): Score {
  const given = matrix.questions.flatMap((question): readonly Driver[] => {
    const answer = question.answers[answered[question.name] ?? -1];
    return answer ? [{ question, answer }] : [];
  });
  const unknown = matrix.questions.filter((question) => !given.some((one) => one.question === question));
  const points = sum(given.map(({ answer }) => answer.points));
  const atMost = points + sum(unknown.map(mostOf));
  const floors = given.flatMap(({ answer }) => answer.atLeast ?? []);
  const possible = unknown.flatMap(({ answers }) => answers.flatMap((answer) => answer.atLeast ?? []));
  const band = bandOf(matrix, points, floors);
  return {
    matrix,
    points,
    most: sum(matrix.questions.map(mostOf)),
    atMost,
    level: band.level,
    couldBe: bandOf(matrix, atMost, [...floors, ...possible]).level,
    band,
    given,
    drivers: given
      .filter(({ answer }) => answer.points > 0)
      .toSorted((one, other) => weightOf(other.answer) - weightOf(one.answer)),
    unknown,
    looksAt: [...new Set(given.map(({ question }) => question.looksAt))].filter(
      (looked) => !unknown.some(({ looksAt }) => looksAt === looked),
    ),
  };
}

/** The score of an assessment on record, by the matrix it was made by; undefined where it was made by none. */
export function scoreOfAssessment(assessed: Entry<'risk assessed'>): Score | undefined {
  const matrix = matrixCalled(assessed.matrix);
  return matrix && scoreOf(matrix, readAnswered(matrix, assessed.answers ?? []));
}

/** The answers as a record keeps them: 'often: Most days', in the order of the questions. */
export function writeAnswered(matrix: RiskMatrix, answered: Answered): readonly string[] {
  return matrix.questions.map(({ name, answers }) => `${name}: ${answers[answered[name] ?? -1]?.says ?? notKnown}`);
}

/** Whether answers on record tell of abuse or hate. */
export function tellsOfHate(assessed: Entry<'risk assessed'>): boolean {
  const matrix = matrixCalled(assessed.matrix);
  if (!matrix) return false;
  const answered = readAnswered(matrix, assessed.answers ?? []);
  return matrix.questions.some(({ name, answers }) => answers[answered[name] ?? -1]?.isSensitive === true);
}

/** Reads answers a record keeps. What it does not understand is not known. */
function readAnswered(matrix: RiskMatrix, lines: readonly string[]): Answered {
  const said = new Map(lines.map((line) => splitOnce(line)));
  return Object.fromEntries(
    matrix.questions.flatMap(({ name, answers }) => {
      const place = answers.findIndex(({ says }) => says === said.get(name));
      return place === -1 ? [] : [[name, place]];
    }),
  );
}

function splitOnce(line: string): readonly [string, string] {
  const at = line.indexOf(': ');
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 2)];
}

const order: readonly RiskLevel[] = ['low', 'medium', 'high'];

function bandOf({ bands }: RiskMatrix, points: number, floors: readonly RiskLevel[]): MatrixBand {
  const bySum = bands.find(({ from }) => points >= from) ?? bands[0];
  const least = Math.max(order.indexOf(bySum.level), ...floors.map((level) => order.indexOf(level)));
  return bands.find(({ level }) => level === order[least]) ?? bySum;
}

function mostOf({ answers }: MatrixQuestion): number {
  return Math.max(...answers.map(({ points }) => points));
}

function weightOf({ points, atLeast }: MatrixAnswer): number {
  return points + (atLeast === undefined ? 0 : 100 * order.indexOf(atLeast));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
