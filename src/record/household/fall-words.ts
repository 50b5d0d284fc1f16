import { anyOf } from '../plain-words.ts';

/** Whether words tell of somebody of the household who fell, and of what it did to them, there or in the clauses after. Words are plain. */
export function fellAndWasHurt(said: string): boolean {
  if (!mayFall.test(said)) return false;
  const clauses = said.split('|');
  return clauses.some(
    (clause, at) =>
      fell.test(clause) && !notFallen.test(clause) && clauses.slice(at, at + reach).some((one) => harmed.test(one)),
  );
}

/** Clauses from the fall on, in which what it did may stand. */
const reach = 4;
const mayFall = /\b(?:fell|fall|fallen|went over|slipped|tripped|came (?:down|off)|tipped|tumble)\b/;
const who =
  '(?:she|he|shes|hes|i|ive|mums?|mams?|mother|nan|gran|dads?|father|wife|husband|partner|son|daughter|child|baby|tenant|resident|t|mrs? \\w+|ms \\w+|miss \\w+)';
const fell = anyOf(
  `${who} (?:(?:has|have|had|also|just|then|nearly|almost|s|again|recently) ){0,3}(?:fell|fallen|(?:a|another|bad|nasty|second|third)(?: (?:bad|nasty|second|third))? (?:fall|tumble)|had (?:a|another) (?:\\w+ )?(?:fall|tumble)|slipped(?! (?:to|back|a|up))|tripped(?! (?:the|a|out|switch))|went over(?= (?:on|at|in|outside|by|coming|going|getting|her|his)(?! (?:plan|letter|notes))| ?$)|(?:came|fell) (?:down|off) (?:on |onto )?(?:the |a )?(?:\\w+ )?(?:steps?|stairs?|kerb|ramp|bath|toilet|commode))`,
);
/** What only may happen, what nearly did, and what did long ago. */
const notFallen = anyOf(
  'might|could|may|would|will|nearly|almost|worried|afraid|scared|frightened|risk|in case|before|if|prevent\\w*|stop|never|not|no|since a child|(?:years|months) ago|last (?:year|summer|winter)|in (?:19|20)\\d\\d|behind|out with|asleep|pregnant|ill',
);
const harmed = anyOf(
  'bruis\\w*|ambulance|paramedics?|stitche[sd]|stitches|black and blue|hit (?:her|his|my) head|banged (?:her|his|my) \\w+|(?:cannot|cant|couldnt|could not|unable to) (?:walk|stand|get up|weight ?bear|put (?:any )?weight)|x ?ray|swollen|limping|in plaster|on the floor (?:for )?(?:\\w+ )?(?:hours?|hrs?|mins?|minutes|all night)|(?:gps?|doctor|nurse) (?:has |have |had )?(?:been|came|out|called)|(?:in|to|at) (?:hospital|a and e)|bleeding|concuss\\w*|knocked out|fractur\\w*',
);
