import type { Day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { Month } from '../../calendar/month.ts';
import type { NoContact } from '../behaviour/no-contact.ts';
import type { CaseFamily } from '../kinds/vocabulary.ts';
import type { Trade } from '../problems/trade.ts';

/**
 * What is worked out of a case’s record at a moment and kept beside it, for lists that cannot read every record anew.
 * It can be thrown away and made again.
 */
export type Standing = {
  readonly family: CaseFamily;
  readonly title: string;
  /** The account of the officer who has the case. */
  readonly officer: string | undefined;
  readonly isOpen: boolean;
  readonly opened: Day;
  readonly closed: Day | undefined;
  readonly isRestricted: boolean;
  /** Accounts named on the case, or taken off it. */
  readonly access: readonly { readonly account: string; readonly may: boolean }[];
  /** Who may have no contact with its household; left out where nobody is named. */
  readonly noContact?: readonly NoContact[];
  /** Whether it changed hands without the hand-over check. */
  readonly isStalled: boolean;
  /** How hard it may fall on the people who live there: 0 ordinary, 1 someone with a need, 2 medium risk, 3 high risk. */
  readonly risk: RiskToPeople;
  readonly gauge: string;
  readonly failings: number;
  /** For each lesson, how often it was kept, kept late, and is missed now; the months in which it fell due, and those in which it was missed. */
  readonly tally: Readonly<Record<string, Tally>>;
  /** When it will stand differently though nothing more is written; undefined when time alone changes nothing. */
  readonly nextChange: Instant | undefined;
  /** What is owed on it now, one a lesson; none once it is closed. */
  readonly duties: readonly StandingDuty[];
  /** What was promised, asked and handed over on it; left out where there is nothing of the sort. */
  readonly ledger?: readonly LedgerLine[];
  /** What makes other cases like it: 'part:leak', 'contractor:Crane Roofing'. Never of a restricted case. */
  readonly marks?: readonly string[];
  /** Its repairs against the landlord’s own time for them; left out where there are none. Never of a restricted case. */
  readonly repairs?: readonly RepairTime[];
};

/** A repair, or its coming back, and the time it had: whether that was kept, which trade and firm it was for, and whether a complaint is about it. */
export type RepairTime = {
  /** The id of the report. */
  readonly entry: string;
  readonly since: Day;
  readonly due: Day;
  readonly done: Day | undefined;
  /** Done after its time, to the hour where that is known. Of what is not done, the days tell. */
  readonly isLate: boolean;
  readonly trade: Trade;
  /** The firm last named for the works; undefined where none is on record. */
  readonly contractor: string | undefined;
  readonly isComplained: boolean;
};

export const ledgerNames = ['promise', 'request', 'handover'] as const;
export type LedgerName = (typeof ledgerNames)[number];

/** A promise, a request or a hand-over, and how it stands: open, or done on a day. Whether that is late, the days tell. */
export type LedgerLine = {
  readonly ledger: LedgerName;
  /** The id of the entry it stands for. */
  readonly entry: string;
  readonly since: Day;
  readonly due: Day;
  readonly done: Day | undefined;
  /** The answer a request had, where it had one. */
  readonly how: string | undefined;
  readonly says: string;
  /** Who gave the promise, or who handed the case over. */
  readonly byWhom: string | undefined;
  /** Who took the case over. */
  readonly toWhom: string | undefined;
};

export type Tally = readonly [
  kept: number,
  late: number,
  missed: number,
  fellDue: readonly Month[],
  missedIn: readonly Month[],
];

export type RiskToPeople = 0 | 1 | 2 | 3;

export type StandingDuty = {
  readonly lesson: string;
  readonly title: string;
  /** Whose clock it is by; ‘given’ where its day was given: promised, ordered, booked. */
  readonly clock: 'law' | 'code' | 'policy' | 'default' | 'given';
  readonly since: Day;
  readonly due: Day;
  /** The last moment to do it: the end of the day it is due, unless the hour is known. */
  readonly dueAt: Instant;
  /** What caused it, in one line. */
  readonly why: string;
  /** Whether it would tell everybody what the household told of danger, though the case itself is there for everybody. */
  readonly isRestricted?: true;
};
