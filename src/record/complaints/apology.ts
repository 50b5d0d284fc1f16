import type { Entry } from '../entry.ts';
import type { Role } from '../kinds/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { type Acknowledged, covers, coversDelay, readAcknowledged } from './apology-words.ts';
import { isAtLeast, roleNamed } from './people.ts';

/** An apology, whether it stands alone or inside a response to a complaint. */
export type Apology = Entry<'apology given'> | Entry<'response sent'>;

/** What a record can say an apology held. Who gave it, in what form and when are not among them. */
export type ApologyPart = (typeof partsOfApology)[number];

/** Every apology on record, in the order given. */
export function readApologies(reading: Reading): readonly Apology[] {
  return reading.ofAny('apology given', 'response sent').filter(isApology);
}

/** A response counts as an apology when it says it holds one, or carries any of the words of one. */
export function isApology(entry: Apology): boolean {
  if (entry.kind === 'apology given') return true;
  return entry.apologises ?? [entry.acknowledges, entry.regrets, entry.impact, entry.wording].some(isThere);
}

/**
 * The parts the record says an apology held. A record that says nothing of what an apology held tells nothing of what
 * it lacked; one that says some of it is taken at its word about the rest.
 */
export function partsOf(apology: Apology): readonly ApologyPart[] {
  return partsOfApology.filter((part) => isThere(apology[part]));
}

/** Whether the record says nothing at all of what the apology held. */
export function isBare(apology: Apology): boolean {
  return partsOf(apology).length === 0;
}

/** The role of whoever gave it, where the record says. */
export function giverOf(apology: Apology): Role | undefined {
  return apology.signed ?? roleNamed(apology.by);
}

/**
 * Whether it is sorry for one small thing as it happened, such as a missed visit, or a word from the front line, rather
 * than the landlord’s apology for the case.
 */
export function isEveryday(reading: Reading, apology: Apology): boolean {
  if (apology.kind === 'response sent' || apology.ordered) return false;
  const giver = giverOf(apology);
  if (apology.form === 'spoken' && giver && !isAtLeast(giver, 'manager')) return true;
  const cause = reading.entry(apology.for);
  return cause !== undefined && everydayCauses.includes(cause.kind);
}

/** Whether an apology says sorry for what a lesson found: by its id, its family, the words of its name, or for everything. */
export function acknowledges(apology: Apology, lessonId: string): boolean {
  if (!apology.acknowledges) return false;
  const { acknowledged, answers } = readOnce(apology);
  const known = answers.get(lessonId);
  if (known !== undefined) return known;
  const answer = covers(acknowledged, lessonId);
  answers.set(lessonId, answer);
  return answer;
}

/** Whether an apology says sorry for delay in handling the complaint at this stage. */
export function acknowledgesDelay(apology: Apology, stage: 1 | 2): boolean {
  return apology.acknowledges !== undefined && coversDelay(readOnce(apology).acknowledged, stage);
}

const partsOfApology = [
  'acknowledges',
  'impact',
  'explains',
  'regrets',
  'blames',
  'wording',
  'learning',
  'promises',
] as const;

const everydayCauses: readonly Entry['kind'][] = [
  'appointment missed',
  'appointment changed',
  'appointment made',
  'visit made',
  'no access',
  'resident chased',
];

/** What an apology is sorry for never changes, and every lesson’s failings ask it again: read once, answered once. */
type ReadOnce = { readonly acknowledged: Acknowledged; readonly answers: Map<string, boolean> };
const read = new WeakMap<Apology, ReadOnce>();

function readOnce(apology: Apology): ReadOnce {
  const known = read.get(apology);
  if (known) return known;
  const found = { acknowledged: readAcknowledged(apology.acknowledges ?? []), answers: new Map<string, boolean>() };
  read.set(apology, found);
  return found;
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}
