import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const noise: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'threat' };
const isHeard = (says: string) =>
  heardIn(readingOf([noise, { on: '2025-03-05', kind: 'note made', by: 'Priya Nadar (ASB officer)', says }])).some(
    ({ kind }) => kind === 'professional evidence received',
  );

describe('whom we put somebody in touch with', () => {
  for (const says of [
    'Rang as agreed. Quiet night. Offered the domestic abuse service (Haven, IDVA) and Victim Support. She said yes to the IDVA, I made the referral, Haven ring her tomorrow 10am. She offered the clip from her phone, took it.',
    'Referred her to the IDVA service, she is worried about going to school. They ring her Monday.',
    'Offered IDVA and gave her the number for Victim Support, told her the GP can help with sleep too',
  ])
    test(`told us nothing by that: ${says}`, () => assert.ok(!isHeard(says)));
  for (const says of [
    'Email from her social worker, very worried about the effect on the children and asking for an urgent move. Offered her the IDVA.',
    'Health visitor rang, very concerned about the baby in that room and the effect on mum. IDVA referral made.',
  ])
    test(`but this is theirs: ${says}`, () => assert.ok(isHeard(says)));
});
