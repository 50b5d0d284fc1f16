import type { Day } from '../../calendar/day.ts';
import { type Instant, sayTime } from '../../calendar/instant.ts';
import type { Entry, KindName } from '../entry.ts';
import type { Means } from '../kinds/vocabulary.ts';

/** One contact with somebody of a household, to come or made: what the gate needs to know of it. */
export type Contact = {
  /** Whom it is for, as the record calls them; where nobody is named, the resident. */
  readonly to?: string | undefined;
  /** By what means; undefined where nobody has said. */
  readonly means: Means | undefined;
  readonly on?: Day | undefined;
  /** The time or the part of the day, in words. */
  readonly time?: string | undefined;
  /** What it says. */
  readonly says?: string | undefined;
  /** The name that is given or shown. */
  readonly sender?: string | undefined;
  /** Whether the person said that it suits them, or asked for it. */
  readonly isTheirWish?: boolean | undefined;
  /** The entry that plans it, where one does. */
  readonly planned?: Entry | undefined;
};

/** Kinds that plan a contact with the household. The gate stands before each of them while its day is still to come. */
const planned = {
  'appointment made': ({ planned: on, time, suits }: Entry<'appointment made'>) => visit(on, time, suits),
  'appointment changed': ({ planned: on }: Entry<'appointment changed'>) => (on === undefined ? undefined : visit(on)),
  'missed visit put right': ({ planned: on }: Entry<'missed visit put right'>) =>
    on === undefined ? undefined : visit(on),
  'works date given': ({ due }: Entry<'works date given'>) => visit(due),
  'works date changed': ({ due }: Entry<'works date changed'>) => (due === undefined ? undefined : visit(due)),
  'visits planned': () => visit(undefined),
  'access worked through': ({ offered }: Entry<'access worked through'>) =>
    offered === undefined ? undefined : visit(undefined),
  'meeting arranged': ({ planned: on, terms }: Entry<'meeting arranged'>) => ({
    means: 'in person' as const,
    on,
    isTheirWish: terms?.includes('place') && terms.includes('time'),
  }),
  'viewing arranged': () => ({ means: 'in person' as const }),
} satisfies { readonly [K in KindName]?: (entry: Entry<K>) => Contact | undefined };

/** Kinds that tell of a contact that was made, with what they say of how. It is written down as it was, and judged. */
const made = [
  ...(['resident updated', 'letter sent', 'promise made', 'appointment confirmed', 'reminder sent'] as const),
  ...(['written summary sent', 'safety advice given', 'access attempted', 'no access', 'visit made'] as const),
  ...([
    'meeting held',
    'complaint offered',
    'complaint acknowledged',
    'complaint refused',
    'escalation refused',
  ] as const),
  ...(['extension sent', 'response sent', 'apology given', 'remedy offered', 'resident asked if fixed'] as const),
  ...(['asbestos options told', 'responsibility decided', 'allegation investigated', 'request answered'] as const),
  ...(['professional evidence answered', 'promise changed', 'action plan agreed', 'case review explained'] as const),
  ...(['support offered', 'communication plan agreed', 'adjustment agreed', 'adjustment refused'] as const),
  ...(['interim help given', 'adaptation decision told', 'other home sought', 'alternative home offered'] as const),
  ...(['home offered', 'move explained', 'move evidence weighed', 'return date given', 'new resident told'] as const),
  ...(['survey made', 'works started', 'works completed', 'temporary fix made', 'made secure', 'made safe'] as const),
  ...(['pests treated', 'proofing done', 'asbestos inspected', 'investigation concluded'] as const),
  ...(['further works started', 'further works completed', 'feasibility surveyed', 'appointment missed'] as const),
  ...(['contact by person complained of', 'money paid'] as const),
  ...(['interim help checked', 'settling in checked'] as const),
] as const satisfies readonly KindName[];

/** Kinds that are no contact of the landlord’s with the household: told to it, decided, or between others. */
const noContact = [
  ...([
    'person known',
    'need disclosed',
    'need ended',
    'person left',
    'household reviewed',
    'abuse disclosed',
  ] as const),
  ...(['safe contact agreed', 'adjustment asked for', 'preference told', 'representative named'] as const),
  ...(['home described', 'defect known', 'home let', 'planned works scheduled', 'asbestos plan reviewed'] as const),
  ...([
    'resident chased',
    'impact told',
    'impact recorded',
    'risk assessed',
    'priority set',
    'risk to life raised',
  ] as const),
  ...(['safeguarding lead told', 'safeguarding considered', 'safety measures considered'] as const),
  ...(['professional evidence received', 'professional evidence weighed', 'health worsened', 'promise kept'] as const),
  ...(['request made', 'escalated', 'delay explained', 'case handed over', 'handover check completed'] as const),
  ...(['note made', 'cost met by resident', 'reimbursement considered', 'governing body told'] as const),
  ...(['homes like it drawn', 'home like it looked at'] as const),
  ...(['homes like it sampled', 'case closed', 'case reopened', 'case opened', 'case restricted'] as const),
  ...(['restriction lifted', 'access to case given', 'access to case taken away', 'case linked'] as const),
  ...(['file attached', 'repair reported', 'works ordered', 'works refused', 'temporary fix considered'] as const),
  ...(['left to planned works', 'planned works overridden', 'cause found', 'other owner found'] as const),
  ...(['resident confirmed fixed', 'problem returned', 'asbestos suspected', 'asbestos plan made'] as const),
  ...(['operative briefed', 'hazard reported', 'hazard triaged', 'investigation in person asked for'] as const),
  ...(['further works booked', 'alternative home declined', 'antisocial behaviour reported'] as const),
  ...(['antisocial behaviour triaged', 'action plan reviewed', 'evidence offered', 'evidence taken'] as const),
  ...(['person complained of spoken to', 'person complained of not spoken to', 'partner involved'] as const),
  ...(['partners brought together', 'resident took the lead', 'counter-allegation made'] as const),
  ...(['witness spoken to', 'counter-allegation looked into', 'case audited'] as const),
  ...(['staff conduct alleged', 'investigator appointed', 'contact barred', 'resident agreed to contact'] as const),
  ...(['personal data misused', 'data protection officer told', 'discrimination alleged'] as const),
  ...(['adaptation asked for', 'therapist referral decided', 'therapist report received'] as const),
  ...(['adaptation decided', 'disagreement raised', 'disagreement resolved', 'home found unfit'] as const),
  ...(['move asked for', 'move considered', 'moved out', 'moved back', 'moved for good', 'move reviewed'] as const),
  ...(['move progressed', 'homes let to others', 'internal damage reported', 'section 20 checked'] as const),
  ...(['neighbour refused', 'enforcement considered', 'dissatisfaction shown', 'complaint received'] as const),
  ...(['escalation asked for', 'conflict declared', 'work paused for complaint', 'work resumed'] as const),
  ...(['point raised', 'complaint closed', 'Ombudsman asked for evidence', 'evidence sent to Ombudsman'] as const),
  ...(['Complaint Handling Failure Order made', 'form of apology chosen', 'failing found'] as const),
  ...(['remedy considered', 'remedy accepted', 'determination received', 'order received'] as const),
  ...(['order complied with', 'learning recorded', 'learning shared', 'policy set', 'governing body met'] as const),
  ...(['entry corrected', 'record looked at', 'own file made', 'claim made', 'claim ended'] as const),
  ...(['recommendation decided', 'recommendation met', 'funding applied for', 'funding chased'] as const),
  ...(['funding decided', 'home checked for person', 'move cost met'] as const),
  ...(['day zero accepted', 'point considered', 'Ombudsman took up complaint', 'learning reviewed'] as const),
] as const satisfies readonly KindName[];

export type PlannedContact = keyof typeof planned;

// Every kind is in one of the three, or this is a type error that names it: a new kind of contact cannot be forgotten.
type Unplaced = Exclude<KindName, PlannedContact | (typeof made)[number] | (typeof noContact)[number]>;
const everyKindIsPlaced: [Unplaced] extends [never] ? true : Unplaced = true;

/** The kinds that plan a contact, those that tell of one made, and all others. */
export const kindsByContact = everyKindIsPlaced && {
  planned: Object.keys(planned) as readonly PlannedContact[],
  made: made as readonly KindName[],
  noContact: noContact as readonly KindName[],
};

/** The contact an entry plans, where its day is today or later, or not said; undefined for one that plans none. */
export function contactToCome(entry: Entry, today: Day): Contact | undefined {
  const contact = contactPlanned(entry);
  return contact?.on !== undefined && contact.on < today ? undefined : contact;
}

/** The contact an entry plans, whether its day has come or not. */
export function contactPlanned(entry: Entry): Contact | undefined {
  if (!Object.hasOwn(planned, entry.kind)) return undefined;
  const contact = (planned as Record<string, (entry: Entry) => Contact | undefined>)[entry.kind]?.(entry);
  return contact && { ...contact, planned: entry };
}

/** The contacts an entry says were made: one for each means it names. */
export function contactsMade(entry: Entry): readonly Contact[] {
  if (!(made as readonly string[]).includes(entry.kind)) return [];
  const on = entry.happened;
  const time = timeOf(entry.at);
  const says = 'says' in entry && typeof entry.says === 'string' ? entry.says : undefined;
  // Whoever comes to mend what was reported comes by their wish: only what they ruled out, and their times, count.
  if (visits.has(entry.kind)) {
    const tried = entry.kind === 'no access' ? (entry.tried ?? []) : [];
    return [
      { means: 'visit', on, time, isTheirWish: true },
      ...tried.filter((means) => means !== 'visit' && means !== 'in person').map((means) => ({ means, on, time })),
    ];
  }
  if (entry.kind === 'meeting held') return [{ means: 'in person', on, time }];
  if (entry.kind === 'contact by person complained of') return [];
  const means = 'means' in entry && !Array.isArray(entry.means) ? (entry.means as Means | undefined) : undefined;
  return [{ means, on, time, says }];
}

const visits: ReadonlySet<KindName> = new Set<KindName>([
  ...(['no access', 'visit made', 'survey made', 'works started', 'works completed', 'temporary fix made'] as const),
  ...(['made secure', 'made safe', 'pests treated', 'proofing done', 'asbestos inspected'] as const),
  ...(['further works started', 'further works completed', 'feasibility surveyed'] as const),
]);

function timeOf(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : sayTime(at);
}

function visit(on: Day | undefined, time?: string, suits?: boolean): Contact {
  return { means: 'visit', on, time, isTheirWish: suits };
}
