import { workingDays } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import type { TemporaryMove } from '../../record/moves/move.ts';
import { type CheckRound, checkRounds, findsLack } from '../../record/moves/place-check.ts';
import { anyOf, plainInFull } from '../../record/plain-words.ts';
import { earliest, type Reading } from '../../record/reading.ts';
import { remembered } from '../../record/remembered.ts';
import { allOnCase, firstOnCase, isOnSame } from '../../record/whole-case.ts';
import { always, byDefault, type Lesson, type Owed } from '../lesson.ts';

export const stillSuits: Lesson = {
  id: 'moves/still-suits',
  title:
    'Put right what a place to stay lacks within 5 working days, and check every 20 that it still suits each person',
  why: 'A room that does for a week does not do for a term. School, carers, cooking and washing are what a family’s days are made of, and somebody has to ask each person again.',
  cites: [
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
    reported('2025-12', 'children', 'Think of schools, and of the family who help with the children.'),
  ],
  clock: byDefault({ usual: workingDays(20), 'does not suit': workingDays(5) }),
  appliesFrom: always,

  /** It runs from the first check, or from what they say is wrong with the place: before it, other lessons ask that the decision looks at who lives here. */
  find: (reading) => {
    const said = reading.move.temporary.flatMap((move) => saidNotToSuit(reading, move));
    if (reading.of('home checked for person').length === 0) return said;
    const rounds = checkRounds(reading);
    return [
      ...said,
      ...rounds.filter(findsLack).map((round) => lackOwed(reading, rounds, round)),
      ...reading.move.temporary.flatMap((move) =>
        againOwed(
          rounds,
          move,
          reading.move.temporary.filter((other) => other !== move).map(({ out }) => out),
        ),
      ),
    ];
  },

  examples: [
    {
      name: 'nobody checked the hotel, and they say that there is nowhere to cook',
      entries: [
        { on: '2025-03-03', kind: 'moved out', to: 'hotel' },
        { on: '2025-03-10', kind: 'resident chased', says: 'we have nowhere to cook and it is two buses to school' },
      ],
      asAt: '2025-04-07',
      shows: [{ standing: 'overdue', due: '2025-03-17' }],
    },
    {
      name: 'no way to school was written down, and nothing came of it',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out', to: 'hotel' },
        {
          on: '2025-02-05',
          kind: 'home checked for person',
          for: 'out',
          person: 'son',
          lacks: ['school'],
          missing: 'two buses to school',
        },
      ],
      asAt: '2025-03-17',
      shows: [
        { standing: 'overdue', due: '2025-02-12' },
        { standing: 'overdue', due: '2025-03-05' },
      ],
    },
    {
      name: 'checked at the offer, again while away, and home',
      entries: [
        { on: '2025-01-30', kind: 'alternative home offered', id: 'o' },
        { on: '2025-01-30', kind: 'home checked for person', for: 'o', person: 'son', suits: ['school'] },
        { on: '2025-02-03', kind: 'moved out', id: 'out', for: 'o' },
        { on: '2025-02-24', kind: 'home checked for person', for: 'out', person: 'son', suits: ['school'] },
        { on: '2025-03-10', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-24' },
        { standing: 'done in time', due: '2025-03-24', done: '2025-03-10' },
      ],
    },
    {
      name: 'what the place lacked was put right, and checked',
      entries: [
        { on: '2025-02-03', kind: 'moved out', id: 'out' },
        { on: '2025-02-04', kind: 'home checked for person', for: 'out', person: 'everyone', lacks: ['laundry'] },
        { on: '2025-02-07', kind: 'home checked for person', for: 'out', person: 'everyone', suits: ['laundry'] },
        { on: '2025-02-17', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-02-11', done: '2025-02-07' },
        { standing: 'done in time', due: '2025-03-04', done: '2025-02-07' },
        { standing: 'done in time', due: '2025-03-07', done: '2025-02-17' },
      ],
    },
    {
      name: 'what was offered did not suit, and something else was',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o' },
        { on: '2025-02-03', kind: 'home checked for person', for: 'o', person: 'resident', lacks: ['access needs'] },
        { on: '2025-02-05', kind: 'alternative home offered', id: 'other' },
      ],
      asAt: '2025-04-01',
      shows: [{ standing: 'done in time', due: '2025-02-10', done: '2025-02-05' }],
    },
    {
      name: 'the hotel lacked a cooker when it was offered, and had one by the week after they went',
      entries: [
        { on: '2025-02-03', kind: 'alternative home offered', id: 'o' },
        { on: '2025-02-03', kind: 'home checked for person', for: 'o', person: 'everyone', lacks: ['cooking'] },
        { on: '2025-02-03', kind: 'moved out', id: 'out', for: 'o' },
        { on: '2025-02-10', kind: 'home checked for person', for: 'out', person: 'everyone', suits: ['cooking'] },
        { on: '2025-02-17', kind: 'moved back', for: 'out' },
      ],
      asAt: '2025-04-01',
      shows: [
        { standing: 'done in time', due: '2025-02-10', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-03-03', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-03-10', done: '2025-02-17' },
      ],
    },
    {
      name: 'nobody has checked a place',
      entries: [{ on: '2025-02-03', kind: 'moved out', to: 'hotel' }],
      asAt: '2025-04-01',
      shows: [],
    },
  ],
};

/** What those who are away say is wrong with the place, the first time: it has to be looked at again, or another found. */
function saidNotToSuit(reading: Reading, { out, back }: TemporaryMove): readonly Owed[] {
  const first = reading
    .ofAny('resident chased', 'impact told', 'dissatisfaction shown', 'request made')
    .find(
      (entry) =>
        entry.happened >= out.happened &&
        (!back || entry.happened < back.happened) &&
        isOnSame(reading, entry, out) &&
        speaksOfUnsuitable(sayEntry(entry)),
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
    back,
  );
  return [{ since: first, because: [out], limit: 'does not suit', doneBy }];
}

const speaksOfUnsuitable = remembered((words: string) => unsuitable.test(plainInFull(words)));
const unsuitable = anyOf(
  '(?:nowhere|no (?:way|where|place)|cant|cannot|unable|not able|no facilit\\w+) (?:to )?(?:cook|wash|do (?:the |our |any )?(?:washing|laundry|homework)|store|eat)',
  'no (?:kitchen|cooker|fridge|microwave|washing machine|cot|lift|bath|wet room|ramp|garden)',
  '(?:two|three|four|\\d+|an|several) (?:buses|hours?|miles|trains?) (?:\\w+ ){0,3}(?:from|away|to|each way)',
  '(?:too|very|so|really|miles|long way|far) (?:\\w+ ){0,2}(?:far|away|small|cramped|noisy|cold|dirty|from (?:school|work|family|carers?|hospital|the gp))',
  '(?:all|four|three|five|six|\\d+) (?:of us )?(?:\\w+ )?in one (?:bed|room)|(?:sharing|share) (?:a |one )(?:bed|room)',
  '(?:cant|cannot|unable to|struggl\\w+ (?:to|with)) (?:\\w+ ){0,4}(?:stairs|shower|get (?:in|up|upstairs|to (?:school|work)))',
  '(?:not suitable|unsuitable|doesnt suit|does not suit|not adapted|inaccessible|not safe|filthy)',
);

/** Put right once the same place is found to suit, something else is offered or gone to, or the household goes home. */
function lackOwed(reading: Reading, rounds: readonly CheckRound[], round: CheckRound): Owed {
  const [first] = round.checks;
  const since = round.checks.find(({ lacks }) => lacks !== undefined) ?? first;
  const better = rounds.find((later) => later.on > round.on && isSamePlace(later, round) && !findsLack(later));
  const other = allOnCase(reading, since, since, 'alternative home offered', 'home offered').find(
    ({ id }) => id !== round.place?.id,
  );
  return {
    since,
    because: round.place ? [round.place] : [],
    limit: 'does not suit',
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

/** While the household is away: from leaving, where the place was checked before, and from each check since. */
function againOwed(
  rounds: readonly CheckRound[],
  { out, after, back }: TemporaryMove,
  others: readonly Entry[],
): readonly Owed[] {
  const isOfMove = ({ on, place }: CheckRound) =>
    (place?.kind !== 'moved out' || !others.includes(place)) &&
    (!after || on >= after.happened) &&
    (!back || on < back.happened || on <= out.happened);
  const ofMove = rounds.filter(isOfMove);
  const away = ofMove.filter(({ place, on }) => on > out.happened || place?.id === out.id);
  const starts: readonly Entry[] = [
    ...(away.length < ofMove.length ? [out] : []),
    ...away.map(({ checks: [first] }) => first),
  ];
  return starts.map((since) => ({
    since,
    because: since === out ? [] : [out],
    doneBy: earliest<Entry>(away.find(({ on }) => on > since.happened)?.checks[0], back),
  }));
}
