import { atOnce } from '../../calendar/limit.ts';
import { cite, reported } from '../../library/citation.ts';
import { landlordAndTenantAct1985 } from '../../library/law/landlord-and-tenant-act-1985.ts';
import type { Entry } from '../../record/entry.ts';
import { areLargeWorks, areSharedWorks, leaseOf, shareToConsultAt } from '../../record/problems/lease.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byLaw, type Finding, type Lesson } from '../lesson.ts';

export const section20: Lesson = {
  id: 'homeowners/section-20',
  title: 'Before ordering works that cost a leaseholder more than £250, check whether leaseholders must be consulted',
  why: 'Leaseholders have a say before they are sent a large bill, and without it most of the bill cannot be charged. Emergencies do not wait for this. Where the record gives no cost, large works to the building are taken to pass £250.',
  cites: [
    cite(landlordAndTenantAct1985, 's.20'),
    cite(landlordAndTenantAct1985, 's.20ZA'),
    reported('2025-12', 'section 20', 'Be sure whether leaseholders and shared owners must be consulted.'),
  ],
  clock: byLaw(atOnce),
  appliesFrom: always,

  find: (reading) => {
    const lease = leaseOf(reading);
    return reading.of('works ordered').flatMap((works): Finding[] => {
      if ((!lease && works.share === undefined) || works.priority === 'emergency') return [];
      const check = checkOf(reading, works);
      const share = works.share ?? check?.cost;
      const isAbove = share === undefined ? isLarge(works) : share > shareToConsultAt;
      if (isAbove || (share === undefined && check && check.happened <= works.happened)) {
        const costKnownBy = works.share === undefined && share !== undefined ? check : undefined;
        return [{ since: works, because: known(lease, costKnownBy), doneBy: check }];
      }
      const isOpen = share === undefined && areSharedWorks(works.works);
      return isOpen ? [{ cannotTell: 'what the works would cost any one leaseholder', since: works }] : [];
    });
  },

  examples: [
    {
      name: 'a new roof ordered for a block of leaseholders, without a check',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease', block: 'North Court' },
        { on: '2025-03-03', kind: 'works ordered', works: 'replace the roof of the block' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'overdue', due: '2025-03-03' }],
    },
    {
      name: 'checked before the windows were ordered',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'shared ownership' },
        { on: '2025-02-10', kind: 'section 20 checked', needed: true, cost: '£1,900' },
        { on: '2025-03-03', kind: 'works ordered', works: 'replace all windows' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'done in time', due: '2025-03-03', done: '2025-02-10' }],
    },
    {
      name: 'a gutter cleared for £40 each',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'works ordered', works: 'clear the gutters', share: '£40' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'part of the roof mended, at a cost nobody wrote down',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'works ordered', works: 'patch the roof' },
      ],
      asAt: '2025-03-31',
      shows: [{ standing: 'cannot tell' }],
    },
    {
      name: 'an emergency does not wait',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'long lease' },
        { on: '2025-03-03', kind: 'works ordered', works: 'replace the storm-torn roof', priority: 'emergency' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
    {
      name: 'a tenant’s home',
      entries: [
        { on: '2024-01-08', kind: 'home described', tenure: 'tenancy' },
        { on: '2025-03-03', kind: 'works ordered', works: 'replace the roof' },
      ],
      asAt: '2025-03-31',
      shows: [],
    },
  ],
};

/** The check made before these works were ordered, or if there was none, the first one after. */
function checkOf(reading: Reading, works: Entry<'works ordered'>): Entry<'section 20 checked'> | undefined {
  return (
    reading
      .of('section 20 checked')
      .findLast((check) => check.happened <= works.happened && reading.belongsWith(check, works)) ??
    reading.firstAfter(works, 'section 20 checked')
  );
}

function isLarge(works: Entry<'works ordered'>): boolean {
  return works.priority === 'planned' || areLargeWorks(works.works);
}

function known(...entries: readonly (Entry | undefined)[]): readonly Entry[] {
  return entries.filter((entry) => entry !== undefined);
}
