import type { LessonId } from '../src/lessons/lesson.ts';

/** One lesson as a user of a rules engine would write it: what a thing owed is, and past how much of it is late. */
export type Rule = {
  readonly lesson: LessonId;
  /** Only where the cause is serious, or only where it is not. */
  readonly isSerious?: boolean;
  readonly fact: 'workingDay' | 'daysPastDate';
  readonly over: number;
};

/** The rules every peer is given: the limits of the lessons timed. */
export const rules: readonly Rule[] = [
  { lesson: 'asb/risk-assessed', isSerious: true, fact: 'workingDay', over: 1 },
  { lesson: 'asb/risk-assessed', isSerious: false, fact: 'workingDay', over: 5 },
  { lesson: 'asb/vulnerability-assessed', isSerious: true, fact: 'workingDay', over: 1 },
  { lesson: 'asb/vulnerability-assessed', isSerious: false, fact: 'workingDay', over: 5 },
  { lesson: 'asb/perpetrator-spoken-to', fact: 'workingDay', over: 10 },
  { lesson: 'asb/evidence-taken', fact: 'workingDay', over: 2 },
  { lesson: 'complaints/acknowledged', fact: 'workingDay', over: 5 },
  { lesson: 'complaints/stage-1-answered', fact: 'workingDay', over: 10 },
  { lesson: 'complaints/ombudsman-evidence', fact: 'workingDay', over: 15 },
  { lesson: 'circumstances/professional-evidence', fact: 'workingDay', over: 5 },
  { lesson: 'conduct/data-misuse', fact: 'workingDay', over: 1 },
  { lesson: 'records/request-answered', fact: 'workingDay', over: 10 },
  { lesson: 'records/handover-check', fact: 'workingDay', over: 2 },
  { lesson: 'access/missed-put-right', fact: 'workingDay', over: 1 },
  { lesson: 'orders/complied', fact: 'daysPastDate', over: 0 },
  { lesson: 'redress/paid', fact: 'workingDay', over: 20 },
];
