import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words tell what we learned, or would have done differently: not that it is to be looked for, asked or taught. */
export const tellsOfLearning = remembered((words: string): boolean => {
  if (!mayTell.test(words)) return false;
  return plainInFull(words)
    .split('|')
    .some((clause) => learned.test(clause) && !notLearned.test(clause));
});

const mayTell = /\blearn|lesson|\bdifferent|\bbetter\b/i;
const learned = anyOf(
  'lessons? learn\\w*|learning (?:from (?:this|it|the)|log|logged|recorded|written|point|points|is|was)|(?:^|we|have|what) (?:have )?learn(?:ed|t)(?: that| from|$| is| was)',
  '(?:what )?we (?:should|could|would|d|ought to) (?:have )?(?:done?|did|handled?|dealt|do|deal)(?: \\w+){0,2} (?:differently|better)|(?:done|do) (?:this )?differently next time',
);
const notLearned = anyOf(
  'not|no|never|none|nt|yet|need\\w*|to (?:be|do|write|book|come|follow)|will|should (?:look|write|do)|due|await\\w*|booked|session|webinar|course|training|conference|bulletin|newsletter|e learning',
  'asks?|asked|asking|wants?|if|whether|(?:he|she|they|tenant|resident|caller|ombudsman|hos|mp|cllr|mum|son|daughter) (?:\\w+ )?(?:says?|said|thinks?|wants?|feels?)|other landlords?|contractor|lessons? (?:at|in) |disabilit\\w*|difficult\\w*|centre|college|school|driving|swimming',
);
