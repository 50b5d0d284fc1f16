import { anyOf, plainInFull } from '../plain-words.ts';
import { type ProblemTrait, traitsOf, traitsSaid } from '../problems/problem-words.ts';
import { remembered } from '../remembered.ts';
import { isCallTaker } from './call-taker.ts';

/**
 * Whether somebody tells, in words written down as a note or a call, of something wrong with the home. `by` is who wrote
 * it down, where the record says: whoever takes calls writes what they are told without saying that somebody said it.
 */
export function tellsOfFault(words: string, by?: string): boolean {
  return isCallTaker(by) ? takenDown(words) : saidByThem(words);
}

const takenDown = remembered((words: string) => isOfFault(words, true));
const saidByThem = remembered((words: string) => isOfFault(words, false));

function isOfFault(words: string, isTold: boolean): boolean {
  const said = plainInFull(words)
    .split('|')
    .filter((clause) => !putRight.test(clause))
    .join('|')
    .replace(cannotAnyMore, ' ')
    .replace(ofAnotherDoor, ' ')
    .replace(ifItReturns, ' ');
  if (!isTold && !reports.test(said) && !ofSomebody.test(said)) return false;
  const traits = traitsSaid(said);
  return traits.some((trait) => plainly.has(trait)) || (traits.length > 0 && fault.test(said));
}

/** What words tell of that needs no further word to be a fault. */
export function plainSortsIn(words: string): readonly ProblemTrait[] {
  return traitsOf(words).filter((trait) => plainly.has(trait));
}

/** Problems that need no further word: nobody speaks of rats or of water coming in where nothing is wrong. */
const plainly: ReadonlySet<ProblemTrait> = new Set<ProblemTrait>([
  'damp or mould',
  'leak',
  'pests',
  'no heating or hot water',
  'no water, power or toilet',
]);

const putRight = anyOf(
  'fixed|completed|mended|repaired|cleared|rodded|replaced|renewed|resolved|works? done|all done|no (?:\\w+ )?(?:damp|mould|leaks?|mice|rats|issues?|problems?|faults?)|advice|leaflet',
);
const reports = anyOf(
  'rang|rung|ringing|called|calling|caller|phoned|emailed|reports?|reported|reporting|says|said|raise|log|logged|wants|wife|husband|mum|daughter|son|tenants?|residents?|still|again|i|my|we|our|pls|please|(?:calls?|e ?mails?|texts?|voicemails?|messages?|letters?|web ?forms?) (?:in )?from (?!(?:the )?(?:finance|contractors?|plumber|surveyor|planner|legal|supplier|accounts|gas|electrician|roofer|builder)(?![a-z]))\\w+',
);
/** ‘Mr Hill, no heating since Saturday.’ */
const ofSomebody = /^(?:mrs?|ms|miss|mx) \w+(?: \w+)? \|/;
/** What somebody can no longer do in their home is nothing wrong with the home. */
const cannotAnyMore =
  /\b(?:cant|cannot|couldnt|unable to|struggl\w+ to|not able to) (?:\w+ ){0,2}?(?:get|step|climb|lift|manage)(?: (?:on|in|into|out|up|down|over|off|and|of|onto))* (?:(?:the|her|his|my|their|a) )*(?:\w+ )?(?:bath|shower|tub|tray|stairs|steps?|toilet|loo|upstairs)\b(?: or(?: up| down| in| on)* (?:the )?(?:bath|shower|tub|stairs|steps?|toilet|loo)\b)?/g;
/** A door that is none of the home’s. */
const ofAnotherDoor =
  /\b(?:car|van|office|shop|surgery|school|work|freezer|fridge|washing machine) (?:doors?|windows?|locks?|keys?|gates?)\b/g;
/** ‘Ring us if the leak comes back’ reports no leak. */
const ifItReturns =
  /\b(?:if|should|in case) (?:(?:the|any|her|his|that|more) )?(?:\w+ ){1,3}?(?:comes? back|returns?|starts? (?:up )?again|leaks? again|gets? worse|is back|reappears?|goes? wrong|happens? again|recurs?)\b/g;
const moves = '(?:locks?|doors?|windows?|keys?|catch|latch|gates?|handles?|taps?|stopcock|bolts?)';
const fault = anyOf(
  'broken?|wont|(?:will|does|would) not (?:lock|shut|close|open|latch|work|drain|flush|start|light|turn)|cant|cannot|not (?:working|closing|shutting|locking|opening|draining)|stuck|loose|rotten|cracked|smash\\w*|hanging|blocked|faulty|leak\\w*|dripping|damaged|crumbl\\w*|falling|fell|fallen|burning|spark\\w*|pop|tripp\\w*|scorched|gone|missing|off|dead|c[ao]me (?:down|through)|stopped|keeps|kicked|hole|gap|unsafe|dangerous|backs? up|backing up',
  // What moves, and hardly does: ‘lock sticking’, ‘key only turns if you lift the door’.
  `${moves} (?:(?:is|was|are|has|been|got|very|so|really|too|bit|a|now|still|always|keeps|gone) ){0,3}(?:stick(?:s|ing|y)|stiff|jam(?:s|med|ming)?)(?! (?:to|as))|(?:stiff|sticking|jammed|sticky) (?:\\w+ )?${moves}`,
  '(?:only|hardly|barely) (?:turns?|opens?|closes|shuts?|locks|latches)|(?:has|have|having|need|needs) to (?:kick|force|shoulder|slam|wrench) (?:it|them|the)',
);
