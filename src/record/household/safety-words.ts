/** Whether what was decided for somebody’s safety speaks of where they are to live, whichever way it was decided. */
export function speaksOfWhereToLive(words: string): boolean {
  return whereToLive.test(words.replace(ofWhoeverDidIt, ' ').replace(ofThings, ' '));
}

/** That whoever did it is kept away, or has to leave, is no word of where she is to live. */
const ofWhoeverDidIt =
  /\b(?:keep(?:s|ing)?|kept|stay(?:s|ed|ing)?) (?:\w+ ){0,2}(?:away|out)\b|\b(?:ex|perpetrator|husband|boyfriend|partner) (?:\w+ ){0,3}(?:stay|mov|leav|away|elsewhere|somewhere)\w*(?: (?:away|out|elsewhere))?/gi;

const thing =
  '(?:appointments?|cars?|furniture|meters?|locks?|lights?|lamps?|cameras?|keys?|phones?|letter ?box(?:es)?|post ?box|alarms?|doors?|door ?bells?|chains?|cards?|notes?|messages?|curtains?|radio|tv)';
/** Nor is where a light or a lock goes, or that she should stay safe. */
const ofThings = new RegExp(
  `\\b(?:mov(?:e|ed|ing)|leav(?:e|es|ing)) (?:the |her |his |a |an |their |spare |porch |outside |hall |all |front |back )*${thing}|\\b${thing} (?:(?:is|was|are|were|has|have|been|will|to|be) )*mov(?:ed|ing)\\b|\\bmove-\\w+|\\bstay(?:s|ing)? safe\\b`,
  'gi',
);

/** A sanctuary scheme is what keeps somebody safe who has chosen to stay. */
const whereToLive =
  /\b(?:sanctuary|mov(?:e|es|ed|ing)|stay(?:s|ed|ing)?|elsewhere|somewhere|refuge|hotel|B ?(?:&|and) ?B|away|leav(?:e|es|ing)|rehous\w+|transfer\w*|decant\w*|(?:temporary|emergency|other|safe) (?:accommodation|home|place|house))\b/i;

/** Whether words name people who know how to help: support is often written down as the partner it came from. */
export function offersSupport(words: string): boolean {
  return support.test(words.replace(otherSupport, ' '));
}

const support =
  /\b(?:support|refuges?|idvas?|isvas?|advoca\w*|women[’']?s|men[’']?s advice|helplines?|marac|domestic abuse (?:service|charity|team)|charit\w+|counsel\w*)\b/i;

/** Ours to everybody, somebody’s for us, for a claim or under a wall; and what is not to be had. */
const otherSupport =
  /\b(?:customer|technical|tech|desk|admin) support\b|\b(?:your|her|his|their) support (?:during|with|through|in)\b|\bthanks?(?: you)? for (?:\w+ )?support\b|\bin support of\b|\bsupport (?:your|her|his|their|the|this|that|an?) (?:\w+ )?(?:application|claim|request|case|appeal|decision|bid|move|transfer)\b|\b(?:a|temporary|steel|wooden) support (?:while|for the|under|beneath)\b|\b(?:no|without|cannot offer|can[’']?t offer|not (?:able to )?offer(?:ing)?|unable to offer) (?:\w+ )?support\b|\bsupport (?:for|under|beneath|to) the (?:\w+ )?(?:walls?|beams?|ceilings?|roof|floor|lintel|joists?|stairs?|balcony)\b/gi;
