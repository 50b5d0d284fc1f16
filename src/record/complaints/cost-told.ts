import type { Entry } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { toldBesides } from '../told-besides.ts';
import { weighsAs } from '../weighing/weighing.ts';
import { ownWords } from '../what-it-says.ts';

/**
 * Everything that tells of money the resident had to spend: written down as such, or said in a complaint, a call or a
 * letter. Said again, it is one telling; what is said on the day a cost is written down is that cost.
 */
export function costsTold(reading: Reading): readonly Entry[] {
  return reading.part(readCosts);
}

function readCosts(reading: Reading): readonly Entry[] {
  const written: readonly Entry[] = reading.of('cost met by resident');
  const said = reading
    .ofAny(
      'complaint received',
      'point raised',
      'resident chased',
      'impact told',
      'request made',
      'dissatisfaction shown',
    )
    .filter((entry) => ownWords(entry).some(entry.kind === 'request made' ? tellsInAsking : speaksOfCost));
  const noted = reading.of('note made').filter(({ says }) => tellsOfTheirCost(says));
  const besides = toldBesides(reading).flatMap(({ entry, words }) => (tellsBesides(entry, words) ? [entry] : []));
  const [first] = noted.length + besides.length === 0 ? said : [...said, ...noted, ...besides].sort(inOrder);
  if (first === undefined || written.some(({ happened }) => happened <= first.happened)) return written;
  return [first, ...written.filter(({ happened }) => happened !== first.happened)].sort(inOrder);
}

/** What our own people note may be of our own costs. */
function tellsBesides({ kind }: Entry, words: string): boolean {
  if (kind === 'request made') return tellsInAsking(words);
  const isTheirs = kind === 'letter sent' || kind === 'escalation asked for' || kind === 'complaint received';
  return isTheirs ? speaksOfCost(words) : tellsOfTheirCost(words);
}

const speaksOfCost = remembered(
  (words) =>
    (mayCost.test(words) && cost.test(plainInFull(words).replace(notSpent, ' '))) || weighsAs('cost', words, notSpent),
);

/** A note may tell of our own costs too, so it has to say whose money it was. */
const tellsOfTheirCost = remembered(
  (words) =>
    (mayCost.test(words) && theirs.test(plainInFull(words).replace(notTheirs, ' ').replace(notSpent, ' '))) ||
    (weighsAs('cost', words, notTheirs) && weighsAs('cost', words, notSpent) && weighsAs('cost', words, oursPaid)),
);

/** Who asks for a sum may not have spent it: a request tells of a cost where its words say that it was. */
const tellsInAsking = remembered((words) => speaksOfCost(words) && plainInFull(words).search(onlyAsked) === -1);

/** One of these stands in whatever tells of a cost: most words have none, and need no closer look. */
const mayCost =
  /£|pounds|quid|pocket|purse|pa(?:y|id)|b(?:ought|uy|uying|ills?|inned)\b|spen[dt]|hir(?:e|ed)|rent|replace|cost|expens|price|receipt|thr[eo]w|chuck|spoil|(?:gone|went) off|wasted|lost|ruined|destroyed|written off|laund|take ?away|ready meals|out every|had to go\b|taxi|cab/i;

/** What those put out of a home, or without heat, buy in place of what they had. */
const dayToDay =
  '(?:food|meals?|takeaways?|laundry|launderette|heaters?|fans?|dehumidifiers?|electric\\w*|energy|gas|travel|taxis?|fares?|petrol|storage|hotels?|bottled water)';
const bought = `(?:${dayToDay}|parking|furniture|carpets?|curtains?|mattress\\w*|clothes|bedding|decorat\\w*|paint\\w*|cleaning|plumbers?|electricians?|builders?|locksmiths?|locks?|repairs?|materials?|report|surveyor?)`;
const belongings =
  '(?:mattress\\w*|beds?|carpets?|sofas?|settees?|furniture|curtains?|clothes|clothing|bedding|wardrobes?|toys|cot|pram|tv|television|laptop|washing machine|fridge|freezer|belongings|possessions|things|stuff|uniforms?|shoes)';
const spoilt =
  '(?:binned|thrown (?:away|out)|threw (?:away|out)|throwing (?:away|out)|chuck(?:ed|ing)(?: out| away)?|spoil(?:ed|t)|gone off|went off|wasted|lost|ruined)';
const cost = anyOf(
  'out of (?:my|his|her|their|our) (?:own )?(?:pockets?|purse)|out of pocket',
  `(?:had|having|have|has|forced|needed) to (?:buy|replace|pay (?:for|someone|somebody|privately|out|extra)|hire|rent)`,
  `(?:bought|paid for|paying for|spent|spending|hired|replaced) (?:\\w+ ){0,6}(?:${bought}|£\\d+|\\d+ pounds)`,
  `(?:who|you) (?:\\w+ ){0,2}pa(?:ys?|ying) (?:(?:me|us|him|her|them) )?(?:back )?for (?:(?:the|our|my|her|his|their|all) )*${dayToDay}`,
  `(?:spent|paid) (?:out )?(?:over |more than |about |nearly )?£\\d+`,
  `(?:costs?|cost|expense|expenses|price) (?:of|for) (?:\\w+ ){0,3}${bought}`,
  '(?:electric\\w*|energy|heating|fuel|gas|water) (?:bills?|costs?) (?:\\w+ ){0,4}(?:higher|double\\w*|more|gone up|went up|extra|rocketed|soared|risen)',
  '(?:extra|additional|higher) (?:\\w+ ){0,2}(?:costs?|bills?|expenses?)',
  `£\\d+ (?:\\w+ ){0,3}(?:of |on |for )?(?:\\w+ ){0,2}${bought} (?:\\w+ ){0,3}${spoilt}`,
  `(?:my|our|her|his|their|the|all|new) (?:\\w+ ){0,2}${belongings} (?:\\w+ ){0,4}(?:ruined|destroyed|written off|had to (?:be binned|(?:be )?throw\\w*|go(?! \\w)))|(?:ruined|destroyed) (?:\\w+ ){0,3}${belongings}`,
  '(?:eating|eat|living on|lived on|ordering|buying) (?:\\w+ ){0,3}(?:takeaways?|take aways?|ready meals|out every)',
  `(?:£\\d+|\\d+ (?:pounds|quid)) (?:worth )?(?:of )?(?:\\w+ ){0,2}${bought}`,
  `(?:food|shopping|freezer|fridge contents) (?:\\w+ ){0,3}${spoilt}|${spoilt} (?:\\w+ ){0,3}(?:food|shopping)`,
  '(?:had|have|having|has) to (?:\\w+ ){0,2}(?:use the )?(?:launderette|laundrette|takeaways?|taxis?|cabs?)',
  '(?:my|her|his|our|their|the|sent|with|kept) (?:\\w+ ){0,2}receipts?',
);
const notSpent =
  /\b(?:not|never|nothing|without) (?:\w+ ){0,2}(?:spent|paid|bought|costs?)\b|\b(?:rent|service charges?|council tax|arrears)\b (?:\w+ ){0,3}(?:paid|costs?)\b|\bpa(?:y|id|ying) (?:for )?(?:\w+ ){0,2}(?:rent|service charges?|council tax|arrears|compensation)\b|\brefus(?:al|ed|es|ing) to (?:pay|cover)\b/g;

const theirs = anyOf(
  'out of (?:her|his|their) (?:own )?(?:pockets?|purse)',
  '(?:she|he|they|tenants?|residents?|mum|family|mrs? \\w+|ms \\w+|miss \\w+|t) (?:has |have |had |is |s )*(?:had to |been )?(?:\\w+ )?(?:paid|paying|pay|bought|buy|buying|spent|spending|thrown|threw|throw|skip|skipped|bin|binned|replaced?|hired?|lost) [^|]{0,60}(?:\\| )?£\\d+',
  'cost(?:ing|s)? (?:her|him|them) [^|]{0,30}£\\d+',
);
const notTheirs = /[^|]*\b(?:rent|arrears|service charges?|council tax|deposit|fine|court)\b[^|]*(?:\| £\d+)?/g;
/** We pay, or put money on their meter. Asked whether we do, nobody has yet. */
const oursPaid =
  /(?<!\b(?:will|can|if|whether|do|should|could|would|when|that) )\b(?:we|i|weve|ive|well) (?:will |have |are |also |now )*(?:pay|paid|paying|put|cover|covered|gave|topped up)\b|(?:^|\| )(?:£\d+ )?(?:put|topped up|added) (?:£\d+ )?(?:on(?:to)? |up )?(?:her|his|their|the) (?:\w+ )?(?:meter|key|card)\b/;
const onlyAsked =
  /^(?:please |to |asks us to |wants us to )*(?:pay|cover|waive)\b(?!.*\b(?:back|spent|paid|bought|receipts?|cost (?:me|us|her|him|them)|had to|already|ruined|destroyed|binned|thrown|lost)\b)/;
