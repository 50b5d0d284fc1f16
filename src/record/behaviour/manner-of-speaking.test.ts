import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { signsOfRiskToLife } from './danger-sign.ts';

const mannersOfSpeaking = [
  'I could die waiting for a call back',
  'I could die waiting on a reply from your repairs team',
  'we will die waiting for somebody to ring us about the fence',
  'you could die of old age waiting for your repairs team',
  'I could die of embarrassment when people come round',
  'I’ll die of boredom on hold to you before anybody picks up',
  'dying for a reply about the kitchen, it has been three weeks now',
  'she is dying to hear when the new door is coming and could die waiting to be told',
  'I nearly died laughing when the man turned up with the wrong door',
  'I could have died of shame when the man from next door saw the hall',
];

const ofLife = [
  'I will die in this cold',
  'he could die if the power goes',
  'I could die waiting for help if I fall again',
  'I could die waiting for an ambulance with that door stuck',
  'I could die waiting for a call back, his oxygen runs out at six',
  'there is no heating and I could die waiting for you to ring me back',
  'I could die waiting for a reply, my asthma is that bad in here',
  'dying for a reply, I can’t go on, I want to end it all',
  'I could die of shame and I want to kill myself',
  'he says he will die of shame and has taken tablets',
  'I will die of embarrassment, I have taken an overdose',
  'he could die waiting for an appointment at the hospital',
  'I could die waiting for a call back and I keep cutting myself',
  'I could die waiting to get out of here',
  'he could die waiting to see a doctor',
  'he could die of cold waiting for a call back',
  'I could die tonight and nobody would know',
  'he will die if this is not fixed',
  'she could die of old age or of the cold, no heating for a month',
];

const chased = (says: string) => readingOf([{ on: '2025-03-10', kind: 'resident chased', says }]);

describe('a manner of speaking', () => {
  for (const says of mannersOfSpeaking)
    test(`is no risk to life: ${says}`, () => assert.equal(signsOfRiskToLife(chased(says)).length, 0));
  for (const says of ofLife) test(`is none: ${says}`, () => assert.equal(signsOfRiskToLife(chased(says)).length, 1));
});
