import { anyOf } from '../plain-words.ts';
import type { SortOfPromise } from './promise.ts';

/** Words that promise to tell somebody something. */
export const answerWords = anyOf(
  '(?:call|ring|phone|write|get|report) back',
  'answer',
  'reply',
  'respond',
  'response',
  'update',
  'let (?:\\w+ ){1,3}know',
  'telephone',
  'email',
  'write to',
  'contact',
);

/** Words that promise money. */
export const paymentWords = anyOf('pay(?:ment|ing)?', 'compensat\\w+', 'reimburs\\w+', 'refund\\w*', '£');

/** In the order to try them: 'pay for the repair' is a payment, 'ring back about the move' an answer. */
export const sortsByWords: readonly (readonly [SortOfPromise, RegExp])[] = [
  ['payment', paymentWords],
  ['an answer', answerWords],
  [
    'a move',
    anyOf(
      'move',
      'moved',
      'rehous\\w+',
      'another home',
      'new home',
      'decant\\w*',
      'somewhere (?:else|to (?:stay|live))',
      'transfer(?:red)?',
      '(?:have|has|get|gets|offered|given) (?:one of )?(?:a|the|that) (?:(?:new|next|first|two|three|four|ground|floor|corner|empty|other|bed|bedroom|\\d+) )*(?:flats?|bungalows?|houses?)',
      '(?:flat|bungalow|house) (?:\\w+ ){0,3}(?:is|will be|would be) (?:hers|his|theirs|yours)(?! to)',
    ),
  ],
  [
    'works',
    anyOf(
      'repair(?:s|ed)?',
      'works?',
      'mend(?:ed)?',
      'fix(?:ed)?',
      'fit(?:ted)?',
      'replac\\w+',
      'renew\\w*',
      'install\\w*',
      'complet\\w+',
      'treat(?:ed|ment)?',
      'paint\\w*',
    ),
  ],
];

export const ofAVisit = anyOf(
  'visits?',
  'inspect\\w*',
  'survey\\w*',
  '(?:sound|air|damp) test',
  'attend',
  'come (?:out|round|back|and look|to see)',
);
