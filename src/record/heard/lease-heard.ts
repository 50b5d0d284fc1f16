import type { Entry } from '../entry.ts';
import type { Pence } from '../money.ts';
import { plainInFull } from '../plain-words.ts';
import { areLargeWorks, areSharedWorks, isStructural, leaseOf, shareToConsultAt } from '../problems/lease.ts';
import { explainsResponsibility } from '../problems/lease-explained.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import {
  consultationIn,
  leavesToThem,
  putsInAnothers,
  shareEach,
  shareIn,
  speaksOfLease,
  tellsOfDamage,
  tellsOfEnforcement,
  tellsOfOrder,
  tellsOfOwnersNo,
} from './lease-words.ts';
import { tellsThem } from './stay-words.ts';
import { add, addNew, isKnown, isWrittenNear, type Telling } from './telling.ts';

/** What lies with another owner, and whether they let us in; and of a home that is owned, what was damaged, who is told to pay, and works its leaseholders pay towards. */
export function hearOfOwners(telling: Telling): void {
  const { entry, words, heard, reading } = telling;
  const isLease = leaseOf(reading) !== undefined;
  const isRefused = heard.some(({ kind }) => kind === 'neighbour refused');
  if (!isLease && !isRefused && !telling.tells('owners')) return;
  const said = plainInFull(words);
  const isOurs = entry.kind === 'note made' || entry.kind === 'visit made';
  if (isOurs && isKnown(telling, 'repair reported', 'hazard reported')) hearOfAnother(telling, said, isRefused);
  if (isLease) hearOfLease(telling, said);
}

/** Whether words tell what matters of a home that is owned. */
export const tellsOfLease = remembered(
  (words: string): boolean => speaksOfLease(plainInFull(words)) || explainsResponsibility(words),
);

function hearOfAnother(telling: Telling, said: string, isRefused: boolean): void {
  const { words } = telling;
  if (putsInAnothers(said))
    addNew(telling, ['other owner found'], 'cause found', { where: 'another property', cause: words });
  if (tellsOfOwnersNo(said)) addNew(telling, ['enforcement considered'], 'neighbour refused', { what: words });
  else if (isRefused && tellsOfEnforcement(said)) add(telling, 'enforcement considered', { decision: words });
}

function hearOfLease(telling: Telling, said: string): void {
  const { entry, words } = telling;
  if (entry.kind !== 'resident updated' && entry.kind !== 'letter sent' && tellsOfDamage(said))
    addNew(telling, [], 'internal damage reported', {
      damage: words,
      ...(isFromStructure(telling) && { cause: 'structure' }),
    });
  if (isFromThem(entry)) return;
  if (entry.kind === 'note made' && tellsThem(said) && explainsResponsibility(words)) {
    if (!isWrittenNear(telling, 'responsibility decided'))
      add(telling, 'responsibility decided', { who: 'landlord', explained: true });
    hearWorks(telling, said);
    return;
  }
  // It was left to them, and nothing shows that anybody explained why.
  if (
    leavesToThem(said) &&
    !explainsResponsibility(words) &&
    isKnown(telling, 'internal damage reported') &&
    !isWrittenNear(telling, 'responsibility decided')
  )
    add(telling, 'responsibility decided', { who: 'resident', explained: false });
  if (entry.kind === 'note made') hearWorks(telling, said);
}

/** Damage told of together with a roof, a gutter or an outside wall, or where one was reported, comes from it. */
function isFromStructure({ reading, words, entry }: Telling): boolean {
  const reported = reading.of('repair reported').filter(({ happened }) => happened <= entry.happened);
  return isStructural(words) || reported.some(({ problem }) => isStructural(problem));
}

/** Works to the building ordered in a note, of a size to consult about; and that consulting was looked at. */
function hearWorks(telling: Telling, said: string): void {
  const { words } = telling;
  const share = shareIn(words) ?? shareTold(telling);
  const isOfBuilding = areLargeWorks(words) || (share !== undefined && areSharedWorks(words));
  if (isOfBuilding && tellsOfOrder(said))
    addNew(telling, [], 'works ordered', { works: words, ...(share !== undefined && { share }) });
  const needed = consultationIn(said);
  if (needed === undefined || !(telling.heard.some(isOrder) || shareTold(telling) !== undefined)) return;
  if (!isWrittenNear(telling, 'section 20 checked')) add(telling, 'section 20 checked', { needed });
}

/** What each would pay, as the latest note before says of works to the building: an order seldom repeats it. */
function shareTold({ reading, entry }: Telling): Pence | undefined {
  const before = reading
    .of('note made')
    .filter(({ id, happened, says }) => id !== entry.id && happened <= entry.happened && isOfAll(says ?? ''));
  return before.map(({ says }) => shareIn(says ?? '')).findLast((share) => share !== undefined);
}

/** What is told for each flat is of all, where it is no small thing. */
const isOfAll = (words: string) => areSharedWorks(words) || (shareEach(words) ?? 0) > shareToConsultAt;

const isOrder = ({ kind }: Entry) => kind === 'works ordered';
