import { sayDay } from '../../../calendar/day.ts';
import { sayEntry } from '../../../record/entry.ts';
import { readNoAccess } from '../../../record/problems/no-access.ts';
import type { RecordLink, Work } from '../work.ts';

/** Arranging visits and getting into the home: a door that stays shut is asked about, and closes nothing. */
export const gettingIn: Work = {
  slug: 'getting-in',
  title: 'Visits, and getting in',
  begins: 'Arrange a visit, or write down that nobody could get in',
  isAtHand: (reading) =>
    reading.ofAny('appointment made', 'no access', 'access attempted').length > 0 || noAccess(reading).length > 0,
  parts: ({ reading }) => [
    {
      id: 'visits',
      title: 'Visits arranged',
      says: reading
        .of('appointment made')
        .map((visit) => `${sayDay(visit.happened)}: ${sayEntry(visit)} for ${sayDay(visit.planned)}.`),
      nothing: 'No visit has been arranged.',
      lessons: [
        'access/notice-and-preference',
        'access/confirmed-and-reminded',
        'access/briefed',
        'access/change-told-early',
        'access/missed-put-right',
      ],
      record: [{ kind: 'appointment made' }, ...reading.of('appointment made').slice(-1).flatMap(aboutVisit)],
    },
    {
      id: 'no-access',
      title: 'When nobody could get in',
      says: noAccess(reading).map(({ first, settled }) =>
        settled
          ? `${sayDay(first.happened)}: nobody could get in. Worked through on ${sayDay(settled.happened)}.`
          : `${sayDay(first.happened)}: nobody could get in, and nobody has asked why yet.`,
      ),
      nothing: 'Nobody has been kept out.',
      lessons: ['access/no-access-worked-through'],
      record: [
        { kind: 'no access' },
        ...noAccess(reading)
          .filter(({ settled }) => !settled)
          .map(({ first }): RecordLink => ({ kind: 'access worked through', fill: { for: first.id } })),
      ],
    },
  ],
};

const noAccess = readNoAccess;

function aboutVisit({ id }: { readonly id: string }): readonly RecordLink[] {
  return (
    [
      'appointment confirmed',
      'reminder sent',
      'operative briefed',
      'appointment changed',
      'appointment missed',
    ] as const
  ).map((kind) => ({ kind, fill: { for: id } }));
}
