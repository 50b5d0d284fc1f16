import { createHash } from 'node:crypto';
import { bankHolidayOn } from '../../calendar/bank-holidays.ts';
import { type Day, dateNumber, monthsAfter, sayDay, weekday } from '../../calendar/day.ts';
import { endOf } from '../../calendar/instant.ts';
import { blamesHousehold } from '../../record/complaints/blame.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { type Pence, sayPence } from '../../record/money.ts';
import type { Reading } from '../../record/reading.ts';
import { closingBehaviour } from './closing-behaviour.ts';
import { fieldsOf, isDayToCome } from './form-fields.ts';
import { investigatorChecks } from './investigator-checks.ts';
import type { SoftCheck } from './soft-check.ts';
import {
  askedBeforeClosing,
  consultedBefore,
  doorStayedShut,
  lookedAtAgainSoon,
  saidInFull,
  weighedBeforeWaiting,
} from './soft-checks-at-work.ts';
import { orderOfEvents } from './soft-checks-on-record.ts';
import { valueIn } from './value-in.ts';
import { whichOne } from './which-one.ts';

/** An entry about to be recorded: what `readAnswers` gives, and the kind. */
export type AboutToRecord = {
  readonly kind: KindName;
  readonly fields: object;
  readonly happened: Day;
  readonly for?: string | undefined;
  readonly today: Day;
  /** What is known of the case already; without it nothing is asked that needs it. */
  readonly reading?: Reading | undefined;
};

/** Everything worth making sure of before an entry is recorded, in the order of the form. Nothing here refuses. */
export function softChecks(about: AboutToRecord): readonly SoftCheck[] {
  return [
    ...dayChecks(about),
    ...orderOfEvents(about),
    ...whichOne(about),
    ...plannedDays(about),
    ...largeSums(about),
    ...doorStayedShut(about),
    ...saidInFull(about),
    ...lookedAtAgainSoon(about),
    ...weighedBeforeWaiting(about),
    ...askedBeforeClosing(about),
    ...consultedBefore(about),
    ...blame(about),
    ...closingBehaviour(about),
    ...investigatorChecks(about),
  ];
}

/** Kinds an office does on working days, as a rule. */
const officeWork: ReadonlySet<KindName> = new Set<KindName>([
  'visit made',
  'survey made',
  'works started',
  'works completed',
  'further works started',
  'further works completed',
  'temporary fix made',
  'investigation concluded',
  'asbestos inspected',
  'pests treated',
  'proofing done',
  'no access',
  'access attempted',
  'appointment missed',
  'letter sent',
  'written summary sent',
  'complaint acknowledged',
  'extension sent',
  'response sent',
  'complaint refused',
  'escalation refused',
  'apology given',
  'meeting held',
  'evidence sent to Ombudsman',
]);

function dayChecks({ kind, happened, today }: AboutToRecord): readonly SoftCheck[] {
  const isLongAgo = happened < monthsAfter(today, -12);
  return [
    ...askedOfClosedDay(happened, 'happened', officeWork.has(kind)),
    ...(isLongAgo
      ? [
          {
            id: `long-ago:${happened}`,
            asks: `${sayDay(happened)} is more than a year ago: is that right?`,
            field: 'happened',
          },
        ]
      : []),
  ];
}

/** Whether a day nobody works is meant; for what is done in working hours, a day at the weekend too. */
export function askedOfClosedDay(day: Day, field: string, isOfficeWork: boolean): readonly SoftCheck[] {
  const closed = closedDay(day, isOfficeWork);
  return closed === undefined ? [] : [{ id: `closed-day:${day}`, asks: `${closed}: is that right?`, field }];
}

/** '25 December 2026 is Christmas Day'; for what is done in working hours, '28 March 2026 is a Saturday' too. */
function closedDay(day: Day, isOfficeWork: boolean): string | undefined {
  // Christmas Day is Christmas Day, even in a year when its bank holiday is taken two days later.
  const holiday = alwaysKept[dateNumber(day) % 10_000] ?? bankHolidayOn(day)?.name;
  if (holiday) return `${sayDay(day)} is ${withArticle(holiday)}`;
  const which = weekday(day);
  if (which < 6 || !isOfficeWork) return undefined;
  return `${sayDay(day)} is a ${which === 6 ? 'Saturday' : 'Sunday'}`;
}

const alwaysKept: Readonly<Record<number, string>> = {
  101: 'New Year’s Day',
  1225: 'Christmas Day',
  1226: 'Boxing Day',
};

/** Most holidays are called by name; the rest need a word or two before it. */
function withArticle(name: string): string {
  if (/bank holiday/.test(name)) return `the ${name}`;
  return /Day|Friday|Monday/.test(name) ? name : `the bank holiday for the ${name}`;
}

/** Kinds whose day to come is a day somebody calls at the home. */
const visitsToCome: ReadonlySet<KindName> = new Set<KindName>([
  'appointment made',
  'appointment changed',
  'missed visit put right',
  'works date given',
  'works date changed',
  'meeting arranged',
]);

function plannedDays({ kind, fields, happened }: AboutToRecord): readonly SoftCheck[] {
  return fieldsOf(kind).flatMap((field): readonly SoftCheck[] => {
    const { name } = field;
    if (!isDayToCome(field)) return [];
    const day = valueIn<Day>(fields, name);
    if (day === undefined) return [];
    const closed = visitsToCome.has(kind) ? closedDay(day, true) : undefined;
    const isGone = day < happened;
    return [
      ...(closed ? [{ id: `closed-day:${name}:${day}`, asks: `${closed}: is that right?`, field: name }] : []),
      ...(isGone
        ? [
            {
              id: `gone-by:${name}:${day}:${happened}`,
              asks: `The date you gave, ${sayDay(day)}, is before the day this happened, ${sayDay(happened)}: is that right?`,
              field: name,
            },
          ]
        : []),
    ];
  });
}

const largeSum = 1_000_000 as Pence;

function largeSums({ kind, fields }: AboutToRecord): readonly SoftCheck[] {
  return fieldsOf(kind).flatMap(({ name, meaning }) => {
    const sum = meaning.shape === 'money' ? valueIn<Pence>(fields, name) : undefined;
    if (sum === undefined || sum <= largeSum) return [];
    return [{ id: `large-sum:${name}:${sum}`, asks: `${sayPence(sum)} is a large sum: is that right?`, field: name }];
  });
}

/** Where each kind that may blame the household says so. */
const whereBlameIs: { readonly [K in KindName]?: string } = {
  'note made': 'says',
  'visit made': 'note',
  'letter sent': 'says',
  'resident updated': 'says',
  'response sent': 'explains',
  'apology given': 'explains',
  'delay explained': 'why',
  'works refused': 'why',
  'case closed': 'why',
};

function blame({ kind, fields, happened }: AboutToRecord): readonly SoftCheck[] {
  const field = whereBlameIs[kind];
  const recorded = endOf(happened);
  const entry = { id: 'new', subject: 'case:new', kind, happened, recorded, ...fields } as unknown as Entry;
  if (field === undefined || !blamesHousehold(entry)) return [];
  const asks =
    'This seems to put the delay or the problem down to the people who live there: their religion, their health, how they live or what they are like. Is that what was meant?';
  return [{ id: `blames-household:${digest(JSON.stringify(fields))}`, asks, field }];
}

/** A few letters that stand for a text, so that a question about it is asked again once it changes. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
