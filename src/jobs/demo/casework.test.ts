import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../assessment/assess.ts';
import { day, daysAfter } from '../../calendar/day.ts';
import { timeOn } from '../../calendar/instant.ts';
import { isWorkingDay } from '../../calendar/working-days.ts';
import { lessons } from '../../lessons/index.ts';
import { officersFor } from './accounts.ts';
import { type Script, tellCase } from './casework.ts';
import { describeHome } from './home-entries.ts';
import { tellHousehold } from './household-entries.ts';
import { makeHouseholds } from './households.ts';
import { tellLandlord } from './landlord-entries.ts';
import type { DemoHome, Family } from './landlord-shape.ts';
import { openNotebook } from './notebook.ts';
import { familyPlans } from './open-cases.ts';
import { makeHomes } from './places.ts';

const today = day('2026-07-22');
const homes = makeHomes();
const households = new Map(makeHouseholds(homes, today).map((household) => [household.home, household]));
const workingDaysBack = [...Array(200).keys()]
  .map((n) => daysAfter(today, -1 - n))
  .filter((each) => isWorkingDay(each));

for (const { family, scripts } of familyPlans) {
  test(`${family}: a case that is kept in hand owes nothing overdue, however far it has come`, () => {
    let told = 0;
    const behind: string[] = [];
    for (const script of new Set(scripts)) {
      for (const home of someHomes(script)) {
        for (let age = 1; age < script.length; age += 7) {
          told++;
          const late = overdueIn(script, family, home, age);
          if (late.length > 0) behind.push(`${script.write.name} on day ${age}: ${late.join(', ')}`);
        }
      }
    }
    // Here and there nobody has asked how best to be in touch, as in life.
    assert.ok(behind.length <= told * 0.03, behind.join('\n'));
  });
}

/** Three homes it could happen in. */
function someHomes(script: Script): readonly DemoHome[] {
  const found: DemoHome[] = [];
  for (let n = 0; n < homes.length && found.length < 3; n++) {
    const home = homes[(n * 389) % homes.length] as DemoHome;
    const household = households.get(home.id);
    if (!household) continue;
    const known = tellHousehold(openNotebook(), household, today);
    if (!script.suits || script.suits(home, known)) found.push(home);
  }
  return found;
}

function overdueIn(script: Script, family: Family, home: DemoHome, age: number): readonly string[] {
  const household = households.get(home.id);
  const officer = officersFor(family, home.patch)[0]?.id;
  const opened = workingDaysBack[age - 1];
  assert.ok(household && officer && opened !== undefined);
  const notebook = openNotebook();
  tellLandlord(notebook, today);
  describeHome(notebook, home);
  const known = tellHousehold(notebook, household, today);
  tellCase(notebook, { reference: `PR-${age}`, family, officer, opened, home, known, age }, script);
  const record = notebook.entries.toSorted((one, other) => one.recorded - other.recorded);
  const { duties } = assess(record, timeOn(today, '09:00'), lessons);
  return duties.filter(({ standing }) => standing === 'overdue').map(({ lesson }) => lesson.id);
}
