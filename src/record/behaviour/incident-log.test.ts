import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { incidentLog } from './incident-log.ts';

const first: StoryEntry = { on: '2026-03-02', kind: 'antisocial behaviour reported', harm: 'noise', id: 'first' };
const second: StoryEntry = {
  ...{ on: '2026-03-05', kind: 'antisocial behaviour reported', harm: 'threat' },
  ...{ id: 'second', for: 'first' },
};
const file = (about: string): StoryEntry => ({
  ...{ on: '2026-03-06', kind: 'file attached', id: `file for ${about}`, about },
  ...{ file: 'ab'.repeat(32), name: 'door.mp4', type: 'video/mp4', size: 10 },
});

/** '1 noise: low harm; diary taken; 1 file', a line an incident. */
const say = (entries: readonly StoryEntry[]) =>
  incidentLog(readingOf(entries)).map(({ number, incident, triage, assessed, evidence, files }) =>
    [
      `${number} ${incident.harm}: ${triage?.as ?? assessed?.level ?? 'not judged'}`,
      ...evidence.map(({ offered, taken }) => `${offered.what} ${taken ? 'taken' : 'not taken'}`),
      ...(files.length > 0 ? [`${files.length} file`] : []),
    ].join('; '),
  );

const logs: readonly (readonly [string, readonly StoryEntry[], readonly string[]])[] = [
  ['nothing reported', [{ on: '2026-03-02', kind: 'evidence offered', what: 'photo' }], []],
  ['each incident has its own line', [first, second], ['1 noise: not judged', '2 threat: not judged']],
  [
    'in the order they were reported, whenever they were written down',
    [{ ...second, for: undefined } as unknown as StoryEntry, { ...first, recorded: '2026-03-09' }],
    ['1 noise: not judged', '2 threat: not judged'],
  ],
  [
    'an assessment judges what was there by saying how great the risk is, and no later report',
    [
      first,
      { on: '2026-03-05', kind: 'risk assessed', level: 'medium' },
      second,
      { on: '2026-03-05', kind: 'antisocial behaviour reported', harm: 'damage', for: 'first', id: 'third' },
    ],
    ['1 noise: medium', '2 threat: not judged', '3 damage: not judged'],
  ],
  [
    'a triage that names none judges the last before it, on the same day as well',
    [
      first,
      { on: '2026-03-02', kind: 'antisocial behaviour triaged', as: 'low harm' },
      { ...second, on: '2026-03-02' },
    ],
    ['1 noise: low harm', '2 threat: not judged'],
  ],
  [
    'a triage judges the report it names',
    [first, second, { on: '2026-03-05', kind: 'antisocial behaviour triaged', as: 'low harm', for: 'first' }],
    ['1 noise: low harm', '2 threat: not judged'],
  ],
  [
    'one that names none judges the last reported by then',
    [first, second, { on: '2026-03-03', kind: 'antisocial behaviour triaged', as: 'medium harm' }],
    ['1 noise: medium harm', '2 threat: not judged'],
  ],
  [
    'of two things offered, the one that was taken',
    [
      first,
      { on: '2026-03-03', kind: 'evidence offered', what: 'diary', for: 'first' },
      { on: '2026-03-03', kind: 'evidence offered', what: 'footage', for: 'first', id: 'footage' },
      { on: '2026-03-06', kind: 'evidence taken', for: 'footage' },
    ],
    ['1 noise: not judged; diary not taken; footage taken'],
  ],
  [
    'evidence and files stand by the incident they are for',
    [
      first,
      second,
      { on: '2026-03-05', kind: 'evidence offered', what: 'footage', for: 'second', id: 'footage' },
      { on: '2026-03-05', kind: 'evidence offered', what: 'diary', for: 'first', id: 'diary' },
      { on: '2026-03-06', kind: 'evidence taken', for: 'footage' },
      file('footage'),
    ],
    ['1 noise: not judged; diary not taken', '2 threat: not judged; footage taken; 1 file'],
  ],
];

describe('the incident log', () => {
  for (const [name, entries, expected] of logs) {
    test(name, () => assert.deepEqual(say(entries), expected));
  }
});
