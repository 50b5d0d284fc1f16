import { type Entry, type KindName, kindNames, kindOf } from './entry.ts';
import { type FieldShape, meaningOf } from './field.ts';
import { commonFields } from './kind.ts';

/**
 * What an entry tells, in the words it was told in: what it is for, and not what it does to people, what they want, or what
 * was noted beside. Of a visit, a shut door or a survey the note is all there is.
 */
export function ownWords(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'repair reported':
    case 'problem returned':
      return some(entry.problem);
    case 'hazard reported':
      return some(entry.hazard);
    case 'antisocial behaviour reported':
      return some(entry.incident);
    case 'impact told':
    case 'impact recorded':
      return some(entry.impact);
    case 'request made':
      return some(entry.request);
    case 'adaptation asked for':
      return some(entry.adaptation);
    case 'move asked for':
    case 'escalation asked for':
      return some(entry.why);
    case 'complaint received':
      return entry.points ?? none;
    case 'point raised':
      return some(entry.point);
    case 'staff conduct alleged':
    case 'discrimination alleged':
      return some(entry.what);
    case 'case opened':
      return some(entry.title);
    case 'visit made':
    case 'no access':
      return some(entry.says, entry.note);
    case 'appointment missed':
    case 'survey made':
    case 'asbestos suspected':
      return some(entry.note);
    case 'note made':
    case 'resident chased':
    case 'resident updated':
    case 'dissatisfaction shown':
    case 'letter sent':
    case 'professional evidence received':
      return some(entry.says);
    default:
      return none;
  }
}

/** What an entry says that it does to people, as somebody told it. */
export function effectTold(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'repair reported':
    case 'problem returned':
    case 'hazard reported':
    case 'antisocial behaviour reported':
      return entry.effect;
    default:
      return undefined;
  }
}

/** All that was told in an entry: what it is for, what it does to people, what they want done, and what was noted beside. */
export function allTold(entry: Entry): readonly string[] {
  const own = ownWords(entry);
  const seeks = entry.kind === 'complaint received' ? (entry.seeks ?? none) : none;
  const effect = effectTold(entry);
  const note = own.includes(entry.note ?? '') ? undefined : entry.note;
  if (seeks.length === 0 && effect === undefined && note === undefined) return own;
  return [...own, ...seeks, ...some(effect, note)];
}

/** Whether a letter was sent by the resident or somebody for them, and not by us. */
export function isFromThem(entry: Entry): boolean {
  if (entry.kind !== 'letter sent') return false;
  const { by, says } = entry;
  return by === undefined ? fromThem.test(says ?? '') : theirs.test(by) && !isPostOfOurs(by);
}

/** ‘From the tenant. She declines it’: whose letter it is stands in its words. */
const fromThem =
  /^\s*from (?:(?:the|her|his|our) )?(?:resident|tenant|leaseholder|daughter|son|niece|nephew|advocate)\b/i;

/** Whether whoever is named has a post of ours, for residents or not: ‘resident liaison officer’, ‘customer services’. */
export function isPostOfOurs(by: string): boolean {
  return postOfOurs.test(by);
}

const postOfOurs =
  /\b(?:officer|manager|team|services?|liaison|engagement|involvement|advis[eo]r|coordinator|lead|desk|hub|department|director|assistant|surveyor|planner)\b/i;

const theirs =
  /\b(?:residents?|tenants?|leaseholder|(?:her|his|their) \w+|niece|nephew|daughter|son|mum|mother|father|dad|wife|husband|partner|sister|brother|neighbour|friend|advocate)\b/i;

function some(one: string | undefined, other?: string): readonly string[] {
  if (!one) return other ? [other] : none;
  return other ? [one, other] : [one];
}

const none: readonly string[] = [];

/** One box of an entry in which words may be somebody’s who spoke to us, and what stands in it. */
export type FreeWords = { readonly field: string; readonly words: string };

/** Every free word of an entry of any kind but what names somebody or something, or is our own: what we found, weighed or told. */
export function freeWords(entry: Entry): readonly FreeWords[] {
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  return (spoken[entry.kind] ?? none).flatMap((field) =>
    [values[field]]
      .flat()
      .filter((one): one is string => typeof one === 'string' && one !== '')
      .map((words) => ({ field, words })),
  );
}

/** Fields that name somebody or something, or hold our own words: to the resident, or what we found, weighed and had done. */
const notSpoken: ReadonlySet<string> = new Set([
  ...['person', 'people', 'source', 'who', 'to', 'from', 'through', 'sender', 'avoids', 'words', 'officer'],
  ...['reference', 'partner', 'partners', 'leads', 'company', 'attends', 'owner', 'approved', 'contractor'],
  ...['contact', 'block', 'lesson', 'scale', 'limit', 'clause', 'answers', 'uses', 'with', 'policy'],
  ...['finds', 'finding', 'recommends', 'recommendation', 'works', 'causes', 'cause', 'weighed', 'weighs', 'decision'],
  ...['actions', 'options', 'response'],
]);

/** Kinds whose ‘why’ may tell what somebody said; in all others it is our own reason. */
const tellsWhy: ReadonlySet<KindName> = new Set<KindName>([
  'alternative home declined',
  'move asked for',
  'escalated',
  'case reopened',
]);

const freeShapes: ReadonlySet<FieldShape> = new Set<FieldShape>(['words', 'list']);

/** The fields of a kind to listen to, its note among them. */
const spoken = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    [...Object.entries(kindOf(kind).fields), ['note', commonFields.note] as const].flatMap(([name, field]) => {
      const isOurs = notSpoken.has(name) || (name === 'why' && !tellsWhy.has(kind));
      const isFree = freeShapes.has(meaningOf(field).shape) && !isOurs;
      return isFree && !(kind === 'resident updated' && name === 'says') ? [name] : [];
    }),
  ]),
) as { readonly [K in KindName]?: readonly string[] };
