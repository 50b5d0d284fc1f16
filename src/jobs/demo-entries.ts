import type { Day } from '../calendar/day.ts';
import { dayOf, type Instant, timeOn } from '../calendar/instant.ts';
import type { Entry, Subject } from '../record/entry.ts';
import type { Bundle } from '../store/bulk.ts';
import type { Written } from '../store/entry-rows.ts';
import { officersFor } from './demo/accounts.ts';
import type { DemoCase, DemoLandlord } from './demo/landlord-shape.ts';

/** The entries of the made-up landlord, by home, with those that say what each case is and who may see it. */
export function demoBundles(demo: DemoLandlord, landlord: string): readonly Bundle[] {
  const bySubject = Map.groupBy(demo.entries, (entry) => entry.subject);
  const on = (subject: Subject) => bySubject.get(subject) ?? [];
  const casesOf = Map.groupBy(demo.cases, (one) => one.home);
  const householdsOf = Map.groupBy(demo.households, (one) => one.home);
  const whole: Bundle = {
    once: 'demo',
    home: undefined,
    written: on(`landlord:${landlord}`).map((entry) => ({ entry, account: 'A16' })),
    opens: [],
  };
  const homes = demo.homes.map(({ id, patch }): Bundle => {
    const cases = casesOf.get(id) ?? [];
    const account = officersFor('antisocial behaviour', patch)[0]?.id ?? '';
    const ofHome = [
      ...on(`home:${id}`),
      ...(householdsOf.get(id) ?? []).flatMap((household) => on(`household:${household.id}`)),
    ];
    return {
      once: `demo ${id}`,
      home: id,
      written: [
        ...ofHome.map((entry): Written => ({ entry, account })),
        ...cases.flatMap((one) => caseEntries(one, on(`case:${one.reference}`))),
      ],
      opens: cases.map(({ reference, home, household }) => ({ reference, home, household })),
    };
  });
  return [whole, ...homes];
}

function caseEntries(demoCase: DemoCase, told: readonly Entry[]): readonly Written[] {
  const { officer, isOpen } = demoCase;
  const began = told.reduce(
    (first, { recorded }) => Math.min(first, recorded) as Instant,
    timeOn(demoCase.opened, '09:00'),
  );
  const lastClosing = isOpen ? undefined : told.findLast(({ kind }) => kind === 'case closed');
  // Closing the only report on a case that is over closed the case.
  const rest = told.map((entry) => (entry === lastClosing ? ({ ...entry, for: undefined } as Entry) : entry));
  return [...whatItIs(demoCase, began), ...rest].map((entry): Written => ({ entry, account: officer }));
}

/** What the case is, and who may see it, as the first of its entries say. */
function whatItIs({ reference, family, title, officer, opened, restricted, named = [] }: DemoCase, recorded: Instant) {
  const happened = Math.min(opened, dayOf(recorded)) as Day;
  const base = { subject: `case:${reference}` as const, happened, recorded };
  const entries = [{ ...base, id: `${reference}-opened`, kind: 'case opened', family, title, officer }];
  if (!restricted) return entries as unknown as readonly Entry[];
  return [
    ...entries,
    { ...base, id: `${reference}-restricted`, kind: 'case restricted' },
    ...named
      .filter((account) => account !== officer)
      .map((account) => ({
        ...base,
        id: `${reference}-access-${account}`,
        kind: 'access to case given',
        officer: account,
      })),
  ] as unknown as readonly Entry[];
}
