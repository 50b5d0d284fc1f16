import { byBeginning, mayHold } from '../beginnings.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import type { Topic as WeighedTopic } from '../weighing/topics.ts';
import { topicsIn, weighsAs } from '../weighing/weighing.ts';
import { tellsOfReport } from './adaptation-words.ts';
import * as words from './case-words.ts';
import * as complaints from './complaint-words.ts';
import { withoutDeclined } from './declined-words.ts';
import { tellsOfDetermination } from './determination-words.ts';
import { speaksOfOwners } from './lease-words.ts';
import { withoutOurDealings } from './our-dealings.ts';
import { namesOnlyOutsiders } from './outsiders.ts';
import { speaksOfOffer } from './redress-words.ts';
import { knownOfAsbestos, notMissed, suspectsAsbestos, tellsOfMissedVisit } from './repair-words.ts';
import { tellsOfStay } from './stay-words.ts';
import { tellsOnThem } from './told-on-words.ts';
import { quick } from './topic-looks.ts';
import { sorts } from './topic-sorts.ts';
import * as trouble from './trouble-words.ts';

/** What words that were written down as something else may tell of. */
export type Topic = keyof typeof topics;

/** Topics words may tell of, a bit for each; whether they do is for `told` to say. */
export const mayTell = remembered((text: string): number => {
  const held = mayHold(beginnings, text);
  let may = 0;
  for (const topic of topicsIn(text)) may |= weighedBit.get(topic) ?? 0;
  if (held === 0) return may;
  for (const { bit, mask, quick } of looks)
    if ((held & mask) === mask && (may & bit) === 0 && quick.test(text)) may |= bit;
  return may;
});

/** Topics words do tell of, a bit for each. */
export const topicsTold = remembered((text: string): number => {
  const may = mayTell(text);
  if (may === 0) return 0;
  return topicNames.reduce(
    (bits, topic) => ((may & bitOf[topic]) !== 0 && told(topic, text) ? bits | bitOf[topic] : bits),
    0,
  );
});

/** The bits of some topics. */
export function bitsOf(...some: readonly Topic[]): number {
  return some.reduce((bits, topic) => bits | (1 << topicNames.indexOf(topic)), 0);
}

/**
 * Whether words tell of a topic, or a word for what they tell: which harm, whose conduct. `isByOurs` of what our own people
 * wrote of a visit.
 */
export function told(topic: Topic, text: string, isByOurs = false): string | boolean {
  if ((mayTell(text) & bitOf[topic]) === 0) return false;
  const said = ofWishes.includes(topic) ? withoutDeclined(text) : text;
  return tellings[topic](said) || (!(isByOurs && ofResidents.includes(topic)) && weighed(topic, said));
}

/** What somebody wants of us: whether they do may be our own question, answered no. */
const ofWishes: readonly Topic[] = ['complaint', 'review', 'move', 'adaptation'];

/** What no pattern told, and the words tell by their weight. */
function weighed(topic: Topic, text: string): string | boolean {
  const own = weighedAs[topic];
  if (own === undefined || !weighsAs(own.name, text, own.but)) return false;
  if (topic === 'behaviour' && !weighsAs(own.name, withoutOurDealings(text), own.but)) return false;
  const all = topicsIn(text);
  if (ofDispleasure.includes(topic) && all.has('content')) return false;
  if (topic === 'staff') return !namesOnlyOutsiders(text) && 'one of our people';
  if (topic === 'professional') return words.professionNamed(plainInFull(text)) ?? 'a professional';
  if (topic !== 'behaviour') return true;
  if (atOurs.test(text)) return false;
  if (all.has('hate')) return 'hate';
  const sort = trouble.sortOfHarm(plainInFull(text));
  return sort === 'other' && all.has('threat') ? 'threat' : sort;
}

/** What nobody tells who is pleased with it. */
const ofDispleasure: readonly Topic[] = ['unhappy', 'told unhappy', 'complaint', 'review'];

/** A resident who shouts at our people is no neighbour who makes trouble. */
const atOurs =
  /warning (?:list|marker)|(?:shout|sw[eo]r|scream|abus|aggress|rude|threaten|kick(?:ed|ing) off)\w*(?: \w+){0,4} (?:at|to|towards?|with) (?:staff|reception|our (?:\w+ )?(?:staff|officers?|operatives?|advisers?|engineers?)|the (?:operative|officer|adviser|engineer|plumber)s?)\b|(?:shout|sw[eo]r|scream)\w*(?: \w+){0,3} (?:on the line|down the (?:line|phone))/i;

/** What only a resident, or somebody for them, says: what our own people write of them is something else. */
const ofResidents: readonly Topic[] = ['staff', 'discrimination', 'data', 'unhappy', 'told unhappy', 'complaint'];

type Sort = keyof typeof sorts;

/** Each with the sorts of words it cannot be told without, in one way or another, and what tells. */
const topics = {
  behaviour: { needs: [['harm'], ['nuisance', 'others']], tells: trouble.harmToldIn },
  staff: { needs: [['staff', 'conduct']], tells: trouble.staffBlamedIn },
  discrimination: { needs: [['treated', 'trait'], ['unequal']], tells: trouble.tellsOfDiscrimination },
  data: { needs: [['known'], ['breach']], tells: (said) => trouble.tellsOfDataMisuse(said) || tellsOnThem(said) },
  complaint: { needs: [['complain']], tells: complaints.makesComplaint },
  unhappy: { needs: [['unhappy']], tells: complaints.isUnhappy },
  'told unhappy': { needs: [['unhappy']], tells: complaints.tellsOfUnhappy },
  official: { needs: [['official']], tells: complaints.tellsOfOfficial },
  review: { needs: [['review']], tells: complaints.asksForReview },
  programme: { needs: [['programme']], tells: words.leavesToProgramme },
  'next door': { needs: [['traced']], tells: words.tracesNextDoor },
  asbestos: { needs: [['asbestos']], tells: suspectsAsbestos },
  missed: { needs: [['came']], tells: tellsOfMissedVisit },
  'owner asked': { needs: [['spokenTo']], tells: words.asksOtherOwner },
  refusal: { needs: [['letsIn'], ['shut']], tells: words.blocksRepair },
  adaptation: { needs: [['aid']], tells: words.asksToAdapt },
  evidence: { needs: [['footage']], tells: words.offersEvidence },
  partner: { needs: [['police']], tells: words.tellsOfPartner },
  move: { needs: [['move']], tells: words.asksToMove },
  professional: { needs: [['profession']], tells: words.professionalIn },
  offer: { needs: [['offer']], tells: speaksOfOffer },
  stay: { needs: [['elsewhere']], tells: tellsOfStay },
  'therapist report': { needs: [['profession']], tells: tellsOfReport },
  owners: { needs: [['owners']], tells: speaksOfOwners },
  determination: { needs: [['official']], tells: tellsOfDetermination },
} as const satisfies Record<
  string,
  { needs: readonly (readonly Sort[])[]; tells: (said: string) => string | boolean | undefined }
>;

const sortNames = Object.keys(sorts) as readonly Sort[];
const beginnings = byBeginning(sortNames.map((sort) => sorts[sort]));
const maskOf = (needed: readonly Sort[]): number =>
  needed.reduce((mask, sort) => mask | (1 << sortNames.indexOf(sort)), 0);
const topicNames = Object.keys(topics) as readonly Topic[];
const looks = topicNames.flatMap((topic) =>
  topics[topic].needs.map((needed) => ({ bit: bitsOf(topic), mask: maskOf(needed), quick: quick[topic] })),
);
/** The name under which what words weigh for a topic is learned, where that is, and what in plain words leaves no room for it. */
const weighedAs: Readonly<Partial<Record<Topic, { readonly name: WeighedTopic; readonly but?: RegExp }>>> = {
  behaviour: { name: 'behaviour', but: trouble.notByNeighbours },
  staff: { name: 'staff', but: trouble.notConduct },
  discrimination: { name: 'discrimination', but: trouble.notUnequal },
  data: { name: 'data', but: trouble.notMisused },
  complaint: { name: 'complaint', but: complaints.notMaking },
  unhappy: { name: 'unhappy', but: complaints.notWithUs },
  'told unhappy': { name: 'unhappy', but: complaints.notWithUs },
  official: { name: 'official', but: complaints.ourSolicitors },
  review: { name: 'review', but: complaints.notAsking },
  programme: { name: 'programme', but: words.notLeft },
  'next door': { name: 'next door', but: words.notTraced },
  asbestos: { name: 'asbestos', but: knownOfAsbestos },
  missed: { name: 'missed', but: notMissed },
  'owner asked': { name: 'owner asked' },
  refusal: { name: 'refusal', but: words.letIn },
  adaptation: { name: 'adaptation', but: words.notToAdapt },
  evidence: { name: 'evidence', but: words.notOffered },
  partner: { name: 'police' },
  move: { name: 'move', but: words.notMove },
  professional: { name: 'professional', but: words.noWorry },
};
const weighedBit = new Map<WeighedTopic, number>();
for (const topic of topicNames) {
  const name = weighedAs[topic]?.name;
  if (name !== undefined) weighedBit.set(name, (weighedBit.get(name) ?? 0) | bitsOf(topic));
}
const bitOf = Object.fromEntries(topicNames.map((topic) => [topic, bitsOf(topic)])) as Record<Topic, number>;
const tellings = Object.fromEntries(
  topicNames.map((topic) => [topic, remembered((text: string) => topics[topic].tells(plainInFull(text)) ?? false)]),
) as Record<Topic, (text: string) => string | boolean>;
