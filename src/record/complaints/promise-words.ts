import { anyOf } from '../plain-words.ts';
import type { SortOfPromise } from './promise.ts';

const tell =
  '(?:write|ring|call|phone|text|message|tell|confirm|let (?:\\w+ ){1,2}know|be in touch|get in touch)(?: (?:to|you|her|him|them|us|me|back|again|everyone|everybody))*';
const theDay = 'with (?:(?:a|the|your|her|his|their|new|firm) )*(?:date|day|time)s?';

/** Words that promise to tell somebody something. */
export const answerWords = anyOf(
  `${tell}(?= (?:when|once|as soon as|${theDay}))`,
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

/** A word to come of what nobody can say yet: ‘will write when’, ‘will ring with a date’, ‘will tell you when they are to be fitted’. */
const ofTheDay = new RegExp(
  `\\b${tell} (?:when(?= \\||$)|when (?:\\w+ ){1,4}?(?:will|can|could|might|is to|are to|is due|are due|is coming|are coming)\\b|${theDay})`,
);
/** A word to come once something has happened: ‘will ring when the part is in’. */
const onceItHas = new RegExp(`\\b${tell} (?:when|once|as soon as)\\b`);

/** Whether plain words promise to tell the day of something nobody has a day for yet. */
export function promisesTheDay(said: string): boolean {
  return ofTheDay.test(said);
}

/** Whether plain words promise to say something only once something else has happened, whenever that is. */
export function waitsForSomething(said: string): boolean {
  return onceItHas.test(said.replace(ofTheDay, ' '));
}

/** Plain words without the clauses that only promise word to come. */
export function withoutWordToCome(said: string): string {
  return said
    .split(' | ')
    .filter((clause) => !ofTheDay.test(clause) && !onceItHas.test(clause))
    .join(' | ');
}

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

const ofATrade =
  '(?:engineer|plumber|electrician|surveyor|inspector|contractor|operative|roofer|joiner|carpenter|plasterer|decorator|glazier|technician|installer|(?:heating|gas|damp|pest|repairs|lift) (?:team|firm|m[ae]n|officer|manager))s?';
/** That somebody of a trade will come or get in touch, whatever it is about: ‘told her the engineer will be in touch’. */
const ofSomebodyToCome = anyOf(
  `${ofATrade} (?:(?:will|ll|to|shall|is (?:going )?to|are (?:going )?to) )(?:\\w+ )?(?:be in (?:touch|contact)|get in touch|contact|ring|call|phone|text|come|attend|visit|inspect|look|be (?:out|there|round))`,
);

/** Whether plain words promise that somebody will come or get in touch, and neither works nor an answer besides. */
export function isOfSomebodyToCome(said: string): boolean {
  const besides = said.replace(ofSomebodyToCome, ' ');
  return besides !== said && !ofWorks.test(said) && !answerWords.test(besides);
}

const ofWorks = sortsByWords.find(([sort]) => sort === 'works')?.[1] as RegExp;
