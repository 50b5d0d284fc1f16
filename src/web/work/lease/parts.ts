import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { sayEntry } from '../../../record/entry.ts';
import { sayPence } from '../../../record/money.ts';
import { areLargeWorks, leaseOf, shareToConsultAt } from '../../../record/problems/lease.ts';
import { dated } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';

/** Leaseholders and shared owners: whose it is under the lease, what the structure spoilt, who must be consulted, and a neighbour who refuses. */
export const leaseWork: Work = {
  slug: 'lease',
  title: 'The lease',
  begins: 'Decide whose it is under the lease, or deal with a neighbour who refuses',
  isAtHand: (reading, family) =>
    family === 'homeowners' ||
    reading.ofAny(
      'responsibility decided',
      'internal damage reported',
      'section 20 checked',
      'neighbour refused',
      'enforcement considered',
    ).length > 0 ||
    (leaseOf(reading) !== undefined && reading.of('repair reported').length > 0),
  parts: (on) => [responsibilityPart(on), damagePart(on), consultingPart(on), neighbourPart(on)],
};

function responsibilityPart({ reading }: OnWork): WorkPart {
  const lease = leaseOf(reading);
  const decided = reading.of('responsibility decided');
  const problem = reading.problems.findLast(({ ended }) => !ended) ?? reading.problems.at(-1);
  return {
    id: 'responsible',
    title: 'Whose it is under the lease',
    says: [
      ...(lease
        ? [`The home is held ${lease.tenure === 'shared ownership' ? 'as shared ownership' : 'on a long lease'}.`]
        : []),
      ...decided.map(({ happened, who, clause, why, explained }) => {
        const grounds = [clause, why].flatMap((one) => (one === undefined ? [] : [capital(one)])).join('. ');
        const told =
          explained === true
            ? 'It was explained to the resident'
            : 'Nothing shows that it was explained to the resident';
        return `${sayDay(happened)}: ${whose[who]}. ${grounds === '' ? 'Nobody wrote down what in the lease says so' : grounds}. ${told}.`;
      }),
    ],
    nothing: 'How the home is held is not on record, and nobody has decided whose this is.',
    lessons: ['homeowners/responsibility-decided'],
    record: [
      { kind: 'responsibility decided', ...(problem && { fill: { for: problem.report.id } }) },
      ...(lease ? [] : [{ kind: 'home described' } as const]),
    ],
  };
}

const whose = {
  landlord: 'it is ours',
  resident: 'it is the resident’s',
  both: 'it is partly ours and partly the resident’s',
  'another owner': 'it is another owner’s',
} as const;

function damagePart({ reading }: OnWork): WorkPart {
  const damage = reading.of('internal damage reported');
  return {
    id: 'damage',
    title: 'Damage inside',
    says: damage.map((one) => {
      const ours = one.cause === 'structure' ? ' What the structure spoils indoors is usually ours.' : '';
      const unknown =
        one.cause === undefined || one.cause === 'not known'
          ? ' Find out what caused it before anybody says whose it is.'
          : '';
      return `${dated(one)}${ours}${unknown}`;
    }),
    nothing: 'No damage inside has been reported.',
    lessons: ['homeowners/structure-damage'],
    record: [
      { kind: 'internal damage reported' },
      ...damage.slice(-1).flatMap(({ id }): readonly RecordLink[] => [
        { kind: 'cause found', fill: { for: id } },
        { kind: 'responsibility decided', says: 'We decided whose the damage is', fill: { for: id } },
        { kind: 'works ordered', fill: { for: id } },
      ]),
    ],
  };
}

function consultingPart({ reading }: OnWork): WorkPart {
  const checks = reading.of('section 20 checked');
  const works = reading.of('works ordered');
  return {
    id: 'consulting',
    title: 'Consulting before the works',
    says: [
      ...checks.map(({ happened, needed, cost }) => {
        const must =
          needed === undefined
            ? 'whether they must be consulted was not written down'
            : needed
              ? 'leaseholders must be consulted'
              : 'leaseholders need not be consulted';
        return `${sayDay(happened)}: checked; ${must}.${cost === undefined ? '' : ` The most any one would pay: ${sayPence(cost)}.`}`;
      }),
      ...works
        .filter(
          (one) =>
            one.priority !== 'emergency' &&
            (one.share ?? (areLargeWorks(one.works) ? shareToConsultAt + 1 : 0)) > shareToConsultAt,
        )
        .filter((one) => !checks.some((check) => check.happened <= one.happened))
        .map((one) => `${sayDay(one.happened)}: ${sayEntry(one)}, and nobody had checked.`),
    ],
    nothing: `Nobody has checked. It is checked before any works that cost one leaseholder more than ${sayPence(shareToConsultAt)} are ordered; an emergency does not wait for it.`,
    lessons: ['homeowners/section-20'],
    record: [{ kind: 'section 20 checked' }, { kind: 'works ordered' }],
  };
}

/** Each refusal, with the day by which it is decided whether to insist. */
function neighbourPart({ reading, assessment }: OnWork): WorkPart {
  const refused = reading.of('neighbour refused');
  const considered = reading.of('enforcement considered');
  return {
    id: 'neighbour',
    title: 'When a neighbour refuses',
    ...(refused.length === 0 && { nothing: 'No neighbour has refused anything.' }),
    table: {
      head: ['Refused', 'What', 'Decide by', 'Decided'],
      rows: refused.map((one, place) => {
        const next = refused[place + 1];
        const due = assessment.duties.find(
          ({ lesson, because }) => lesson.id === 'homeowners/enforce-when-due' && because.includes(one),
        )?.due;
        const decided = considered.find(
          (after) => after.happened >= one.happened && (next === undefined || after.happened < next.happened),
        );
        return [
          sayDay(one.happened),
          capital(one.what ?? 'not written down'),
          due === undefined ? 'With the refusal before it' : sayDay(due),
          decided ? `${sayDay(decided.happened)}: ${decided.decision}` : 'Not yet',
        ];
      }),
    },
    lessons: ['homeowners/enforce-when-due'],
    record: [
      { kind: 'neighbour refused' },
      ...(refused.length > 0
        ? [{ kind: 'enforcement considered', fill: { for: refused.at(-1)?.id ?? '' } } as const]
        : []),
    ],
  };
}
