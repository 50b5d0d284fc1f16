import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { abuseInWords } from '../household/abuse-words.ts';
import { needKnown } from '../household/household.ts';
import { groupsOf, type NeedGroup } from '../household/need.ts';
import { ofTheirOwn } from '../household/whose-words.ts';
import { inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { toldBesides } from '../told-besides.ts';
import { weighsAs } from '../weighing/weighing.ts';
import { type Incident, isSerious } from './behaviour.ts';
import { speaksOfBeingUsed, speaksOfDangerToLife, speaksOfSelfNeglect } from './behaviour-words.ts';
import { fearsSomebodyDead } from './feared-dead.ts';
import { tellsOfRiskToLife } from './own-life-words.ts';
import { withoutPartnersAnswer } from './partners-answer.ts';
import { heardOfRisk, safeguardingDecision } from './safeguarding-decision.ts';
import { cameAfter } from './same-day.ts';
import { mayBeOfOne } from './sign-person.ts';
import { isToldAgain } from './told-again.ts';

/** Something that should not wait for the next working week, and what else was known that makes it so. */
export type DangerSign = { readonly since: Entry; readonly because: readonly Entry[] };

/**
 * The signs of risk to life: of those of one day and one person the first, and each that came after whoever knows what to
 * do had heard of the others.
 */
export function signsOfRiskToLife(reading: Reading): readonly Entry[] {
  return reading.part(readSignsOfRiskToLife);
}

function readSignsOfRiskToLife(reading: Reading): readonly Entry[] {
  return onceUntilAnswered(reading, reading.part(readAllOfRiskToLife), heardOfRisk);
}

/**
 * Every sign of risk to life, self-harm or suicide: raised as such, written by a professional, or said in passing; and
 * every report of a weapon, of fire set, or of a threat to kill, as behaviour or with abuse at home.
 */
function readAllOfRiskToLife(reading: Reading): readonly Entry[] {
  const said: readonly Entry[] = [
    ...reading.of('impact told').filter((entry) => tellsOfRisk(entry.impact)),
    ...reading
      .of('antisocial behaviour reported')
      .filter(
        (entry) => tellsOfRisk(entry.effect) || tellsOfRisk(ownWordsOf(entry.incident)) || mightHaveKilled(entry),
      ),
    ...reading
      .ofAny('repair reported', 'problem returned')
      .filter((entry) => tellsOfRisk(entry.problem) || tellsOfRisk(entry.effect)),
    ...reading.of('hazard reported').filter((entry) => tellsOfRisk(entry.hazard) || tellsOfRisk(entry.effect)),
    ...reading.of('resident chased').filter((entry) => tellsOfRisk(entry.says)),
    ...reading.of('dissatisfaction shown').filter((entry) => tellsOfRisk(entry.says)),
    ...reading.of('move asked for').filter((entry) => tellsOfRisk(entry.why)),
    ...reading.of('note made').filter((entry) => tellsOfRisk(entry.says)),
    ...toldBesidesThat(reading, tellsOfRisk),
  ];
  const written = reading
    .of('professional evidence received')
    .filter((letter) => letter.shows?.includes('risk to life') || tellsOfRisk(letter.says));
  const disclosed = reading
    .of('need disclosed')
    .filter(({ needs }) => needs.some((need) => groupsOf(need).includes('risk of self-harm')));
  return [...reading.of('risk to life raised'), ...written, ...disclosed, ...said, ...saidOfAbuse(reading)];
}

/** What might have killed, told with abuse at home or as what a neighbour’s behaviour does to somebody. */
function saidOfAbuse(reading: Reading): readonly Entry[] {
  const told = reading.of('abuse disclosed');
  // In a case about the home alone, “it will burn the house down” is said of its wiring.
  const impacts =
    told.length > 0 || reading.of('antisocial behaviour reported').length > 0 ? reading.of('impact told') : [];
  return [
    ...told.filter(({ note }) => speaksOfDangerToLife(note)),
    ...impacts.filter(({ impact, note }) => speaksOfDangerToLife(impact) || speaksOfDangerToLife(note)),
  ];
}

/**
 * The signs that a child, or an adult who may not be able to protect themselves, is at risk of harm: of those of one day
 * and one person the first, and each that came after that day’s decision about the others, which cannot have weighed it.
 */
export function signsForSafeguarding(reading: Reading): readonly DangerSign[] {
  const inWords = abuseInWords(reading);
  // “Her ex has a key”, when the locks are asked for, is no news of what was told as such before it that day.
  const isToldAlready = reading
    .of('abuse disclosed')
    .some((told) => inWords?.happened === told.happened && cameAfter(reading, inWords, told));
  const plain = [
    ...reading.part(readAllOfRiskToLife),
    ...saidToBeHarmed(reading),
    ...reading.of('abuse disclosed'),
    ...(inWords && !isToldAlready ? [inWords] : []),
    ...reading.of('professional evidence received').filter(({ shows }) => shows?.includes('risk to children')),
    ...reading.of('need disclosed').filter(({ needs }) => needs.some((need) => neglectOrExploitation.test(need))),
    ...incidentsToldFirst(reading).filter(({ harm }) => harm === 'domestic abuse'),
    ...reading.of('no access').filter(({ safeguarding }) => safeguarding === 'worried'),
    ...reading.of('visit made').filter(({ safeguarding }) => safeguarding === 'worried'),
  ].map((since): DangerSign => ({ since, because: [] }));
  const harmed = gather(incidentsToldFirst(reading), (incident): readonly DangerSign[] => {
    const child = isSerious(incident) ? needKnown(reading.household, incident.happened, 'child') : undefined;
    const adult = harmsToPeople.includes(incident.harm)
      ? needKnown(reading.household, incident.happened, ...atRisk)
      : undefined;
    const need = child ?? adult;
    return need ? [{ since: incident, because: need.entry === incident ? [] : [need.entry] }] : [];
  });
  // What is known of somebody who fled is what the one they fled from looks for.
  const givenAway = gather(reading.of('personal data misused'), (misused): readonly DangerSign[] => {
    const need = needKnown(reading.household, misused.happened, 'abuse or trauma');
    return need ? [{ since: misused, because: [need.entry] }] : [];
  });
  const told = [...plain, ...harmed, ...givenAway];
  const all = [...told, ...judgedOnOpening(reading, told)];
  const once = onceUntilAnswered(
    reading,
    all.map(({ since }) => since),
    safeguardingDecision,
  );
  return once.map((since) => all.find((sign) => sign.since === since) as DangerSign);
}

/**
 * Whoever opens a case as safeguarding has judged that somebody may be at risk, whatever the words they were told it in.
 * Where its words are a sign by themselves, told before or with it and not decided on by then, it is that one.
 */
function judgedOnOpening(reading: Reading, told: readonly DangerSign[]): readonly DangerSign[] {
  return reading
    .of('case opened')
    .filter(({ family }) => family === 'safeguarding')
    .filter((opened) => !told.some(({ since }) => isOpenAt(reading, since, opened)))
    .map((since) => ({ since, because: [] }));
}

function isOpenAt(reading: Reading, sign: Entry, moment: Entry): boolean {
  if (sign.happened > moment.happened) return false;
  const decision = safeguardingDecision(reading, sign);
  return decision === undefined || cameAfter(reading, decision, moment);
}

const harmsToPeople: readonly Entry<'antisocial behaviour reported'>['harm'][] = [
  ...(['violence', 'threat', 'weapons', 'hate', 'harassment', 'intimidation', 'arson', 'domestic abuse'] as const),
];

/** Adults who may need care or support, and so may find it harder to keep themselves safe. */
const atRisk: readonly NeedGroup[] = [
  'autism or learning',
  'disability',
  'old age',
  'mental health',
  'risk of self-harm',
];

/** Words said in passing that a child, or an adult who may find it harder to keep themselves safe, is used or not looked after. */
function saidToBeHarmed(reading: Reading): readonly Entry[] {
  const isHarm = (entry: Entry, words: string | undefined): boolean => {
    if (words === undefined) return false;
    const left = withoutPartnersAnswer(reading, entry, words);
    const told = harmIn(left === words || namesHarm(words) ? words : left);
    return told === 'yes' || (told === 'if at risk' && isAnyoneAtRisk(reading, entry));
  };
  return [
    ...reading.of('resident chased').filter((entry) => isHarm(entry, entry.says)),
    ...reading.of('impact told').filter((entry) => isHarm(entry, entry.impact)),
    ...reading.of('note made').filter((entry) => isHarm(entry, entry.says)),
    ...reading.of('dissatisfaction shown').filter((entry) => isHarm(entry, entry.says)),
    ...reading.of('professional evidence received').filter((entry) => isHarm(entry, entry.says)),
    ...reading.of('antisocial behaviour reported').filter((entry) => isHarm(entry, entry.incident)),
    ...toldBesides(reading).flatMap(({ entry, words }) => (isHarm(entry, words) ? [entry] : [])),
  ];
}

function toldBesidesThat(reading: Reading, tells: (words: string) => boolean): readonly Entry[] {
  return [...new Set(toldBesides(reading).flatMap(({ entry, words }) => (tells(words) ? [entry] : [])))];
}

function isAnyoneAtRisk(reading: Reading, on: Entry): boolean {
  return needKnown(reading.household, on.happened, 'child', ...atRisk) !== undefined;
}

const harmIn = remembered((words: string): 'yes' | 'if at risk' | 'no' => {
  if (namesHarm(words) || weighsAs('safeguarding', words)) return 'yes';
  return speaksOfBeingUsed(words) ? 'if at risk' : 'no';
});

const namesHarm = remembered((words: string) => neglectOrExploitation.test(words) || speaksOfSelfNeglect(words));

const neglectOrExploitation =
  /\b(?:self[- ]?neglect\w*|neglect\w*|hoard\w*|exploit\w*|cuckoo\w*|traffick\w*|modern slavery|forced marriage|FGM|genital mutilation|radicali\w*|county lines|groom(?:ed|ing)|child protection)\b/i;

/** Each incident once. What the words of a second report tell besides, of a life or of a child, is news all the same. */
function incidentsToldFirst(reading: Reading): readonly Incident[] {
  return reading.of('antisocial behaviour reported').filter((incident) => !isToldAgain(reading, incident));
}

function mightHaveKilled({ harm, incident }: Entry<'antisocial behaviour reported'>): boolean {
  return harm === 'weapons' || harm === 'arson' || speaksOfDangerToLife(incident);
}

/** What is told of an incident may be of whoever did it: only what somebody says of themselves is a sign. */
function ownWordsOf(incident: string | undefined): string | undefined {
  return incident === undefined ? undefined : ofTheirOwn(incident);
}

function tellsOfRisk(words: string | undefined): boolean {
  return words !== undefined && (tellsOfRiskToLife(words) || fearsSomebodyDead(words));
}

/**
 * The same sign is often written down twice in a day, by whoever took the call and whoever read the letter: those of one
 * day and one person are told by the first. One that came after what answered that one is another.
 */
function onceUntilAnswered(
  reading: Reading,
  signs: readonly Entry[],
  answerTo: (reading: Reading, since: Entry) => Entry | undefined,
): readonly Entry[] {
  const told: Entry[] = [];
  for (const sign of inTheirOrder(reading, signs)) {
    const last = told.findLast((one) => one.happened === sign.happened && mayBeOfOne(reading, one, sign));
    const answer = last && answerTo(reading, last);
    const isTold = last !== undefined && (answer === undefined || cameAfter(reading, answer, sign));
    if (!isTold) told.push(sign);
  }
  return told;
}

/** By when they came; what was written in one go as it stands in the record. */
function inTheirOrder(reading: Reading, signs: readonly Entry[]): readonly Entry[] {
  return [...new Set(signs)].sort((one, other) => inOrder(one, other) || (cameAfter(reading, one, other) ? 1 : -1));
}
