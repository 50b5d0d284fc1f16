import { withoutDenying } from './denying.ts';
import { landlordWords } from './landlord-words.ts';
import { phrases } from './said.ts';

const inBetween =
  '(?:(?:\\w+ly|all|also|then|still|even|just|both|had|have|has|again|too|ourselves|at \\w+|for \\w+ \\w+|,) )*';

const leftUndone =
  '(?:(?:did|do|does|had|have|has|were|was|would|could|will) not(?! (?:accept|agree|believe|consider|think|able|unable|aware|own|intend|mean|offer any excuse|want|wish|charge|doubt|control|obliged|required))|never|failed?|failing|fell (?:short|below)|neglected|forgot|omitted|refused|declined|hardly|gave (?:you|your|it|him|her|them|us|this|the) (?:\\w+ ){0,5}?(?:no|nothing|wrong|little)|did nothing|took no|had no|made no|kept no|paid no|no )';

const doneWrong =
  '(?:left|let|lost|missed|ignored|overlooked|misle[ad]\\w*|misread|mis\\w+ed|broke|wrongly|wrong(?:ed)?|(?:was|were|are|am) (?:so |too |very )?(?:wrong|late|slow|at fault|responsible|to blame|careless)|delayed|kept you|kept your|made (?:\\w+ ){0,4}?(?:mistakes?|errors?|choice)|got (?:\\w+ ){1,4}?wrong|treated|blamed|hurt|harmed|closed|cancelled|disregarded|dismissed|doubted|should (?:not )?have|ought (?:not )?to have|only (?:came|looked|acted|visited|answered|replied)|took (?:us |far |much |over |nearly |almost |more than )*(?:too long|so long|until|\\w+(?: and a half)? (?:hours|days|weeks|months|years)|forty)|waited|sat on|put (?:cost|money|the blame|your|you)|promised|said we|told you|sent (?:you |the |a |an )?(?:\\w+ )?(?:the )?wrong|stopped|set aside|gave up|gave it|knew|could have|chose|passed your|hired too few|employed too few|did too little|broken)';

/** The landlord says what it did or left undone: ‘we did not come’, ‘nobody rang you’, ‘our failure to act’, ‘for losing your file’. */
const owned = [
  `${landlordWords} ${inBetween}(?:${leftUndone}|${doneWrong})`,
  '(?:our|my|this landlords|the councils|its) (?:own )?(?:\\w+ ){0,2}?(?:failures?|failings?|faults?|delays?|mistakes?|errors?|neglect|refusal|silence|inaction|slowness|poor \\w+|lack|decision|wrong|fault)',
  '(?:fault|failing|failure|delay|responsibility|mistake|decision|misunderstanding|blame|error) (?:was|is|were|are) (?:\\w+ )?(?:ours|mine|alone ours)',
  'by us',
  '(?:we|i) (?:had )?(?:shown|showed|given|gave|told|sent|taught|left) (?:\\w+ ){0,4}?(?:nothing|no \\w+)',
  // What we did is given as the cause.
  '(?:because|since|after|when) (?:we|i|nobody|no one) (?!(?:are|were|was|am|had to|have to|could only|can only|do not|did not think|rely|relied|feel|felt|believe\\w*|think|thought|assumed?|understand|understood|know|want\\w*|wish|hope\\w*|tried|attended|called|visited|rang|came|value|take|care|received|looked|spoke|reviewed|investigated|found|heard|learned|read|have|had|apologise|regret|need\\w*|must|will|may|can|would|could|should|might) )\\w+',
  '(?:for|by) (?:\\w+ly )?(?:not|failing|leaving|missing|losing|ignoring|breaking|keeping|refusing|sending|giving(?! (?:us|me))|telling|ordering|treating|opening|taking(?! (?:the )?(?:time|trouble|part))|doubting|dismissing|closing|cancelling|overlooking|letting|delaying|forgetting|blaming|sharing|putting|being|having(?! had)|making you|allowing|signing|stopping|disbelieving|neglecting|accusing|asking you|signing|believing)(?! you (?:think|believe|the impression|to think|to believe|assume))',
  'what we did',
  '(?:it|this) (?:was|is) (?:wrong of us|us who|my \\w+ that|our \\w+ that)',
  '(?:it|this) (?:took|has taken) (?:us|me) (?:until |over |more than |nearly |too |so |\\w+ )',
  'how (?:often|badly|little|slowly|poorly|long) (?:we|our|i)',
];

const ownedWords = phrases(...owned);

/** Whether the words own something the landlord did wrong or left undone. To deny it, or say that nothing reached us, owns nothing. */
export function ownsFailing(said: string): boolean {
  return hasOwningWords(said) && hasOwningWords(withoutDenying(said));
}

/** Whether words have the shape of owning, a denial’s among them: what weak wording is told and weighed by, as its weights were learned. */
export function hasOwningWords(said: string): boolean {
  return ownedWords.test(said);
}

/** Verbs by which a landlord says what it feels, thinks or says of something, and not what it did. */
export const attitudes = new Set(
  'found seen learned learnt understood accepted acknowledged recognised apologise apologize apologises sorry regret regrets accept accepts acknowledge acknowledges recognise recognises understand understands appreciate know see agree note realise find aware think believe confirm admit concede feel say wish hope want like saddened disappointed concerned offer express uphold upheld identified identify established concluded reviewed investigated noted propose thank told advised informed afraid assured considered looked looking shows apologised apologising provided provide delivered deliver partially partly agreed'.split(
    ' ',
  ),
);

/** Whether the landlord is there as somebody who did something, and not only as somebody who feels or says something. */
export function hasOwner(said: string): boolean {
  if (ownerless.some((words) => words.test(said))) return true;
  for (const found of said.matchAll(
    / (?:we|i|(?:the|this) (?:council|landlord|association|trust)) ((?:(?:\w+ly|am|are|have|had|has|do|did|not|never|would|must|can|also|now|all|so|very|is|was|were|been|wholly|fully|want|wish|like|to|be|say|how) )*)(\w+)/g,
  )) {
    const verb = found[2] ?? '';
    if (!attitudes.has(verb) && !notDoing.has(verb)) return true;
  }
  return false;
}

const notDoing = new Set([
  'that',
  'for',
  'if',
  'when',
  'and',
  'by',
  'with',
  'in',
  'the',
  'a',
  'your',
  'write',
  'writing',
  'advised',
  'informed',
  'grateful',
  'able',
  'unable',
  'currently',
  'of',
  'on',
  'to',
  'as',
  'what',
  'have',
]);

const ownerless = [
  phrases('by (?:us|me|our|my|the landlord|the council|the association|the \\w+ manager)'),
  phrases(
    '(?:our|my) (?:own )?(?:\\w+ ){0,2}?(?:failures?|failings?|faults?|delays?|mistakes?|errors?|neglect|decision|lack|poor|department|officers?|staff|surveyors?)',
  ),
  phrases('there is no excuse', 'wrong of us'),
];
