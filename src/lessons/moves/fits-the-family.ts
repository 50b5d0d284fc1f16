import { sameDay } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import type { Entry } from '../../record/entry.ts';
import { gather } from '../../record/gather.ts';
import { type Household, needKnown } from '../../record/household/household.ts';
import type { NeedGroup } from '../../record/household/need.ts';
import { earliest, type Reading } from '../../record/reading.ts';
import { firstOnCase, isOnSame } from '../../record/whole-case.ts';
import { always, byDefault, type Finding, type Lesson } from '../lesson.ts';

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

export const fitsTheFamily: Lesson = {
  id: 'moves/fits-the-family',
  title: 'When deciding on a move, look at school, carers, family, access needs and how long it will be',
  why: 'A room across the city is no help to a child who cannot get to school, or to someone whose carer cannot get to them. Families turn down what does not fit, and stay in harm.',
  cites: [
    reported('2025-12', 'children', 'Think of schools, and of the family who help with the children.'),
    cite(ombudsmanGuidance, 'temporary moves: circumstances'),
    cite(ombudsmanGuidance, 'temporary moves: costs and review'),
  ],
  clock: byDefault(sameDay),
  appliesFrom: always,

  /**
   * Asked of a decision to move, or to offer it: what was looked at may be in a decision before or after it. And of a move
   * that was made with no decision on record: nothing had been looked at then.
   */
  find: (reading) => {
    const decisions = reading.of('move considered');
    const decided = decisions.filter(({ decision }) => decision !== 'stay');
    return [
      ...gather(decided, (since) => lookedAt(reading, since)),
      ...gather(reading.move.temporary, ({ out }) => (isDecided(reading, out) ? [] : lookedAt(reading, out))),
    ];
  },

  examples: [
    {
      name: 'gone to a hotel overnight with two children, and no decision says what was thought of',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 9 },
        { on: '2025-02-03', kind: 'moved out', to: 'hotel' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'a family with a child at school was moved, and nobody asked how she would get there',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 8 },
        { on: '2025-02-03', kind: 'move considered', decision: 'move', considers: ['safety', 'length'] },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'overdue', due: '2025-02-03' }],
    },
    {
      name: 'school and access were looked at',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'daughter', age: 8, needs: ['uses a wheelchair'] },
        {
          on: '2025-02-03',
          kind: 'move considered',
          decision: 'move',
          considers: ['school', 'access needs', 'length'],
        },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'done in time', due: '2025-02-03', done: '2025-02-03' }],
    },
    {
      name: 'a move for someone with no known needs',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', age: 40 },
        { on: '2025-02-03', kind: 'move considered', decision: 'move' },
      ],
      asAt: '2025-02-28',
      shows: [],
    },
    {
      name: 'the record does not say what was looked at',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'resident', needs: ['dementia'] },
        { on: '2025-02-03', kind: 'move considered', decision: 'move' },
      ],
      asAt: '2025-02-28',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'looked at a week later, when the first place did not suit',
      entries: [
        { on: '2025-01-06', kind: 'person known', person: 'son', age: 12 },
        { on: '2025-02-03', kind: 'move considered', decision: 'offer the choice', considers: ['safety'] },
        { on: '2025-02-10', kind: 'move considered', decision: 'move', considers: ['school'] },
      ],
      asAt: '2025-02-28',
      shows: [
        { standing: 'done late', due: '2025-02-03', done: '2025-02-10' },
        { standing: 'done in time', due: '2025-02-10', done: '2025-02-10' },
      ],
    },
  ],
};

function lookedAt(reading: Reading, since: Entry<'move considered' | 'moved out'>): readonly Finding[] {
  const wanted = wantedFor(reading.household, since);
  if (wanted.length === 0) return [];
  const together = reading.of('move considered').filter((other) => isOnSame(reading, other, since));
  if (together.length > 0 && together.every(({ considers }) => considers === undefined))
    return [{ cannotTell: 'what was looked at when the move was decided', since }];
  return [
    {
      since,
      because: wanted.map(({ because }) => because),
      doneBy: earliest<Entry>(
        whenAllLookedAt(together, wanted, since),
        since.kind === 'moved out' ? firstOnCase(reading, since, since, 'home checked for person') : undefined,
      ),
    },
  ];
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
