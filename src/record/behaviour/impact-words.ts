import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether words tell what antisocial behaviour does to those who live with it: to sleep, fear, work, children, bearing it at all. */
export const tellsOfImpact = remembered((words: string): boolean => impact.test(plainInFull(words).replace(none, ' ')));

const impact = anyOf(
  '(?:no|not|never|cannot|cant|barely|hardly|havent|hasnt|not had|without|lost|losing) (?:\\w+ ){0,3}(?:sleep|sleeping|slept)',
  '(?:kept|keeps|keeping) (?:me|us|her|him|them|the (?:kids|children|baby)) (?:\\w+ )?(?:awake|up)|(?:kept |lying |lie )awake|awake (?:(?:all|most of the|half the|every) night|till|until)|up (?:all night|till|until) (?:\\w+ )?(?:\\d|one|two|three|four|five|dawn|morning)',
  '(?:afraid(?! (?:i|we|you|that(?! s?he| they)|it(?! will| might| could)|its|there|not|so|to (?:say|tell you) (?:that|no|nobody|it|this|you|we|i))(?: |$))|scared|frightened|terrified|petrified|dreads?|dreading|dare not|darent) (?:\\w+ ){0,3}(?:to|of|in|out|for|by|going|coming|leav\\w+|home|alone|living)',
  '(?:wont|will not|does not|doesnt|cannot|cant|dont) (?:go out|go outside|leave (?:the )?(?:house|flat|home)|use (?:the |my |her |his )?(?:garden|balcony|front room|bedroom)|play out)',
  '(?:cannot|cant|unable to|struggling to) (?:\\w+ )?(?:take|cope|stand|bear|live with|face) (?:\\w+ )?(?:it|this|that|any ?more|much more)|(?:cannot|cant) (?:\\w+ )?cope',
  '(?:end of (?:my|her|his|their|our) tether|breaking point|wits end|making (?:me|her|him|us|them) (?:ill|sick|poorly)|(?:my|her|his) (?:head|nerves|mental health|anxiety|depression) (?:is|are|gone|going|getting|cannot|cant))',
  '(?:off|late for|missed|missing|lost|losing) (?:\\w+ )?(?:work|shifts?|school|college)',
  '(?:lost|losing|lose) (?:my|her|his|our|their) jobs?',
  '(?:kids?|children|son|daughter|baby|boy|girl|toddler) (?:\\w+ ){0,3}(?:cry\\w*|scared|frightened|terrified|upset|awake|nightmares|wetting|wont sleep|cannot sleep|cant sleep)',
);
const none =
  /\b(?:no longer|never|not) (?:\w+ )?(?:afraid|scared|frightened|bothered)\b|\b(?:sleeping|slept|sleeps) (?:well|better|fine|through)\b/g;
