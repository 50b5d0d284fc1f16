import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { ownWords } from '../what-it-says.ts';
import { allOnCase, firstOnCase, isOnSame } from '../whole-case.ts';
import type { TemporaryMove } from './move.ts';
import { type CheckRound, checkRounds, findsLack } from './place-check.ts';

/** From when a place may not suit those who stay there, and what settled it. */
export type Lack = { readonly since: Entry; readonly because: readonly Entry[]; readonly doneBy: Entry | undefined };

/** What those who are away say is wrong with each place, the first time: it has to be looked at again, or another found. */
export function saidNotToSuit(reading: Reading): readonly Lack[] {
  return gather(reading.move.temporary, (move) => saidOf(reading, move));
}

function saidOf(reading: Reading, { out, back }: TemporaryMove): readonly Lack[] {
  const first = reading
    .ofAny('resident chased', 'impact told', 'dissatisfaction shown', 'request made', 'settling in checked')
    .find(
      (entry) =>
        entry.happened >= out.happened &&
        (!back || entry.happened < back.happened) &&
        isOnSame(reading, entry, out) &&
        (ownWords(entry).some(speaksOfUnsuitable) || (entry.kind === 'settling in checked' && entry.well === false)),
    );
  if (!first) return [];
  const doneBy = earliest<Entry>(
    firstOnCase(
      reading,
      first,
      first,
      ...([
        'home checked for person',
        'alternative home offered',
        'home offered',
        'alternative home declined',
      ] as const),
      ...(['move reviewed', 'moved for good'] as const),
    ),
    reading.of('moved out').find((again) => again.happened > first.happened),
    reading.of('settling in checked').find((again) => again.well && again.happened > first.happened),
    back,
  );
  return [{ since: first, because: [out], doneBy }];
}

/** What a check found a place to lack: put right once the same place is found to suit, something else is offered or gone to, or the household goes home. */
export function lacksFound(reading: Reading): readonly Lack[] {
  const rounds = checkRounds(reading);
  return rounds.filter(findsLack).map((round) => lackOf(reading, rounds, round));
}

function lackOf(reading: Reading, rounds: readonly CheckRound[], round: CheckRound): Lack {
  const [first] = round.checks;
  const since = round.checks.find(({ lacks }) => lacks !== undefined) ?? first;
  const better = rounds.find((later) => later.on > round.on && isSamePlace(later, round) && !findsLack(later));
  const other = allOnCase(reading, since, since, 'alternative home offered', 'home offered').find(
    ({ id }) => id !== round.place?.id,
  );
  return {
    since,
    because: round.place ? [round.place] : [],
    doneBy: earliest<Entry>(
      better?.checks[0],
      other,
      firstOnCase(reading, since, since, 'alternative home declined', 'moved back', 'moved for good'),
    ),
  };
}

/** What was offered and then gone to is one place. */
function isSamePlace(later: CheckRound, { place }: CheckRound): boolean {
  return later.place?.id === place?.id || (later.place?.kind === 'moved out' && place?.kind !== 'moved out');
}

/**
 * When a place has to be looked at again while the household is away: from leaving, where it was checked before, and from
 * each check since.
 */
export function checksAgain(reading: Reading): readonly Lack[] {
  const rounds = checkRounds(reading);
  const { temporary } = reading.move;
  return gather(temporary, (move) =>
    checksOf(
      rounds,
      looksAtStay(reading, move),
      move,
      temporary.filter((other) => other !== move).map(({ out }) => out),
    ),
  );
}

/** Each time while they are away that the move was reviewed, with a look about then at what it does to each of them there. */
function looksAtStay(reading: Reading, { out, back }: TemporaryMove): readonly Entry[] {
  const looks = allOnCase(reading, out, out, 'risk assessed').filter(({ considers }) =>
    considers?.some((one) => one === 'vulnerability' || one === 'children'),
  );
  return allOnCase(reading, out, out, 'move reviewed').filter(
    (one) =>
      one.happened > out.happened &&
      (!back || one.happened < back.happened) &&
      looks.some((look) => Math.abs(look.happened - one.happened) <= daysAbout && look.happened > out.happened),
  );
}

/** A review and the look at the risk that goes with it are often written down a day apart. */
const daysAbout = 2;

function checksOf(
  rounds: readonly CheckRound[],
  looks: readonly Entry[],
  { out, after, back }: TemporaryMove,
  others: readonly Entry[],
): readonly Lack[] {
  const isOfMove = ({ on, place }: CheckRound) =>
    (place?.kind !== 'moved out' || !others.includes(place)) &&
    (!after || on >= after.happened) &&
    (!back || on < back.happened || on <= out.happened);
  const ofMove = rounds.filter(isOfMove);
  const away = ofMove.filter(({ place, on }) => on > out.happened || place?.id === out.id);
  const starts: readonly Entry[] = [
    ...(away.length < ofMove.length ? [out] : []),
    ...away.map(({ checks: [first] }) => first),
    ...(ofMove.length > 0 ? looks : []),
  ];
  return starts.map((since) => ({
    since,
    because: since === out ? [] : [out],
    doneBy: earliest<Entry>(
      away.find(({ on }) => on > since.happened)?.checks[0],
      looks.find((look) => look.happened > since.happened),
      back,
    ),
  }));
}

/** Whether words tell that a place to stay does not do for those who stay there. */
export const speaksOfUnsuitable = remembered((words: string) => unsuitable.test(plainInFull(words)));
const unsuitable = anyOf(
  '(?:nowhere|no (?:way|where|place)|cant|cannot|unable|not able|no facilit\\w+) (?:to )?(?:cook|wash|do (?:the |our |any )?(?:washing|laundry|homework)|store|eat)',
  'no (?:kitchen|cooker|fridge|microwave|washing machine|cots?|beds?|furniture|table|chairs?|curtains|lift|bath|wet room|ramp|garden)',
  '(?:two|three|four|\\d+|an|several) (?:buses|hours?|miles|trains?) (?:\\w+ ){0,3}(?:from|away|to|each way)',
  '(?:too|very|so|really|miles|long way|far) (?:\\w+ ){0,2}(?:far|away|small|cramped|noisy|cold|dirty|from (?:school|work|family|carers?|hospital|the gp))',
  '(?:all|four|three|five|six|\\d+) (?:of us )?(?:\\w+ )?in one (?:bed|room)|(?:sharing|share) (?:a |one )(?:bed|room)',
  '(?:cant|cannot|unable to|struggl\\w+ (?:to|with)) (?:\\w+ ){0,4}(?:stairs|shower|get (?:in|up|upstairs|to (?:school|work)))',
  '(?:not suitable|unsuitable|doesnt suit|does not suit|not adapted|inaccessible|not safe|filthy)',
);
