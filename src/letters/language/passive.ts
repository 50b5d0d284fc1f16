import { cite } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
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
  isIn: ({ said }) => (happensByItself.test(said) || hasPassiveFailing(said)) && !hasOwner(said),
};

const happensByItself = phrases(
  '(?:do|does|did) not (?:appear|seem) to have been \\w+',
  'there (?:was|were|has been|have been|had been|(?:appears?|seems?) to (?:be|have been)|may have been) (?:\\w+ ){0,4}?(?:delays?|failings?|failures?|errors?|mistakes?|shortcomings?|breakdown|lapses?|gaps?|confusion|omissions?)',
  'there (?:was|were) (?:\\w+ ){0,5}?(?:missed|failed|lost|late) \\w+',
  'missed opportunit\\w+',
  '(?:mistakes?|errors?|delays?|failings?|failures?|omissions?|problems?|lapses?) (?:has |have |had )?(?:also |then )?(?:occurred|arose|arisen|happened|crept)',
  '(?:things?|something|matters|it) (?:had |has |have )?(?:\\w+ )?(?:went|gone|going) (?:\\w+ )?(?:wrong|astray)',
  'communications? (?:had |has )?broke(?:n)? down',
  '(?:fell|fallen|slipped|slip) through the (?:cracks|net|gaps)',
  '(?:timescales?|deadlines?|dates?|standards) (?:had |have |has )?(?:slipped|lapsed|dropped)',
  '(?:went|gone|go|going) (?:unanswered|unnoticed|unrecorded|astray|unreported|missing|unread)',
  'ball was dropped',
  '(?<!our )(?<!our \\w+ )(?:communications?|service|handling|responses?|record keeping|workmanship|quality|follow-up) (?:\\w+ ){0,3}?(?:was|were|has been|have been) (?:\\w+ )?(?:poor|inadequate|unacceptable|lacking|slow|below|unsatisfactory|not good enough|substandard)',
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
  if (
    /^(?:should|could|ought)/.test(verb) ||
    / (?:poorly|badly|wrongly|incorrectly|inadequately|mistakenly|unfairly|carelessly) /.test(adverbs)
  )
    return true;
  if (badly.test(done) || amissBefore.test(subject)) return true;
  return amissAfter.test(rest) || (/^(?:left|let)$/.test(done) && leftSo.test(rest));
}

/** What it was that was done: ‘a wrong address was recorded’, ‘opportunities were missed’. */
const amissBefore =
  /(?:^| )(?:mistakes?|errors?|opportunit\w+|promises?|oversight|(?:wrong|incorrect) (?:\S+ )?\S+) (?:that )?$/;

/** How it was done: ‘closed in error’, ‘logged late’, ‘given the wrong date’. */
const amissAfter =
  /^ (?:late|too late|in error|by mistake|incorrectly|wrongly|(?:(?:under|at|to|with|in|on|for) )?(?:the |a )?(?:wrong|incorrect)|at short notice) /;
const leftSo = /^ (?:down|waiting|without|out|with|in|to|open|unlocked|for|feeling|standing|on|unsure|unaware|behind) /;

/** Verbs that are a failing by what they mean. */
const badly =
  /^(?:mis\w+|over(?:looked|run)|under(?:estimated|stated)|missed|lost|delayed|ignored|neglected|forgotten|disregarded|cancelled|refused|botched|damaged|breached|broken|disclosed|dropped|denied|dismissed|disbelieved|downplayed|rejected|sidelined|excluded|rushed|deleted|destroyed|wasted|discontinued|allowed|abandoned|failed)$/;

/** Verbs that are none when they are said not to have happened. */
const harmless =
  /^(?:found|needed|required|affected|charged|upheld|caused|harmed|hurt|injured|damaged|lost|delayed|seen|counted|adjourned|accepted|allowed|changed|meant|intended|based|caught|satisfied|pleased|born|used)$/;
