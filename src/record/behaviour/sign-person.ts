import type { Entry, KindName } from '../entry.ts';
import { isSamePerson } from '../household/known-need.ts';
import { isOfResident, whoIsMeant } from '../household/who-is-meant.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether two signs of danger may be of one person, so that one can stand for both. What says of nobody that it is theirs
 * (an attack, a door that stayed shut, “she spoke of suicide”) may be of the resident or of whoever told of abuse; never of
 * somebody else of the home whom the other names: a danger to a son is not his mother’s.
 */
export function mayBeOfOne(reading: Reading, one: Entry, other: Entry): boolean {
  const [his, hers] = [personOf(reading, one), personOf(reading, other)];
  if (his !== undefined && hers !== undefined) return isSamePerson(his, hers);
  return mayGoUnnamed(one, his) && mayGoUnnamed(other, hers);
}

/** Whether an answer is for a sign of somebody else: the lead told of the mother has not been told of her son. */
export function isForSomebodyElse(reading: Reading, answer: Entry, sign: Entry): boolean {
  const named = signAnswered(reading, answer);
  return named !== undefined && named.id !== sign.id && !mayBeOfOne(reading, named, sign);
}

const answers: ReadonlySet<KindName> = new Set<KindName>([
  ...(['safeguarding considered', 'safeguarding lead told', 'partner involved'] as const),
]);
const longestChain = 50;

/** What an answer is for in the end: a later look answers the first decision, which answers the sign. */
export function signAnswered(reading: Reading, answer: Entry): Entry | undefined {
  let at = reading.entry(answer.for);
  for (let steps = 0; at !== undefined && answers.has(at.kind) && steps < longestChain; steps++)
    at = reading.entry(at.for);
  return at;
}

function mayGoUnnamed(sign: Entry, person: string | undefined): boolean {
  return person === undefined || isResident.test(person.trim()) || sign.kind === 'abuse disclosed';
}

const isResident = /^(?:the )?(?:resident|tenant|leaseholder)$/i;

/** Whose a sign is: as it says, or as its words call somebody of the home, or somebody another sign names. */
export function personOf(reading: Reading, sign: Entry): string | undefined {
  if ('person' in sign && typeof sign.person === 'string') return sign.person.replace(/^the /i, '');
  const said = wordsOf(sign);
  if (said === '') return undefined;
  const people = reading.part(peopleNamed);
  return whoIsMeant(said, people) ?? (isOfResident(said) ? 'resident' : undefined);
}

function peopleNamed(reading: Reading): readonly string[] {
  const names = [
    ...reading.household.people.map(({ person }) => person),
    ...reading.ofAny('risk to life raised', 'need disclosed', 'abuse disclosed').map(({ person }) => person),
  ];
  return names.filter(
    (name, place): name is string =>
      name !== undefined && names.findIndex((one) => one !== undefined && isSamePerson(one, name)) === place,
  );
}

/** What was said in telling of it, and not what else stands on the entry. */
function wordsOf(sign: Entry): string {
  const fields = sign as unknown as Readonly<Record<string, unknown>>;
  return told
    .map((field) => fields[field])
    .filter((words) => typeof words === 'string')
    .join('. ');
}

const told = ['says', 'impact', 'effect', 'why', 'request', 'point', 'note'] as const;
