import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, daysAfter, day as readDay } from '../calendar/day.ts';
import { endOf, type Instant } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Example, Lesson } from '../lessons/lesson.ts';
import type { CaseRecord, Entry } from '../record/entry.ts';
import { assess } from './assess.ts';
import type { Duty } from './duty.ts';
import { entriesOf } from './examples.ts';

// What one lesson’s example shows to be overdue, told twice a week apart, and an answer that names the first of the two.
const apart = 7;

type Found = { readonly both: Set<string>; first: boolean };

function tryLesson(lesson: Lesson): Found {
  const answers = lesson.examples.flatMap((example) => answersIn(lesson, example));
  const found: Found = { both: new Set(), first: false };
  for (const example of lesson.examples) {
    const once = entriesOf(example);
    const two = [...told(once, 'one', 0), ...told(once, 'two', apart)];
    const asAt = endOf(daysAfter(readDay(example.asAt), apart + 1));
    const open = dutiesOf(lesson, two, asAt).filter(({ standing }) => standing === 'overdue');
    for (const one of open) {
      const cause = one.because[0] as Entry;
      const twin = open.find((other) => isTwin(other.because[0] as Entry, cause));
      if (!twin) continue;
      for (const answer of answers) {
        const given = answering(answer, cause, daysAfter(readDay(example.asAt), apart));
        const after = dutiesOf(lesson, [...two, given], asAt);
        const isDone = (duty: Duty) =>
          after.some((now) => now.because[0]?.id === duty.because[0]?.id && now.doneBy?.id === given.id);
        if (!isDone(one)) continue;
        found.first = true;
        if (isDone(twin)) found.both.add(answer.kind);
      }
    }
  }
  return found;
}

function told(entries: CaseRecord, which: string, days: number): CaseRecord {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => ({
    ...later(entry, days),
    id: `${which}-${entry.id}`,
    ...(entry.for !== undefined && ids.has(entry.for) ? { for: `${which}-${entry.for}` } : {}),
  }));
}

function later(entry: Entry, days: number): Entry {
  const ms = days * 86_400_000;
  return {
    ...entry,
    happened: daysAfter(entry.happened, days),
    recorded: (entry.recorded + ms) as Instant,
    ...(entry.at === undefined ? {} : { at: (entry.at + ms) as Instant }),
  };
}

function isTwin(other: Entry, cause: Entry): boolean {
  return cause.id.startsWith('one-') && other.id === cause.id.replace('one-', 'two-');
}

/** What did it, in an example where it was done. */
function answersIn(lesson: Lesson, example: Example): readonly Entry[] {
  const duties = dutiesOf(lesson, entriesOf(example), endOf(readDay(example.asAt)));
  return duties.flatMap(({ doneBy }) => (doneBy ? [doneBy] : []));
}

function answering(answer: Entry, cause: Entry, on: Day): Entry {
  const { at: _, ...rest } = answer;
  return { ...rest, id: 'answer', for: cause.id, happened: on, recorded: endOf(on) } as Entry;
}

function dutiesOf(lesson: Lesson, record: CaseRecord, asAt: Instant): readonly Duty[] {
  return assess(record, asAt, [lesson]).duties;
}

/** Where one answer for the first of the two may settle both, and why. It can only grow shorter. */
const settlesBoth: Readonly<Record<string, string>> = {
  'hazards/alternative-home': 'two investigations of one hazard: the household leaves, or the hazard is gone, once',
  'hazards/further-works': 'two investigations of one hazard: its works are begun once',
  'hazards/investigate': 'the same hazard asked about twice: one visit looks at it',
  'hazards/written-summary': 'two investigations of one hazard: a summary sent after both tells of it',
  'repairs/findings-become-works': 'two surveys that recommend the same: the works are ordered once',
  'circumstances/risk-to-life': 'the lead is told of the case, and of all that is on it by then',
  'circumstances/safeguarding': 'the same person: one decision is about their safety, not about each telling of it',
  'abuse/mitigation-considered':
    'the same person: what keeps them safe is decided for them, not for each telling of it',
  'abuse/support-offered': 'the same person: they are offered help, not each telling of it',
  'asb/partners': 'one matter: a meeting brings together all who joined in it by then',
  'asb/safe-tonight': 'one matter: tonight is thought about once',
  'asb/triaged': 'one matter: an assessment of the risk weighs all of its incidents by then',
  'moves/fits-the-family': 'one move: what it does to the family is looked at once',
  'moves/still-suits': 'one place: a household leaves it once',
  'adaptations/decision-explained': 'two surveys for one request: it is decided once',
  'adaptations/disagreement-resolved': 'a disagreement with the same body, told of again',
  'adaptations/every-line-answered': 'two reports that recommend the same: a line is answered once',
  'adaptations/feasibility': 'two reports on one home: one look at what can be done',
  'adaptations/funding-chased': 'refused twice: what is applied for after both follows both',
  'adaptations/interim-mitigation': 'one need asked about twice: the help meanwhile is the same',
  'adaptations/visits-in-plan': 'one request decided on twice: one plan of visits',
  'complaints/actions-tracked': 'the same promise in two letters: it is kept once',
  'complaints/escalated-when-asked': 'one complaint: asked again, it is answered once',
  'apology/covers-every-failing': 'two letters of one complaint: an apology after both may say what both left out',
  'apology/remedy': 'two letters of one complaint: an apology after both may put both right',
  'apology/right-form': 'two apologies on one complaint: they are asked once how they want it',
  'apology/right-person': 'two letters of one complaint: an apology after both may put both right',
};

/**
 * Lessons of which no example can be told so: told twice it is still one matter, or it is overdue only beside something
 * that is there once, or the second letter ends what the first lacked; or nothing that does it can name it. It can only grow shorter.
 */
const cannotBeTold: readonly string[] = [
  'hazards/attempts-recorded',
  'hazards/emergency-24h',
  'hazards/health-of-household',
  'hazards/keep-informed',
  'hazards/make-safe',
  'hazards/triaged',
  'repairs/cut-off-is-emergency',
  'repairs/fixed-means-confirmed',
  'repairs/inspect-promptly',
  'repairs/no-endless-inspections',
  'repairs/planned-works-overridden',
  'repairs/policy-timescale',
  'repairs/source-next-door',
  'repairs/temporary-fix',
  'repairs/too-long',
  'repairs/whole-cause',
  'access/change-told-early',
  'access/missed-put-right',
  'access/never-blamed',
  'access/no-access-worked-through',
  'access/notice-and-preference',
  'circumstances/communication-plan',
  'circumstances/health-worsens',
  'circumstances/kept-in-contact',
  'circumstances/priority-follows-risk',
  'circumstances/risk-reviewed',
  'abuse/security-repair-urgent',
  'abuse/asked-what-is-safe',
  'abuse/safe-contact',
  'asb/action-plan',
  'asb/case-review-told',
  'asb/risk-assessed',
  'asb/impact-seen',
  'asb/move-led-by-landlord',
  'asb/perpetrator-spoken-to',
  'asb/plan-reviewed',
  'asb/risk-looked-at-again',
  'asb/vulnerability-assessed',
  'conduct/meeting-safe',
  'discrimination/reported-up',
  'moves/considered',
  'moves/paid-until',
  'moves/refusal-handled',
  'moves/return-date',
  'moves/reviewed',
  'moves/told',
  'adaptations/alternative-home',
  'adaptations/informed',
  'adaptations/therapist-considered',
  'asbestos/inspected',
  'asbestos/options-told',
  'asbestos/plan-and-review',
  'pests/cause-and-treatment',
  'homeowners/responsibility-decided',
  'records/household-known',
  'records/written-when-it-happened',
  'complaints/different-reviewer',
  'complaints/every-point-answered',
  'complaints/extension-proper',
  'complaints/no-chasing',
  'complaints/records-support-response',
  'complaints/response-complete',
  'complaints/stage-1-answered',
  'complaints/stage-2-answered',
  'complaints/delay-apologised',
  'apology/empathetic',
  'apology/explains-why',
  'apology/learning',
  'apology/no-weasel-words',
  'apology/not-for-the-belief',
  'apology/personal',
  'apology/regret',
  'apology/sincere',
  'apology/takes-responsibility',
  'apology/timely',
  'redress/paid',
  'redress/proportionate',
];

const found = new Map(lessons.map((lesson) => [lesson, tryLesson(lesson)]));
const idsWhere = (test: (one: Found) => boolean) => [
  ...new Set(lessons.filter((lesson) => test(found.get(lesson) as Found)).map(({ id }) => id)),
];

test('an answer that names the first of two leaves the second owed, but for lessons with a reason', () => {
  assert.deepEqual(
    idsWhere(({ both }) => both.size > 0),
    Object.keys(settlesBoth),
  );
});

test('every other lesson is tried so', () => {
  assert.deepEqual(
    idsWhere(({ first }) => !first),
    cannotBeTold,
  );
});
