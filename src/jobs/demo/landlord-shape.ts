import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../record/entry.ts';
import type { CaseFamily as Family } from '../../record/kinds/vocabulary.ts';

export { type CaseFamily as Family, caseFamilies } from '../../record/kinds/vocabulary.ts';

export type Role =
  | 'officer'
  | 'complaints officer'
  | 'ASB and safeguarding lead'
  | 'manager'
  | 'governing body'
  | 'administrator';

export type DemoAccount = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string;
  /** The patches this person works on; none for those who work on all. */
  readonly patches: readonly string[];
};

export type DemoHome = {
  readonly id: string;
  readonly reference: string;
  readonly uprn: string;
  /** One to three lines, without the town and the postcode. */
  readonly address: readonly string[];
  readonly town: string;
  readonly postcode: string;
  readonly patch: string;
  readonly block?: string;
  readonly tenure: 'tenancy' | 'licence' | 'long lease' | 'shared ownership';
  readonly bedrooms: number;
  /** The year it was built. */
  readonly built: number;
  readonly construction: string;
  readonly heating: string;
};

export type DemoPerson = {
  /** The part in the household by which entries name this person: 'resident', 'daughter'. */
  readonly part: string;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly born?: Day;
};

export type DemoHousehold = {
  readonly id: string;
  /** The id of the home they live in. */
  readonly home: string;
  readonly people: readonly DemoPerson[];
  readonly since: Day;
};

export type DemoCase = {
  readonly reference: string;
  /** The id of the home. */
  readonly home: string;
  readonly household?: string;
  readonly family: Family;
  readonly title: string;
  /** The id of the account of whoever has the case. */
  readonly officer: string;
  readonly opened: Day;
  readonly isOpen: boolean;
  /** Whether only the people named, and those who must, may see it. */
  readonly restricted: boolean;
  /** The ids of accounts given access to a restricted case. */
  readonly named?: readonly string[];
  /** The published case it tells again at today’s date; never shown. */
  readonly from?: string;
};

/** A month’s sample of antisocial behaviour cases, as it was drawn. */
export type BehaviourSample = {
  readonly month: string;
  readonly seed: string;
  readonly from: readonly string[];
  readonly chosen: readonly string[];
  readonly drawn: Day;
  readonly account: string;
};

/** A made-up landlord, whole: who works there, the homes, who lives in them, the cases, and every entry, as recorded. */
export type DemoLandlord = {
  readonly name: string;
  readonly accounts: readonly DemoAccount[];
  readonly homes: readonly DemoHome[];
  readonly households: readonly DemoHousehold[];
  readonly cases: readonly DemoCase[];
  readonly entries: readonly Entry[];
  readonly behaviourSamples?: readonly BehaviourSample[];
};
