import { tellsOfTheOther } from '../behaviour/seen-on-visit.ts';
import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { notReached } from './clauses-done.ts';
import { tellsOfLearning } from './learning-words.ts';
import { addMore, daysToWriteDown, isWrittenNear, type Telling } from './telling.ts';

/**
 * What a note tells was done about something that was itself only heard, in it or before it: a case gone through when it
 * changed hands, a missed visit made good with a sorry and a new day, a neighbour spoken to, what was learned. A letter of ours tells it only
 * of what it brings itself: the plan that it holds.
 */
export function hearPutRight(telling: Telling): void {
  const { entry, words } = telling;
  if (entry.kind === 'letter sent') {
    if (isOpen(telling, trouble, 'action plan agreed') && sendsPlan(words))
      addMore(telling, 'action plan agreed', { form: 'written' });
    return;
  }
  if (isOpen(telling, trouble, 'person complained of spoken to') && (tellsOfTheOther(words) || putsToThem(words)))
    addMore(telling, 'person complained of spoken to', {});
  if (isOpen(telling, trouble, 'partners brought together') && actsWithPolice(words))
    addMore(telling, 'partners brought together', {});
  if (telling.heard.some(isPlanBefore(entry)) && reviewsPlan(words)) addMore(telling, 'action plan reviewed', {});
  if (isOpen(telling, 'case handed over', 'handover check completed') && goesThroughIt(words))
    addMore(telling, 'handover check completed', {});
  const isFoundAgainstUs = (['determination received', 'response sent'] as const).some((found) =>
    isOpen(telling, found, 'learning recorded'),
  );
  if (isFoundAgainstUs && tellsOfLearning(words)) addMore(telling, 'learning recorded', { learning: words });
  if (isOpen(telling, 'appointment missed', 'missed visit put right') && makesGood(words))
    addMore(telling, 'missed visit put right', {});
}

/** Whether something was heard that is put right so. */
export const isToPutRight = ({ kind }: Entry) => kind in daysToAnswer;

const trouble = 'antisocial behaviour reported';
/** How long after it was told a note may answer it: trouble for as long as it is worked on, a decision or an answer for as long as what follows from it takes. */
const daysToAnswer: { readonly [K in Entry['kind']]?: number } = {
  'case handed over': daysToWriteDown,
  'appointment missed': daysToWriteDown,
  [trouble]: 365,
  'determination received': 365,
  'response sent': 365,
};

/** Whether the one was heard not long before, and the other neither heard nor written down about then. */
function isOpen(telling: Telling, told: Entry['kind'], answer: Entry['kind']): boolean {
  const { heard, entry } = telling;
  const isToldOf = heard.some(
    (one) =>
      one.kind === told &&
      one.happened <= entry.happened &&
      entry.happened - one.happened <= (daysToAnswer[told] ?? daysToWriteDown),
  );
  return isToldOf && !heard.some(({ kind }) => kind === answer) && !isWrittenNear(telling, answer);
}

/** Whether words tell that a case was gone through with whoever had it, or by the list kept for it. */
export const goesThroughIt = remembered((words: string): boolean => {
  const clauses = plainInFull(words).split('|');
  return clauses.some((clause) => throughIt.test(clause) && !notThrough.test(clause));
});

const gone =
  '(?:went|gone|been|going|walked|talked|worked|sat down(?: with \\w+)?(?: \\w+)? and (?:went|gone|worked)) (?:all )?(?:through|over|thru)';
const list = '(?:hand ?over|hand over) (?:check ?)?(?:list|sheet|form|template|checklist)';
const throughIt = anyOf(
  `${gone} (?:\\w+ ){0,9}?${list}`,
  `${gone} (?:\\w+ ){0,3}?(?:file|case|cases|everything|patch|notes|open items) (?:\\w+ ){0,3}?(?:line by line|item by item)`,
  `${gone} (?:\\w+ ){0,3}?(?:file|case|cases|everything|patch|list|open items) (?:\\w+ ){0,3}?(?:with|together) ?(?!the tenant|the resident|her\\b|mrs|ms |miss|mr )`,
  `${gone} (?:it|them|everything|the lot) (?:all )?(?:with (?!the tenant|the resident|mrs|ms |miss|mr )\\w+ (?:today|this|on|before|when|as)|together)`,
  `${list} (?:\\w+ ){0,3}?(?:done|completed?|gone through|signed|filled in|ticked)|(?:done|completed|filled in|signed|used|using) (?:the |a |our )?${list}`,
  'hand ?over (?:check|meeting) (?:\\w+ ){0,2}?(?:done|completed?|held|had)|(?:full|proper|thorough) hand ?over (?:\\w+ ){0,2}?(?:done|held|given|had|from|with|today)',
);
const notThrough = anyOf(
  'not|no|never|nobody|nt|didnt|hasnt|havent|wasnt|cant|cannot|without|to be|to do|needs?|should|must|will|awaiting|await|pending|if|when|once|until|wants?|asked|supposed|meant|half',
);

/** Whether words tell of a sorry and of a new day for a visit that nobody made. */
const makesGood = remembered((words: string): boolean => {
  const said = plainInFull(words);
  if (notReached.test(said)) return false;
  const clauses = said.split('|');
  const tells = (what: RegExp, but: RegExp) => clauses.some((clause) => what.test(clause) && !but.test(clause));
  return tells(sorry, notSorry) && tells(newDay, notAgreed);
});

const sorry = anyOf(
  '(?:said|say|saying) (?:we (?:were|are) |i was |how )?(?:very |so |really )?sorry|apologi[sz]ed|apologies given|gave (?:\\w+ )?apolog\\w+|sorry said',
);
const notSorry = anyOf(
  'not|never|nobody|no one|should|must|to apologise|needs?|he said|she said|they said|contractor|if',
);
const day =
  '(?:today|tomorrow|tmrw|mon\\w*|tues?\\w*|wed\\w*|thurs?\\w*|fri\\w*|sat\\w*|next \\w+|this \\w+|the \\d+\\w*|\\d+(?:st|nd|rd|th)?(?: \\w+)?|am|pm|first thing)';
const newDay = anyOf(
  `(?:new|another|next|fresh) (?:date|day|time|appointment|appt|slot|visit) (?:\\w+ ){0,4}?(?:agreed|booked|given|made|fixed|set|confirmed|for|of|with)`,
  `(?:re ?booked|re ?arranged|re ?scheduled|booked (?:in |again )|re ?appointed|moved) (?:\\w+ ){0,4}?${day}`,
  `(?:agreed|booked|given|gave|fixed|offered) (?:\\w+ ){0,3}?(?:new|another) (?:date|day|time|appointment|appt|slot)`,
);
const notAgreed = anyOf(
  'not|no|never|nobody|cannot|cant|couldnt|wont|to be|to do|needs?|should|must|wants?|asked for|asking|when|await\\w*|if|at some point',
);

const sendsPlan = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .some((clause) => plan.test(clause) && !notPlan.test(clause)),
);

const plan = anyOf(
  '(?:here is|heres|this is|attached is|enclosed is|below is|enclose|enclosing|attach|attaching|sending (?:you )?|find (?:attached|enclosed|below)|sets? out) (?:\\w+ ){0,3}?(?:action )?plan',
  'action plan (?:\\w+ )?(?:we|you and i) (?:have )?agreed',
);
const notPlan = anyOf('will|shall|not|no|yet|next week|would|could|if|soon|once|when|floor plan|payment plan');

/** A plan that was itself only heard, in an earlier entry. */
const isPlanBefore =
  (entry: Entry) =>
  ({ kind, happened }: Entry) =>
    kind === 'action plan agreed' && happened < entry.happened;

const reviewsPlan = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .some((clause) => reviewed.test(clause) && !notThrough.test(clause) && !ofAnotherPlan.test(clause)),
);

const reviewed = anyOf(
  '(?:action )?plan (?:\\w+ ){0,2}?(?:gone (?:through|over)|reviewed|looked at|updated|revised|checked)',
  '(?:reviewed|gone through|went through|gone over|went over|looked (?:again )?at|updated|revised) (?:\\w+ ){0,3}?plan',
);
const ofAnotherPlan = anyOf('(?:floor|payment|repayment|care|fire|business|site|lease|decant|communication) plan');

const putsToThem = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .some((clause) => allegation.test(clause) && !notThrough.test(clause)),
);

const allegation = anyOf(
  '(?:put|read|went through) (?:the |these |those |her |his |all )*(?:allegations?|complaints?|reports?|incidents?) (?:\\w+ ){0,2}?(?:to|with) (?:him|her|them|mr \\w+|mrs \\w+|ms \\w+|miss \\w+|the \\w+|no \\d+)',
);

const actsWithPolice = remembered((words: string): boolean =>
  plainInFull(words)
    .split('|')
    .some((clause) => withPolice.test(clause) && !notThrough.test(clause) && !byResident.test(clause)),
);

const police =
  '(?:the )?(?:local |our |beat )?(?:police(?! (?:station|ref|log|number))|pc \\w+|pcso(?: \\w+)?|sgt \\w+|dc \\w+|neighbourhood (?:team|officer))';
const withPolice = anyOf(
  `(?:visited|saw|met|seen|spoke to|interviewed|attended|called (?:on|at)|went to see|warned) (?:\\w+ ){0,4}?with ${police}`,
  `(?:agreed|planned|arranged|meeting|met|case conference|joint (?:visit|meeting)) (?:\\w+ ){0,2}?with ${police}`,
);
const byResident = anyOf('she|he|they|tenant|resident|caller|told (?:her|him|them)|last (?:week|year)');
