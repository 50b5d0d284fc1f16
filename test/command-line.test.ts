import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { runApart, runHere } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'putright-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const step = `story: A broken step
starts: 2021-02-01
household:
  - { person: resident, needs: [cannot manage steps], known: +0d }
entries:
  - { on: +0d, kind: repair reported, id: r1, problem: steps, effect: cannot leave the home }
  - { on: +3w, kind: visit made, for: r1, outcome: no works }
  - { on: +102w, kind: works completed, for: r1 }
`;

describe('assess', () => {
  const file = write('step.yaml', step);

  test('prints one object a story, with everything the design names', async () => {
    const { status, stdout } = await runHere('assess', file, '--as-at', '2021-02-10', '--json');
    assert.equal(status, 0);
    const report = JSON.parse(stdout);
    assert.deepEqual(Object.keys(report), ['story', 'asAt', 'duties', 'failings', 'gauge', 'next']);
    assert.equal(report.asAt, '2021-02-10');
    const failing = report.failings.find((one: { lesson: string }) => one.lesson === 'repairs/cut-off-is-emergency');
    assert.equal(failing.raised, '2021-02-03');
    assert.equal(failing.lateDays, 8);
    const duty = report.duties.find((one: { lesson: string }) => one.lesson === 'repairs/cut-off-is-emergency');
    assert.deepEqual(
      {
        standing: duty.standing,
        since: duty.since,
        due: duty.due,
        done: duty.done,
        clock: duty.clock,
        because: duty.because,
      },
      { standing: 'overdue', since: '2021-02-01', due: '2021-02-02', done: null, clock: 'default', because: ['r1'] },
    );
    assert.ok(report.next.every((one: { do: string; by: string }) => one.do.length > 0 && one.by > '2021-02-10'));
  });

  test('several stories give an array; one gives an object', async () => {
    assert.equal(JSON.parse((await runHere('assess', file, file, '--json')).stdout).length, 2);
  });

  test('a story read from a pipe is assessed as well', () => {
    const { status, stdout } = runApart(['assess', '-'], step);
    assert.equal(status, 0);
    assert.match(stdout, /A broken step/);
  });
});

describe('wrong input is answered with its place, exit code 2, and no trace of the program', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((letter, place) => `${letter}: &${letter} [${Array(8).fill(`*${'abcdefghi'[place]}`).join(',')}]`)
    .join('\n')}\n`;
  const many = `story: many\nstarts: 2021-01-01\nentries:\n${'  - { on: +1d, kind: works started }\n'.repeat(100_000)}`;
  const table: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
    ['an empty file', '', /:1:1: There is no story/],
    ['a binary file', Buffer.from([0, 1, 2, 255, 254, 0, 7]), /not text/],
    ['bytes that are no text', Buffer.from([0x73, 0xff, 0xfe, 0x0a]), /not text/],
    ['a bomb of aliases', bomb, /:\d+:\d+: /],
    ['100,000 entries', many, /:\d+:\d+: .*at most/],
    ['two entries with one id', `${step}  - { on: +1d, kind: visit made, id: r1 }\n`, /:9:\d+: .*r1/],
    [
      'a person born after they were known',
      'story: x\nstarts: 2021-01-01\nhousehold:\n  - { person: son, born: 2022-01-01, known: +0d }\nentries:\n  - { on: +1d, kind: visit made }\n',
      /:4:\d+: /,
    ],
    [
      'an unknown kind with a near miss',
      step.replace('visit made', 'visit maid'),
      /:7:\d+: .*did you mean “visit made”/i,
    ],
    ['an unknown field with a near miss', step.replace('outcome:', 'outcom:'), /:7:\d+: .*outcome/],
    ['an impossible date', step.replace('+3w', '2021-02-30'), /:7:\d+: .*2021-02-30/],
    ['an entry that answers nothing there is', step.replace('for: r1, outcome', 'for: r9, outcome'), /:7:\d+: .*r9/],
  ];
  for (const [name, content, says] of table) {
    test(name, async () => {
      const { status, stdout, stderr } = await runHere('assess', write('wrong.yaml', content));
      assert.equal(status, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n\s+at |node:internal|TypeError|RangeError/);
    });
  }

  test('every mistake is told at once', async () => {
    const wrong = step.replace('visit made', 'visit maid').replace('+102w', 'soon');
    assert.equal((await runHere('assess', write('wrong.yaml', wrong))).stderr.trim().split('\n').length, 2);
  });

  const words: readonly (readonly [name: string, words: readonly string[], says: RegExp])[] = [
    ['a file that is not there', ['assess', join(folder, 'nowhere.yaml')], /no such file/],
    ['a folder', ['assess', folder], /folder/],
    ['no file at all', ['assess'], /Name at least one/],
    ['a day that is none', ['assess', write('step.yaml', step), '--as-at', '2021-13-01'], /2021-13-01/],
    [
      'a day out of reach',
      ['assess', write('step.yaml', step), '--as-at', '2099-01-01'],
      /1 January 2000 to 30 June 2030/,
    ],
    ['an option there is not', ['assess', '--jason'], /Use it so/],
    ['a command there is not', ['asses'], /Did you mean “assess”/],
    ['a lesson there is not', ['lessons', 'repairs/to-long'], /Did you mean repairs\/too-long/],
    ['a published case there is not', ['replay', '202300000'], /no published case 202300000/],
  ];
  for (const [name, given, says] of words) {
    test(name, async () => {
      const { status, stderr } = await runHere(...given);
      assert.equal(status, 2);
      assert.match(stderr, says);
    });
  }
});

test('replay raises every failing the reports name and none they say went well', () => {
  const { status, stdout } = runApart(['replay']);
  assert.match(stdout, /92 of 92 named failings raised in 17 cases; 0 false alarms\./);
  assert.equal(status, 0);
});

test('replay as data', async () => {
  const [one] = JSON.parse((await runHere('replay', '202327164', '--json')).stdout);
  assert.equal(one.story, '202327164');
  assert.ok(one.named.every((named: { raised: string }) => /^\d{4}-\d\d-\d\d$/.test(named.raised)));
});

test('lessons and words print what they know, as text and as data', async () => {
  assert.match((await runHere('lessons')).stdout, /repairs\/too-long/);
  assert.match((await runHere('lessons', 'repairs/too-long')).stdout, /Clock: /);
  assert.equal(JSON.parse((await runHere('lessons', 'repairs/too-long', '--json')).stdout)[0].id, 'repairs/too-long');
  assert.match((await runHere('words')).stdout, /repair reported/);
  assert.ok(JSON.parse((await runHere('words', '--json')).stdout).length > 10);
});

test('as a process, wrong input ends with 2, words on standard error and nothing on standard output', () => {
  const { status, stdout, stderr } = runApart(['assess', write('wrong.yaml', Buffer.from([0, 1, 255]))]);
  assert.deepEqual([status, stdout], [2, '']);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

describe('words nobody knows', () => {
  test('the version is the one of the package, however it is asked for', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
    assert.equal(runApart(['--version']).stdout, `Putright ${version}\n`);
    for (const asked of ['version', '--version', '-v', '-V']) {
      const { status, stdout, stderr } = await runHere(asked);
      assert.deepEqual([status, stdout, stderr], [0, 'Putright 1.2.3\n', ''], asked);
    }
    assert.match((await runHere('help')).stdout, /^putright version /m);
  });

  test('a command or an option there is none of is told what there is', async () => {
    for (const unknown of ['--colour', 'xyzzy', '-q']) {
      const { status, stdout, stderr } = await runHere(unknown);
      assert.deepEqual([status, stdout], [2, ''], unknown);
      assert.match(stderr, new RegExp(`There is no command called “${unknown}”`));
      for (const command of ['assess', 'check-letter', 'import', 'doctor', 'version'])
        assert.ok(stderr.includes(command), `${unknown}: ${stderr}`);
    }
    assert.equal((await runHere('verfy')).stderr, 'There is no command called “verfy”. Did you mean “verify”?\n');
    assert.match((await runHere('lessons', '--colour')).stderr, /--colour[\s\S]*putright lessons \[ID\] \[--json\]/);
  });

  test('a word after a command that takes none is not passed over, and nothing is begun', async () => {
    for (const command of ['words', 'demo', 'migrate', 'work', 'doctor', 'verify', 'rebuild', 'version']) {
      const { status, stdout, stderr } = await runHere(command, 'xyzzy');
      assert.deepEqual([status, stdout], [2, ''], command);
      assert.match(stderr, new RegExp(`^“putright ${command}” takes no “xyzzy”\\.\\nUse it so: putright ${command}`));
    }
  });
});
