import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words fear that somebody nobody can reach lies hurt or dead: whoever can look has to be told the same day. */
export const fearsSomebodyDead = remembered(
  (words: string): boolean =>
    telling.test(words) &&
    plainInFull(words)
      .split('|')
      .some((clause) => feared.test(clause) && !known.test(clause)),
);

/** Without any of these there is nothing to look at more closely. */
const telling =
  /dead|died|death|passed away|collapsed|unconscious|lying|\bfall\b|stroke|heart attack|alive|body|corpse/i;

const somebody =
  '(?:she|he|they|someone|somebody|mr \\w+|mrs \\w+|ms \\w+|miss \\w+|(?:the|this|that|an|our|my|his|her|their) (?:\\w+ ){0,2}(?:lady|man|woman|gentleman|gent|person|tenant|resident|neighbour|mum|mother|dad|father|son|daughter|brother|sister|nan|gran\\w*|uncle|aunt|friend))';
const hurtOrDead =
  '(?:dead|died|passed away|collapsed|unconscious|lying (?:there|dead|hurt|injured|on the floor)|had a (?:fall|stroke|heart attack))';

const feared = anyOf(
  `${somebody} (?:may|might|could|must) (?:well )?(?:be|have) (?:\\w+ )?${hurtOrDead}`,
  `(?:thinks?|thought|worried|worry|worries|afraid|scared|fears?|feared|reckons?|convinced|sure|concerned|concern) (?:that )?${somebody} (?:is|s|has|have|are|had) (?:\\w+ )?${hurtOrDead}`,
  `(?:if|whether|is) ${somebody} (?:is |are )?(?:still )?(?:alive|dead|dead or alive)`,
  '(?:smell\\w*|stench|stinks?) (?:\\w+ ){0,3}(?:dead body|body|death|corpse|somebody has died|someone has died)',
  '(?:thinks?|thought|worried|afraid|fears?|reckons?) (?:that )?(?:there (?:is|s|may be|might be) )?(?:a )?(?:dead body|body|corpse)',
);
/** What is past and known, a way of speaking, and whom nobody fears for. */
const known = anyOf(
  'last (?:year|month|week)|in (?:19|20)\\d\\d|years? ago|funeral|seen and well|safe and well|found (?:safe|well)|spoke to (?:her|him|them)|rats?|mice|mouse|pigeons?|birds?|cats?|dogs?|foxe?s?',
);
