import { monthNames } from '../../calendar/day.ts';
import { reported } from '../../library/citation.ts';
import type { Sentence } from '../sentences.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** Learning in which nothing changes: ‘lessons have been learned’, ‘we will make sure that this does not happen again’. */
export const emptyLearning: LanguageRule = {
  family: 'learning',
  lesson: 'apology/learning',
  why: 'It speaks of learning and says no change. Say what is done differently, by whom and since when.',
  cites: reported(
    '2026-02',
    'introduction',
    'Telling someone what was learned from them is often what matters most to them.',
  ),
  isIn: ({ said }) => speaksOfLearning(said) && !saysChange(said) && !isElse.test(said),
};

/** Whether a sentence says what has been learned and what changes by it. */
export function saysLearning({ said }: Sentence): boolean {
  return (
    !/^ (?:you|your|he|she|they|if) /.test(said) && saysChange(said) && (speaksOfLearning(said) || forOthers.test(said))
  );
}

const improving =
  '(?<!not )improv\\w+|strengthen\\w*|joined[- ]up|(?:do|doing|be|being) better|more (?:effective|effectively|joined-up|consistent|consistently|responsive|robust|rigorous|clearly|careful|carefully)|raise (?:our|its|the) standards|get (?:it|this|things) right|proactive|try harder|working on|(?<!missed )work on';
const again =
  '(?:happen|happens|happening|recur|recurs|recurring|recurrence|repeat|repeated|repeating|occur|occurring)';

/** Those who are told of it. */
const told =
  '(?:team|teams|staff|colleagues|managers?|officers?|individuals?|operatives?|contractors?|them|him|her|department|service|organisation|those|people|person|supervisors?|leadership|board|lads|crew|line manager|internally|everyone|business)';

const learns = phrases(
  // It was raised, and that is all.
  `(?<!you )(?<!you \\w+ )(?<!not )(?:raised|discussed|flagged|escalated|addressed|highlighted|spoken|spoke|speaking|will speak|shall speak|shared|sharing|reiterated|a (?:quiet )?word|taken up|chat|conversation|communicated|emphasi[sz]ed|reinforced|feedback) (?:\\w+ ){0,6}?(?:with |to |at |by |among |across |for )?(?:\\w+ ){0,3}?${told}`,
  `(?:raised|escalated|discussed|flagged|logged|noted) (?:\\w+ ){0,3}?(?:internally|at (?:our|the|a) (?:\\w+ )?meeting|as (?:a )?learning|so that it can)`,
  `${told} (?:\\w+ ){0,3}?(?:(?:been |was |were )?(?:spoken to|reminded|asked|advised|briefed|made aware|encouraged))(?! (?:you|us|me|by you))`,
  `(?<!you )(?<!you \\w+ )(?:reminded|asked|told|advised|encouraged|urged) (?:\\w+ ){0,2}?${told} (?:\\w+ )?(?:to|of|about|that)`,
  // Better, by nothing that is named.
  '(?:higher|better|raised?|new) standards?|(?:do|doing|done) (?:things|it|this|that|them) (?:better|right|differently)',
  '(?:could|should|can|will) (?:\\w+ )?(?:have )?(?:improve|improved|do better|done better)',
  '(?:given|had|received|giving|got|passed on|shared) (?:\\w+ )?feedback',
  '(?:remind|reminding|reminded|reiterat\\w+|stress\\w*|re-?iterat\\w+) (?:\\w+ )?(?:to )?(?:everyone|everybody|all|staff|colleagues|the team|them|him|her|officers?|operatives?|our)',
  '(?:takeaways?|insights?|points? to (?:take|learn)|pointers|reflections?)',
  '(?:useful|valuable|helpful|important|salutary|humbling|sobering) (?:exercise|insights?|experience|reminder|feedback|opportunity)',
  '(?:improvements|enhancements|changes|options) (?:are|is|will be|were) (?:\\w+ )?being (?:\\w+ )?\\w+',
  '(?:nobody|no one|no other \\w+|others?) (?:else )?(?:should|would|will|need|has to|have to) (?:\\w+ ){0,3}?(?:go through|experience|face|suffer|endure|repeat) (?:this|that|it|the same|something|what happened|such|similar)',
  '(?:look|looks|looking|looked) (?:again |closely |carefully )?at (?:how|the way|what) (?:we|things|it|this)',
  '(?:comments|observations|remarks|views|points|letter|email|feedback) (?:\\w+ ){0,4}?(?:seen by|sent to|passed|copied|shared|helpful)',
  '(?:see|sees|seen|have|has|given) (?:a )?(?:copy|sight) of your (?:comments|letter|feedback|complaint|email)',
  // In time to come, and nothing that will be otherwise.
  '(?:going|moving|looking) forwards?',
  '(?:will|shall|would|to|be sure to|endeavour to|strive to|hope to|try to|aim to|seek to) (?:\\w+ ){0,8}?(?:in (?:the )?future|next time|from now on)',
  '(?<!you )(?<!not )(?<!failed to )(?<!never )(?:take|taken|takes|taking|took|bear|bearing|borne) (?:\\w+ ){0,3}?(?:into account|into consideration|on board|forward|in mind|to heart)',
  '(?:prevent|avoid|stop|minimi[sz]e|reduce|mitigate)\\w* (?:(?:a|the|any|further|such|of|likelihood|risk|these|this|same|similar|it) )*(?:recurrence|repeat|repetition|situations?|issues?|problems?|events?|incidents?|occurrences?|mistakes?|failings?|things?|it|this)(?: \\w+)?',
  '(?:measures|steps|actions?|changes|processes|controls|safeguards|procedures|improvements) (?:are|have|has|is|will|were|being) (?:\\w+ ){0,3}?(?:place|taken|made|put|introduced|implemented|considered|followed|strengthened)',
  '(?:putting|put|taking|taken|take|implementing|implemented|introducing|embedding|making) (?:\\w+ ){0,2}?(?:measures|steps|action|actions|safeguards|controls|changes|improvements|learning|culture)',
  '(?:continue|continuing|continues|committed|commitment|striv\\w+|endeavour\\w*|aim|aiming|seek\\w*|work|working|looking|keen) (?:to |on |at |in )?(?:\\w+ ){0,3}?(?:invest|develop|enhanc\\w+|improv\\w+|review\\w*|refin\\w+|evolv\\w+|transform\\w*|modernis\\w+|better)',
  '(?:enhance|enhancing|refresh|refreshing|refine|refining|revisit|revisiting|evaluate|evaluating|streamline|streamlining|optimi[sz]\\w+) (?:\\w+ )?(?:our|the|its|how)',
  '(?:training|refresher|coaching|guidance|review|changes) (?:\\w+ )?(?:will|would|may|could|is|are|to) (?:\\w+ )?(?:be |being )?(?:considered|explored|looked at|provided|arranged|given|offered|refreshed)',
  '(?:will|shall|are going to|plan to|intend to|to) (?:\\w+ ){0,2}?review (?:\\w+ ){0,2}?(?:our|the|its|how) (?:\\w+ ){0,3}?(?:process\\w*|procedures?|polic\\w+|practices?|working|ways?|approach|systems?|arrangements|service|handling|training|communications?)',
  '(?:ensure|ensuring|make sure|making sure) (?:that )?(?:\\w+ ){0,4}?(?:procedures?|process\\w*|polic\\w+|standards|protocols?|guidance) (?:is|are|will be|be) (?:\\w+ )?(?:followed|adhered|observed|met|upheld)',
  '(?:monitor|monitoring) (?:\\w+ ){0,3}?(?:situation|matter|closely|progress|performance|this|case|service)',
  '(?:plans?|programme|strategy|arrangements|improvements?) (?:\\w+ ){0,2}?in place|begin to see|see (?:\\w+ )?improvements?',
  'room for improvement|to think about|food for thought|eye-opener|wake-up call|step in the right direction|journey',
  '(?:issues?|points|experience|complaint|case|comments|feedback|this) (?:\\w+ ){0,5}?(?:shape|inform|influence|guide|feed into|drive) (?:\\w+ )?(?:our|the|future|how|service|way)',
  '(?:assure|reassure|confident|sure) (?:\\w+ ){0,4}?(?:learnt|learned|lessons|changed|improved|addressed|different)',
  '(?:lessons?|learning|learnings|learnt|learned|learn)',
  '(?:taken?|took|taking) (?:\\w+ ){0,3}?(?:on board|forward)',
  '(?:feedback|comments|complaint|case|experience|points|matter|views|concerns) (?:\\w+ ){0,5}?(?:passed|fed|shared|noted|considered|inform|informed|used|helped|shape|given us|circulated|aware|raised|taken (?:on|seriously|forward|into))',
  '(?:feedback|comments) (?:\\w+ ){0,3}?given to',
  '(?:fed|feed|feeding|pass|passed) (?:this|it|your \\w+)? ?(?:back|on)',
  `(?:make|making|made|be|ensure|ensuring|prevent\\w*|avoid\\w*|stop\\w*|see that|no|not|confident|so that) (?:\\w+ ){0,6}?${again}(?: again)?`,
  `(?:will|would|that|there is) (?:\\w+ ){0,3}?(?:not|no|never) (?:\\w+ ){0,3}?${again}`,
  '(?:avoid|prevent|stop) (?:this|it|these|that|such)(?: \\w+){0,3} (?:in (?:the )?future|recurring|again|happening)',
  'measures (?:are|have been) (?:\\w+ )?(?:in place|taken|put)',
  `(?:${improving})`,
  '(?:we|team|colleagues|staff|service|managers|department|organisation) (?:\\w+ ){0,3}?(?:reflect|reflected|reflecting|reviewing|reminded|considered(?! \\w+ing)|discussed|bear(?:ing)? (?:this|it) in mind|monitor|on a journey|been made aware)',
  '(?:reminded|asked|made aware|spoken to|informed|discussed with) (?:\\w+ ){0,5}?(?:importance|in mind|lessons|comments|team|future|learn)',
  '(?:reviewing|review of) (?:\\w+ )?(?:our |the |its )?(?:process\\w*|procedures?|polic\\w+|lessons|practices?|working|way|approach)',
  '(?:future|others?|else|other residents?|nobody else|no one else) (?:\\w+ ){0,6}?(?:same|affected|similar|experience|avoid\\w*|face|suffer|go through|endure)',
  'given us (?:much|a lot|something) to think about',
  'done differently',
  '(?:highlighted|shown us|showed us|taught us|demonstrated|underlined|reinforced) (?:\\w+ ){0,3}?(?:importance|need|how|value)',
  '(?:complaint|feedback|case|experience) (?:will|has|have|can) help(?:ed|s)? us',
  'get(?:ting)? better',
  'be more (?:careful|mindful|vigilant|aware|responsive)',
);

const finding =
  / (?:learned|learnt|learn|learned about) (?:(?:in|on|from|last|only|too) [\w ]{1,16}? )?(?:that|of|about|how) /;

function speaksOfLearning(said: string): boolean {
  return learns.test(
    said
      .replace(
        / (?:you can|you may|to|is|are) learn(?:ing)? (?:more|to drive|about)| (?:who|that) (?:\w+ly )?learns?(?= (?:at|to|in|from home))| (?:daughter|son|child|children|he|she|they|baby) (?:has |have |had |is |are )?learn\w* /g,
        ' ',
      )
      .replace(finding, finds(said)),
  );
}

/** ‘We learned that the valve had failed’ is finding out; only with a change after it is it learning. */
function finds(said: string): string {
  return /\b(?:so|and (?:we )?have|, and)\b/.test(said) ? ' learned ' : ' heard ';
}

/** A change: something that is now done, or will be, that was not; with what it is. */
function saysChange(said: string): boolean {
  return changes.test(said);
}

const months = monthNames.join('|').toLowerCase();

const changes = phrases(
  // ‘Since 1 May …’: whatever follows is how it is done now.
  `(?:since|from) (?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? )?(?:${months}|then|now on|next week|monday) (?:\\d{4} )?(?:, )?(?!we (?:have|are|will) (?:been )?(?:learn|reflect|improv|work|review|taken|tak))(?:\\S+ ){2,}\\S+`,
  '(?:have|has|had|having|are|is|were|was|been|will be|be|we|i|and|now) (?:also |now |already |since |both |all |been |being )*(?:trained|training|introduced|introducing|appointed|recruited|hired|employed|taken on(?! board)|changed|rewritten|replaced|set up|created|written|doubled|ended|stopped|moved|cancelled|brought|given(?! to| us)|added|put (?!in place)|bought|published|opened|adopted|tested|checking|contacting|looked at|found|installed|taught|restructured|rewrote|scrapped|removed)',
  '(?:now|from (?:this (?:week|month|day|year|date|point|spring|summer|autumn|winter|morning|\\w+day)|next|now|\\d+|today|the|monday|january|february|march|april|may|june|july|august|september|october|november|december)|since (?:then|your|may|april|the)|in future|so that|every|each|any|no \\w+s|longer) (?:.* )?(?:must|has|have|can|gets?|goes|go|share|shares|rings?|reads?|checks?|shows?|keep|keeps|is|are|will|cannot|will be)(?! (?:be learn\\w+|not happen|be (?:addressed|looked|considered|picked up|dealt|discussed|used|taken|acted|shared|raised)|not be repeated|not recur|learn|been learn|improve|reflect|given us|things|to be better|be considered|better|joined|affected|in place|important))',
  'we (?:will|shall|are going to|now|test|check|keep|log) (?:\\w+ ){0,2}?(?:train|introduce|appoint|recruit|hire|rewrite|replace|set up|check|test|publish|stop|start|log|require|inspect|audit|count|ring|call each|brief|keep (?:one|a)|give (?:each|every|all|our))',
  '(?:a|the) (?:new|named|second|weekly|monthly|daily) (?:\\w+ ){1,4}?(?:in use|asks|officer|meeting|checklist|rule|list|check|signature|form|inbox|limit)',
  '(?:limit|rule|check|list) of',
);
const forOthers = phrases(
  'nobody else|no one else|others?|from (?:now|this|\\d+|today)|now|every|each|since (?:then|your|the|\\d+ \\w+|january|february|march|april|may|june|july|august|september|october|november|december)|because of what you|as a result of your|in future|no longer|so that|have (?:trained|changed|appointed|set up|rewritten|stopped|ended|replaced|introduced)',
);

/** Words of learning and improving that are about something else. */
export const isElse = phrases(
  '(?:their|your|his|her|piano|swimming|driving|maths|music) lessons?',
  '(?:should|ought to) (?:\\w+ )?have (?:raised|told|spoken|asked|passed|shared|escalated|reported|flagged|reviewed|put|taken|discussed)',
  'no (?:\\w+ ){1,2}(?:was|were) (?:told|asked|informed)',
  '(?:did|had|have|has|was|were|could) (?:not|never) (?:\\w+ )?(?:improv\\w+|review\\w*|strengthen\\w*|learn\\w*|rais\\w+|discuss\\w*|escalat\\w+|flag\\w*|shar\\w+|pass\\w*|tell|told|speak|spoke|ask\\w*|remind\\w*|monitor\\w*|put|take|took)',
  '(?:missed|lost) (?:\\w+ )?lessons',
  'lessons? (?:was|were) cancelled',
  'improve(?:d)? (?:the |your )?(?:ventilation|insulation|heating|lighting|drainage|security|after)',
  '(?:damp|home|ventilation|health|condition) (?:\\w+ ){0,4}?improved',
  'improvement notice',
  'learning (?:to drive|disabilit\\w+|difficult\\w+|support|needs)',
  'feedback from the (?:pump|alarm|system|phone)',
  'please review|review (?:the rail|of your (?:rent|medication|tenancy))|reminded you',
  'made before|learned nothing|should have learned',
  '(?:was|were|been) not learned',
  'will review the|photographs',
);
