import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day } from '../calendar/day.ts';
import { endOf } from '../calendar/instant.ts';
import { lessons } from '../lessons/index.ts';
import type { StoryEntry } from '../record/story/story-entry.ts';
import { assess } from './assess.ts';
import { entriesOf } from './examples.ts';

describe('what is told only in words', () => {
  const reported: StoryEntry = {
    on: '2025-02-03',
    kind: 'antisocial behaviour reported',
    harm: 'noise',
    incident: 'music at night',
  };
  const told: StoryEntry = {
    on: '2025-02-05',
    kind: 'note made',
    says: 'the housing officer called her a liar and swore at her',
  };
  const answered: StoryEntry = {
    on: '2025-02-06',
    kind: 'note made',
    says: 'risk assessment done, scored low. action plan sent',
  };

  const owedBy = (entries: readonly StoryEntry[]) =>
    assess(
      entriesOf({ name: 'told', entries, asAt: '2025-06-02', shows: [] }),
      endOf(day('2025-06-02')),
      lessons,
    ).duties.map(
      ({ lesson, standing, because, doneBy }) =>
        `${lesson.id} ${standing} since ${because[0]?.id} by ${doneBy?.id ?? 'nobody'}`,
    );

  test('gives rise to something owed, shown by the note it stands in', () => {
    const more = owedBy([reported, told]).filter((one) => !owedBy([reported]).includes(one));
    assert.ok(more.length > 0);
  });

  test('names only entries that were written, however many were heard in one', () => {
    const note = (on: string, says: string): StoryEntry => ({ on, kind: 'note made', says });
    const entries = [
      note('2025-02-05', 'determination in, SM, £850 and £50 within 4 wks, apology from CEO, inspect roof by 12 March'),
      note('2025-02-20', '£850 paid to her by bacs, apology letter posted, roof inspected'),
    ];
    const record = entriesOf({ name: 'told', entries, asAt: '2025-06-02', shows: [] });
    const { duties, failings, reading } = assess(record, endOf(day('2025-06-02')), lessons);
    const named = [...duties, ...failings.flatMap(({ duty }) => duty ?? [])].flatMap(
      ({ because, doneBy, overtakenBy }) => [...because, doneBy, overtakenBy].filter((one) => one !== undefined),
    );
    assert.ok(named.length > 4);
    for (const one of [...named, ...failings.flatMap(({ because }) => because)])
      assert.equal(reading.entry(one.id), one);
  });

  test('begins no silence of its own within one that is owed as it was written', () => {
    const silences = (...entries: readonly StoryEntry[]) =>
      owedBy([{ ...reported, id: 'noise' }, ...entries]).filter((one) =>
        one.startsWith('circumstances/kept-in-contact'),
      );
    const says = 'rang tenant, told her we will ring back with a date by Friday';
    const called: StoryEntry = { on: '2025-02-07', kind: 'note made', id: 'called', says };
    const later: StoryEntry = { on: '2025-04-01', kind: 'resident updated', id: 'later' };
    assert.deepEqual(silences(called), silences());
    assert.deepEqual(silences(called, later), silences(later));
    assert.equal(silences({ ...called, on: '2025-04-08' }, later).length, 2);
  });

  test('never answers or takes away what is owed by what was written', () => {
    const [without, with_] = [owedBy([reported]), owedBy([reported, told, answered])];
    assert.deepEqual(
      without.filter((one) => !with_.includes(one)),
      [],
    );
  });

  describe('danger that only a note told', () => {
    const note = (on: string, id: string, says: string): StoryEntry => ({ on, kind: 'note made', id, says });
    const abuse = note('2025-02-03T09:10', 'told', 'her ex hit her again on Saturday, she moved here because of him');
    const safety = (...entries: readonly StoryEntry[]) =>
      owedBy(entries).filter((one) => /^(?:abuse\/(?:miti|supp)|circumstances\/safeg).* since told/.test(one));
    const helped =
      'Offered IDVA, she said yes, referral made. Lock changed and safety plan agreed. Offered hotel, she would rather stay. Safeguarding referral made to MASH, ref 2207';

    test('is answered by what a later note says was done', () =>
      assert.deepEqual(safety(abuse, note('2025-02-03T11:00', 'done', helped)).toSorted(), [
        'abuse/mitigation-considered done in time since told by done',
        'abuse/support-offered done in time since told by done',
        'circumstances/safeguarding done in time since told by done',
      ]));
    test('is answered late by a late one', () =>
      assert.deepEqual(safety(abuse, note('2025-03-03T11:00', 'done', helped)).toSorted(), [
        'abuse/mitigation-considered done late since told by done',
        'abuse/support-offered done late since told by done',
        'circumstances/safeguarding done late since told by done',
      ]));
    test('is not answered by what is planned', () =>
      assert.deepEqual(
        safety(abuse, note('2025-02-03T11:00', 'done', 'will offer IDVA and a move, lock to be changed')).toSorted(),
        [
          'abuse/mitigation-considered overdue since told by nobody',
          'abuse/support-offered overdue since told by nobody',
          'circumstances/safeguarding overdue since told by nobody',
        ],
      ));
    test('and no note answers what was disclosed as such', () =>
      assert.deepEqual(
        safety(
          { on: '2025-02-03T09:10', kind: 'abuse disclosed', id: 'told', person: 'resident' },
          note('2025-02-03T11:00', 'done', helped),
        ).toSorted(),
        [
          'abuse/mitigation-considered overdue since told by nobody',
          'abuse/support-offered overdue since told by nobody',
          'circumstances/safeguarding overdue since told by nobody',
        ],
      ));
  });

  test('is answered by what the same words go on to say was done, and by no more than was done', () => {
    const asked = 'cant get in and out of the bath any more, needs a wet room';
    const note = (says: string): StoryEntry => ({ on: '2025-02-05', kind: 'note made', id: 'asked', says });
    const therapist = (says: string) =>
      owedBy([note(says)]).filter((one) => one.startsWith('adaptations/therapist-considered'));
    assert.deepEqual(therapist(`${asked}. OT referral sent today`), [
      'adaptations/therapist-considered done in time since asked by asked',
    ]);
    assert.deepEqual(therapist(`${asked}. OT referral to do`), [
      'adaptations/therapist-considered overdue since asked by nobody',
    ]);
  });

  test('is not answered by the very letter it was heard in', () => {
    const letter: StoryEntry = {
      ...{ on: '2025-02-03', kind: 'letter sent', id: 'letter', means: 'email' },
      says: 'We will write to you with an answer about the door by 10 February.',
    };
    assert.ok(owedBy([letter]).includes('records/promise-kept overdue since letter by nobody'));
    assert.ok(
      owedBy([
        letter,
        { on: '2025-02-07', kind: 'letter sent', id: 'answer', says: 'The door is to be replaced.' },
      ]).includes('records/promise-kept done in time since letter by answer'),
    );
  });
});
