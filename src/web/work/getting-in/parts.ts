import { readNoAccess } from '../../../record/problems/no-access.ts';
import { dated } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';
import { attemptsPart, noAccessPart } from './no-access.ts';

/** Arranging visits and getting into the home: a door that stays shut is asked about, and closes nothing. */
export const gettingIn: Work = {
  slug: 'getting-in',
  title: 'Visits, and getting in',
  begins: 'Arrange a visit, or write down that nobody could get in',
  isAtHand: (reading) =>
    reading.ofAny('appointment made', 'no access', 'access attempted').length > 0 || readNoAccess(reading).length > 0,
  parts: (on) => [visitsPart(on), noAccessPart(on), attemptsPart(on)],
};

function visitsPart({ reading }: OnWork): WorkPart {
  return {
    id: 'visits',
    title: 'Visits arranged',
    says: reading.of('appointment made').map(dated),
    nothing: 'No visit has been arranged.',
    lessons: [
      'access/notice-and-preference',
      'access/confirmed-and-reminded',
      'access/briefed',
      'access/change-told-early',
      'access/missed-put-right',
    ],
    record: [{ kind: 'appointment made' }, ...reading.of('appointment made').slice(-1).flatMap(aboutVisit)],
  };
}

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
