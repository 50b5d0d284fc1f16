import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, sayDay } from '../../../calendar/day.ts';
import { endOf } from '../../../calendar/instant.ts';
import { lessons } from '../../../lessons/index.ts';
import type { Entry } from '../../../record/entry.ts';
import type { CasePlace } from '../../../store/cases.ts';
import { type LiveCaseView, viewLiveCase } from '../view.ts';

const place: CasePlace = {
  ...{ reference: 'PR-000001', home: 'H1', address: '1 Mill Lane', postcode: 'ZZ1 1AA', household: 'HH1' },
  ...{ isRestricted: false, people: [] },
};
const asAt = day('2026-01-30');

function entry(id: string, kind: Entry['kind'], on: string, fields: object = {}): Entry {
  const happened = day(on);
  return { id, subject: 'case:PR-000001', kind, happened, recorded: endOf(happened), ...fields } as Entry;
}

const begun = [
  entry('o', 'case opened', '2025-11-03', { family: 'antisocial behaviour', title: 'Threats on the stairs' }),
  entry('r', 'antisocial behaviour reported', '2025-11-03', { harm: 'threat', incident: 'he threatened to hurt her' }),
];
const note = entry('n', 'note made', '2025-11-03', { says: 'went through the risk with her, high', by: 'Priya Nair' });

function view(record: readonly Entry[], more: object = {}): LiveCaseView {
  const parts = { place, record, lessons, nameOf: (name: string) => name, linked: [], others: [] };
  const shown = viewLiveCase({ ...parts, now: endOf(asAt), asAt, ...more });
  assert.ok(shown);
  return shown;
}

const risk = (one: { readonly lesson: string }) => one.lesson === 'asb/risk-assessed';

describe('what the page of a case says a note may tell', () => {
  test('stands beside what is owed and what was missed, with the way to the note and to the form', () => {
    const shown = view([...begun, note]);
    const step = shown.next.find(risk);
    assert.equal(step?.told?.whose, `A note of ${sayDay(day('2025-11-03'))}`);
    assert.equal(step.told.says, 'may say that this was done');
    assert.equal(step.told.note, 'n');
    assert.equal(step.told.form, '/cases/PR-000001/record/risk-assessed?told-in=n&for=r');
    assert.equal(step.isOverdue, true);
    assert.deepEqual(shown.whole.failings.find(risk)?.told, [step.told]);
    assert.equal(shown.whole.duties.find(risk)?.done, '');
  });

  test('says so where it was after the day', () => {
    const late = { ...note, happened: day('2025-12-20') } as Entry;
    assert.equal(view([...begun, late]).next.find(risk)?.told?.says, 'may say that this was done, but late');
  });

  test('leaves the day to a person where its words name another, and says of none that it was late', () => {
    const says = 'went through the risk with her last Tuesday, high';
    const shown = view([...begun, { ...note, happened: day('2025-12-20'), says } as Entry]);
    assert.equal(shown.next.find(risk)?.told?.says, 'may say that this was done');
  });

  test('says so where it was done late, and a note tells of it sooner', () => {
    const written = entry('w', 'risk assessed', '2025-12-20', { level: 'high' });
    const [told] = view([...begun, note, written]).whole.failings.find(risk)?.told ?? [];
    assert.equal(told?.says, 'may say that this was done in time');
  });

  test('leads to no form on the case as it was on an earlier day, nor where it cannot be recorded', () => {
    const earlier = view([...begun, note], { asAt: day('2025-12-01') }).next.find(risk)?.told;
    assert.ok(earlier);
    assert.equal(earlier.form, undefined);
  });

  test('leads to no form for what stands on a household, where the case has none', () => {
    const words = 'She asks for everything in large print from now on. Agreed and put on the account';
    const record = [...begun, entry('n', 'note made', '2025-11-03', { says: words })];
    const asked = (one: LiveCaseView) =>
      one.next.find(({ lesson }) => lesson === 'circumstances/adjustment-agreed')?.told;
    assert.equal(asked(view(record))?.form, '/cases/PR-000001/record/adjustment-agreed?told-in=n');
    const alone = asked(view(record, { place: { ...place, household: undefined } }));
    assert.ok(alone);
    assert.equal(alone.form, undefined);
  });

  test('says of the end of the works no more than that', () => {
    const record = [
      entry('o', 'case opened', '2025-11-03', { family: 'repairs', title: 'Leak' }),
      entry('r', 'repair reported', '2025-11-03', { problem: 'leak under the sink', priority: 'routine' }),
      entry('w', 'works ordered', '2025-11-05', { for: 'r', works: 'new trap' }),
      entry('n', 'visit made', '2025-11-10', { note: 'new trap fitted and tested, all done' }),
    ];
    const says = new Set(view(record).next.flatMap(({ told }) => (told ? [`${told.whose} ${told.says}`] : [])));
    assert.deepEqual(
      [...says],
      ['What was written of a visit on 10 November 2025 may say that the works were finished'],
    );
  });

  test('is nothing where no note tells of it, or it was written down', () => {
    assert.equal(view(begun).next.find(risk)?.told, undefined);
    const written = entry('w', 'risk assessed', '2025-11-03', { level: 'high', about: 'n' });
    assert.equal(view([...begun, note, written]).next.find(risk), undefined);
  });
});
