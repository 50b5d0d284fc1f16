import type { Entry, KindName } from '../entry.ts';
import { type Act, actsSaid, actsSaidNow, withoutActs } from './acts-words.ts';
import { isDangerTold } from './danger-told.ts';
import { withoutFirstNames } from './first-names.ts';
import { safetyActsSaid } from './safety-acts-words.ts';
import { add, addApart, addMore, isKnown, type Telling, writtenIn } from './telling.ts';
import { told } from './topics.ts';

/**
 * What a note tells was done counts where it answers something heard: in an earlier entry, or in the same words before
 * it. `hearTold` hears what words tell of.
 */
export function hearActs(telling: Telling, hearTold: (telling: Telling) => void): void {
  const { entry, heard, words } = telling;
  hearSafetyActs(telling);
  const said = actsSaid(withoutFirstNames(telling.reading, words)).filter(({ kind }) => hasWhatItIsOf(telling, kind));
  if (heard.length === 0 || said.length === 0) return;
  const isOwn = ({ id }: Entry) => writtenIn(id) === entry.id;
  const isEarlier = !heard.every(isOwn);
  const own = heard.filter(isOwn).map(({ kind }) => kind);
  const furtherOn = own.length === 0 ? [] : actsAfter(telling, own, hearTold);
  // Under an id of its own: nothing answers itself.
  for (const { kind, fields } of furtherOn)
    if (!isOfNoNews.has(kind) && hasWhatItIsOf(telling, kind)) addMore(telling, kind, fields);
  if (!isEarlier) return;
  for (const { kind, fields } of said)
    if (isOfNoNews.has(kind) || !furtherOn.some((act) => act.kind === kind)) add(telling, kind, fields);
}

/** What was done for the safety of somebody, where notes had told by then that they are in danger. */
function hearSafetyActs(telling: Telling): void {
  const said = safetyActsSaid(telling.words);
  if (said.length === 0 || !isDangerTold(telling.reading, telling.entry)) return;
  for (const { kind, fields } of said) addApart(telling, kind, fields);
}

/** Photos of a repair are no evidence of anybody’s: there has to be trouble, or somebody’s offer, that they may show. */
function hasWhatItIsOf(telling: Telling, kind: KindName): boolean {
  return kind !== 'evidence taken' || isKnown(telling, 'antisocial behaviour reported', 'evidence offered');
}

/** What somebody is told in the same call as they tell us is no news of it. */
const isOfNoNews: ReadonlySet<KindName> = new Set<KindName>(['resident updated']);

/** What is said to be done after the words that tell, by themselves, of something heard in all of them; all of it, where nothing else tells of it. */
function actsAfter(telling: Telling, kinds: readonly KindName[], hearTold: (telling: Telling) => void): readonly Act[] {
  const tells = (words: string) => tellsOfAny(telling, kinds, words, hearTold);
  if (!tells(withoutActs(telling.words))) return actsSaid(telling.words);
  const clauses = telling.words.match(clause) ?? [];
  const told = clauses.findIndex((_, place) => tells(clauses.slice(0, place + 1).join('')));
  return told < 0 ? [] : actsSaidNow(clauses.slice(told + 1).join(''));
}

/** Whether some of the words tell, by themselves, of any of these. */
function tellsOfAny(
  telling: Telling,
  kinds: readonly KindName[],
  words: string,
  hearTold: (telling: Telling) => void,
): boolean {
  const before = telling.heard.filter(({ id }) => writtenIn(id) !== telling.entry.id);
  const heard = [...before];
  const entry = { ...telling.entry, says: words } as Telling['entry'];
  hearTold({ ...telling, entry, words, heard, tells: (topic) => told(topic, words) });
  return heard.slice(before.length).some(({ kind }) => kinds.includes(kind));
}

const clause = /[^.,;:!?()"“”\n]+[.,;:!?()"“”\n]*/g;
