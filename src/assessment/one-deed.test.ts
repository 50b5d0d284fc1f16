import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import { readingOf } from '../record/reading-of.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { nextSteps } from './next.ts';

const complaint: StoryEntry = { on: '2025-06-02', kind: 'complaint received', id: 'complaint' };
const acknowledged: StoryEntry = {
  ...{ on: '2025-06-04', kind: 'complaint acknowledged', for: 'complaint', stage: 1 },
};
const answer = (...promises: readonly string[]): StoryEntry => ({
  ...{ on: '2025-06-18', kind: 'response sent', id: 'answer', for: 'complaint', stage: 1 },
  ...{ promises, due: '2025-07-31' },
});
const promise = (says: string, on: string, due: string): StoryEntry => ({
  ...{ on, kind: 'promise made', for: on === '2025-06-18' ? 'answer' : 'complaint', promise: says, due },
});

const ofPromises = ['complaints/actions-tracked', 'complaints/stage-1-answered', 'records/promise-kept'];
const assessed = (asAt: string, entries: readonly StoryEntry[]) =>
  assess(readingOf(entries).entries, endOf(day(asAt)), lessons);
const steps = (asAt: string, ...entries: readonly StoryEntry[]) =>
  nextSteps(assessed(asAt, entries))
    .map(({ lesson }) => lesson.id)
    .filter((id) => ofPromises.includes(id))
    .toSorted();

const shower = 'replace the shower';

describe('what two lessons ask, and one deed does by one day, is to do once', () => {
  test('a promise that stands in an answer and by itself', () => {
    const both = [complaint, acknowledged, answer(shower), promise('Replace the shower.', '2025-06-18', '2025-07-31')];
    assert.deepEqual(steps('2025-06-20', ...both), ['complaints/actions-tracked']);
    assert.deepEqual(steps('2025-08-20', ...both), ['complaints/actions-tracked']);
  });

  test('and is missed under both once it is late', () => {
    const both = [complaint, acknowledged, answer(shower), promise(shower, '2025-06-18', '2025-07-31')];
    const missed = assessed('2025-08-20', both).failings.map(({ lesson }) => lesson.id);
    assert.ok(missed.includes('complaints/actions-tracked') && missed.includes('records/promise-kept'));
  });

  const reply = 'You will have our reply to your complaint';
  test('an answer promised for the day the complaint has to be answered by', () => {
    const told = promise(reply, '2025-06-04', '2025-06-18');
    assert.deepEqual(steps('2025-06-05', complaint, acknowledged, told), ['complaints/stage-1-answered']);
    assert.deepEqual(steps('2025-06-25', complaint, acknowledged, told), ['complaints/stage-1-answered']);
  });

  const quiet: readonly (readonly [name: string, entries: readonly StoryEntry[]])[] = [
    ['an answer promised for an earlier day', [promise(reply, '2025-06-04', '2025-06-11')]],
    ['something else promised for the same day', [promise('mend the gate', '2025-06-04', '2025-06-18')]],
    [
      'word of something else for the same day',
      [promise('ring back about the parking space', '2025-06-04', '2025-06-18')],
    ],
  ];
  for (const [name, entries] of quiet)
    test(`not ${name}`, () => {
      assert.deepEqual(steps('2025-06-05', complaint, acknowledged, ...entries), [
        'complaints/stage-1-answered',
        'records/promise-kept',
      ]);
    });

  test('not another promise than the one in the answer, nor the same by another day', () => {
    for (const other of [
      promise('send the report', '2025-06-18', '2025-07-31'),
      promise(shower, '2025-06-18', '2025-07-10'),
    ])
      assert.deepEqual(steps('2025-06-20', complaint, acknowledged, answer(shower), other), [
        'complaints/actions-tracked',
        'records/promise-kept',
      ]);
  });

  test('sorry for every failing, and for the delay in answering among them', () => {
    const late: StoryEntry = {
      ...{ on: '2025-09-01', kind: 'response sent', id: 'answer', for: 'complaint', stage: 1 },
      ...{ decision: 'upheld', acknowledges: ['the gate'] },
    };
    const of = (...entries: readonly StoryEntry[]) => {
      const all = assessed('2025-09-10', entries);
      const asked = (ids: readonly string[]) => ids.filter((id) => /delay-apologised|covers-every/.test(id)).toSorted();
      return [asked(nextSteps(all).map(({ lesson }) => lesson.id)), asked(all.failings.map(({ lesson }) => lesson.id))];
    };
    const both = ['apology/covers-every-failing', 'complaints/delay-apologised'];
    assert.deepEqual(of(complaint, acknowledged, late), [['apology/covers-every-failing'], both]);
    const forAll = { ...late, acknowledges: ['the gate', 'complaints/stage-1-answered'] } as StoryEntry;
    const [, missed] = of(complaint, acknowledged, forAll);
    assert.ok(missed && !missed.includes('complaints/delay-apologised'));
  });
});

describe('what is done by doing something else that is asked by the same day or sooner is not asked by itself', () => {
  const asked = (asAt: string, entries: readonly StoryEntry[], ...of: readonly string[]) =>
    nextSteps(assessed(asAt, entries))
      .map(({ lesson }) => lesson.id)
      .filter((id) => of.includes(id))
      .toSorted();

  const roof: StoryEntry = { on: '2026-03-02', kind: 'repair reported', id: 'roof', problem: 'roof leaks' };
  const dated = (due: string): StoryEntry => ({ on: '2026-03-04', kind: 'works date given', for: 'roof', due });
  const ofTime = ['repairs/policy-timescale', 'repairs/works-dated'];

  test('the repair by the landlord’s time, once a date is given by then', () => {
    assert.deepEqual(asked('2026-03-05', [roof, dated('2026-03-20')], ...ofTime), ['repairs/works-dated']);
    assert.deepEqual(asked('2026-03-05', [roof, dated('2026-05-20')], ...ofTime), ofTime);
  });

  test('a date for works that a survey calls for and nobody ordered', () => {
    const survey: StoryEntry = {
      ...{ on: '2026-03-09', kind: 'survey made', for: 'roof', recommends: ['new tiles'] },
    };
    const ofOrder = ['repairs/findings-become-works', 'repairs/works-dated'];
    assert.deepEqual(asked('2026-03-30', [roof, survey], ...ofOrder), ['repairs/findings-become-works']);
    const ordered: StoryEntry = { on: '2026-03-12', kind: 'works ordered', for: 'roof', works: 'new tiles' };
    assert.deepEqual(asked('2026-03-30', [roof, survey, ordered], ...ofOrder), ['repairs/works-dated']);
  });

  test('to write with the date, where a date is owed', () => {
    const ordered: StoryEntry = { on: '2026-03-04', kind: 'works ordered', for: 'roof', works: 'new tiles' };
    const told = (says: string): StoryEntry => ({
      ...{ on: '2026-03-04', kind: 'promise made', for: 'roof', of: 'an answer', promise: says, due: '2026-03-18' },
    });
    const ofDate = ['records/promise-kept', 'repairs/works-dated'];
    const byDay = [roof, ordered, told('will write with the date of the works')];
    assert.deepEqual(asked('2026-03-05', byDay, ...ofDate), ['repairs/works-dated']);
    assert.deepEqual(asked('2026-03-05', [roof, ordered, told('to send the survey')], ...ofDate), ofDate);
  });

  test('to take a wish for stage 2 on, while it is to be acknowledged', () => {
    const wish: StoryEntry = { on: '2025-07-01', kind: 'escalation asked for', for: 'complaint', id: 'wish' };
    const entries = [complaint, acknowledged, answer(shower), wish];
    const ofWish = ['complaints/acknowledged', 'complaints/escalated-when-asked'];
    assert.deepEqual(asked('2025-07-02', entries, ...ofWish), ['complaints/acknowledged']);
    const refused: StoryEntry = { on: '2025-07-03', kind: 'escalation refused', for: 'wish', why: 'nothing new' };
    assert.deepEqual(asked('2025-07-04', [...entries, refused], ...ofWish), ['complaints/escalated-when-asked']);
  });

  test('a sum promised in an answer and offered beside it, by the sooner day', () => {
    const offered: StoryEntry = { on: '2025-06-18', kind: 'remedy offered', sort: 'compensate', sum: '£66' };
    const promised = (due: string): StoryEntry => ({ ...answer('pay £66'), due }) as StoryEntry;
    const ofMoney = ['complaints/actions-tracked', 'redress/paid'];
    const money = (due: string) => asked('2025-06-20', [complaint, acknowledged, promised(due), offered], ...ofMoney);
    assert.deepEqual(money('2025-06-27'), ['complaints/actions-tracked']);
    assert.deepEqual(money('2025-08-29'), ['redress/paid']);
    const other: StoryEntry = { ...offered, sum: '£100' } as StoryEntry;
    assert.deepEqual(
      asked('2025-06-20', [complaint, acknowledged, promised('2025-06-27'), other], ...ofMoney),
      ofMoney,
    );
  });

  test('news of a hazard, where contact is owed sooner', () => {
    const mould: StoryEntry = { on: '2026-03-02', kind: 'hazard reported', id: 'mould', hazard: 'mould' };
    const rung: StoryEntry = { on: '2026-03-04', kind: 'resident updated', for: 'mould', says: 'fan ordered' };
    const ofNews = ['circumstances/kept-in-contact', 'hazards/keep-informed'];
    assert.deepEqual(asked('2026-03-05', [mould, rung], ...ofNews), ['circumstances/kept-in-contact']);
  });
});

describe('while nobody has assessed the risk of behaviour, one assessment is to be made', () => {
  const threat: StoryEntry = {
    ...{ on: '2025-06-02', kind: 'antisocial behaviour reported', harm: 'threat' },
    effect: 'she sleeps on the sofa by the door',
  };
  const ofRisk = ['asb/risk-assessed', 'asb/vulnerability-assessed', 'asb/impact-seen'];
  const asked = (...entries: readonly StoryEntry[]) =>
    nextSteps(assessed('2025-06-10', entries))
      .map(({ lesson }) => lesson.id)
      .filter((id) => ofRisk.includes(id))
      .toSorted();

  test('with what it has to look at', () => assert.deepEqual(asked(threat), ['asb/risk-assessed']));

  test('and all of it is missed once it is late', () => {
    const missed = assessed('2025-06-10', [threat]).failings.map(({ lesson }) => lesson.id);
    assert.deepEqual(missed.filter((id) => ofRisk.includes(id)).toSorted(), ofRisk.toSorted());
  });

  test('one that left something out is asked for what it left out', () => {
    const risk: StoryEntry = { on: '2025-06-03', kind: 'risk assessed', level: 'high', considers: ['further harm'] };
    assert.deepEqual(asked(threat, risk), ['asb/impact-seen', 'asb/vulnerability-assessed']);
  });
});

test('a move promised by a day is owed as a promise of a move, and not as another besides', () => {
  const move = promise('a management move', '2025-06-04', '2025-07-31');
  const asked = nextSteps(assessed('2025-06-10', [move])).map(({ lesson }) => lesson.id);
  assert.deepEqual(
    asked.filter((id) => ['moves/commitment', 'records/promise-kept'].includes(id)),
    ['moves/commitment'],
  );
});
