import { graveHarms, seriousHarms, soundsSerious } from '../behaviour/behaviour-words.ts';
import type { Entry } from '../entry.ts';
import { abuseInWords, saysAbuse, speaksOfAbuse } from '../household/abuse-words.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { topicsIn } from '../weighing/weighing.ts';
import { actsSaid } from './acts-words.ts';
import { add, addNew, daysToWriteDown, isBesides, isKnown, soonAfter, type Telling } from './telling.ts';
import { attackToldIn } from './trouble-words.ts';

/** Conduct of our people, discrimination or misused data that words allege. */
export function hearAllegations(telling: Telling): void {
  const { tells } = telling;
  const staff = tells('staff');
  if (typeof staff === 'string')
    addNew(telling, [], 'staff conduct alleged', { person: named(telling.words) ?? staff, what: telling.words });
  if (tells('discrimination')) addNew(telling, [], 'discrimination alleged', { what: telling.words });
  if (tells('data')) addNew(telling, [], 'personal data misused', { what: telling.words });
}

/** Trouble with neighbours, what there is to show of it, and who else has it. */
export function hearTrouble(telling: Telling): void {
  const { entry, tells, words } = telling;
  const isKnownOf = isKnown(telling, 'antisocial behaviour reported');
  const harm = tells('behaviour') || (isKnownOf && attackIn(words));
  // Where a neighbour is complained of already, only words that leave no doubt are of abuse at home: see abuse-words.ts.
  const isAbuse = isKnownOf ? saysAbuse(words) : speaksOfAbuse(words);
  // Noise told of with what a leak does to them, or in a hotel, is no neighbour’s.
  const isNoise = isBesides(entry.kind) && !seriousHarms.includes(harm as Harm);
  if (typeof harm === 'string' && !isAbuse && !isNoise) {
    const incident = { harm: harm as Harm, incident: words };
    if (isAnotherAttack(telling, incident.harm)) add(telling, 'antisocial behaviour reported', incident);
    else addNew(telling, ['abuse disclosed'], 'antisocial behaviour reported', incident);
  }
  if (!isKnown(telling, 'antisocial behaviour reported')) return;
  // Offered and taken in one breath leaves nothing to do.
  const isTaken = actsSaid(words).some(({ kind }) => kind === 'evidence taken');
  if (tells('evidence') && !isTaken) addNew(telling, ['evidence taken'], 'evidence offered', { what: telling.words });
  if (tells('partner')) addNew(telling, ['partners brought together'], 'partner involved', { partner: 'police' });
}

/** Somebody who is not safe at home asks to be moved, whoever makes it so. */
export function hearMoveAsked(telling: Telling): void {
  if (!telling.tells('move')) return;
  if (isKnown(telling, 'antisocial behaviour reported', 'abuse disclosed') || abuseInWords(telling.reading))
    addNew(telling, ['move considered', 'moved out', 'request made'], 'move asked for', { why: telling.words });
}

/** An attack, a threat or hate told long after every incident as grave that was written down, is one by itself. */
function isAnotherAttack({ reading, entry, heard, words }: Telling, harm: Harm): boolean {
  const told = topicsIn(words);
  if (!graveHarms.includes(harm) && !told.has('threat') && !told.has('hate')) return false;
  const incidents = [...reading.of('antisocial behaviour reported'), ...heard].filter(
    (one): one is Entry<'antisocial behaviour reported'> =>
      one.kind === 'antisocial behaviour reported' && one.happened <= soonAfter(entry),
  );
  // A kicked door is not the noise of last week.
  const mayBeIt = (one: Entry<'antisocial behaviour reported'>) =>
    entry.happened - one.happened <= daysToWriteDown && (one.happened >= entry.happened || isGrave(one));
  const isToldAgain = heard.some((one) => one.kind === 'antisocial behaviour reported' && one.incident === words);
  return incidents.length > 0 && !isToldAgain && !incidents.some(mayBeIt);
}

type Harm = Entry<'antisocial behaviour reported'>['harm'];

/** The attack words tell of where trouble is known already, or false. */
export const attackIn = remembered((words: string) => attackToldIn(plainInFull(words)) ?? false);

function isGrave({ harm, incident }: Entry<'antisocial behaviour reported'>): boolean {
  return seriousHarms.includes(harm) || soundsSerious(incident);
}

/** A name that stands in brackets behind whom it is of: 'the officer (G Tait)'. */
function named(words: string): string | undefined {
  return /\(([A-Z][\w.’']*(?: [A-Z][\w’']+){0,2})\)/.exec(words)?.[1];
}
