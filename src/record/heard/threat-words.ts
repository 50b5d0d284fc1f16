import { anyOf } from '../plain-words.ts';

const would = '(?:would|will|ll|ill|hell|shell|theyll|id|hed|shed|theyd|going to|gonna)';
/** What hurts without a will of its own. */
const things = 'steps?|stairs?|floor|path|ice|damp|mould|cold|stress|waiting?|pain|weight|lift|kerb|ramp|bath|it|this';
const somebody = '(?:me|you|him|her|us|them)';
const whose = '(?:my|your|her|our)';
const drop = '(?:the|that|them|those|a|your|her|my) (?:\\w+ )?(?:stairs|steps|window|balcony|landing|banisters?|roof)';

const hurt = [
  `put ${somebody} (?:(?:down|off|over|through|out of) ${drop}|through (?:a|the|that|your|my|her) (?:\\w+ )?(?:wall|door|floor|glass)|in (?:a |the )?(?:hospital(?! (?:for|list|overnight|to))|ground|grave|box|wheelchair|coffin)|six feet under)`,
  `(?:throw|chuck|kick|push|launch) ${somebody} (?:down|off|out of|over|through) ${drop}`,
  `(?:break|snap) ${whose} (?:\\w+ )?(?:legs?|arms?|neck|jaw|nose|fingers|back)`,
  `knock ${whose} (?:teeth|head|block) (?:out|off|in)|(?:slit|cut) ${whose} throat|(?:cut|slice|carve) ${somebody} up|(?:smash|cave|kick|punch|bash) ${whose} (?:face|head|skull|teeth)|rip ${whose} head off`,
  `do ${somebody} over|kick ${whose} (?:\\w+ )?door (?:in|down|off)|(?:shoot|strangle|throttle|drown|bury|petrol bomb) ${somebody}`,
].join('|');

/** What somebody says they would do to another’s body or door, or that they are as good as dead: a pattern for `anyOf`, of plain words. */
export const wouldHurt = `(?<!(?:${things}) )${would} (?:\\w+ ){0,2}?(?:${hurt})|(?:youre|you are) (?:a )?dead(?: (?:man|woman|meat))?(?! (?:right|sure|lucky|on|set))|tell your \\w+ (?:hes|shes|theyre) (?:a )?dead`;

/** Whoever breaks a door to help, and whoever mends a body: ‘the fire brigade said they would kick the door in’. */
export const toHelp = anyOf(
  `(?:police|fire (?:brigade|service|crew)|firem[ae]n|locksmiths?|joiners?|bailiffs?|paramedics?|ambulance|surgeons?|doctors?|dentists?|gps?) (?:(?:has|have|had|just) )?(?:(?:says?|said|told \\w+) (?:(?:that|he|she|they) ){0,2})?(?:will|would|ll|d|theyd|hed|shed|theyll|hell|shell|had to|have to|may|might) (?:\\w+ )?(?:kick|break|knock|smash|cut|put)`,
);
