import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saysHelpMeanwhile } from './help-meanwhile.ts';

const asks: readonly (readonly [string, boolean])[] = [
  ['It adds that she is strip washed at the sink and that something should be put in place while she waits.', true],
  ['OT report in: level access shower, ramp. In the meantime needs a bath board and a commode', true],
  ['OT recs: wet room. Interim: carers twice a day', true],
  ['Please provide a temporary ramp until the works are done', true],
  ['Report in. Short term she needs a perching stool, long term a level access shower', true],
  ['She must not be left without meanwhile: recommends a raised seat now', true],
  ['pending the adaptation the OT asks for a second rail', true],
  ['OT advises interim measures, he cannot wait for the stairlift', true],
  ['something to be put in place for now, says OT', true],
  ['OT report in: level access shower, ramp', false],
  ['In the meantime bath board dropped off by stores', false],
  ['OT is away until Monday, in the meantime ring the duty desk', false],
  ['rang to say her report is on its way, meanwhile nothing to do', false],
  ['waiting list is long, told her while she waits to keep the letter', false],
  ['commode in place until the shower is done, family happy', false],
  ['no interim measures needed', false],
  ['temporary ramp fitted today until works are done', false],
  ['works will be done in the short term budget', false],
];

describe('whether a therapist’s report asks for help until the works are done', () => {
  for (const [words, isAsked] of asks)
    test(`${isAsked ? '' : 'not: '}${words}`, () => assert.equal(saysHelpMeanwhile(words), isAsked));
});
