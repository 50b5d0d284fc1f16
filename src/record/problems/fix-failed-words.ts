import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words say that what was done for now did not hold or did nothing: it came off, or it is pouring in again. */
export const saysFixFailed = remembered((words: string): boolean => {
  const told = plainInFull(words).replace(notSo, ' ');
  return failed.test(told);
});

const fix =
  '(?:patch\\w*|tarp\\w*|sheet\\w*|tape|boards?|boarding|seal\\w*|prop\\w*|padlock|lock|bolt|cover\\w*|clamp|filler|fix|repair|bodge|it|that)';
const gaveWay =
  '(?:came|come|coming|blew|blown|fell|fallen|washed|broke|broken|popped|ripped|torn|pulled|kicked) (?:off|away|down|apart|open|loose)|failed|split|given way|gave way';
const trouble =
  '(?:pour\\w*|leak\\w*|drip\\w*|flood\\w*|com(?:es|ing|e) (?:in|through|down|up)|off|out|gone|trip\\w*|blocked|overflow\\w*|(?:rain|water|sewage) in)';
const ofWater = '(?:water|rain|sewage|it) (?:is |s )?still (?:coming|comes) (?:in|through|down|up)';
const failed = anyOf(
  `${fix} (?:(?!not |never )\\w+ ){0,3}?(?:${gaveWay})`,
  '(?:(?:did|has|have|wo|does|is)(?: ?nt| not)|never|not) (?:held|hold|holding|last|lasted|worked|work(?! on)|stop(?:ped)? it)',
  '(?<!(?:visit|appointment|call|meeting) )lasted (?:only|just|barely|less|about|an?|one|two|three|\\d+|until|till)',
  `${trouble}(?: (?:in|out|through|down))? (?:just )?(?:again|as (?:bad as )?before|as ever)`,
  `still (?:pouring|leaking|dripping|flooding|overflowing|pours|leaks|wont (?:lock|shut|close))|${ofWater}`,
  '(?:could not|couldnt|unable to|failed to) (?:stop|stem|isolate|make (?:it )?safe|secure|reset|get (?:it )?(?:to hold|going|back on))',
  'hanging (?:off|loose|by a \\w+)|(?:got|broke|climbed|came) in (?:through|past|over) (?:the |your |that )?(?:board\\w*|sheet\\w*|padlock)',
  'left (?:leaking|unsafe|insecure|as found)|no (?:better|good|use(?! of))|made no difference|back (?:to|at|where) (?:square one|we (?:were|started)|it was)',
);

/** ‘Has not come off’, ‘worried that it will leak again’, ‘what if the sheet blows off’. */
const notSo =
  /\b(?:(?:ha[sd]|have|did|do|does|is|was)(?:nt| not) (?=(?:\w+ ){0,2}?(?:come|came|blown|fallen|gone|leak\w*|drip\w*|pour\w*|been))|not (?=(?:come|blown|fallen|leak\w*|pour\w*))|no (?:more|further|longer) |nothing |worr\w+ |afraid |scared |fear\w* |in case |if |might |may |could (?!not )|will |would |when )[^|]*/g;
