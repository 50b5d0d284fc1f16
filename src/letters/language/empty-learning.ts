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
  'improv\\w+|strengthen\\w*|joined up|do better|be better|raise (?:our|its|the) standards|get (?:it|this|things) right|proactive|try harder|working on|work on';
const again =
  '(?:happen|happens|happening|recur|recurs|recurring|recurrence|repeat|repeated|repeating|occur|occurring)';

const learns = phrases(
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
  '(?:we|team|colleagues|staff|service|managers|department|organisation) (?:\\w+ ){0,3}?(?:reflect|reflected|reflecting|reviewing|reminded|considered|discussed|bear(?:ing)? (?:this|it) in mind|monitor|on a journey|been made aware)',
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
        / (?:you can|you may|to|is|are) learn(?:ing)? (?:more|to drive|about)| (?:daughter|son|child|children|he|she|they|baby) (?:has |have |had |is |are )?learn\w* /g,
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

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';

const changes = phrases(
  // ‘Since 1 May …’: whatever follows is how it is done now.
  `(?:since|from) (?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? )?(?:${months}|then|now on|next week|monday) (?:\\d{4} )?(?:, )?(?!we (?:have|are|will) (?:been )?(?:learn|reflect|improv|work|review|taken|tak))(?:\\S+ ){2,}\\S+`,
  '(?:have|has|had|having|are|is|were|was|been|will be|be|we|i|and|now) (?:also |now |already |since |both |all |been |being )*(?:trained|training|introduced|introducing|appointed|recruited|hired|employed|taken on(?! board)|changed|rewritten|replaced|set up|created|written|doubled|ended|stopped|moved|cancelled|brought|given(?! to| us)|added|put (?!in place)|bought|published|opened|adopted|tested|checking|contacting|looked at|found|installed|taught|restructured|rewrote|scrapped|removed)',
  '(?:now|from (?:this|next|now|\\d+|today|the|monday|january|february|march|april|may|june|july|august|september|october|november|december)|since (?:then|your|may|april|the)|in future|so that|every|each|any|no \\w+s|longer) (?:.* )?(?:must|has|have|can|gets?|goes|go|share|shares|rings?|reads?|checks?|shows?|keep|keeps|is|are|will|cannot|will be)(?! (?:be learn\\w+|not happen|not be repeated|not recur|learn|been learn|improve|reflect|given us|things|to be better|be considered|better|joined|affected|in place|important))',
  'we (?:will|shall|are going to|now|test|check|keep|log) (?:\\w+ ){0,2}?(?:train|introduce|appoint|recruit|hire|rewrite|replace|set up|check|test|publish|stop|start|log|require|inspect|audit|count|ring|call each|brief|keep (?:one|a)|give (?:each|every|all|our))',
  '(?:a|the) (?:new|named|second|weekly|monthly|daily) (?:\\w+ ){1,4}?(?:in use|asks|officer|meeting|checklist|rule|list|check|signature|form|inbox|limit)',
  '(?:limit|rule|check|list) of',
);
const forOthers = phrases(
  'nobody else|no one else|others?|from (?:now|this|\\d+|today)|now|every|each|since (?:then|your|the|january|february|march|april|may|june|july|august|september|october|november|december)|because of what you|as a result of your|in future|no longer|so that|have (?:trained|changed|appointed|set up|rewritten|stopped|ended|replaced|introduced)',
);

/** Words of learning and improving that are about something else. */
const isElse = phrases(
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
