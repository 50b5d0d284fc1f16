import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { Entry } from '../record/entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';
import { nextSteps } from './next.ts';
import { titleInForce } from './title-in-force.ts';

type Unit = Entry<'policy set'>['unit'];

/** Limits a landlord set for a lesson from 2 March 2026. */
function set(lesson: string, ...limits: readonly (readonly [count: number, unit: Unit, limit?: string])[]) {
  const entries = limits.map(([count, unit, limit]) => ({
    ...{ on: '2026-03-02', kind: 'policy set' as const, lesson, count, unit },
    ...(limit !== undefined && { limit }),
  }));
  return entriesOf({ name: lesson, entries, asAt: '', shows: [] }) as readonly Entry<'policy set'>[];
}

const named = (id: string) => {
  const found = lessons.findLast((lesson) => lesson.id === id);
  assert.ok(found, id);
  return found;
};
const march = day('2026-03-09');

const rows: readonly (readonly [
  lesson: string,
  limits: Parameters<typeof set>[1][],
  runs: string | undefined,
  says: string,
])[] = [
  [
    'repairs/fixed-means-confirmed',
    [[8, 'working days']],
    undefined,
    'Ask the resident within 8 working days whether it worked, and open the case again if it did not',
  ],
  [
    'records/handover-check',
    [[1, 'working days']],
    undefined,
    'Complete the hand-over check within 1 working day of a case changing hands',
  ],
  [
    'hazards/triaged',
    [[4, 'hours']],
    undefined,
    'Judge each possible hazard within 4 hours: emergency, significant or neither, with reasons',
  ],
  [
    'access/missed-put-right',
    [[2, 'working days']],
    undefined,
    'Apologise for a visit we missed, and give a new date, within 2 working days',
  ],
  [
    'hazards/further-works',
    [[3, 'working days', 'steps']],
    undefined,
    'Take steps towards lasting works within 3 working days, and have them start on site within 12 weeks',
  ],
  // A law’s limit can only be made shorter: a longer one is not in force, whatever the record says.
  [
    'hazards/make-safe',
    [[9, 'working days']],
    undefined,
    'Finish making a significant hazard safe within 5 working days of the investigation ending',
  ],
  [
    'circumstances/risk-reviewed',
    [[3, 'working days', 'change']],
    undefined,
    'Look at the risk to these people again: every 20 working days, or 3 after something changes',
  ],
  [
    'circumstances/risk-reviewed',
    [[4, 'weeks', 'usual']],
    undefined,
    'Look at the risk to these people again: every 4 weeks, or 5 working days after something changes',
  ],
  [
    'repairs/too-long',
    [
      [3, 'months', 'head of service'],
      [6, 'months', 'director'],
    ],
    undefined,
    'Raise a defect still there after 3 months to the head of service, 6 a director, 24 the chief executive',
  ],
  [
    'pests/cause-and-treatment',
    [[5, 'working days', 'treatment']],
    'keeping them out',
    'Within 10 working days treat pests, and order the works that keep them out',
  ],
  [
    'pests/cause-and-treatment',
    [[5, 'working days', 'treatment']],
    'treatment',
    'Within 5 working days treat pests, and order the works that keep them out',
  ],
  [
    'adaptations/alternative-home',
    [[2, 'weeks', 'again']],
    undefined,
    'Look for another suitable home with the resident and therapist, and again every 2 weeks',
  ],
  [
    'complaints/escalated-when-asked',
    [[3, 'working days']],
    undefined,
    'Take a request for stage 2 on within 3 working days, or refuse it in writing with reasons',
  ],
];

describe('a title names the limits in force', () => {
  for (const [lesson, limits, runs, says] of rows)
    test(says, () => assert.equal(titleInForce(named(lesson), set(lesson, ...limits), march, runs), says));
});

test('before the day it runs from, and of another lesson, nothing changes', () => {
  const lesson = named('repairs/fixed-means-confirmed');
  assert.equal(titleInForce(lesson, set(lesson.id, [8, 'working days']), day('2026-02-27')), lesson.title);
  assert.equal(titleInForce(lesson, set('records/handover-check', [8, 'working days']), march), lesson.title);
});

test('no title names a limit that a landlord’s own does not take the place of', () => {
  for (const lesson of lessons) {
    const own = Object.keys(lesson.clock.limits).flatMap((limit) => set(lesson.id, [0, 'hours', limit]));
    const said = titleInForce(lesson, own, march);
    const left = said.replace(/\b0(?: hours)?\b|£250|\b999\b|stage [12]\b/g, '');
    assert.doesNotMatch(
      left,
      /\d|next working day|each month|\b(?:two|three|six|ten|twelve) (?:\w+ )?(?:days|weeks|months)\b/,
      said,
    );
  }
});

test('what is owed is called by the limit its day was counted by', () => {
  const record = [
    ...set('repairs/fixed-means-confirmed', [8, 'working days']),
    ...entriesOf({
      name: 'works done',
      entries: [
        { on: '2026-03-03', kind: 'repair reported', id: 'leak', problem: 'leak under the sink' },
        { on: '2026-03-09', kind: 'works completed', for: 'leak' },
      ],
      asAt: '',
      shows: [],
    }).map((entry) => ({ ...entry, id: `case-${entry.id}`, ...(entry.for && { for: `case-${entry.for}` }) })),
  ] as readonly Entry[];
  const { duties } = assess(record, endOf(day('2026-03-10')), lessons);
  const steps = nextSteps(assess(record, endOf(day('2026-03-10')), lessons));
  assert.ok(duties.length > 0);
  const asked = steps.find(({ lesson }) => lesson.id === 'repairs/fixed-means-confirmed');
  assert.match(asked?.do ?? '', /^Ask the resident within 8 working days/);
  assert.equal(asked?.duty.due, day('2026-03-19'));
});
