import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { callsForTherapist, groupsOf, groupsToldIn, isDomesticAbuse, type NeedGroup, needGroups } from './need.ts';

const asWritten: readonly (readonly [string, readonly NeedGroup[]])[] = [
  ['asthmatic', ['breathing']],
  ['asthma', ['breathing']],
  ['chronic asthma, uses an inhaler', ['breathing', 'long illness']],
  ['on oxygen', ['breathing']],
  ['COPD', ['breathing', 'long illness']],
  ['copd and diabetic', ['breathing', 'long illness']],
  ['respiratory condition', ['breathing', 'long illness']],
  ['TB', ['breathing']],
  ['SEN', ['autism or learning']],
  ['has an EHCP', ['child', 'autism or learning']],
  ['autistic', ['autism or learning']],
  ['Autism Spectrum Disorder (ASD)', ['autism or learning']],
  ['ADHD', ['autism or learning']],
  ['mild learning disability', ['disability', 'autism or learning']],
  ['early dementia', ['autism or learning']],
  ['poor memory', ['autism or learning']],
  ['blue badge', ['moving about', 'disability']],
  ['blue-badge holder', ['moving about', 'disability']],
  ['uses a frame', ['moving about']],
  ['walks with a stick', ['moving about']],
  ['uses a zimmer frame', ['moving about']],
  ['cannot manage steps', ['moving about']],
  ['can’t climb stairs', ['moving about']],
  ["can't climb stairs", ['moving about']],
  ['uses a wheelchair', ['moving about', 'disability']],
  ['wheel-chair user', ['moving about', 'disability']],
  ['history of falls', ['moving about']],
  ['arthritis', ['moving about', 'long illness']],
  ['MS', ['moving about', 'disability', 'long illness']],
  ['had a stroke', ['moving about', 'long illness']],
  ['bed bound', ['moving about', 'disability']],
  ['disabled', ['disability']],
  ['receives PIP', ['disability']],
  ['epilepsy', ['disability', 'long illness']],
  ['carers visit twice a day', ['disability']],
  ['cancer, having chemotherapy', ['weak immune system', 'long illness']],
  ['immunosuppressed', ['weak immune system']],
  ['type 2 diabetes', ['long illness']],
  ['heart condition', ['long illness']],
  ['terminally ill', ['long illness']],
  ['ME', ['disability', 'long illness']],
  ['eczema', ['long illness']],
  ['recently discharged from hospital', ['long illness']],
  ['registered blind', ['disability', 'sight or hearing']],
  ['partially sighted', ['sight or hearing']],
  ['hard of hearing', ['sight or hearing']],
  ['Deaf, uses BSL', ['sight or hearing', 'language or reading']],
  ['no hearing in her left ear', ['sight or hearing']],
  ['large print', ['sight or hearing', 'language or reading']],
  ['anxiety and depression', ['mental health']],
  ['PTSD', ['mental health', 'abuse or trauma']],
  ['poor mental health', ['mental health']],
  ['mental health problems', ['mental health']],
  ['hoarding', ['mental health']],
  ['panic attacks', ['mental health']],
  ['suicidal', ['risk of self-harm']],
  ['has spoken of taking his own life', ['risk of self-harm']],
  ['self harms', ['risk of self-harm']],
  ['6 months pregnant', ['pregnancy']],
  ['pregnant', ['pregnancy']],
  ['expecting a baby in May', ['pregnancy']],
  ['expecting her first child', ['pregnancy']],
  ['pregnant with a toddler', ['baby', 'child', 'pregnancy']],
  ['newborn baby', ['baby', 'child']],
  ['8 months old', ['baby', 'child']],
  ['aged 1', ['baby', 'child']],
  ['4 years old', ['child']],
  ['aged 15', ['child']],
  ['a 9-year-old', ['child']],
  ['two young children', ['child']],
  ['single parent', ['child']],
  ['mother of three', ['child']],
  ['82 year old', ['old age']],
  ['in her eighties', ['old age']],
  ['in his 70s', ['old age']],
  ['OAP', ['old age']],
  ['elderly and frail', ['old age']],
  ['domestic abuse survivor', ['abuse or trauma']],
  ['fled domestic violence', ['abuse or trauma']],
  ['recently bereaved', ['loss or hardship']],
  ['lost her husband in March', ['loss or hardship']],
  ['care leaver', ['loss or hardship']],
  ['alcohol dependency', ['loss or hardship']],
  ['English is a second language', ['language or reading']],
  ['needs an interpreter', ['language or reading']],
  ['cannot read', ['language or reading']],
  ['dyslexic', ['autism or learning', 'language or reading']],
  ['observes the Sabbath', ['faith']],
  ['prefers email', ['times or contact']],
  ['works nights', ['times or contact']],
  ['vulnerable', ['other need']],
  ['support needs', ['other need']],
  ['complex needs', ['disability']],
];

const looksTheSame: readonly (readonly [string, readonly NeedGroup[]])[] = [
  ['none', []],
  ['None known', []],
  ['n/a', []],
  ['not known', []],
  ['no known vulnerabilities', []],
  ['no disabilities', []],
  ['no children', []],
  ['no dependent children', []],
  ['not pregnant', []],
  ['no longer pregnant', []],
  ['no mental health problems', []],
  ['no mobility issues', []],
  ['does not have a disability', []],
  ['non-smoker', []],
  ['no suicidal thoughts', []],
  ['no known disability, but has asthma', ['breathing']],
  ['no English', ['language or reading']],
  ['window frame broken', ['other need']],
  ['air conditioning', ['other need']],
  ['walks the dog at noon', ['times or contact']],
  ['walks to school with friends', ['other need']],
  ['childhood asthma', ['breathing']],
  ['adult son', ['other need']],
  ['grown-up children', ['other need']],
  ['son, aged 34, has asthma', ['breathing']],
  ['daughter (41)', ['other need']],
  ['mother aged 34 with two children', ['child']],
  ['diabetic for 20 years', ['long illness']],
  ['aged 40', ['other need']],
  ['alcohol abuse', ['loss or hardship']],
  ['can be abusive to staff', ['other need']],
  ['cancer survivor', ['weak immune system', 'long illness']],
  ['fundamental', ['other need']],
  ['immunised', ['other need']],
  ['hearing aids', ['sight or hearing']],
  ['falls behind with the rent', ['other need']],
  ['Ms Jones has a senior role', ['other need']],
  ['please send letters', ['other need']],
  ['guide dog', ['sight or hearing']],
  ['son in law', ['other need']],
];

describe('a need is put in groups by the words it was written in', () => {
  for (const [need, groups] of [...asWritten, ...looksTheSame]) {
    test(need, () => assert.deepEqual(inOrder(groupsOf(need)), inOrder(groups)));
  }
});

const inPassing: readonly (readonly [string, readonly NeedGroup[]])[] = [
  ['my son’s asthma is worse', ['child', 'breathing']],
  ['two young children sleep in the room', ['child']],
  ['the baby coughs all night', ['baby', 'child']],
  ['cannot leave the home', []],
  ['she cannot use the stairs', []],
  ['makes us anxious and unwell', []],
  ['the neighbour’s children throw stones', []],
  ['the upstairs baby cries', []],
  ['cannot have the grandchildren to stay', []],
  ['she says she cannot go on and wants to die', ['risk of self-harm']],
  ['he would not be sorry if he did not wake up one morning', ['risk of self-harm']],
  ['says life is not worth living', ['risk of self-harm']],
  ['this flat is not worth living in', []],
  ['did not wake up in time for the plumber', []],
  ['she is pregnant', ['pregnancy']],
  ['my gran is a hundred, she lives here with me', ['old age']],
  ['her nan is ninety-two and sat in her coat', ['old age']],
  ['dad is eighty one', ['old age']],
  ['my dad who lives with me is 84', ['old age']],
  ['it is a hundred degrees in here', []],
  ['the house is a hundred years old', []],
  ['gran has told you a hundred times', []],
  ['she is ninety percent sure', []],
  ['mum is fifty', []],
  ['dad is thirty two and works nights', []],
  ['I am deaf and cannot use the phone', ['sight or hearing']],
  ['he is registered blind', ['disability', 'sight or hearing']],
  ['my mum is partially sighted', ['sight or hearing']],
  ['it fell on deaf ears', []],
  ['the blind in the kitchen is broken', []],
  ['I keep hearing rats in the loft', []],
  ['PLEASE HELP ME ADD HEATING', []],
];

describe('what is told in passing counts where it is a fact about a person', () => {
  for (const [words, groups] of inPassing) {
    test(words, () => assert.deepEqual(inOrder(groupsToldIn(words)), inOrder(groups)));
  }
});

const atHome: readonly (readonly [string, boolean])[] = [
  ['cannot manage steps', true],
  ['can’t get in the bath', true],
  ['struggles to climb the stairs', true],
  ['uses a wheelchair', true],
  ['level-access shower', true],
  ['needs a hoist', true],
  ['asthma', false],
  ['arthritis', false],
  ['anxiety', false],
  ['cannot read', false],
];

describe('some words show that a therapist may be needed', () => {
  for (const [need, expected] of atHome) test(need, () => assert.equal(callsForTherapist(need), expected));
});

const domesticAbuse: readonly (readonly [string, boolean])[] = [
  ['domestic abuse survivor', true],
  ['fled a violent partner', true],
  ['abuse by her husband', true],
  ['MARAC', true],
  ['DV', true],
  ['IDVA involved', true],
  ['fleeing violence', true],
  ['fled Leeds with the children', true],
  ['non-molestation order', true],
  ['non-mol', true],
  ['survivor of DA', true],
  ['violent ex partner', true],
  ['assaulted by her boyfriend', true],
  ['coercive control', true],
  ['being stalked', true],
  ['came from a refuge', true],
  ['forced marriage feared', true],
  ['honour-based threats', true],
  ['assaulted by a neighbour', false],
  ['PTSD', false],
  ['substance abuse', false],
];

describe('abuse at home is told apart from other harm', () => {
  for (const [need, expected] of domesticAbuse) test(need, () => assert.equal(isDomesticAbuse(need), expected));
});

test('any words at all belong to known groups, and always to the same ones', () => {
  fc.assert(
    fc.property(fc.string(), (need) => {
      const groups = groupsOf(need);
      assert.ok(groups.every((group) => needGroups.includes(group)));
      assert.deepEqual(groupsOf(need), groups);
    }),
  );
});

function inOrder(groups: readonly NeedGroup[]): readonly NeedGroup[] {
  return needGroups.filter((group) => groups.includes(group));
}
