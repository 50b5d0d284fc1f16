import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day, isoDay } from '../../calendar/day.ts';
import { canBeEmergency, canBeSignificant, type HazardName, hazardMeant, hazards } from './hazards.ts';

const beginning = (from: Day | undefined) => hazards.filter((each) => each.significantFrom === from).length;

test('the 29 hazards come in as 1, then 13, then 14 with no day, and overcrowding never', () => {
  assert.equal(hazards.length, 29);
  assert.equal(new Set(hazards.map((each) => each.hazard)).size, 29);
  assert.equal(beginning(day('2025-10-27')), 1);
  assert.equal(beginning(day('2026-11-30')), 13);
  assert.equal(beginning(undefined), 15);
});

test('every hazard but overcrowding has been an emergency since the first day', () => {
  const emergencies = hazards.filter((each) => each.emergencyFrom !== undefined);
  assert.deepEqual([...new Set(emergencies.map((each) => isoDay(each.emergencyFrom)))], ['2025-10-27']);
  assert.deepEqual(
    hazards.filter((each) => each.emergencyFrom === undefined).map((each) => each.hazard),
    ['overcrowding'],
  );
});

test('every hazard says how certain its days are', () => {
  for (const { hazard, note } of hazards) assert.ok(note.length > 10, hazard);
});

const cases: readonly (readonly [string, HazardName, string, { significant: boolean; emergency: boolean }])[] = [
  ['damp the day before the law', 'damp and mould', '2025-10-26', { significant: false, emergency: false }],
  ['damp on its first day', 'damp and mould', '2025-10-27', { significant: true, emergency: true }],
  ['fire between the phases', 'fire', '2026-11-29', { significant: false, emergency: true }],
  ['fire on the first day of phase 2', 'fire', '2026-11-30', { significant: true, emergency: true }],
  ['a gas leak, whose phase has no day', 'gas leak', '2029-01-01', { significant: false, emergency: true }],
  ['overcrowding, ever', 'overcrowding', '2029-01-01', { significant: false, emergency: false }],
];
for (const [name, hazard, on, expected] of cases) {
  test(`law of the day: ${name}`, () => {
    const found = {
      significant: canBeSignificant(hazard, day(on)),
      emergency: canBeEmergency(hazard, day(on)),
    };
    assert.deepEqual(found, expected);
  });
}

const meanings: readonly (readonly [string, string | undefined])[] = [
  ['damp and mould', 'damp and mould'],
  [' Mould ', 'damp and mould'],
  ['Electrics', 'electrical'],
  ['pests', 'domestic hygiene, pests and refuse'],
  ['falls', 'falls on the level'],
  ['a dripping tap', undefined],
  ['', undefined],
];
for (const [said, expected] of meanings) {
  test(`“${said}” means ${expected ?? 'no hazard we know'}`, () => assert.equal(hazardMeant(said)?.hazard, expected));
}

test('no word means two hazards', () => {
  const words = hazards.flatMap((each) => [each.hazard, ...each.alsoCalled]);
  assert.deepEqual(words, [...new Set(words)]);
});

test('the four kinds of fall begin together, so a bare “falls” misleads nobody', () => {
  const falls = hazards.filter((each) => each.hazard.startsWith('falls'));
  assert.equal(falls.length, 4);
  assert.equal(new Set(falls.map((each) => each.significantFrom)).size, 1);
});
