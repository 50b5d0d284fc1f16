import { monthNames } from '../../calendar/day.ts';
import { phrases } from './said.ts';

const months = monthNames.join('|').toLowerCase();
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const numbers =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)';

const dated = phrases(
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: and \\d{1,2}| to \\d{1,2})* (?:${months})(?: \\d{4})?`,
  `\\w+ of (?:${months})`,
  `(?:${months}) \\d{1,4}(?:st|nd|rd|th)?`,
  `(?:early |mid |late |mid-|first week of |end of |beginning of |start of |middle of |each \\w+ in |in |before |by |during |this |next |until |every )(?:the )?(?:${months})`,
  `(?:${weekdays})s?(?: morning| afternoon| evening)?`,
  'today|tomorrow|tonight|this (?:morning|afternoon|evening|week|month|friday)',
  `(?:next|following|coming) (?:week|month|\\w+day)`,
  `(?:within|in|inside|over|after|for|no later than) (?:the next |the coming |the following )?${numbers} (?:or ${numbers} )?(?:to ${numbers} )?(?:full |working |calendar |clear |more )*(?:hours?|days?|weeks?|months?|fortnight)`,
  `(?:at least )?(?:every|each) (?:${numbers} )?(?:working |calendar )*(?:hours?|days?|weeks?|months?|fortnight)`,
  `(?:within|in) (?:a |one )?(?:day|week|fortnight|month)`,
  `(?:${numbers}) (?:full |working |calendar )*(?:hours?|days?|weeks?|months?) (?:from|of|after)`,
  '\\d{1,2}[/·-]\\d{1,2}[/·-]\\d{2,4}',
  '\\d{4}-\\d{2}-\\d{2}',
  'at once|straight away|immediately|the same day|daily|weekly|monthly|fortnightly|end of the (?:week|month|year)|(?:by|before|at|in time for) (?:christmas|easter|new year|noon)',
);

/** Whether the words say when, by a date, a weekday or a length of time. ‘Soon’ says nothing. */
export function saysWhen(said: string): boolean {
  return dated.test(said);
}

const numbered = phrases(
  '£\\d[\\d·,]*',
  `${numbers}(?: and a half)? (?:\\w+ )?(?:hours?|days?|weeks?|months?|years?|times?|visits?|calls?|letters?|floors?|flights?|officers?|flats?|homes?)`,
  '(?:once(?! again| more)|twice|three times)',
);

/** What is in and about a home, and what a landlord is asked to do something about. */
const things = phrases(
  '(?:boiler|heating|heaters?|hot water|radiator|gas|electric\\w*|socket|wiring|damp|mould|leaks?|flood\\w*|roof|gutter|drains?|pipes?|windows?|glass|doors?|locks?|keys?|fob|steps?|stairs?|stairlift|lift|ramp|rail|kitchen|cooker|fridge|freezer|bath|bathroom|shower|toilet|sink|ceiling|walls?|plaster\\w*|floors?|carpets?|bedroom|balcony|garden|fence|gate|scaffold\\w*|cot|sofa|wardrobe|rats?|mice|pests?|asbestos|alarm|fire|arson|noise|neighbours?|threats?|threatening|police|diary|footage|abuse|racis\\w+|hotel|temporary (?:flat|home|move)|transfer|lettings?|rent|arrears|service charge|bill|risk assessment|action plan|survey|surveyors?|inspection|appointments?|visits?|therapist\\w*|wheelchair|autis\\w+|asthma|disab\\w+|pregnan\\w+|doctors?|hospital|school|mothers?|fathers?|sons?|daughters?|children|baby|husband|wife|insulin|stage (?:1|2|one|two)|photographs?|evidence|calls?|phone|emails?|texts?|voicemail|file|post)',
);

/** Whether the words tell something that could not be said to just anybody: a number, a date, a thing of the home or the case. */
export function isParticular(said: string): boolean {
  return saysWhen(said) || numbered.test(said) || things.test(said);
}
