import { phrases } from '../../words/said.ts';
import type { FailingSubject } from '../failing-subjects.ts';
import { telling } from './words.ts';

const moving = phrases(
  '(?:mov(?:e|es|ed|ing)|rehous\\w+|transfer\\w*|temporary|hotel|somewhere (?:else|safe|safer)|another home|elsewhere|accommodation|decant\\w*)',
);
const staying = phrases(
  '(?:(?:place|somewhere) (?:\\w+ )?to stay|where you (?:are|were) (?:staying|living)|hotel\\w*|b and b|room|temporary|accommodation|stay)',
);

/** Moves, and places to stay meanwhile. */
export const moves: readonly FailingSubject[] = [
  {
    about: 'not considering or carrying through a move',
    lessons: [
      'moves/considered',
      'moves/fits-the-family',
      'moves/reviewed',
      'moves/commitment',
      'asb/move-led-by-landlord',
      'hazards/alternative-home',
      'adaptations/alternative-home',
      'moves/refusal-handled',
    ],
    named: [moving],
  },
  {
    about: 'a place to stay that ran out before more was paid for',
    lessons: ['moves/paid-until'],
    named: [staying, phrases('(?:paid|pay|paying|booked|booking|book|ran out|run out|running out|extend\\w*)')],
  },
  {
    about: 'a place to stay that did not suit the people in it',
    lessons: ['moves/still-suits'],
    named: [
      staying,
      phrases(
        '(?:suit\\w*|fit|right for|need(?:s|ed)?|without|lack\\w*|missing|unsuitable|check\\w*|cook\\w*|too (?:small|far)|no \\w+)',
      ),
    ],
  },
  {
    about: 'not telling them about the move and when they would be home',
    lessons: ['moves/told', 'moves/return-date'],
    named: [phrases('(?:mov\\w+|return\\w*|home|back|hotel|temporary|accommodation|how long|where)'), telling],
  },
];
