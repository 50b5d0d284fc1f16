import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blamedByName } from './blamed-by-name.ts';

const ours = ['Priti Vaghela', 'Gary Hall', 'Zoë O’Brien'];
const rows: readonly (readonly [says: string, blamed: readonly string[]])[] = [
  [
    'I want to complain about Priti Vaghela. She shouted at my mother, called her a liar and shoved her.',
    ['Priti Vaghela'],
  ],
  ['I want to make a complaint against your housing officer, Priti Vaghela', ['Priti Vaghela']],
  ['Complaint about the behaviour of Mrs Vaghela', ['Priti Vaghela']],
  ['priti vaghela shouted at me', ['Priti Vaghela']],
  ['Preeti Vaghela came round yesterday and swore at me', ['Priti Vaghela']],
  ['Priti Vagela pushed my son', ['Priti Vaghela']],
  ['Priti Vaghela was here. She grabbed my arm', ['Priti Vaghela']],
  ['P. Vaghela was very rude to us', ['Priti Vaghela']],
  ['My mother was assaulted by your officer Priti Vaghela', ['Priti Vaghela']],
  ['I rang Priti Vaghela and she laughed at me', ['Priti Vaghela']],
  ['Mr Hall, who came on Tuesday, threatened us', ['Gary Hall']],
  ['Zoe O’Brien called me a liar', ['Zoë O’Brien']],
  ['I told Priti Vaghela that he threatens me every night', []],
  ['I told Priti Vaghela. He shouted at me again', []],
  ['I complained to Priti Vaghela about the man upstairs who shouts', []],
  ['Priti Vaghela told me to ring you. The neighbours shouted all night', []],
  ['Priti Vaghela said my neighbour had shouted', []],
  ['Priti Vaghela was attacked by the man upstairs', []],
  ['Gary Hall has been threatened', []],
  ['Gary Hall was shouting', ['Gary Hall']],
  ['Please ask Priti Vaghela to ring me, the boiler is broken', []],
  ['Priti next door shouted at me', []],
  ['The lad at Hall Road shouted at me', []],
  ['He shouted at me in the hall', []],
  ['', []],
];
describe('whom words name as having done harm, or as complained of', () => {
  for (const [says, blamed] of rows)
    test(says || 'nothing said', () => {
      assert.deepEqual(
        blamedByName(says, ours).map(({ name }) => name),
        blamed,
      );
    });
});

test('what tells of it is given as it was written', () => {
  const said = 'I want to complain about Priti Vaghela. She shouted';
  assert.equal(blamedByName(said, ours)[0]?.because, 'complain about Priti Vaghela');
});

test('however long the words, they are read in no time', () => {
  const started = performance.now();
  blamedByName(`${'Priti Vaghela came to the house and then she came to the house '.repeat(400)}`, ours);
  blamedByName('Priti Vaghela '.padEnd(20_000, 'the '), ours);
  assert.ok(performance.now() - started < 2000);
});
