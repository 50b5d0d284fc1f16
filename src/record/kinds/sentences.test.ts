import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayEntry } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';

const on = '2026-11-27';
const due = '2026-12-18';

/** What the next officer reads of an entry has its days, its sums and its reasons. */
const sentences: readonly (readonly [StoryEntry, string])[] = [
  [
    { on, kind: 'promise made', promise: 'mend the kitchen ceiling', due },
    'A promise was made: mend the kitchen ceiling, for 18 December 2026',
  ],
  [
    { on, kind: 'promise made', promise: 'We will pay you £75, by 18 December 2026', due },
    'A promise was made: We will pay you £75, by 18 December 2026',
  ],
  [
    { on, kind: 'promise made', promise: 'mend it', who: 'Repairs south' },
    'A promise was made: mend it, to be done by Repairs south',
  ],
  [{ on, kind: 'moved out', to: 'family', people: ['resident', 'son'] }, 'The resident and son moved out to family'],
  [
    { on, kind: 'counter-allegation looked into', finding: 'cannot tell' },
    'What was said in turn was looked into: it cannot be told',
  ],
  [{ on, kind: 'moved out', to: 'hotel' }, 'The household moved out to hotel'],
  [{ on, kind: 'moved back', people: ['resident', 'son'] }, 'The resident and son went home'],
  [
    { on, kind: 'governing body told', says: 'what was found, and what will change' },
    'The governing body was told: what was found, and what will change',
  ],
  [
    { on, kind: 'promise changed', why: 'no plasterer', due },
    'The promise was changed to 18 December 2026: no plasterer',
  ],
  [
    { on, kind: 'appointment made', planned: due, time: '1pm to 3pm' },
    'A visit was arranged for 18 December 2026, 1pm to 3pm',
  ],
  [
    { on, kind: 'appointment changed', planned: due, told: false },
    'The visit was changed to 18 December 2026, and the resident was not told',
  ],
  [{ on, kind: 'works date given', due }, 'The resident was given a date for the works: 18 December 2026'],
  [
    { on, kind: 'works date changed', due, told: true },
    'The date of the works changed to 18 December 2026 and the resident was told',
  ],
  [
    { on, kind: 'access worked through', reason: 'she was at the hospital', offered: ['Tuesday at 2', 'Friday at 10'] },
    'We asked why nobody could get in: she was at the hospital. Offered: Tuesday at 2 and Friday at 10',
  ],
  [{ on, kind: 'access worked through' }, 'We asked why nobody could get in. Other times were offered'],
  [
    { on, kind: 'need disclosed', person: 'resident', needs: ['seven months pregnant'], source: 'resident' },
    'The resident told us: seven months pregnant',
  ],
  [
    { on, kind: 'need disclosed', person: 'son', needs: ['asthma'], source: 'the resident' },
    'The resident told us about son: asthma',
  ],
  [{ on, kind: 'need disclosed', person: 'resident', needs: ['asthma'] }, 'Someone told us about the resident: asthma'],
  [{ on, kind: 'extension sent', stage: 1, until: due }, 'The stage 1 response was put off to 18 December 2026'],
  [{ on, kind: 'order received', what: 'works', due }, 'The Ombudsman ordered: works, by 18 December 2026'],
  [
    { on, kind: 'communication plan agreed', means: ['text message'], every: 5, contact: 'Ms Ali' },
    'A plan for keeping in touch was agreed: by text message, at least every 5 working days, through Ms Ali',
  ],
  [{ on, kind: 'communication plan agreed' }, 'A plan for keeping in touch was agreed'],
  [{ on, kind: 'therapist referral decided', decision: 'refer' }, 'It was decided to ask an occupational therapist'],
  [
    { on, kind: 'therapist referral decided', decision: 'already seen', why: 'Report of May stands' },
    'It was decided not to ask an occupational therapist again; the reasons: Report of May stands',
  ],
  [
    { on, kind: 'move considered', decision: 'move', why: 'The ceiling is down' },
    'It was decided that the household should move; the reasons: The ceiling is down',
  ],
  [
    { on, kind: 'move considered', decision: 'offer the choice', sort: 'temporary' },
    'It was decided that the household should be offered the choice to move for a while',
  ],
  [
    { on, kind: 'move considered', decision: 'stay', sort: 'permanent' },
    'It was decided that the household should stay',
  ],
  [
    { on, kind: 'temporary fix considered', decision: 'not possible', why: 'no scaffold' },
    'It was decided that no temporary fix is possible; the reasons: no scaffold',
  ],
  [{ on, kind: 'temporary fix considered', decision: 'make one' }, 'It was decided to make a temporary fix'],
  [
    { on, kind: 'remedy offered', sort: 'compensate', sum: '£150', why: 'the time it took' },
    'A remedy was offered: to pay compensation, £150; the reasons: the time it took',
  ],
  [{ on, kind: 'remedy offered', sort: 'change policy' }, 'A remedy was offered: to change how we work'],
  [{ on, kind: 'reimbursement considered', decision: 'do not pay' }, 'It was decided not to pay the resident back'],
  [
    { on, kind: 'hazard triaged', as: 'emergency', why: 'wet by the meter' },
    'The hazard was judged: emergency; the reasons: wet by the meter',
  ],
  [
    { on, kind: 'move cost met', what: 'food', sum: '£40', until: due },
    'Paid for the move: food, £40, until 18 December 2026',
  ],
];

describe('the sentence of an entry leaves out no day, sum or reason', () => {
  for (const [entry, says] of sentences) {
    test(says, () => assert.equal(sayEntry(readingOf([entry], on).entries[0] as never), says));
  }
});
