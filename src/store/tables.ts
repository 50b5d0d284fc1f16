import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../calendar/day.ts';
import type { Instant } from '../calendar/instant.ts';
import type { StandingDuty, Tally } from '../record/casework/standing.ts';
import type { StaffRole } from './scope.ts';

/** A day: read as ours, written as text. */
type DayColumn = ColumnType<Day, string, string>;
type MaybeDay = ColumnType<Day | null, string | null, string | null>;
type MomentColumn = ColumnType<Instant, string, string>;
type MaybeMoment = ColumnType<Instant | null, string | null, string | null>;

/** The tables, as the migrations leave them. */
export type Tables = {
  landlords: { landlord: string; name: string; is_demo: boolean; made: MomentColumn };
  homes: {
    landlord: string;
    home: string;
    reference: string;
    uprn: string | null;
    address: string;
    postcode: string;
    patch: string;
    block: string | null;
    tenure: string | null;
    bedrooms: number | null;
    built: number | null;
    construction: string | null;
    heating: string | null;
  };
  households: {
    landlord: string;
    household: string;
    home: string;
    since: DayColumn;
    until: MaybeDay;
    is_protected: Generated<boolean>;
    tells_danger: Generated<boolean | null>;
    told_by: Generated<string | null>;
    told_at: Generated<string | null>;
  };
  people: {
    landlord: string;
    household: string;
    part: string;
    name: string;
    phone: string | null;
    email: string | null;
    born: MaybeDay;
  };
  entries: {
    landlord: string;
    subject: string;
    seq: number;
    entry: string;
    kind: string;
    happened: DayColumn;
    at: MaybeMoment;
    recorded: MomentColumn;
    account: string;
    body: ColumnType<Readonly<Record<string, unknown>> | null, string, never>;
    digest: string;
    hash: string;
  };
  erasures: { landlord: string; subject: string; seq: number; erased: MomentColumn; account: string; why: string };
  cases: {
    landlord: string;
    reference: string;
    home: string;
    household: string | null;
    family: string;
    title: string;
    officer: string | null;
    is_open: boolean;
    is_restricted: boolean;
    is_stalled: Generated<boolean>;
    opened: DayColumn;
    closed: MaybeDay;
    risk: Generated<number>;
    gauge: Generated<string>;
    failings: Generated<number>;
    tally: Generated<Readonly<Record<string, Tally>>>;
    next_change: MaybeMoment;
  };
  case_access: { landlord: string; reference: string; account: string; may: boolean };
  duties: {
    landlord: string;
    reference: string;
    lesson: string;
    title: string;
    clock: StandingDuty['clock'];
    since: DayColumn;
    due: DayColumn;
    due_at: MomentColumn;
    why: string;
    officer: string;
    family: string;
    patch: string;
    risk: number;
    is_restricted: boolean;
    team: Generated<string>;
  };
  ledger: {
    landlord: string;
    reference: string;
    entry: string;
    ledger: 'promise' | 'request' | 'handover';
    since: DayColumn;
    due: DayColumn;
    done: MaybeDay;
    how: string | null;
    says: string;
    by_whom: string | null;
    to_whom: string | null;
    officer: string;
    patch: string;
    is_open: boolean;
    is_restricted: boolean;
  };
  policies_taken_up: { landlord: string; seq: number };
  case_marks: { landlord: string; mark: string; reference: string; home: string };
  repair_times: {
    landlord: string;
    reference: string;
    entry: string;
    since: DayColumn;
    due: DayColumn;
    done: MaybeDay;
    is_late: boolean;
    trade: string;
    contractor: string | null;
    is_complained: boolean;
  };
  submissions: { landlord: string; once: string; subject: string; seq: number; made: MomentColumn };
  messages: {
    landlord: string;
    message: string;
    reference: string;
    to_whom: string | null;
    means: string;
    says: string;
    sender: string | null;
    planned: MaybeDay;
    time: string | null;
    is_assured: boolean;
    assured_of: string | null;
    stands: 'to be sent' | 'sent' | 'stopped';
    account: string;
    made: MomentColumn;
    ended: MaybeMoment;
  };
  own_files: {
    landlord: string;
    file: string;
    household: string;
    person: string;
    choices: ColumnType<Readonly<Record<string, string>>, string, never>;
    account: string;
    made: MomentColumn;
    /** When a safeguarding lead said that it may be given, and who. */
    passed: MaybeMoment;
    passed_by: string | null;
  };
  retention_decisions: {
    landlord: string;
    subject: string;
    seq: number;
    decided: MomentColumn;
    decision: 'keep' | 'remove';
    why: string;
    look_again: MaybeDay;
    account: string;
  };
  case_numbers: { landlord: string; last: number };
  accounts: {
    landlord: string;
    account: string;
    name: string;
    email: string;
    role: StaffRole;
    team: Generated<string>;
    /** Read as PostgreSQL writes a list: choose `to_json(patches)` instead. */
    patches: ColumnType<string, readonly string[] | undefined, readonly string[]>;
    /** Kept by the database as the name changes; read as `patches` is. */
    former_names: ColumnType<string, never, never>;
    password_hash: string | null;
    must_change_password: Generated<boolean>;
    second_factor: string | null;
    second_factor_step: number | null;
    failed_tries: Generated<number>;
    locked_until: MaybeMoment;
    made: MomentColumn;
    closed: MaybeMoment;
  };
  letter_templates: {
    landlord: string;
    kind: string;
    version: number;
    body: string;
    why: string;
    account: string;
    made: MomentColumn;
  };
  recovery_codes: { landlord: string; account: string; code_hash: string };
  reset_links: { landlord: string; token_hash: string; account: string; made_by: string; expires: MomentColumn };
  sessions: {
    landlord: string;
    token_hash: string;
    account: string;
    awaits: 'code' | 'password' | 'second factor' | null;
    idle: string;
    until: MomentColumn;
    ends: MomentColumn;
  };
  drafts: {
    landlord: string;
    account: string;
    form: string;
    body: ColumnType<Readonly<Record<string, unknown>>, string, string>;
    saved: MomentColumn;
  };
  looks: {
    landlord: string;
    look: Generated<number>;
    looked: MomentColumn;
    account: string;
    role: StaffRole;
    opened: 'household' | 'home' | 'case' | 'file' | 'who looked' | 'refused' | 'search';
    home: string | null;
    household: string | null;
    reference: string | null;
    entry: string | null;
    in_hand: string | null;
    why: string | null;
    asked: number | null;
    found: number | null;
    is_for_own_name: boolean | null;
    is_for_own_home: boolean | null;
  };
  retention_periods: {
    landlord: string;
    what: string;
    begins: DayColumn;
    said: MomentColumn;
    account: string;
    does: 'keep' | 'review' | 'remove';
    years: number | null;
    why: string;
  };
  behaviour_samples: {
    landlord: string;
    month: string;
    reference: string;
    seed: string;
    is_chosen: boolean;
    is_restricted: boolean;
    drawn: MomentColumn;
    account: string;
  };
};
