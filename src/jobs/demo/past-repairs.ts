import { type Day, daysAfter, weekday } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { accountOf } from './accounts.ts';
import type { KnownHousehold } from './household-entries.ts';
import type { DemoCase, DemoHome } from './landlord-shape.ts';
import type { Luck } from './luck.ts';
import type { Notebook, Page } from './notebook.ts';
import { type PastJob, pastJobs } from './past-repair-words.ts';

/** A repair long finished: where, when and what it was. */
export type PastRepair = {
  readonly home: DemoHome;
  /** Who lived there then; undefined where others did. */
  readonly known: KnownHousehold | undefined;
  readonly opened: Day;
  readonly job: PastJob;
};

const mostDaysAgo = 3 * 365;
/** Every repair is long over by now. */
const leastDaysAgo = 45;

/** One past repair, by chance: more of some in winter, and more in all of it. */
export function planPastRepair(home: DemoHome, known: KnownHousehold | undefined, today: Day, luck: Luck): PastRepair {
  const opened = daysAfter(today, -luck.between(leastDaysAgo, mostDaysAgo));
  const job = luck.pickWeighted(pastJobs.map((each) => [isCold(opened) ? each.winter : each.summer, each] as const));
  // What cannot wait is reported on any day; the rest when the lines are open.
  const day = job.priority === 'emergency' || weekday(opened) <= 5 ? opened : daysAfter(opened, 2);
  const isTheirs = known !== undefined && known.household.since < day;
  return { home, known: isTheirs ? known : undefined, opened: day, job };
}

/** Writes a past repair: reported, booked, visited, mended, asked about and closed. Most went well; some took two visits. */
export function tellPastRepair(notebook: Notebook, past: PastRepair, repair: DemoCase, luck: Luck): void {
  const { home, known, opened, job } = past;
  const household = known?.household.id;
  const page: Page = { case: repair.reference, home: home.id, ...(household === undefined ? {} : { household }) };
  const officer = accountOf(repair.officer).name;
  const on = (n: number) => workingDaysAfter(opened, n);
  const isEmergency = job.priority === 'emergency';
  const hour = luck.between(7, 13);
  const time = (after: number) =>
    isEmergency ? `${String(hour + after).padStart(2, '0')}:${String(luck.between(10, 50))}` : undefined;
  const { place } = job;
  const report = notebook.write(
    page,
    opened,
    'repair reported',
    {
      problem: job.problem,
      place,
      priority: job.priority,
      means: luck.pick(['phone', 'phone', 'online']),
      by: 'resident',
    },
    time(0),
  );
  let visit = 0;
  if (isEmergency) visitAndMend(opened, time(luck.between(2, 6)));
  else {
    visit = job.priority === 'urgent' ? luck.between(2, 4) : luck.between(4, 12);
    book(1, visit);
    if (luck.chance(0.12)) {
      notebook.write(page, on(visit), 'visit made', { for: report, outcome: 'wrong trade or parts', by: job.trade });
      book(visit, visit + 3);
      visit += 3;
    }
    visitAndMend(on(visit), undefined);
  }
  const asked = visit + luck.between(2, 5);
  notebook.write(page, on(asked), 'resident asked if fixed', { for: report, by: officer });
  if (luck.chance(0.7))
    notebook.write(page, on(asked + 1), 'resident confirmed fixed', { for: report, by: 'resident' });
  notebook.write(page, on(asked + 2), 'case closed', { for: report, by: officer, why: luck.pick(closings) });

  function book(n: number, forDay: number): void {
    const uses = known && known.adjustments.length > 0 ? { uses: [...known.adjustments] } : {};
    const slot = { planned: on(forDay), time: luck.pick(['8am to 12', '12 to 4pm']), suits: true, by: officer };
    notebook.write(page, on(n), 'appointment made', { for: report, ...slot, ...uses });
    if (forDay - n > 1) notebook.write(page, on(forDay - 1), 'reminder sent', { for: report, means: 'text message' });
    if (known && known.needs.length > 0)
      notebook.write(page, on(Math.max(forDay - 1, n)), 'operative briefed', { for: report });
  }

  function visitAndMend(day: Day, at: string | undefined): void {
    notebook.write(page, day, 'visit made', { for: report, outcome: 'works completed', by: job.trade }, at);
  }
}

const closings = ['done, and the resident is content', 'finished', 'mended and checked', 'works done'];

/** October to March, near enough, by the day of the year. */
function isCold(on: Day): boolean {
  const dayOfYear = (on - 1) % 365.25;
  return dayOfYear < 90 || dayOfYear > 273;
}
