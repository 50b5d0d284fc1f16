import { taughtBy } from '../../library/citation.ts';
import { apologisingIn } from '../words/apologising.ts';
import { workers } from '../words/classes.ts';
import { hasOwningWords } from '../words/failing.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Sorry for what the resident felt, thought or was led to believe, and not for what was done. */
export const belief: LanguageRule = {
  family: 'belief',
  lesson: 'apology/not-for-the-belief',
  why: 'It is sorry for what the resident thought or felt, and not for what you did. Say what you did.',
  cites: taughtBy('202401894', 'Sorry for letting the resident think the windows would be replaced, not for the wait.'),
  isIn: ({ said }) => {
    const given = apologisingIn(said)?.after ?? saddens.exec(said)?.[1];
    return given !== undefined && isForTheirView(` ${given.trim()} `);
  },
};

const you = '(?:you|your (?:family|son|daughter|mother|father|household|wife|husband|partner)|you and your \\w+)';
/** Sad, and not sorry, that they think so. */
const saddens =
  / (?:(?:it|this) (?:(?:\w+ )?saddens|disappoints|concerns|pains|troubles) (?:me|us)|(?:i|we) (?:am|are|was|were) (?:\w+ )?(?:sad|saddened|disappointed|concerned|dismayed)|(?:it|this) (?:is|was) (?:\w+ )?(?:sad|disappointing|a shame|a pity|unfortunate|regrettable|with regret)) (.*)$/;

const lightly =
  '(?:(?:also|still|now|have|had|been|were|are|was|left|may|might|can|could|do|did|not|to|ever|then|should|would|should have) )*';

/** What somebody holds to be so, or how content they are. What they felt in their body or were afraid of is not among it. */
const views = [
  // It is theirs, and not so: ‘in your view’, ‘this is how you have experienced us’, ‘not to your liking’.
  '(?:in|from) your (?:view|eyes|opinion|mind|perspective|point of view)',
  'your (?:\\w+ )?(?:view|opinion|perception|feelings?|sense|impression|experience) (?:of|that|is|was|about|has)',
  '(?:this|that|it) (?:is|was|has been|seems) (?:\\w+ )?(?:how|what|the way|the impression|the feeling) (?:you|it)',
  '(?:how|way) (?:that |this |it )?(?:has |have )?(?:came|come|comes|coming) (?:over|across)',
  'you (?:\\w+ )?(?:see|saw|regard|regarded|read|took|view|viewed|describe|described) (?:\\w+ ){1,4}?as',
  'to your (?:liking|taste|satisfaction|satisfactory)',
  'you (?:have |had |had any |may have )?(?:been given )?(?:cause|reason|grounds|occasion) to (?:think|feel|believe|doubt|question|suspect|say|complain|consider|lose)',
  'you (?:\\w+ ){0,6}?(?:came|come|went|left|walked) (?:away|out)? ?(?:\\w+ ){0,4}?(?:feeling|thinking|believing|with the)',
  '(?:not|never) (?:\\w+ )?(?:meet|met|match|matched|live up to|lived up to|meeting|matching|fulfil|reach) (?:your|the) (?:\\w+ )?(?:expectations?|hopes)',
  '(?:answer|outcome|reply|response|news|decision|result|one) (?:that )?you (?:\\w+ ){0,3}?(?:hop\\w+|want\\w*|expect\\w*|look\\w+|wish\\w*)',
  'you (?:\\w+ ){0,3}?(?:no longer|little|not|lost|losing|lack|without) (?:\\w+ )?(?:have )?(?:\\w+ )?(?:confidence|trust|faith)',
  `(?:we|i|it|our \\w+|(?:the |a )?${workers}|letter|tone|actions|words|approach|stance|process|decision) (?:\\w+ )?(?:seem|seems|seemed|appear|appeared|looked|sounded|came across)(?! (?:in|at|on|into|through|for|before) )`,
  `you (?:\\w+ )?(?:found|find) (?:the |our |my |his |her |a |your )?(?:\\w+ ){0,3}?(?:${workers}|tone|language|reply|letters?|manner|attitude|response|approach|answer|decision|service|process|remarks?) (?:to be )?(?:\\w+ )?\\w+`,
  '(?:saw|seen|seeing|regarded|viewed|felt|judged|considered) (?:by you )?(?:as|to be) (?:\\w+ )?(?:unfair|biased|\\w+ive|harsh|rude|uncaring|unkind|inflexible|discriminatory|dismissive|unhelpful)',
  `${you} ${lightly}(?:feel|felt|feels|feeling)(?! (?:so |very |too |more |less )?(?:unsafe|safe|unwell|ill|sick|cold|the cold|pain|afraid|frightened|scared|anxious|alone|lonely|isolated|trapped|humiliated|ashamed|degraded|desperate|suicidal|helpless|hopeless|exhausted|worse|harassed|threatened|unable))`,
  `${you} ${lightly}(?:believe[ds]?|think|thought|consider(?:ed)?|perceived?|views?|viewed|see (?:it|this|that|our|us|me|things)|saw (?:it|this|that|our|us|as)|regard(?:ed)?|expected|expecting|were expecting|made to (?:think|believe|expect)|assumed?|understood|interpreted|found (?:our|us|it|the|my)|formed|got the (?:idea|impression)|lost (?:confidence|faith|trust)|disagreed?|agree|take|took|taken|hold)`,
  `${you} ${lightly}(?:are|were|is|was|remain|feel|felt|be)? ?(?:so |very |still )*(?:unhappy|not (?:\\w+ )?(?:happy|satisfied|content|pleased)|disappointed|upset|frustrated|dissatisfied|displeased|offended|annoyed|aggrieved|disheartened|of the (?:opinion|view)|under the (?:impression|illusion|belief)|left with the (?:belief|impression)|left feeling)`,
  '(?:impression|perception|perceived|belief|expectations?|hopes|dissatisfaction|the feeling|disappointment|your frustration|how you feel|how you felt|idea)',
  '(?:was|were|been|be|is|are) (?:\\w+ )?(?:perceived|interpreted|misunderstood|misinterpreted|misconstrued|construed|received|taken|read|seen|viewed|understood)(?= (?:as|in|the|for|that|to|$))|misunderstood|misinterpreted|misconstrued|misread|misjudged',
  '(?:poor|low|bad|dim|negative|wrong|unfavourable) (?:opinion|view|impression|experience|idea) of',
  'you (?:\\w+ ){0,4}?(?:unable|cannot|not able|unwilling) (?:to )?(?:accept|agree|understand|see)',
  '(?:how|the way) (?:\\w+ ){1,4}(?:was|were) (?:perceived|interpreted|received|taken|understood)',
  '(?:came|come) (?:across|over)|taken (?:the wrong way|for)|(?:seemed|appeared|looked|felt|sounded|struck|read) (?:\\w+ ){0,2}?(?:to you|you|like|as|that|to be)',
  '(?:led|caused|causing|leading|let|letting|made|making|gave|giving|allowed|allowing) (?:you|your family) (?:to )?(?:think|believe|expect|assume|the impression|suppose|hope|understand)',
];
const view = phrases(...views);

/** Before the view is spoken of, or after it by way of a reason or a further clause, the landlord may still own what it did. */
function isForTheirView(after: string): boolean {
  const found = view.exec(after);
  if (!found) return false;
  const before = after.slice(0, found.index + 1);
  const rest = after.slice(found.index + found[0].length);
  if (startsWithDeed.test(before) || (hasOwningWords(before) && !bringsAbout.test(before))) return false;
  const reason =
    / (?:because|when|as a result|by (?=\w+ing )|after|while|as we|since|although|even though|, and|, (?=we |i )|and then|and that|, which|and for|and i|and we|through) (.*)$/.exec(
      ` ${rest}`,
    );
  return !(
    reason &&
    (/^(?:we|i|our \w+) (?!think|feel|believe)/.test(reason[1] ?? '') ||
      hasOwningWords(` ${reason[1]} `) ||
      deeds.test(` ${reason[1]} `))
  );
}

/** ‘That what we did left you …’, ‘that we made you feel …’. */
const startsWithDeed = phrases(
  '(?:what|the way|how|things) (?:we|i|our \\w+) (?!feel)\\w+',
  '(?:we|i) (?:made|left|caused)',
  'our (?:own )?(?:failures?|failings?|delays?|mistakes?|neglect|inaction|decision) (?:.* )?(?:made|left|caused)',
  'for (?:what|sending|telling|not)',
);
const bringsAbout = phrases(
  '(?:led|giving|gave|made|making|let|letting|raising|raised|causing|creating|allowed|by us|lack|delay|decision|silence|tone)',
);
const deeds = phrases('(?:we|i) (?:would not|did not|had not|do not|never|left|broke|gave)', 'the fault was ours');
