import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { type Household, needKnown } from '../household/household.ts';
import type { NeedGroup } from '../household/need.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { firstOnCase, isFrom, isOnSame } from '../whole-case.ts';
import { saidNotToSuit } from './place-lacks.ts';

/** A decision to move or to offer it, or a move made with none, of a family with needs that it has to fit. */
export type MoveWeighed = {
  readonly since: Entry<'move considered' | 'moved out'>;
  /** What is known of their needs. */
  readonly because: readonly Entry[];
  /** By what all that their needs call for had been looked at; or that no decision says what was. */
  readonly lookedAt: Entry | 'not said' | undefined;
};

/** Every decision and every move that had to look at what a family needs. */
export function movesWeighed(reading: Reading): readonly MoveWeighed[] {
  const decided = reading.of('move considered').filter(({ decision }) => decision !== 'stay');
  return [
    ...gather(decided, (since) => weighed(reading, since)),
    ...gather(reading.move.temporary, ({ out }) => (isDecided(reading, out) ? [] : weighed(reading, out))),
  ];
}

type Looked = NonNullable<Entry<'move considered'>['considers']>[number];

/** What a decision to move must look at for whom: any one of the words named is enough. */
const looksAt: readonly { readonly groups: readonly NeedGroup[]; readonly any: readonly Looked[] }[] = [
  { groups: ['child'], any: ['school', 'family'] },
  { groups: ['moving about', 'disability', 'sight or hearing'], any: ['access needs'] },
  {
    groups: ['old age', 'autism or learning', 'mental health', 'long illness', 'breathing'],
    any: ['carers', 'family', 'health', 'access needs'],
  },
  { groups: ['pregnancy', 'weak immune system'], any: ['health'] },
];

function weighed(reading: Reading, since: Entry<'move considered' | 'moved out'>): readonly MoveWeighed[] {
  const wanted = wantedFor(reading.household, since);
  if (wanted.length === 0) return [];
  const together = reading.of('move considered').filter((other) => isOnSame(reading, other, since));
  const because = wanted.map((one) => one.because);
  if (together.length > 0 && together.every(({ considers }) => considers === undefined)) {
    const unsuited = notSuiting(reading, since);
    return unsuited
      ? [{ since, because: [...because, unsuited], lookedAt: undefined }]
      : [{ since, because, lookedAt: 'not said' }];
  }
  const lookedAt = earliest<Entry>(
    whenAllLookedAt(together, wanted, since),
    since.kind === 'moved out' ? firstOnCase(reading, since, since, 'home checked for person') : undefined,
  );
  return [{ since, because, lookedAt }];
}

/** Word from where they went that it does not suit them: whatever the decision looked at, it was not that. */
function notSuiting(reading: Reading, since: Entry): Entry | undefined {
  return saidNotToSuit(reading).find(({ because: [out] }) => out && isFrom(out, since) && isOnSame(reading, out, since))
    ?.since;
}

function isDecided(reading: Reading, out: Entry): boolean {
  return reading
    .of('move considered')
    .some((decision) => decision.happened <= out.happened && isOnSame(reading, decision, out));
}

type Wanted = { readonly any: readonly Looked[]; readonly because: Entry };

function wantedFor(household: Household, decision: Entry): readonly Wanted[] {
  return looksAt.flatMap(({ groups, any }): readonly Wanted[] => {
    const need = needKnown(household, decision.happened, ...groups);
    return need ? [{ any, because: need.entry }] : [];
  });
}

/** The decision by which everything wanted had been looked at; never earlier than the one asked about. */
function whenAllLookedAt(
  decisions: readonly Entry<'move considered'>[],
  wanted: readonly Wanted[],
  since: Entry,
): Entry | undefined {
  const looked = new Set<Looked>();
  for (const decision of decisions) {
    for (const one of decision.considers ?? []) looked.add(one);
    const isAll = wanted.every(({ any }) => any.some((one) => looked.has(one)));
    if (isAll && decision.happened >= since.happened) return decision;
  }
  return undefined;
}
