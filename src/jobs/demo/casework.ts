import type { Day } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { KindName } from '../../record/entry.ts';
import { accountOf, accounts } from './accounts.ts';
import type { KnownHousehold } from './household-entries.ts';
import type { DemoCase, DemoHome, Family } from './landlord-shape.ts';
import { type Luck, luckFrom } from './luck.ts';
import { ageOf } from './needs.ts';
import type { Notebook, Page, Told } from './notebook.ts';
import { type Booked, type Passing, passInHand, passUntouched } from './passing.ts';

/** A case to be told: where, whose, and how far it has come. */
export type CasePlan = Pick<DemoCase, 'reference' | 'family' | 'officer' | 'opened'> & {
  readonly home: DemoHome;
  readonly known: KnownHousehold;
  /** Working days since it was opened: what falls on a later one has not happened yet. */
  readonly age: number;
  /** The working day of the case from which nobody has done anything, if that is how it stands. */
  readonly stalls?: number | undefined;
  /** A working day from which everything came late, and by how many. */
  readonly slips?: { readonly from: number; readonly by: number } | undefined;
};

type Means = 'phone' | 'text message' | 'email';

/** One case being told, by working days since it was opened: day 0 is the day it was reported. */
export type Casework = {
  readonly plan: CasePlan;
  readonly luck: Luck;
  readonly officer: string;
  /** Somebody senior. */
  readonly manager: string;
  /** The safeguarding lead. */
  readonly lead: string;
  /** Whether anybody in the household is known to need anything, children and old age included. */
  readonly isAtRisk: boolean;
  readonly hasChildren: boolean;
  /** What the household is known to need, in words. */
  readonly needs: string;
  readonly day: (n: number) => Day;
  /** Whether a working day has come, with somebody at work on the case. */
  readonly hasCome: (n: number) => boolean;
  /** Writes what happened on a working day, if that has come, and gives its id. */
  readonly tell: <K extends KindName>(n: number, kind: K, told: Told<K>, time?: string) => string;
  /** Books a visit, reminds the resident of it, and tells whoever is coming what they need to know. */
  readonly book: (n: number, visit: number, of: string, who?: string) => void;
  /** Assesses the risk to these people, and again every 18 working days until one. */
  readonly watchRisk: (from: number, until: number, risk: Told<'risk assessed'>) => void;
  /** From this working day on, what the resident is told when there is nothing else to tell. */
  readonly meanwhile: (from: number, words: readonly string[], means?: Means) => void;
};

/** A way a case may go, told as far as it has come. */
export type Script = {
  /** How many working days it takes, from the report to when there is little left to do. */
  readonly length: number;
  readonly suits?: (home: DemoHome, known: KnownHousehold) => boolean;
  /** Writes it, and gives the title of the case. */
  readonly write: (work: Casework) => string;
};

const withContractor: ReadonlySet<KindName> = new Set<KindName>(['works ordered', 'works completed']);

/** Each firm works on some streets. */
function contractorFor({ postcode }: DemoHome): string {
  const firms = ['Tern Building Services', 'Quayside Repairs', 'Holt & Daughters', 'our own team'] as const;
  return firms[postcode.charCodeAt(postcode.length - 1) % firms.length] ?? firms[0];
}

/** Tells a case as far as it has come, keeping the resident told meanwhile, and gives its title. */
export function tellCase(notebook: Notebook, plan: CasePlan, script: Script): string {
  const luck = luckFrom(`case ${plan.reference}`);
  const { known, home, age, stalls = Number.POSITIVE_INFINITY, slips } = plan;
  const page: Page = { case: plan.reference, household: known.household.id, home: home.id };
  const officer = accountOf(plan.officer).name;
  const heard: number[] = [0];
  const booked: Booked[] = [];
  const adjustments = [...known.adjustments];
  const meanwhile: { from: number; words: readonly string[]; means: Means | undefined }[] = [];
  const place = (n: number) => (slips && n >= slips.from ? n + slips.by : n);
  const day = (n: number) => workingDaysAfter(plan.opened, place(n));

  const write = <K extends KindName>(at: number, kind: K, told: Told<K>, time?: string, late?: number): string => {
    // What would answer something that never happened does not happen either.
    if (Math.max(at, late ?? at) >= age || told.for === '') return '';
    if (tellings.has(kind)) heard.push(at);
    const by = byWhom(kind, officer);
    const writtenOn = late === undefined ? undefined : workingDaysAfter(plan.opened, late);
    const whose = withContractor.has(kind) ? { contractor: contractorFor(home) } : {};
    return notebook.write(page, workingDaysAfter(plan.opened, at), kind, { ...by, ...whose, ...told }, time, writtenOn);
  };
  const writeLate: Passing['writeLate'] = (at, late, kind, told) => write(at, kind, told, undefined, late);
  const tell: Casework['tell'] = (n, kind, told, time) =>
    place(n) < stalls || fromOutside.has(kind) ? write(place(n), kind, told, time) : '';

  const work: Casework = {
    plan,
    luck,
    officer,
    manager: luck.pick(accounts.filter(({ role }) => role === 'manager')).name,
    lead: accounts.find(({ role }) => role === 'ASB and safeguarding lead')?.name ?? '',
    isAtRisk:
      known.needs.length > 0 ||
      known.household.people.some((person) => dependants.test(person.part) || ageOf(person, plan.opened) >= 64),
    hasChildren: known.household.people.some(isChild),
    needs: needsInWords(known),
    day,
    hasCome: (n) => place(n) < Math.min(age, stalls),
    tell,
    book: (n, visit, of, who) => {
      const uses = adjustments.length > 0 ? { uses: [...adjustments] } : {};
      const person = who === undefined ? {} : { person: who };
      const time = luck.pick(['8am to 12', '12 to 4pm', '10am', '9.30am to 1pm', '2pm', 'after 3pm']);
      tell(n, 'appointment made', { for: of, planned: day(visit), time, suits: true, ...person, ...uses });
      if (place(n) < Math.min(age, stalls)) booked.push({ of, visit: place(visit) });
      if (visit - n < 2) return;
      tell(visit - 1, 'reminder sent', { for: of, means: luck.pick(['text message', 'text message', 'phone']) });
      tell(visit - 1, 'operative briefed', { for: of });
    },
    watchRisk: (from, until, risk) => {
      tell(from, 'risk assessed', risk);
      for (let n = from + 18; n < until; n += 18) {
        tell(n, 'risk assessed', { ...risk, says: luck.pick(riskAgain) });
      }
    },
    meanwhile: (from, words, means) => meanwhile.push({ from: place(from), words, means }),
  };

  if (luck.chance(0.8)) agreeAdjustments();
  const title = script.write(work);
  const passing = { plan, luck, officer, booked, write, writeLate };
  if (plan.stalls === undefined) passInHand(passing);
  else passUntouched(passing, plan.stalls);
  keepTold();
  if (age > 230) lookAtHouseholdAgain();
  return title;

  /** Asks how best to work with people who need something, where nobody had. */
  function agreeAdjustments(): void {
    if (adjustments.length > 0) return;
    const wanted = known.needs.filter(({ adjustment }) => adjustment !== undefined);
    const n = luck.between(1, 4);
    for (const { person, adjustment = '' } of wanted) {
      if (tell(n, 'adjustment agreed', { person, adjustment }) !== '') adjustments.push(adjustment);
    }
    if (!wanted.some(({ isAboutContact }) => isAboutContact)) return;
    tell(n, 'communication plan agreed', {
      means: [luck.pick(['phone', 'email', 'text message'] as const)],
      every: 10,
      contact: officer,
    });
  }

  /** No gap longer than the plan, or ten working days, while somebody is working on the case. */
  function keepTold(): void {
    const most = known.every ?? 9;
    const end = Math.min(age, stalls);
    let last = 0;
    let said = 0;
    const days = [...new Set([...heard, end])].filter((n) => n <= end).sort((one, other) => one - other);
    for (const next of days) {
      while (next - last > most || (next === end && next - last > most - 1)) {
        last += Math.min(luck.between(Math.max(most - 3, 3), most), Math.max(next - last - 1, 1));
        const news = meanwhile.findLast(({ from }) => from <= last);
        const words = news?.words ?? usualNews;
        const says = words[said++ % words.length] ?? '';
        write(last, 'resident updated', { says, means: news?.means ?? meansOf(says, luck) });
      }
      last = next;
    }
  }

  function lookAtHouseholdAgain(): void {
    for (let n = 210; n < age; n += 230) write(n, 'household reviewed', {});
  }
}

const dependants = /son|daughter|mother|father/;

/** What residents and others do, whether or not anybody at the landlord is doing anything. */
const fromOutside: ReadonlySet<KindName> = new Set<KindName>([
  'repair reported',
  'hazard reported',
  'antisocial behaviour reported',
  'adaptation asked for',
  'move asked for',
  'resident chased',
  'impact told',
  'dissatisfaction shown',
  'complaint received',
  'escalation asked for',
  'point raised',
  'evidence offered',
  'request made',
  'health worsened',
  'professional evidence received',
  'staff conduct alleged',
  'discrimination alleged',
  'internal damage reported',
  'problem returned',
  'counter-allegation made',
  'abuse disclosed',
  'adjustment asked for',
  'resident confirmed fixed',
  'remedy accepted',
]);

/** What tells the resident how things stand, of what scripts write. */
const tellings: ReadonlySet<KindName> = new Set<KindName>([
  'resident updated',
  'letter sent',
  'complaint acknowledged',
  'extension sent',
  'response sent',
  'apology given',
  'remedy offered',
  'works date given',
  'appointment made',
  'missed visit put right',
  'access worked through',
  'resident asked if fixed',
  'written summary sent',
  'safety advice given',
  'asbestos options told',
  'professional evidence answered',
  'request answered',
  'promise made',
  'promise changed',
  'meeting arranged',
  'meeting held',
  'action plan agreed',
  'case review explained',
  'support offered',
  'safe contact agreed',
  'adaptation decision told',
  'other home sought',
  'viewing arranged',
  'alternative home offered',
  'interim help given',
  'adjustment agreed',
  'communication plan agreed',
  'home offered',
  'move explained',
  'moved out',
  'return date given',
]);

/** A professional is named in what they sent. */
function byWhom(kind: KindName, officer: string): { readonly by?: string } {
  if (kind === 'professional evidence received') return {};
  return { by: fromOutside.has(kind) ? 'resident' : officer };
}

const usualNews = [
  'No news yet; still on it, and will ring again next week',
  'Told them where things stand and who has it',
  'Rang to say it is in hand, and asked whether anything has changed at home',
  'Sent a short message with what happens next',
];

const riskAgain = [
  'No worse than last time; what we put in place is holding',
  'Looked at again with the resident: much the same',
  'Still a worry while it lasts; nobody unwell this month',
  'Went through it again by phone; the same plan for now',
];

function isChild({ part }: { part: string }): boolean {
  return /son|daughter/.test(part);
}

function needsInWords({ needs, household }: KnownHousehold): string {
  const known = needs.map(({ person, need }) => (person === 'resident' ? need : `${person}: ${need}`));
  const children = household.people.filter(isChild).length;
  const young = children === 0 ? [] : [children === 1 ? 'a child at home' : `${children} children at home`];
  return [...known, ...young].join('; ') || 'nobody known to be at greater risk';
}

/** Words that say how they were given are given that way. */
function meansOf(says: string, luck: Luck): Means {
  if (/^(?:Rang|Call|Weekly call|Spoke)/.test(says)) return 'phone';
  if (/^(?:Sent|Text)/.test(says)) return luck.pick(['email', 'text message']);
  return luck.pick(['phone', 'phone', 'text message', 'email']);
}

/** The family a case belongs to, and how many there are of it and by which scripts. */
export type FamilyPlan = { readonly family: Family; readonly count: number; readonly scripts: readonly Script[] };
