import { monthsAfter, sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { sayPence } from '../../../record/money.ts';
import { type CostMet, readCosts } from '../../../record/problems/costs.ts';
import { monthsUntilFixed } from '../../../record/problems/problem.ts';
import { completionsIn } from '../../../record/problems/works.ts';
import { dated } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';
import { onProblem } from './doing.ts';

/** Where it comes from. Where that is another property, its owner is found, and the case stays with us. */
export function sourcePart({ reading }: OnWork): WorkPart {
  const found = reading.ofAny('cause found', 'other owner found', 'neighbour refused', 'enforcement considered');
  const isElsewhere = reading.of('cause found').some(({ where }) => where === 'another property');
  const owner = reading.of('other owner found').at(-1);
  return {
    id: 'source',
    title: 'Where it comes from',
    says: [
      ...found.map(dated),
      ...(isElsewhere
        ? [
            `${owner ? '' : 'Nobody knows yet whose home that is. '}The resident still turns to us: the case stays ours until it is mended.`,
          ]
        : []),
    ],
    nothing: 'Nobody has written down where it comes from.',
    lessons: ['repairs/source-next-door', 'homeowners/enforce-when-due'],
    record: [
      ...onProblem(reading, 'cause found'),
      ...(isElsewhere || owner ? onProblem(reading, 'other owner found', 'neighbour refused') : []),
      ...(reading.of('neighbour refused').length > 0 ? onProblem(reading, 'enforcement considered') : []),
    ],
  };
}

/** Whether it worked: the resident is asked, and what comes back within three months was never fixed. */
export function fixedPart({ reading }: OnWork): WorkPart {
  const done = completionsIn(reading);
  const last = done.at(-1);
  const until = last && monthsAfter(last.happened, monthsUntilFixed);
  return {
    id: 'fixed',
    title: 'Is it fixed?',
    says: [
      ...[
        ...done,
        ...reading.ofAny('resident asked if fixed', 'resident confirmed fixed', 'problem returned', 'case reopened'),
      ]
        .sort((one, other) => one.happened - other.happened)
        .map(dated),
      ...(until !== undefined && until >= reading.asAt
        ? [`If it comes back by ${sayDay(until)}, it was never fixed: the case is opened again.`]
        : []),
    ],
    nothing: 'No works have been finished.',
    lessons: ['repairs/fixed-means-confirmed'],
    record: [
      ...onProblem(reading, 'works completed'),
      ...(last ? forWorks(last.id, 'resident asked if fixed', 'resident confirmed fixed', 'problem returned') : []),
      ...(reading.of('case closed').length > 0 ? [{ kind: 'case reopened' } as const] : []),
    ],
  };
}

function forWorks(id: string, ...kinds: readonly RecordLink['kind'][]): readonly RecordLink[] {
  return kinds.map((kind) => ({ kind, fill: { for: id } }));
}

/** What the resident paid because we had not acted: told, decided on, paid. */
export function costsPart({ reading }: OnWork): WorkPart {
  const costs = readCosts(reading);
  return {
    id: 'costs',
    title: 'What the resident had to pay for',
    ...(costs.length === 0 && { nothing: 'The resident has told us of nothing they had to pay for. Ask.' }),
    table: {
      head: ['Told', 'For what', 'Decided', 'Paid', 'To write down'],
      rows: costs.map(({ cost, considered, paid }) => [
        sayDay(cost.happened),
        `${capital(cost.what)}${cost.sum === undefined ? '' : `, ${sayPence(cost.sum)}`}`,
        considered ? `${sayDecision(considered)}, ${sayDay(considered.happened)}` : 'Not yet',
        paid ? `${paid.sum === undefined ? 'Paid' : sayPence(paid.sum)}, ${sayDay(paid.happened)}` : 'No',
        nextFor(cost.id, considered?.id, isRefused(considered) || paid !== undefined, cost.what),
      ]),
    },
    lessons: ['repairs/out-of-pocket'],
    record: [{ kind: 'cost met by resident' }],
  };
}

function sayDecision(considered: NonNullable<CostMet['considered']>): string {
  return considered.kind === 'remedy offered' ? 'Offered as a remedy' : capital(considered.decision);
}

function isRefused(considered: CostMet['considered']): boolean {
  return considered?.kind === 'reimbursement considered' && considered.decision === 'do not pay';
}

function nextFor(cost: string, considered: string | undefined, isOver: boolean, what: string): readonly RecordLink[] {
  if (considered === undefined)
    return [{ kind: 'reimbursement considered', says: `Decide whether to pay for ${what}`, fill: { for: cost } }];
  return isOver ? [] : [{ kind: 'money paid', says: `The money for ${what} was paid`, fill: { for: considered } }];
}
