import { type Day, day, daysAfter } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { DemoHome } from './landlord-shape.ts';
import { luckFrom } from './luck.ts';
import type { Notebook } from './notebook.ts';

const stockTaken = day('2018-04-09');

/** Writes what a home is, on its record. */
export function describeHome(notebook: Notebook, home: DemoHome): void {
  const luck = luckFrom(`description of ${home.id}`);
  const on = workingDaysAfter(daysAfter(stockTaken, luck.between(0, 240)), 0);
  notebook.write({ home: home.id }, on, 'home described', {
    by: 'surveyor',
    tenure: home.tenure,
    ...(home.block === undefined ? {} : { block: home.block }),
    features: [`built ${home.built}`, home.construction, home.heating],
  });
}

/** Writes what is on a home’s record: what it is, faults known of it, works planned, and its asbestos looked at again. */
export function tellHome(notebook: Notebook, home: DemoHome, today: Day): void {
  const luck = luckFrom(`record of ${home.id}`);
  const page = { home: home.id };
  const ago = (least: number, most: number) => workingDaysAfter(daysAfter(today, -luck.between(least, most)), 0);
  describeHome(notebook, home);
  if (luck.chance(0.03)) {
    const [problem, place] = luck.pick(smallFaults);
    notebook.write(page, ago(200, 900), 'defect known', { by: 'surveyor', problem, place });
  }
  const programme = programmeFor(home);
  if (programme) {
    const { works, inDays } = programme;
    notebook.write(page, workingDaysAfter(daysAfter(today, -150 + (inDays % 40)), 0), 'planned works scheduled', {
      by: 'planned works team',
      works,
      planned: daysAfter(today, inDays),
    });
  }
  if (home.built >= 1950 && home.built < 1985 && luck.chance(0.3)) {
    const last = luck.between(20, 330);
    for (const days of [last + 358, last]) {
      notebook.write(page, workingDaysAfter(daysAfter(today, -days), 0), 'asbestos plan reviewed', {
        by: 'asbestos surveyor',
        note: luck.pick(['no change', 'sound and sealed', 'label renewed', 'looked at with the yearly gas check']),
      });
    }
  }
}

const smallFaults: readonly (readonly [problem: string, place: string])[] = [
  ['worn kitchen units', 'kitchen'],
  ['cracked wall tiles', 'bathroom'],
  ['worn lino', 'hall'],
  ['garden gate dropped on its hinge', 'front garden'],
  ['worktop edge lifting', 'kitchen'],
  ['skirting board missing', 'back bedroom'],
];

/** Some streets and blocks have works coming. */
function programmeFor(home: DemoHome): { readonly works: string; readonly inDays: number } | undefined {
  const whole = home.block ?? home.address[0]?.replace(/^\d+ /, '') ?? '';
  return programmes.get(whole);
}

const programmes: ReadonlyMap<string, { readonly works: string; readonly inDays: number }> = new Map([
  ['Kiln Bank', { works: 'new windows and outside doors', inDays: 140 }],
  ['Heron Court', { works: 'new flat roof', inDays: 110 }],
  ['Fuller Street', { works: 'new kitchens', inDays: 85 }],
  ['Weaver House', { works: 'lift renewed', inDays: 170 }],
  ['Holt Drive', { works: 'outside wall insulation', inDays: 165 }],
  ['Juniper House', { works: 'new windows', inDays: 125 }],
  ['Pinfold Lane', { works: 'new roofs', inDays: 155 }],
  ['Saltpan Road', { works: 'new bathrooms', inDays: 140 }],
  ['Compass House', { works: 'door entry renewed', inDays: 90 }],
]);
