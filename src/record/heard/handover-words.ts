import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words say plainly that the case, or whatever one of our people had, goes to another, or that they leave it. */
export const tellsOfHandover = remembered((words: string): boolean => {
  if (!mayTell.test(words)) return false;
  const said = plainInFull(words);
  if (said.split('|').some((clause) => passes.test(clause) && !notPassed.test(clause))) return true;
  return lastDay.test(said) && leavesWork.test(said) && !notOurs.test(said);
});

/** Whether words only tell that somebody is away for now: nobody else has the case for that. */
export const isOnlyAway = remembered((words: string): boolean => {
  const said = plainInFull(words);
  return away.test(said) && !passed.test(said);
});

const mayTell = /\bcase(?:s|loads?)?\b|\bpatch|last day|final day|finish|\bleav|\bleft\b|\bofficer\b/i;
const cases =
  '(?:(?:open|live|old|asb|complaints?|repairs?|damp|other) )*(?:cases|caseload|case load|patch(?! (?:of|repair|up|test|above|below|on|in|is (?:wet|damp|back)))|applications|workload)';
const passes = anyOf(
  `(?:\\w+s|my|her|his|their|all|this) ${cases} (?:(?:is|are|will|to|be|being|now|all|have|has|been|go|get) )*(?:going to|with|passed|passing|reallocated|re allocated|reassigned|transferred|transferring|moved(?: over)? to|moving(?: over)? to|handed|picked up|shared out|split|allocated|over to)`,
  `(?:took|taken|taking|picked|picking) (?:on|over|up) (?:(?:\\w+ ){0,3}?${cases}|this (?:case|one) from)`,
  '(?:this |the )?(?:case|complaint|asb case|file) (?:(?:has|is|was|been|being|now) )*(?:reallocated|re allocated|reassigned|transferred) to (?!(?:panel|the|legal|stage)(?![a-z]))\\w+',
  'will (?:now )?pass to (?:whoever|who ever|the new (?:officer|person)|my (?:replacement|successor)|\\w+ (?:who|when))',
);
const notPassed = anyOf(
  'not|no|never|nobody|panel|approval|sign off|court|tenant|resident|damp|mould|wet|wall|ceiling|if|should|could|nurse|social|packing|suit|brief|stair|book|phone',
);
const lastDay = anyOf(
  '(?:^|\\| ?|my |is my |today is my |its my )(?:very )?(?:last|final) (?:day|week|shift)(?: (?:today|with|here|at|tomorrow|in|on|with us))?|(?:i am|im) (?:leaving|moving (?:to|on to|over to) (?:the |a )?(?:\\w+ ){0,3}?(?:team|role|job|post)|off on (?:maternity|secondment)|going on (?:maternity|secondment))|i (?:leave|finish) (?:on|today|tomorrow|this)|on secondment from',
);
const leavesWork = anyOf(
  '(?:outstanding|open|live|unfinished|remaining|my|all|any) (?:\\w+ )?(?:stuff|cases?|work|items?|jobs?|things|applications?|files?|actions?|ones|patch|folder)|handover|hand over|reallocated|shared out|pass(?:ed)? to|takes? (?:over|the patch)|in my (?:folder|inbox|tray|drawer)|with (?:the |my )?(?:team leader|manager)',
);
/** The last day of something else, and somebody else’s. */
const notOurs = anyOf(
  '(?:last|final) day (?:of|for|to|at (?:school|work|nursery|hospital))|(?:she|he|tenant|resident|her|his) (?:\\w+ ){0,3}(?:last|final) (?:day|shift)',
);
const away = anyOf(
  '(?:on|annual|sick) (?:leave|holiday|hols?|a l)|off (?:sick|ill|poorly|today|this week)|not (?:in|covered)|away (?:till|until|this)',
);
const passed = anyOf(
  `${cases}|cover(?:ed|ing)? (?:by|for)|cover(?:s|ing) (?!not)|pass(?:ed|es|ing)?|took|taken over|taking over|takes over|hand(?:ed|ing)? ?over|reallocat\\w+|re allocat\\w+|reassign\\w+|instead|while (?:she|he|they|\\w+) (?:is|are|was)|left|leaving|moved on|replac\\w+|now (?:with|mine)|new (?:officer|manager|person)|over to|inherit\\w*|picking up|picked up|dealing with|given to`,
);
