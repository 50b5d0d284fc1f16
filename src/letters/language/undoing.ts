import { reported } from '../../library/citation.ts';
import { apologisingIn, isOfApology } from '../words/apologising.ts';
import { hasOwningWords } from '../words/failing.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Words that undo an apology: ‘but’, ‘however’ or ‘although’ that argues after it, and ‘any’ that shrugs at what it is for. */
export const undoing: LanguageRule = {
  family: 'undoing',
  lesson: 'apology/no-weasel-words',
  why: 'It takes the apology back, or will not say what it is for. Stop after saying sorry, and name the harm.',
  cites: reported('2026-02', 'responsibility and regret', 'Avoid the small words that take an apology back.'),
  isIn: ({ said, before }) =>
    arguesAfter(said) ||
    arguesFirst(said) ||
    arguesNext(said, before) ||
    isForAnything(said) ||
    (isOfApology(said) && stands.test(said)) ||
    meantWell.test(said) ||
    selfPraise.test(said),
};

const turns =
  '(?:but|mind you|even so|all the same|then again|after all|of course|however|unfortunately|only(?= the| that| it| we| you)|on the other hand|in (?:our|my|his|her|their|its) defence|to be fair|as (?:\\w+ ){0,3}?you (?:will|would|can|may|must) (?:\\w+ )?(?:know|understand|appreciate|see)|(?:it (?:must|should|is|has) (?:to )?(?:be )?(?:\\w+ )?(?:noted|said|remembered|recognised))|although|though|even though|yet|albeit|nevertheless|nonetheless|(?:having said )?that said|having said that|that being said|despite|whilst|in fairness|at the same time)';

/** ‘Sorry for the delay, but the winter was busy.’ What is inside ‘not only … but also’ or ‘all but one’ turns nothing. */
function arguesAfter(said: string): boolean {
  const given = apologisingIn(said);
  if (!given) return false;
  const after = given.after.replace(
    / (?:not only|not just|not merely|not that|all|nothing|anything|everything|none) (?:.*? )??but(?= )/g,
    ' and ',
  );
  const turn = new RegExp(`( ,)? ${turns} (?:, )?(.*)$`).exec(after);
  if (!turn) return false;
  const [, pause, tail = ''] = turn;
  const sorryFor = after.slice(0, turn.index);
  const goesOn =
    !pause &&
    / (?:that|we|you|it|\w+ing) /.test(sorryFor) &&
    /^(?:we|then|nobody|no one|i|(?:did|had|have|was|were) (?:not|no|nothing)|never|lost|left|gave|sent|kept|took|told|broke|forgot|let|went|came|\w+ed|\w+ing (?:on |to |for )?(?:no|none|neither|not|nothing|nobody)) /.test(
      tail,
    ) &&
    !defends.test(` ${tail} `);
  return !goesOn && !ownsUp(` ${tail} `);
}

/** That everything was done that could be, in a letter that says sorry. */
const selfPraise = phrases(
  '(?:we|i|council|landlord|association|trust|officers?|team|staff|colleagues|they) (?:\\w+ )?(?:went|gone|go|going) (?:to (?:great|considerable|every|extraordinary) lengths?|above and beyond|out of (?:our|their|his|her) way)',
  '(?:did|done|doing|made|making|taken|took) (?:everything (?:that )?(?:we|they|it|possible|in)(?: could| can| power)?(?! asked)|every effort|all (?:that )?(?:we|they) (?:could|can)|all reasonable|(?:our|their) (?:very )?best|every (?:possible )?step|all reasonable steps)(?! to find out)',
  'best (?:efforts|endeavours)',
);

/** Sorry, and right all the same. */
const stands =
  / (?:stands? by|stood by|maintains?|remain (?:satisfied|of the view)|are satisfied that|am satisfied that) (?:(?:that|the|our|my|its) )?(?:\w+ )?(?:decision|policy|notice|action|officer|finding|view|we|it)/;

/** Sorry, and it was not meant. */
const meantWell =
  / (?:sorry|apolog\w+|regrets?) .* (?:never|not) (?:\w+ )?(?:intended|meant|intentional|intentionally|deliberate|deliberately|set out|(?:my|our|the|his|her|their) intention) /;

/** ‘While we are sorry, the landlord acted within its rights.’ */
function arguesFirst(said: string): boolean {
  const first =
    /^ (?:(?:even so|that said|all the same) , )?(?:while|whilst|although|though|despite|much as|notwithstanding) ([^,]*)(?:, (.*))?$/.exec(
      said,
    );
  if (!first) return false;
  const [, sorry = '', rest = ''] = first;
  return isOfApology(` ${sorry} `) && !ownsUp(` ${rest} `);
}

/** An apology, and then a sentence that begins by turning away from it. */
function arguesNext(said: string, before: string): boolean {
  const turn =
    /^ (?:but|however|nevertheless|nonetheless|that said|having said that|that being said|in (?:our|my|his|her|their|its) defence|to be fair|in fairness|on the other hand|equally|unfortunately|still) (?:, )?(.*)$/.exec(
      said,
    );
  const within = / (?:however|nevertheless|nonetheless) (?:, )?(.*)$/.exec(said);
  if (turn === null && within && !apologisingIn(said))
    return apologisingIn(before) !== undefined && !ownsUp(` ${within[1]} `);
  return turn !== null && apologisingIn(before) !== undefined && !ownsUp(` ${turn[1]} `);
}

/** Where the words after the turn are themselves the landlord’s own failing, or more of the apology, nothing is undone. */
function ownsUp(tail: string): boolean {
  return saysMore.test(tail) || (hasOwningWords(tail) && !defends.test(tail));
}

const saysMore = phrases(
  // It goes on to what is done, which is more and not less.
  '(?<=^ )(?:, )?(?:we|i) (?:will|shall|have|am|are|also|now|can) (?:also |now |already |both |going to )*(?!not |be |been |had |to |followed|acted|looked|tried|done|found|reviewed|considered|always|limited|unable|need|bound|satisfied|confident|sure|happy|able|follow|only|no )\\w+',
  'you (?:need|can|may|have to|need to) (?:do|to do|have|leave)',
  'more than sorry|sorry is not',
  'sorry|apolog(?:y|ise)|mean it|not enough|no excuse|above all|excuse what|does not (?:excuse|undo|give|change|make up)|cannot (?:undo|excuse|give)',
  '(?:without|no) (?:explanation|reason|reply|answer|help|warning|apology|word)',
  'you (?:had )?(?:told|warned|rang|asked|wrote|reported|showed|had (?:already|twice)) .*',
  '(?<!as soon as )we (?:knew|had known|were (?:told|paid|warned)|had (?:been told|been warned|promised|agreed)|promised)',
);

const defends = phrases(
  '(?:as soon as|busy|policy|rights|best|tried|intention|intended|meant well|bear in mind|point out|stress that|remember|normal|usual|control|limited|responsibility|duty|procedures?|in fairness|you (?:did|should|must|could|were|had not|have) (?:not )?|we did (?:offer|try|call|send|visit|write|explain|everything))',
);

/** ‘Any’ in what an apology is for, unless it is a plain ‘not any’. */
function isForAnything(said: string): boolean {
  const found = /(?: (?:sorry|apolog\w+|regrets?|regret) )((?:(?!(?:sorry|apolog\w+) )[^ ]+ ){0,9}?)any (\w+)/.exec(
    said,
  );
  if (found) return !negative.test(` ${found[1]}`) && !plainAny.test(found[2] ?? '');
  return / any (?:\w+ ){1,7}(?:is|are) (?:\w+ )?regretted /.test(said);
}

const negative = / (?:not|no|never|without|fail\w*|hardly|refus\w+|lack\w*|nobody|before|than|neither|nor|leaving|if) /;
const plainAny = /^(?:longer|more|landlord|resident|tenant|home|case|event|time|day|reservation)$/;
