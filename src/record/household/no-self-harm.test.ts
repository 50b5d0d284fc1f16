import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signsOfRiskToLife } from '../behaviour/danger-sign.ts';
import { readingOf } from '../reading-of.ts';
import { groupsOf } from './need.ts';

const denials = [
  'asked about suicidal thoughts, none',
  'asked about suicidal thoughts: none',
  'asked her about thoughts of self-harm, she said none',
  'asked about self harm and she said no',
  'asked about suicidal thoughts, denies it',
  'asked whether he wanted to kill himself, he said no',
  'asked if she had thoughts of ending her life. She said no',
  'denies any thoughts of self-harm',
  'denies suicidal ideation',
  'denied any intention to harm himself',
  'suicidal thoughts denied',
  'no risk of suicide noted',
  'no risk of self-harm identified',
  'no thoughts of harming herself',
  'no current thoughts of suicide or self harm',
  'no concerns about self-harm or suicide',
  'checked for self harm and suicide, no concerns',
  'no plans to end her life',
  'he has no intention of ending his life',
  'not suicidal, just tired of the noise',
  'isn’t suicidal, he says, only fed up with the mould',
  'says she would never harm herself',
  'suicidal thoughts: no',
  'self-harm: nil',
  'risk of self harm - none known',
  'there was no mention of suicide',
  'no immediate risk to life',
  'risk to life: none',
  'does not want to kill herself, she says',
  'no thoughts of suicide, worried about the rent',
  'denies suicidal thoughts but wants the boiler mended',
  'neither suicidal nor depressed',
  'no hx of self harm',
  'no thoughts of hurting herself',
  'frightened she will hurt herself on the broken step',
  'no SI or self harm',
  'asked re self harm, nothing reported',
  'no disclosure of self harm',
  'asked about thoughts of harming herself, none at all',
  'asked about suicide, none whatsoever, she said',
  'screening: suicide no, self harm no',
  'no suicidal thoughts, but her eyes are sore from the damp',
];

const signs = [
  'asked about suicidal thoughts, denies it but I am worried',
  'denies thoughts of self-harm but I am worried',
  'denies any thoughts of self-harm, I do not believe her',
  'says no thoughts of suicide. I am not convinced',
  'denies suicidal thoughts but has fresh cuts on her arms',
  'no suicidal thoughts, her sister is very concerned about her',
  'asked about suicide, he went quiet',
  'asked about suicide, no answer',
  'asked about self harm, yes',
  'asked about suicidal thoughts, none now but she took an overdose last month',
  'asked about suicidal thoughts, none, but said she wishes she was dead',
  'no suicidal thoughts today but had them last week',
  'not suicidal but says she cannot go on',
  'he denies it but his sister says he is suicidal',
  'no one asked about her suicidal thoughts',
  'no response to her suicidal thoughts',
  'nothing done about suicide risk',
  'nobody asked, she is suicidal',
  'no heating and I am suicidal',
  'no help with my suicidal thoughts',
  'not the first time she has talked of suicide',
  'not only suicidal but hearing voices',
  'suicidal, no heating for a week',
  'suicidal thoughts, no plans',
  'has suicidal thoughts but no intention of acting on them',
  'never self-harmed before this winter',
  'there is a risk to life here, no doubt of it',
  'I do not want to live',
  'she does not deny feeling suicidal',
  'says she wants to hurt herself',
  'has had thoughts of hurting himself since the flood',
  'he never denied self harming',
  'asked about suicidal thoughts, said no but was crying and cut marks seen',
  'denies self harm, scars on both wrists',
  'says not suicidal but has been saving up her tablets',
  'asked about suicide, she said no. Has written letters to say goodbye',
  'self harm no change, suicidal',
];

const noted = (says: string) => readingOf([{ on: '2025-03-10', kind: 'note made', says }]);

describe('of harm to themselves', () => {
  for (const says of denials)
    test(`is denied: ${says}`, () => assert.deepEqual(signsOfRiskToLife(noted(says)).length, 0));
  for (const says of signs) test(`is told: ${says}`, () => assert.equal(signsOfRiskToLife(noted(says)).length, 1));
  test('a need that is denied is none', () => {
    assert.deepEqual(groupsOf('suicide risk: none'), []);
    assert.deepEqual(groupsOf('asked about self-harm, none; asthma'), ['breathing']);
  });
});
