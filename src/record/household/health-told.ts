import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { toldBesides } from '../told-besides.ts';
import { weighsAs } from '../weighing/weighing.ts';
import { allTold } from '../what-it-says.ts';
import { fellAndWasHurt } from './fall-words.ts';
import { withoutKinElsewhere } from './kin-elsewhere.ts';
import { ofThoseHere } from './said-of-them.ts';
import { ofThisHome } from './whose-words.ts';

/** Every report that somebody's health is getting worse: written down as one, or said by a professional or in telling the effect. */
export function warningsOfHealth(reading: Reading): readonly Entry[] {
  return reading.part(readWarnings);
}

/**
 * Whether a warning says beyond doubt that somebody has grown worse. What somebody has, or feels, told with the first word
 * that is heard of them, is how they are and not how they have become.
 */
export function isPlainlyWorse(warning: Entry): boolean {
  return (
    warning.kind === 'health worsened' ||
    warning.kind === 'professional evidence received' ||
    allTold(warning).some(saysWorseHealth)
  );
}

function readWarnings(reading: Reading): readonly Entry[] {
  const isWorse = (words: string | undefined) => tellsHere(words, tellsOfWorseHealth);
  const isTheirs = (words: string | undefined) => tellsHere(words, tellsOfTheirHealth);
  const letters = reading
    .of('professional evidence received')
    .filter(({ shows, says }) => shows?.includes('health getting worse') || tellsOfWorseHealth(says));
  const told: readonly Entry[] = [
    ...reading.of('impact told').filter(({ impact }) => isWorse(impact)),
    ...reading.of('resident chased').filter(({ says }) => isWorse(says)),
    ...reading.of('dissatisfaction shown').filter(({ says }) => isWorse(says)),
    ...reading.of('note made').filter(({ says }) => isWorse(says)),
    ...reading.of('move asked for').filter(({ why }) => isWorse(why)),
    ...reading.of('antisocial behaviour reported').filter(({ effect }) => isWorse(effect)),
    ...reading
      .ofAny('repair reported', 'problem returned')
      .filter(({ problem, effect }) => isTheirs(problem) || isWorse(effect)),
    ...reading.of('hazard reported').filter(({ hazard, effect }) => isTheirs(hazard) || isWorse(effect)),
    ...toldBesides(reading).flatMap(({ entry, words }) =>
      tellsHere(words, (said) => said !== undefined && tellsBesides(entry, said)) ? [entry] : [],
    ),
  ];
  const plainly = reading.of('health worsened');
  if (letters.length + told.length === 0) return plainly;
  return [...new Set([...plainly, ...letters, ...told])].sort(inOrder);
}

/** Whether words tell of somebody who lives here, and not only of a relative who lives elsewhere. */
function tellsHere(words: string | undefined, tells: (words: string | undefined) => boolean): boolean {
  if (words === undefined || !tells(words)) return false;
  const ofThem = withoutKinElsewhere(words);
  return ofThem === words || tells(ofThem);
}

/** What a surveyor or whoever could not get in writes is of the home first, and may be why one of our own did not come. */
function tellsBesides({ kind }: Entry, words: string): boolean {
  switch (kind) {
    case 'visit made':
    case 'letter sent':
    case 'escalation asked for':
      return tellsOfWorseHealth(words);
    case 'survey made':
    case 'no access':
    case 'appointment missed':
      return tellsOfTheirHealth(ofThoseHere(words));
    default:
      return tellsOfTheirHealth(words);
  }
}

/** Whether words say that illness has grown, or has put somebody in hospital. */
function tellsOfWorseHealth(words: string | undefined): boolean {
  return words !== undefined && speaksOfWorseHealth(words);
}

/** The same in words about the home, whose own condition gets worse too: where they leave doubt, they must name an illness. */
function tellsOfTheirHealth(words: string | undefined): boolean {
  return words !== undefined && speaksOfTheirHealth(words);
}

const speaksOfTheirHealth = remembered((words): boolean => {
  const theirs = ofThisHome(words).replace(conditionOfHome, ' ');
  return saysWorseHealth(theirs) || (ofIllness.test(plainInFull(theirs)) && speaksOfWorseHealth(theirs));
});

const conditionOfHome = /(?<!\b(?:heart|lung|skin|chest|health|medical|breathing|her|his|my) )\bconditions?\b/gi;

const speaksOfWorseHealth = remembered((words) => {
  if (saysWorseHealth(words)) return true;
  const text = inWords(words);
  return weighsAs('worse', words, notWorse) && (!ofSleep.test(text) || ofIllness.test(text));
});

/** The same, in words that leave no doubt. */
function saysWorseHealth(words: string): boolean {
  const text = inWords(words);
  return inHospital.test(text) || worseHealth.test(text) || hurt.test(text) || fellAndWasHurt(text);
}

function inWords(words: string): string {
  return plainInFull(words).replace(notWorse, ' ');
}

/** Lost sleep by itself is what a problem does, and not yet an illness. */
const ofSleep = anyOf('awake', 'sleep\\w*', 'slept', 'kip', 'night ?mares?', 'no rest');
const ofIllness = anyOf(
  'ill\\w*|sick\\w*|poorly|bad with|chest(?! (?:of drawers|freezer|(?:up )?(?:against|in front)))|breath\\w*|asthma\\w*|cough\\w*|wheez\\w*|hospital|doctors?|gp|nurse|tablets|meds|medication|inhalers?|antibiotics|pain\\w*|heart|blood pressure|angina',
  'depress\\w*|anxi\\w*|panic\\w*|nerves|fits?|seizures?|fell|fall\\w*|bruis\\w*|cut|burn\\w*|rash|eczema|infect\\w*|hurt\\w*|injur\\w*|weight|shak\\w*|collaps\\w*|worse\\w*',
);

const illness =
  '(?:asthma|breathing|chest|cough\\w*|wheez\\w*|eczema|skin|health|condition|symptoms?|illness|infections?|pain|arthritis|lungs?|copd|mobility|seizures?|fits|depression|anxiety|mental health|heart|allerg\\w*|rash\\w*)';
const worse =
  '(?:worse|worsen\\w*|deteriorat\\w*|declin\\w*|flar(?:es?|ed|ing)(?: ?ups?)?|exacerbat\\w*|aggravat\\w*|(?:much )?more often|more and more|more severe|more frequent|increas\\w*|playing up|out of control)';

const partOfThing =
  '(?:of|off|from under|down|in half|door|window|gate|garden|fence|wall|hedge|lawn|bedroom|room|rail|basin|board|rest|chair|stool|path|plate|set|office|piece|ring|step)';
const limb = `(?:knees?|legs?|arms?|hands?|wrists?|ankles?|hips?|foot|feet|head|face|back|fingers?|toes?|shoulders?|elbows?|neck|ribs?|thumb|chin|nose|collar ?bone)\\b(?! ${partOfThing}\\b)`;

const inHospital = anyOf(
  '(?:admitted|taken|rushed|sent|back|ended up|in and out of|been|went|blue lighted|stays?|admissions?|is|was) (?:\\w+ ){0,3}(?:hospital|a and e|accident and emergency|intensive care|casualty)',
  'hospital(?:ised|ized|isation)',
  '(?:ambulance|paramedics?) (?:\\w+ ){0,3}(?:called|came|had to|attended|took)',
  'call(?:ed|ing)? (?:\\w+ ){0,2}(?:ambulance|paramedics?)',
);
const worseHealth = anyOf(
  `${illness} (?:\\w+ ){0,5}${worse}`,
  `${worse} (?:\\w+ ){0,4}${illness}`,
  '(?:making|made|makes) (?:\\w+ ){0,3}(?:ill|sick|poorly|unwell)(?:er)?',
  '(?:another|second|third|repeated|recurrent|constant|more|further|several|many) (?:\\w+ ){0,2}(?:asthma attacks?|chest infections?|infections?|admissions?|seizures)',
  '(?:\\d+(?:st|nd|rd|th)|second|third|fourth|another|more|back on|yet more) (?:\\w+ ){0,3}(?:antibiotics|steroids|inhalers?|prescriptions?)',
  '(?:antibiotics|steroids) (?:again|(?:for )?(?:the |a )?(?:\\d+(?:nd|rd|th)|second|third|fourth) (?:time|course|lot))',
  '(?:increased|upped|doubled|stronger|higher) (?:\\w+ ){0,3}(?:medication|meds|dose|dosage|inhalers?|steroids|painkillers|antidepressants)',
  '(?:getting|got|gets|become|becoming) (?:\\w+ ){0,2}(?:iller|sicker|weaker|more ill|more unwell|breathless)',
);
const kin = '(?:mum|mam|mother|nan|gran|dad|father|wife|husband|partner|son|daughter|child|baby|tenant|resident)';
const lately = '(?:(?:has|have|had|then|also|just|even|once|twice|nearly|almost|suddenly|recently) ){0,3}';
/** Who went down, and no ceiling, bed or fence of theirs. */
const wentDown =
  '(?:collapsed|fainted|passed out(?! (?:of|to)\\b)|blacked out|lost consciousness)(?! (?:ceiling|floor|wall|roof|bed|fence|shed|drain)s?\\b)';
/** Somebody hurt by the home, or brought down by what it is like to live in. */
const hurt = anyOf(
  '(?:faint(?:ed|s|ing)|pass(?:ed|es|ing) out|black(?:ed|s|ing) out) (?:\\w+ ){0,2}(?:with|from|in|by|because of|due to) (?:the |all the )?(?:heat|cold|fumes|smell|damp|pain|gas|stairs|bath|shower|hall\\w*|kitchen)',
  'collaps\\w+ (?:\\w+ ){0,2}(?:with|from|in|because of|due to) (?:the |all the )?(?:heat|cold|fumes|smell|pain)',
  `(?:she|he|i|${kin}) ${lately}${wentDown}`,
  `(?:found|finds?|saw|seen) (?:her|him|them|me|(?:(?:her|his|my|our|the) )?${kin}) (?:\\w+ )?${wentDown}`,
  `(?:burn(?:t|ed)|scald(?:ed)?|cut|broke|broken|fractur(?:ed|ing)|sprained|gashed|injured|hurt|twisted|dislocated) (?:her|his|my|their|a) (?:(?:left|right|other|bad|good|lower|upper|own) )?${limb}`,
);
const notWorse =
  /(?:\b(?:no|not|never|hasnt|isnt|without)\b (?:\w+ ){0,2}(?:worse\w*|worsen\w*|hospital\w*|deteriorat\w*)|hospital (?:appointments?|visits? to|letters?|transport)|works? (?:at|in) (?:the |a )?hospital)/g;
