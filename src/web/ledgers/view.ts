import { type Day, monthNames, sayDay } from '../../calendar/day.ts';
import { capital } from '../../library/capital.ts';
import { sayPercent } from '../../library/percent.ts';
import { type LedgerName, ledgerNames } from '../../record/casework/standing.ts';
import { type LedgerCount, type LedgerCounts, ledgerStands } from '../../store/ledger.ts';
import type { Choice } from '../today/view.ts';
import { sayWhose, type Whose } from '../today/whose.ts';
import { addressOf, type LedgerAsked, pathOf, slugOf } from './question.ts';
import type { LineWithWhose } from './whose-days.ts';
import { ledgerWords, sayDays, sayFigure, sayStands, sayWaiting, standsOf, write } from './words.ts';

/** The page of a ledger, finished: its template only shows it. */
export type LedgerView = {
  readonly title: string;
  readonly about: string;
  readonly path: string;
  readonly ledgers: readonly { readonly text: string; readonly href: string; readonly isShown: boolean }[];
  readonly notice: string | undefined;
  readonly whose: readonly Choice[];
  readonly patches: readonly Choice[];
  readonly cases: readonly Choice[];
  /** What the form carries on unseen. */
  readonly stands: string | undefined;
  readonly figures: readonly string[];
  readonly counts: readonly {
    readonly text: string;
    readonly count: string;
    readonly href: string;
    readonly isShown: boolean;
  }[];
  readonly heading: string;
  readonly nothing: string;
  readonly rows: readonly LedgerRow[];
  readonly months: CountTable | undefined;
  readonly officers: CountTable | undefined;
  readonly csvHref: string;
  readonly nextHref: string | undefined;
  readonly firstHref: string | undefined;
};

export type LedgerRow = {
  readonly says: string;
  readonly href: string;
  readonly reference: string;
  readonly title: string;
  readonly address: string;
  readonly marks: readonly string[];
  readonly facts: readonly { readonly name: string; readonly says: string; readonly isLate: boolean }[];
};

export type CountTable = {
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type LedgerFacts = {
  readonly asked: LedgerAsked;
  readonly isElsewhere: boolean;
  readonly mayBeSeen: readonly Whose[];
  readonly patches: readonly string[];
  /** What was found; where there are more than a page of them, the first of the next page too. */
  readonly items: readonly LineWithWhose[];
  readonly counts: LedgerCounts;
  readonly pageSize: number;
  readonly today: Day;
};

/** Makes the page of a ledger of what was found. */
export function viewLedger({
  asked,
  isElsewhere,
  mayBeSeen,
  patches,
  items,
  counts,
  pageSize,
  today,
}: LedgerFacts): LedgerView {
  const words = ledgerWords[asked.ledger];
  const address = (changed: Partial<LedgerAsked>) => addressOf({ ...asked, page: 1, ...changed }, mayBeSeen[0]);
  const all = ledgerStands.reduce((sum, stands) => sum + counts.all[stands], 0);
  const shown = asked.stands === undefined ? all : counts.all[asked.stands];
  return {
    title: words.title,
    about: words.about,
    path: pathOf(asked.ledger),
    ledgers: ledgerNames.map((ledger) => ({
      text: ledgerWords[ledger].title,
      href: pathOf(ledger),
      isShown: ledger === asked.ledger,
    })),
    notice: isElsewhere ? 'That is not one you can look at here, so this is the one you start with.' : undefined,
    whose: mayBeSeen.map((one) => ({ value: one, text: sayWhose(one), isChosen: one === asked.whose })),
    patches: patches.map((patch) => ({ value: patch, text: patch, isChosen: patch === asked.patch })),
    cases: [
      { value: 'open', text: 'Open cases', isChosen: asked.openOnly },
      { value: 'all', text: 'Closed cases as well', isChosen: !asked.openOnly },
    ],
    stands: asked.stands && slugOf(asked.stands),
    figures: [sayFigure(asked.ledger, counts.all), sayWaiting(asked.ledger, counts.all)].filter(
      (one) => one !== undefined,
    ),
    counts: [
      { text: 'All', count: write(all), href: address({ stands: undefined }), isShown: asked.stands === undefined },
      ...ledgerStands.map((stands) => ({
        text: words.stands[stands],
        count: write(counts.all[stands]),
        href: address({ stands }),
        isShown: asked.stands === stands,
      })),
    ],
    heading: `${sayWhose(asked.whose)}: ${asked.stands === undefined ? 'all' : words.stands[asked.stands]} (${write(shown)})`,
    nothing: words.nothing,
    rows: items.slice(0, pageSize).map((item) => viewRow(asked.ledger, item, today)),
    months: monthTable(asked.ledger, counts),
    officers: asked.whose === 'mine' ? undefined : officerTable(asked.ledger, counts),
    csvHref: addressOf({ ...asked, page: 1 }, mayBeSeen[0], '.csv'),
    nextHref: items.length > pageSize ? address({ page: asked.page + 1 }) : undefined,
    firstHref: asked.page > 1 ? address({}) : undefined,
  };
}

/** What stands only in a note or a letter can run on. The file has it whole. */
function shorten(says: string): string {
  return says.length > longestSaid ? `${says.slice(0, longestSaid - 1).trimEnd()}…` : says;
}

const longestSaid = 180;

function viewRow(ledger: LedgerName, item: LineWithWhose, today: Day): LedgerRow {
  const isLate = standsOf(item, today) === 'late';
  const facts: readonly (readonly [string, string | undefined, boolean?])[] = [
    [{ promise: 'Promised', request: 'Asked', handover: 'Changed hands' }[ledger], sayDay(item.since)],
    ['Due', sayDay(item.due)],
    ['Whose clock', item.whose && capital(item.whose)],
    ['How it stands', sayStands(ledger, item, today), isLate],
    [{ promise: 'Given by', request: 'Asked by', handover: 'From' }[ledger], item.byWhom],
    ['To', ledger === 'handover' ? item.toWhom : undefined],
    ['Who has the case', item.officer ?? 'Nobody'],
  ];
  return {
    says: ledger === 'handover' ? item.title : shorten(item.says),
    href: `/cases/${item.reference}`,
    reference: item.reference,
    title: ledger === 'handover' ? '' : item.title,
    address: item.address,
    marks: [...(item.isRestricted ? ['Restricted'] : []), ...(item.isOpen ? [] : ['Case closed'])],
    facts: facts.flatMap(([name, says, late = false]) => (says === undefined ? [] : [{ name, says, isLate: late }])),
  };
}

function monthTable(ledger: LedgerName, { months }: LedgerCounts): CountTable | undefined {
  if (months.length === 0) return undefined;
  return {
    summary: 'Month by month',
    head: ['Due in', ...countHead(ledger)],
    rows: months.toReversed().map(({ month, ...count }) => [sayMonth(month), ...countCells(count)]),
  };
}

function officerTable(ledger: LedgerName, { officers }: LedgerCounts): CountTable | undefined {
  if (officers.length === 0) return undefined;
  return {
    summary: 'Officer by officer',
    head: ['Who has the case', 'Team', ...countHead(ledger), 'Not done, waiting on average'],
    rows: officers.map(({ officer, team, ...count }) => [
      officer ?? 'Nobody',
      team,
      ...countCells(count),
      count.late + count.open === 0 ? '' : sayDays(Math.round(count.daysOpen / (count.late + count.open))),
    ]),
  };
}

function countHead(ledger: LedgerName): readonly string[] {
  const { stands } = ledgerWords[ledger];
  return [...ledgerStands.map((one) => stands[one]), 'Done by its day'];
}

function countCells(count: LedgerCount): readonly string[] {
  const came = count.late + count['in time'] + count['after its day'];
  const share = came === 0 ? 'None due yet' : `${sayPercent(count['in time'], came)} of ${write(came)}`;
  return [...ledgerStands.map((one) => write(count[one])), share];
}

/** 'March 2026'. */
function sayMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthNames[Number(number) - 1] ?? ''} ${year}`;
}
