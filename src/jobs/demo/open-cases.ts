import { type Day, daysAfter } from '../../calendar/day.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import { officersFor } from './accounts.ts';
import type { CasePlan, FamilyPlan, Script } from './casework.ts';
import type { KnownHousehold } from './household-entries.ts';
import type { DemoHome } from './landlord-shape.ts';
import { type Luck, luckFrom } from './luck.ts';
import { adaptationScripts } from './scripts/adaptations.ts';
import { behaviourScripts } from './scripts/behaviour.ts';
import { asbestosScripts, homeownerScripts, pestScripts } from './scripts/buildings.ts';
import { complaintScripts } from './scripts/complaints.ts';
import { conductScripts, discriminationScripts } from './scripts/fairness.ts';
import { hazardScripts } from './scripts/hazards.ts';
import { moveScripts } from './scripts/moves.ts';
import { repairScripts } from './scripts/repairs.ts';
import { abuseScripts, safeguardingScripts } from './scripts/safety.ts';

/** An open case before it has a reference: where, by which script, and how it stands. */
export type OpenPlan = Omit<CasePlan, 'reference'> & { readonly script: Script };

/** Every family of case, with how many are open and by which scripts. */
export const familyPlans: readonly FamilyPlan[] = [
  { family: 'repairs', count: 84, scripts: repairScripts },
  { family: 'hazards', count: 46, scripts: hazardScripts },
  { family: 'antisocial behaviour', count: 36, scripts: behaviourScripts },
  { family: 'complaints', count: 36, scripts: complaintScripts },
  { family: 'adaptations', count: 18, scripts: adaptationScripts },
  { family: 'moves', count: 12, scripts: moveScripts },
  { family: 'homeowners', count: 14, scripts: homeownerScripts },
  { family: 'pests', count: 12, scripts: pestScripts },
  { family: 'asbestos', count: 8, scripts: asbestosScripts },
  { family: 'domestic abuse', count: 7, scripts: abuseScripts },
  { family: 'safeguarding', count: 7, scripts: safeguardingScripts },
  { family: 'staff conduct', count: 6, scripts: conductScripts },
  { family: 'discrimination', count: 6, scripts: discriminationScripts },
];

/** Some 290 open cases in homes where they could be, in every state: most in hand, some behind, a few in a bad way. */
export function planOpenCases(
  homes: readonly DemoHome[],
  knownIn: ReadonlyMap<string, KnownHousehold>,
  today: Day,
): readonly OpenPlan[] {
  const luck = luckFrom('open cases');
  const ago = workingDaysBack(today);
  const free = new Set(luck.shuffle(homes.filter(({ id }) => knownIn.has(id))));
  return familyPlans.flatMap(({ family, count, scripts }) =>
    standings(count, luck).map((standing, place): OpenPlan => {
      const script = scripts[place % scripts.length] as Script;
      const { home, known } = findHome(script, free, knownIn);
      const state = stateOf(standing, script, luck);
      const officer = luck.pick(officersFor(family, home.patch)).id;
      return { home, known, family, officer, script, opened: ago(state.age), ...state };
    }),
  );
}

function findHome(
  { suits }: Script,
  free: Set<DemoHome>,
  knownIn: ReadonlyMap<string, KnownHousehold>,
): { readonly home: DemoHome; readonly known: KnownHousehold } {
  for (const home of free) {
    const known = knownIn.get(home.id);
    if (!known || (suits && !suits(home, known))) continue;
    free.delete(home);
    return { home, known };
  }
  throw new Error('No home is left that suits this case');
}

type State = Pick<CasePlan, 'age' | 'stalls' | 'slips'>;
type Standing = 'in hand' | 'slipped' | 'left for weeks' | 'left for months';

/** Of every eleven cases, seven in hand, one in hand after a slip, two left for some weeks and one left for months. */
const ofEleven: readonly Standing[] = [
  ...(['in hand', 'in hand', 'in hand', 'in hand', 'in hand', 'in hand', 'in hand'] as const),
  ...(['slipped', 'left for weeks', 'left for weeks', 'left for months'] as const),
];

function standings(count: number, luck: Luck): readonly Standing[] {
  const dealt: Standing[] = [];
  while (dealt.length < count) dealt.push(...luck.shuffle(ofEleven));
  return dealt.slice(0, count);
}

function stateOf(standing: Standing, { length }: Script, luck: Luck): State {
  const reached = luck.between(1, length - 1);
  switch (standing) {
    case 'in hand':
      return { age: reached };
    case 'slipped':
      return slipped(reached, luck);
    case 'left for weeks':
      return { age: reached + luck.between(11, 24), stalls: reached };
    case 'left for months':
      return { age: reached + luck.between(40, 150), stalls: reached };
  }
}

function slipped(reached: number, luck: Luck): State {
  const from = luck.between(2, Math.max(2, Math.floor(reached * 0.6)));
  const by = luck.between(2, 5);
  return { age: reached + by, slips: { from, by } };
}

/** Gives the day that was so many working days before today: 1 is the last working day before it. */
function workingDaysBack(today: Day): (n: number) => Day {
  const back: Day[] = [];
  let day = today;
  return (n) => {
    while (back.length < n) {
      day = daysAfter(day, -1);
      if (isWorkingDay(day)) back.push(day);
    }
    return back[n - 1] ?? today;
  };
}
