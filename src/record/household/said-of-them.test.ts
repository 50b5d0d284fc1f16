import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import { groupsToldIn, type NeedGroup } from './need.ts';
import { ofThoseHere } from './said-of-them.ts';

/** What a note or a call says, and what it tells of those who live here. */
const told: readonly (readonly [words: string, tells: readonly NeedGroup[]])[] = [
  ['cust says wife has a chest condition and the youngest is 3', ['breathing', 'child']],
  ['tenant has copd', ['breathing']],
  ['husband on oxygen at home', ['breathing']],
  ['has a heart condition', ['long illness']],
  ['he has just had a stroke', ['moving about', 'long illness']],
  ['mum is 82 and lives alone', ['old age']],
  ['wife expecting', ['pregnancy']],
  ['three kids under five', ['child']],
  ['newborn in the property, youngest only 6 weeks', ['baby', 'child']],
  ['son, 7, is autistic', ['child', 'autism or learning']],
  ['son is autistic', ['autism or learning']],
  ['she walks with a frame', ['moving about']],
  ['tenant suffers from PTSD', ['mental health']],
  ['resident is diabetic and keeps insulin in the fridge', ['long illness']],
  ['flagged as vulnerable, she lives alone', ['other need']],
  ['her grandson (4) lives with her', ['child']],
  ['3-children household', ['child']],
  ['customer is deaf, knock loudly', ['sight or hearing']],
  // grown-up sons and daughters
  ['son rang to chase, will ring his mother back', []],
  ['spoke to the daughter, aged 41', []],
  // somebody else, or nobody
  ['neighbour has two children', []],
  ['the kids upstairs run about till midnight', []],
  ['kids hanging round the bin store, she will not go down', []],
  ['grandchildren visit her at weekends', []],
  ['operative has asthma and will not go in, tell the resident', []],
  ['sent her the asthma leaflet', []],
  ['I have a chest infection so will visit next week', []],
  ['my wife is due a baby so I am on leave from Monday', []],
  ['told him mould can affect breathing', []],
  ['asked if there are any children in the household', []],
  ['no children in the household', []],
  ['she lives opposite the nursery', []],
  ['emailed children’s services for the resident', []],
  ['she was sorry for the confusion', []],
  ['her lad’s learning the drums', []],
  ['tenant 1 and tenant 2 were both in', []],
  ['resident 1 has left, tenant (82) is in', ['old age']],
  ['gave her a memory stick', []],
  ['she says there is mould on the frame of the back door', []],
  ['new door with frame ordered for her', []],
  ['rent DD bounced, rang her', []],
  ['she asked to move from cheque to DD', []],
  ['he is 10 minutes away', []],
  ['she is 34 weeks in the job', []],
];

for (const [words, tells] of told)
  test(`‘${words}’ tells of ${tells.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual([...groupsToldIn(ofThoseHere(words))].sort(), [...tells].sort());
  });

test('‘I’ in what a surveyor writes is not known to be the resident', () => {
  const survey = { on: '2025-03-04', kind: 'survey made', finds: ['damp'], note: 'I am diabetic' } as const;
  const [need] = readingOf([survey]).household.needs;
  assert.notEqual(need?.person, 'the resident');
});
