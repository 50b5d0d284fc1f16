import type { Day } from '../../calendar/day.ts';
import { firstDayOf, isoMonth, lastDayOf, monthAfter, monthOf } from '../../calendar/month.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { drawSample, sampleSize } from '../../record/behaviour/audit-sample.ts';
import { isSensitive } from '../../record/casework/sensitive.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { accountOf } from './accounts.ts';
import type { BehaviourSample, DemoCase } from './landlord-shape.ts';
import type { Notebook } from './notebook.ts';

const monthsAudited = 2;
/** A manager who has no cases. */
const auditor = 'A14';

/** The samples of the last months, drawn by a manager, with what was found of each case by the working days that have come. */
export function auditBehaviour(notebook: Notebook, cases: readonly DemoCase[], today: Day): readonly BehaviourSample[] {
  const ofBehaviour = cases.filter(({ family }) => family === 'antisocial behaviour');
  const subjects = new Set(ofBehaviour.map(({ reference }) => `case:${reference}`));
  const entries = notebook.entries.filter(({ subject }) => subjects.has(subject as `case:${string}`));
  // As the pages do, a case that tells of hate is left to those named on it.
  const restricted = new Set<string>(entries.filter(isSensitive).map(({ subject }) => subject));
  const seen = ofBehaviour.filter(({ reference }) => !restricted.has(`case:${reference}`));
  return Array.from({ length: monthsAudited }, (_, n) => monthAfter(monthOf(today), n - monthsAudited)).flatMap(
    (one): readonly BehaviourSample[] => {
      const month = isoMonth(one);
      const open = seen.filter(({ opened }) => opened <= lastDayOf(one)).map(({ reference }) => reference);
      const drawn = workingDaysAfter(firstDayOf(monthAfter(one, 1)), 1);
      if (open.length === 0 || drawn >= today) return [];
      const seed = `larkmere-and-quay ${month}`;
      const chosen = drawSample(open, seed, sampleSize(open.length));
      const officerOf = new Map(ofBehaviour.map(({ reference, officer }) => [reference, officer]));
      for (const [place, reference] of chosen.entries())
        lookAt(reference, month, workingDaysAfter(drawn, 1 + Math.floor(place / 3)), officerOf.get(reference));
      return [{ month, seed, from: open, chosen, drawn, account: auditor }];
    },
  );

  function lookAt(reference: string, month: string, on: Day, officer: string | undefined): void {
    if (on >= today || officer === auditor) return;
    const told = entries.filter(({ subject, happened }) => subject === `case:${reference}` && happened < on);
    const reported = told.find(({ kind }) => kind === 'antisocial behaviour reported');
    if (!reported) return;
    const risk = last(told, 'risk assessed') ? 'good' : 'missing';
    const plan = last(told, 'action plan agreed')
      ? 'good'
      : workingDaysAfter(reported.happened, 10) >= on
        ? 'not due yet'
        : 'missing';
    const says = risk === 'missing' || plan === 'missing' ? 'to be done this week, with the resident' : undefined;
    const by = accountOf(auditor).name;
    const found = { month, risk, plan, by, ...(says === undefined ? {} : { says }) } as const;
    notebook.write({ case: reference }, on, 'case audited', found);
  }
}

function last(entries: readonly Entry[], kind: KindName): Entry | undefined {
  return entries.findLast((entry) => entry.kind === kind);
}
