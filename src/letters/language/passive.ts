import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { amiss, doneBadly, wrongs } from '../words/classes.ts';
import { hasOwner } from '../words/failing.ts';
import { isParticiple } from '../words/participle.ts';
import { phrases } from '../words/said.ts';
import type { LanguageRule } from './rule.ts';

/** What went wrong, told as though nobody did it: ‘mistakes were made’, ‘your calls were not returned’, ‘there was a delay’. */
export const passive: LanguageRule = {
  family: 'passive',
  lesson: 'apology/takes-responsibility',
  why: 'It says that something went wrong and not who did it. Begin with “we”.',
  cites: cite(ombudsmanGuidance, 'apologies: takes responsibility'),
  isIn: ({ said }) => {
    const told = said.replace(asksWhatWentWrong, ' ');
    return (happensByItself.test(told) || hasPassiveFailing(told)) && !hasOwner(said);
  },
};

/** ‘I looked at why it went wrong’ says only what was looked at. */
const asksWhatWentWrong =
  / (?:why|how|where|what) (?:(?:it|this|that|things|all this) )?(?:had |has )?(?:went|gone) (?:so )?wrong(?= )/;

const ours = '(?<! our)(?<! my)(?<! our \\w+)(?<! my \\w+)';

const happensByItself = phrases(
  `there (?:was|were|has been|have been|had been|(?:appears?|seems?) to (?:be|have been)|may have been) (?:[^ ,]+ ){0,4}?${wrongs}`,
  // A wrong is said to have done something, to have been met, or to have come about.
  `(?:an?|the|some|any|these|those|such|of|that|and|further|various|several|multiple|numerous|significant|unacceptable|\\w+ative|human|,)(?: \\w+)?${ours} ${wrongs}(?: (?:in|of|with|to|on|by|at|around|between|regarding|within) (?:[^ ,]+ ){0,7}?[^ ,]+)? (?:also |then |which |that |subsequently |unfortunately )?(?:(?:has|have|had) (?:\\w+ )?\\w+|was|were|is|are|led|meant|resulted|caused|arose|occurred|happened|crept|contributed|impacted|affected|prevented)(?! by us)`,
  `(?<=^ )${wrongs} (?:(?:in|of|with|to|on|at|around|between|within) (?:[^ ,]+ ){1,8}?)?(?:was|were|has|have|had|led|meant|resulted|caused)`,
  // It is owned to, by nobody.
  'it (?:is|was|has been|must be|should be) (?:\\w+ )?(?:acknowledged|accepted|recognised|conceded|admitted|regretted|appreciated|understood) that(?! (?:we|i|our|the (?:landlord|council|association|trust)) )',
  '(?:inspections?|works?|visits?|repairs?|appointments?|call|calls|reply|response|it|this|that|action|meeting|update|assessment|contact|checks?) (?:should|ought to) (?:\\w+ )?have (?:\\w+ )?(?:taken|happened|begun|started|come|occurred|gone|arrived|followed|commenced|proceeded)',
  '(?:got|gone|went|goes) (?:lost|missing|astray|wrong|unheeded|ignored|uninspected|untreated|uncollected)',
  '(?:consultation|service|process|handling|approach|inspection|repair|response|support|standard|work|performance|treatment|assessment|it|this|management|practice|letter|advice) (?:\\w+ ){0,3}?(?:fell|fallen|falls) (?:(?:well|far|somewhat) )?(?:short|below)',
  '(?:lapsed|stalled|drifted|slipped|fell through|fell behind|dropped off|overran|got lost)',
  '(?:do|does|did) not (?:appear|seem) to have been \\w+',
  'there (?:was|were) (?:\\w+ ){0,5}?(?:missed|failed|lost|late) \\w+',
  'missed opportunit\\w+',
  '(?:mistakes?|errors?|delays?|failings?|failures?|omissions?|problems?|lapses?) (?:has |have |had )?(?:also |then )?(?:occurred|arose|arisen|happened|crept)',
  '(?:things?|something|matters|it) (?:had |has |have )?(?:\\w+ )?(?:went|gone|going) (?:\\w+ )?(?:wrong|astray)',
  'communications? (?:had |has )?broke(?:n)? down',
  '(?:fell|fallen|slipped|slip) through the (?:cracks|net|gaps)',
  '(?:timescales?|deadlines?|dates?|standards) (?:had |have |has )?(?:slipped|lapsed|dropped)',
  '(?:went|gone|go|going) (?:unanswered|unnoticed|unrecorded|astray|unreported|missing|unread)',
  'ball was dropped',
  // Too little of something, or the wrong sort, was given.
  '(?:insufficient|inadequate|too little|not enough|little|scant|contradictory|conflicting|inconsistent|misleading|unclear|inaccurate|inappropriate|wrong|incorrect|poor) (?:\\w+ ){1,3}?(?:was|were|had been|has been|have been) (?:\\w+ )?\\w+(?:ed|en|nt|de|ut)(?! by)',
  '(?:was|were|been) (?:handled|managed|dealt with|treated|conducted|written|worded|carried out|explained|delivered|communicated|run|done) (?:\\w+ )?(?:in\\w+ly|un\\w+ly|im\\w+ly|insensitively|poorly|badly|clumsily|carelessly|slowly|roughly)',
  'it (?:would|does|may|might|seems?|appears?) (?:\\w+ )?(?:appear|seem|be|that)? ?(?:that )?(?:your|the|an?|this) (?:\\w+ ){1,4}?(?:had|has|was|were|have) (?:been )?(?:\\w+ )?\\w+',
  '(?:a )?(?:number|range|variety|combination|series) of (?:\\w+ )?(?:factors|reasons|issues|circumstances|events|things)',
  '(?:solution|resolution|answer|fix|repair|replacement) (?:was|were|has|had) (?:\\w+ )?(?:not|never)',
  '(?:had|has|have) to be (?:cancelled|delayed|postponed|rebooked|rearranged|abandoned|redone)',
  '(?:could|should|might|ought to) (?:\\w+ )?have been (?:\\w+ )?(?:better|clearer|quicker|sooner|faster|earlier|smoother|kinder|stronger|more \\w+|improved|avoided)',
  '(?:took|taken|takes|taking) (?!us |me )(?:\\w+ )?(?:too long|so long|longer than)',
  '(?:services?|handling|response|communication|work|repairs?|support|performance|standards?|care|conditions?) (?:[^ ,]+ ){0,6}?(?:has|have|was|were|is|are|had) (?:\\w+ )?(?:not (?:been )?|far from |less than )(?:good enough|acceptable|adequate|satisfactory|up to|at the level|ideal|right|sufficient)',
  '(?<!our )(?<!our \\w+ )(?:communications?|services?|handling|responses?|record keeping|workmanship|quality|follow-up) (?:\\w+ ){0,3}?(?:was|were|has been|have been) (?:\\w+ )?(?:poor|inadequate|unacceptable|lacking|slow|below|unsatisfactory|not good enough|substandard)',
);

/** Each ‘was done’ with what stands before and after it. What is to come, or is being done, is no failing. */
const donePast =
  / ((?:\S+ ){0,4}?)((?:should (?:\w+ )?have|could (?:\w+ )?have|ought to have|must have|had|has|have)(?: not| never| also| always)? (?:been|got)|was|were|got|(?:has|have|had) got)((?: not| never| \w+ly| simply| badly| even| yet| also| only| then| later| again| twice| since| to be| on \w+ \w+)*) (\w+)((?: \S+){0,6})/g;

function hasPassiveFailing(said: string): boolean {
  // Each word may begin another passive, so looking starts again after the verb that was found.
  donePast.lastIndex = 0;
  for (let found = donePast.exec(said); found; found = donePast.exec(said)) {
    const [all, subject = '', verb = '', adverbs = '', done = '', rest = ''] = found;
    donePast.lastIndex = found.index + all.length - rest.length - done.length - 1;
    if (isFailing(subject, verb, ` ${adverbs} `, done, `${rest} `) && isParticiple(done)) return true;
  }
  return false;
}

function isFailing(subject: string, verb: string, adverbs: string, done: string, rest: string): boolean {
  if (/^ by (?!mistake)/.test(rest)) return false;
  const isNegated =
    / (?:not|never) /.test(` ${verb}${adverbs}`) || /(?:^| )(?:no|nothing|none|neither) (?:\S+ ){0,3}$/.test(subject);
  if (isNegated) return !harmless.test(done);
  if (/^(?:should|could|ought)/.test(verb) || amissAdverb.test(adverbs)) return true;
  if (badly.test(done) || amissBefore.test(subject)) return true;
  return amissAfter.test(rest) || (/^(?:left|let)$/.test(done) && leftSo.test(rest));
}

/** What it was that was done: ‘a wrong address was recorded’, ‘opportunities were missed’. */
const amissBefore =
  /(?:^| )(?:mistakes?|errors?|opportunit\w+|oversight|(?:wrong|incorrect|inaccurate|misleading|conflicting|inconsistent) (?:\S+ )?\S+) (?:that )?$/;

/** How it was done: ‘closed in error’, ‘logged late’, ‘given the wrong date’. */
const amissAfter =
  /^ (?:out |up |down |off |on |back |through |over )?(?:late|too late|too slowly|in error|by mistake|incorrectly|wrongly|(?:(?:\S+ )?(?:under|at|to|with|in|on|for|by) )?(?:the |an? )?(?:wrong|incorrect|inaccurate|misleading|outdated|out of date|unmonitored|un\w+ed (?!kingdom))|to (?:another|somebody else|someone else|a third party|your (?:old|former|previous)|the (?:previous|former|neighbour))|at short notice|without (?:your|notice|warning|consent|permission|explanation|telling|any)|(?:before|after) it (?:should|was)) /;
const amissAdverb = new RegExp(` ${amiss} `);
const leftSo =
  /^ (?:down|waiting|without|out|with|in|to|open|unlocked|for|feeling|standing|on|unsure|unaware|behind|un\w+ed|half|incomplete|empty|exposed|vulnerable|alone) /;

/** Verbs that are a failing by what they mean. */
const badly = new RegExp(`^(?:${doneBadly}|allowed|permitted)$`);

/** Verbs that are none when they are said not to have happened. */
const harmless =
  /^(?:found|needed|required|affected|charged|upheld|caused|harmed|hurt|injured|damaged|lost|delayed|seen|counted|adjourned|accepted|allowed|changed|meant|intended|based|caught|satisfied|pleased|born|used)$/;
