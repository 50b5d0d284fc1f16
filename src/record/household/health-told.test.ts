import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { warningsOfHealth } from './health-told.ts';

const words: readonly (readonly [string, boolean])[] = [
  ['her asthma has got much worse since the autumn', true],
  ['the baby was admitted to hospital with a chest infection', true],
  ['we had to call an ambulance twice', true],
  ['he ended up in A&E again', true],
  ['third chest infection this winter', true],
  ['the mould is making the children ill', true],
  ['his eczema flares up every time it rains in', true],
  ['doctor says a deteriorating lung condition', true],
  ['found his mum on the floor, collapsed with the heat', true],
  ['she has collapsed again and burnt her knee on the radiator', true],
  ['scalded her hand on the tap', true],
  ['passed out from the fumes on Monday', true],
  ['tripped on the loose step and broke her wrist', true],
  ['the ceiling has collapsed', false],
  ['the shed collapsed in the wind', false],
  ['her ceiling has collapsed', false],
  ['tenant reports ceiling collapsed', false],
  ['my son’s bed collapsed', false],
  ['she has a collapsed ceiling', false],
  ['the shelf collapsed with the damp', false],
  ['broke the leg of the table', false],
  ['they broke the head of the shower', false],
  ['broken the back of the cupboard', false],
  ['burnt her back ring on the cooker', false],
  ['Mum has just collapsed', true],
  ['the carer found her collapsed on the stairs', true],
  ['he fainted twice', true],
  ['she broke a leg on the step', true],
  ['burnt out plug in the kitchen', false],
  ['broke her phone', false],
  ['cut her hedge back', false],
  ['she does not sleep and pushes a chest of drawers against the door', false],
  ['she does not sleep and pushes a chest against her own door', false],
  ['she does not sleep for the pain in her chest', true],
  ['she is tired and fed up', false],
  ['not any worse than last week', false],
  ['missed a hospital appointment because of the lift', false],
  ['grandson on steroids 3rd time since Christmas', true],
  ['the leak is getting worse', false],
  ['he works at the hospital and cannot be late', false],
];

describe('whether words tell of health getting worse', () => {
  for (const [said, expected] of words) {
    test(`told as the effect: ${said}`, () => {
      const told = warningsOfHealth(readingOf([{ on: '2025-03-03', kind: 'impact told', impact: said }]));
      assert.equal(told.length > 0, expected);
    });
    test(`written by a nurse: ${said}`, () => {
      const letter = { on: '2025-03-03', kind: 'professional evidence received', source: 'nurse', says: said } as const;
      assert.equal(warningsOfHealth(readingOf([letter])).length > 0, expected);
    });
  }

  const aboutTheHome: readonly (readonly [string, boolean])[] = [
    ['Black mould. My boy is 4 and was in A&E with his chest on Sunday', true],
    ['the mould is making the children ill', true],
    ['the condition of the roof is getting worse', false],
    ['bugs in beds, bites all over me', false],
    ['the leak is getting worse', false],
  ];
  for (const [said, expected] of aboutTheHome) {
    test(`said of what is wrong: ${said}`, () => {
      for (const entry of [
        { on: '2025-03-03', kind: 'hazard reported', hazard: said },
        { on: '2025-03-03', kind: 'repair reported', problem: said },
        { on: '2025-03-03', kind: 'complaint received', points: [said] },
      ] as const)
        assert.equal(warningsOfHealth(readingOf([entry])).length > 0, expected, entry.kind);
    });
  }

  for (const [note, expected] of [
    ['engineer had a car accident and is in hospital', false],
    ['operative off sick with a chest infection', false],
    ['rang ahead, she said her son is in hospital with his chest again', true],
  ] as const)
    test(`said of a visit nobody made: ${note}`, () => {
      const missed = { on: '2025-03-03', kind: 'appointment missed', note } as const;
      assert.equal(warningsOfHealth(readingOf([missed])).length > 0, expected);
    });

  test('written down as such, in the order they happened', () => {
    const told = warningsOfHealth(
      readingOf([
        { on: '2025-03-05', kind: 'professional evidence received', source: 'doctor', shows: ['health getting worse'] },
        { on: '2025-03-03', kind: 'health worsened', source: 'resident' },
      ]),
    );
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ['health worsened', 'professional evidence received'],
    );
  });
});
