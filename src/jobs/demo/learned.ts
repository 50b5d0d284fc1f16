import { type Day, daysAfter } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { Entry } from '../../record/entry.ts';
import type { DemoCase } from './landlord-shape.ts';
import type { Notebook } from './notebook.ts';

/** Writes what was learned from a few repairs of the year before, long enough ago to be counted before and since. */
export function tellLearned(notebook: Notebook, cases: readonly DemoCase[], today: Day): void {
  const past = cases.filter(({ isOpen, family }) => !isOpen && family === 'repairs');
  for (const { daysAgo, with: who, ...learned } of lessonsLearned) {
    const from = past.find(({ opened }) => opened >= daysAfter(today, -daysAgo));
    if (!from) continue;
    const page = { case: from.reference, home: from.home };
    const written = workingDaysAfter(from.opened, 25);
    const due = workingDaysAfter(written, 15);
    const learning = notebook.write(page, written, 'learning recorded', { ...learned, due, briefs: [...who] });
    notebook.write(page, workingDaysAfter(written, 8), 'learning shared', { for: learning, with: [...who] });
  }
}

type Learned = Pick<Entry<'learning recorded'>, 'learning' | 'cause' | 'failing' | 'owner'>;

const lessonsLearned: readonly (Learned & { readonly daysAgo: number; readonly with: readonly string[] })[] = [
  {
    daysAgo: 330,
    learning: 'Every booking shows what the household needs, and whoever goes reads it out at the morning call',
    cause: 'Needs were on one system and the operatives’ day on another',
    failing: 'access/briefed',
    owner: 'the repairs manager',
    with: ['the repairs team', 'the booking desk'],
  },
  {
    daysAgo: 310,
    learning:
      'A change in a household opens a task on each of its cases, and the manager looks at those left each Friday',
    cause: 'News of a household reached the file and nobody’s list',
    failing: 'circumstances/risk-reviewed',
    owner: 'the housing manager',
    with: ['the neighbourhood teams'],
  },
  {
    daysAgo: 140,
    learning: 'The officer who takes a report asks there and then how and how often to be in touch',
    cause: 'Everybody thought that somebody else had asked',
    failing: 'circumstances/communication-plan',
    owner: 'the customer services manager',
    with: ['the call centre'],
  },
];
