import { type Pence, readPence } from '../money.ts';
import { anyOf, perhapsMay, plain } from '../plain-words.ts';
import { inFull } from '../shorthand.ts';
import { withSums } from './sums-written.ts';

/** Whether words put a cause in another home, or tell that somebody next door says no. Words are plain. */
export function speaksOfOwners(said: string): boolean {
  return putsInAnothers(said) || tellsOfOwnersNo(said);
}

/** Whether words tell what only matters where a home is owned. Words are plain. */
export function speaksOfLease(said: string): boolean {
  return tellsOfDamage(said) || leavesToThem(said) || tellsOfOrder(said) || consultationIn(said) !== undefined;
}

/** Whether words tell that somebody who has another home, or land beside this one, says no to what a repair needs. Words are plain. */
export function tellsOfOwnersNo(said: string): boolean {
  if (ofOurOwn.test(said)) return false;
  const clauses = said.split('|');
  return clauses.some(
    (clause, at) =>
      !notANo.test(clause) &&
      (ownerSaysNo.test(clause) ||
        (saysNo.test(clause) && aNeighbour.test(clauses.slice(Math.max(0, at - 2), at).join(' ')))),
  );
}

/** Whether words tell that enforcing access or an agreement was looked at, decided or begun. Words are plain. */
export function tellsOfEnforcement(said: string): boolean {
  return said.split('|').some((clause) => !notEnforced.test(clause) && enforced.test(clause));
}

/** Whether words tell that works to a building were ordered. Words are plain. */
export function tellsOfOrder(said: string): boolean {
  return said.split('|').some((clause) => !notOrdered.test(clause) && ordered.test(clause));
}

/** What each leaseholder would pay, where words say so in as many words. */
export function shareEach(words: string): Pence | undefined {
  return eachOf(plainSums(words));
}

function plainSums(words: string): string {
  const figures = (_: string, thousands: string) => `£${Math.round(Number(thousands) * 1000)}`;
  return plain(inFull(withSums(words)).replace(/(?:£ ?)?\b(\d+(?:\.\d)?)k\b/gi, figures));
}

function eachOf(said: string): Pence | undefined {
  const each =
    /£ ?(\d+) (?:(?:a|per|each|for each) ?(?:head|flat|leaseholder|lessee|unit|home)?|(?:flat|leaseholder|lessee))\b/.exec(
      said,
    )?.[1];
  return each !== undefined && !/£ ?\d+ a (?:day|night|week|month)/.test(said) ? readPence(each) : undefined;
}

/** What each leaseholder would pay, as words say it or as it follows from the whole and the number of homes. */
export function shareIn(words: string): Pence | undefined {
  const said = plainSums(words);
  const each = eachOf(said);
  if (each !== undefined) return each;
  const whole = /£ ?(\d+)/.exec(said)?.[1];
  const homes = /(?<![a-z0-9£])(\d{1,3}) (?:flats|leaseholders|lessees|homes|units)/.exec(said)?.[1];
  if (whole === undefined || homes === undefined || Number(homes) === 0) return undefined;
  return Math.round((Number(whole) * 100) / Number(homes)) as Pence;
}

/** Whether words tell that it was looked at whether to consult leaseholders: true or false of what was found, undefined where nothing was. Words are plain. */
export function consultationIn(said: string): boolean | undefined {
  const clauses = said.replace(/\bs \| 20\b/g, 's20').split('|');
  const clause = clauses.find((one) => consultation.test(one) && !notConsulted.test(one));
  if (clause === undefined) return undefined;
  return !notNeeded.test(clause);
}

/** Whether words tell of damage inside a home: what fell, bowed or was ruined. Words are plain. */
export function tellsOfDamage(said: string): boolean {
  return said.split('|').some((clause) => !noDamage.test(clause) && damaged.test(clause));
}

/** Whether words leave damage to whoever owns the home. Words are plain. */
export function leavesToThem(said: string): boolean {
  return said.split('|').some((clause) => !notLeft.test(clause) && leftToThem.test(clause));
}

/** Whether words put what is wrong in another home, or in what a freeholder or its agent has. Words are plain. */
export function putsInAnothers(said: string): boolean {
  if (said.split('|').some((clause) => !notAnothers.test(clause) && anothers.test(clause))) return true;
  return tracedTo.test(said) && !foundOwn.test(said);
}

const foundOwn = anyOf('own|no leaks?|all dry|not from|ruled out');

const agent = '(?:freeholders?|head landlords?|superior landlords?|management compan\\w+|managing agents?|developers?)';
const neighbour = `(?:${agent}|owners?|next ?door|neighbours?|(?:garden |ground floor |top )?flat(?: \\d+\\w?| above| below| upstairs)?|(?:no|number|house) \\d+\\w?|\\d+\\w?|upstairs|agents?)`;
const aNeighbour = anyOf(
  `${agent}|owners?|next ?door|neighbours?|private|(?:knocked|called|been) at \\d+\\w?|garden flat`,
);
const no =
  '(?:still )?(?:says?|said|saying) (?:flat )?no(?: (?:chance|way|to (?:the |our |any )?(?:scaffold\\w*|poles|access|works?|ladders?|it)))?$|(?:still )?(?:says?|said|saying) no (?:chance|way|to (?:the |our |any )?(?:scaffold\\w*|poles|access|ladders?))|no chance|(?:wont|will not|wouldnt) (?:have|allow|let|give|agree)|refus\\w+ (?:to have|to allow|to let|the scaffold|scaffold|access|us)|not having (?:it|them|scaffold|poles)|told (?:us|them|him|her) to (?:sling|get lost|go away|clear off)|told to (?:sling|get lost|go away|clear off)';
const ownerSaysNo = anyOf(`${neighbour} (?:s |\\w+ ){0,3}(?:${no})`);
const saysNo = anyOf(`(?:owner |he |she |they )?(?:${no})`);
const notANo = anyOf(
  `tenants? (?:says?|said|wont|will not)|manager|no (?:leak|reply|answer|damp|problem|objection)|if|unless|might|${perhapsMay}|asks?|overtime|worried|relented|history|this flat|let me|last (?:year|winter|summer)`,
  // Nothing a repair needs.
  'dogs?|cats?|pets?|barks?|barking|music|noise|statements?|references?|police|mediation|questionnaire|(?:phone )?number|service charge|parcels?|swaps?|parking|bins?|wasnt me',
);
/** Somebody we let to, and a check of ours. */
const ofOurOwn = anyOf('our (?:own )?tenants?|one of ours|gas (?:service|safety|check)|gas$|cp12|lgsr|eicr');

const enforced = anyOf(
  'considered enforcement|enforcement (?:was |has been )?(?:considered|agreed|decided)|breach (?:letter|notice) (?:\\w+ )?(?:served|sent|gone|issued|posted)|formal warning letter|warning letter under|injunction|letter before action|lba|(?:court|legal) (?:action|proceedings|route)|access (?:order|injunction)|warrant|party wall (?:notice|award)|access to neighbouring land|neighbouring land act|(?:nosp|nisp|notice) (?:\\w+ )?(?:served|issued)|served (?:\\w+ ){0,2}notice|breach of lease|forfeiture|section 146|s146|(?:solicitors?|legal) (?:\\w+ )?(?:advises?|advised|instructed|say|says|writing|wrote to|involved)|(?:instructed|spoke to|spoken to|referred to|passed to|file to|with) (?:our )?(?:solicitors?|legal)',
);
const notEnforced = anyOf(
  'still with|backlog|revisit|hold off|put off|parked|on hold|need to|needs|should|could|can we|if|wants?|her solicitor|his solicitor|their solicitor|tenants? solicitor|resident|board|against us|gas|disrepair|asks?|threat\\w*|no idea|wont|at some point|rent|arrears|tenancy|possession|evict\\w*|section 21|s21|old landlord|sale|conveyanc\\w*|right to buy|lease extension',
);

const building =
  '(?:roof\\w*|parapet|scaffold\\w*|gutters?|windows?|cladding|brickwork|render\\w*|lift|render|balcon\\w+|door ?entry|boilers?|externals?|whole block|block)';
const ordered = anyOf(
  '(?:raised|placed|issued) (?:an? |the )?(?:po|works? order|order|job)',
  '(?:po|works? order|order|job) (?:\\w+ )?(?:raised|placed|issued|gone|sent|in)(?: (?:with|to))?',
  'po to (?!be\\b)\\w+|order (?:is |now )?with (?!the (?:manager|team)\\b)\\w+',
  `${building} (?:\\w+ ){0,5}(?:ordered|instructed|let to|awarded)|(?:ordered|instructed|awarded) (?:\\w+ ){0,4}${building}`,
);
const notOrdered = anyOf(
  'not|no|never|to be|once|when|if|awaiting|await|waiting|need\\w*|should|quote\\w*|sign off|cancel\\w*|chas\\w*|stop\\w*|on hold|hold|down|last (?:year|spring|summer|autumn|winter)|in (?:19|20)\\d\\d|ago',
);

const consultation = anyOf(
  '(?:s|sec|section) ?20(?! bus)|(?:leaseholders?|lessees?|statutory|major works) consultation|consultation (?:notices?|letters?|started|begun|begins|period|done|with (?:the )?(?:leaseholders?|lessees?))|consult(?:ed|ing)? (?:the )?(?:leaseholders?|lessees?)|notice of intention|noi|leaseholders? consulted',
);
const notConsulted = anyOf(
  'no (?:s ?20|sec 20|section 20|consultation) (?:\\w+ )?(?:done|carried out|sent|served|started|held|made|issued)|nobody|no one|not (?:looked|done|started|checked|sent)|needs?(?! ?$)|should|someone|who|does|do we|asks?|ask|if|to do|overdue|forgot\\w*|missed|never|without',
);
const notNeeded = anyOf(
  'no (?:s ?20|section 20|s 20|consultation)|not (?:needed|required|apply)|under (?:the )?£ ?250|below (?:the )?(?:threshold|£ ?250)|exempt|dispensation',
);

const inside =
  '(?:ceilings?|plaster(?:work|board)?|walls?|decorat\\w+|wallpaper|paintwork|carpets?|flooring|laminate|kitchen units?|furniture|sofa|bed|artex|cornice)';
const harmed =
  '(?:bowed|bowing|bulg\\w+|sagg\\w+|down|fell|fallen|collaps\\w+|ruined|wrecked|damaged|blown|soaked|saturated|stained|cracked|loose|hanging|perished|gone brown|came (?:down|in|through)|crumbl\\w+|peeling|lifting|rotten|spoiled|buckled|warped)';
const damaged = anyOf(`${inside} (?:\\w+ ){0,4}${harmed}|${harmed} (?:\\w+ ){0,2}${inside}`);
const noDamage = anyOf(
  'no damage|fine|not damaged|no sign|plastered|replaced|repaired|boarded|reinstated|made good|done|(?:outside|garden|boundary|retaining) walls?|car park|could|might|laid|(?:new )?(?:carpets?|flooring|laminate) (?:is |are |now )?down|loose (?:leg|slat|screw)|ceiling rose|by (?:the |her |his |their |a )?(?:cat|dog|kids|children|son|daughter|(?:own )?washing machine|tumble dryer)|bulky|put out|skip',
);

const leftToThem = anyOf(
  '(?:her|his|your|their|own) (?:own )?(?:contents |home |house |buildings )?insur\\w+',
  '(?:is|are|its|all|thats|s) (?:down to|for|up to) (?:you|her|him|them|the leaseholder|lessee|leaseholder)|(?:ceilings?|damage|decoration|inside) (?:is |are |s )?(?:his|hers|yours|theirs)|(?:not for us|not ours|not our responsibility|not the landlords)',
);
const notLeft = anyOf(
  'defo ours|is ours|if|unless|asks?|wants to know|car|burgl\\w*|stolen|choice|colours?|whether|parking|paid|who|not (?:down to|for) (?:you|her|him)|shouldnt|our insur\\w+',
);

const anothers = anyOf(
  `(?:water|waters|leak|leaks|drips?|damp|its|it is|thats|cause|ceiling) (?:is |s |was |all )?(?:coming through |coming |getting in )?(?:from|in) (?:the )?(?:flat|flats) (?:above|below|upstairs|\\d+\\w?|next door)`,
  `(?:its|it is|thats|traced to|down to|from) (?:the |a )?(?:\\w+ )?(?:tray|waste|stack|pipe|bath|shower|toilet|wc|overflow|seal|washing machine|cylinder|balcony|roof|gutter) (?:\\w+ ){0,2}(?:in|from|of|at) (?:flat |no |number )?(?:\\d+\\w?|above|upstairs|next door)`,
  `(?:flat (?:above|upstairs|\\d+\\w?)|upstairs|that one|above|no \\d+\\w?) (?:\\w+ ){0,2}(?:was|is|are|been)? ?(?:sold|bought|private\\w*|owned|a private let|owner occupied|not (?:one of )?ours)`,
  `(?:plant ?room|roof|riser|stack|main|tank|boilers?|heating|communal \\w+) (?:\\w+ )?(?:is|are|belongs? to|owned by|down to) (?:the )?${agent}|${agent} (?:\\w+ )?(?:plant ?room|roof|riser|stack|pipe\\w*|tank|boilers?)`,
);
const namedHome =
  '(?:(?:no|flat|number) \\d+\\w?(?: above| upstairs| next door)?|flat (?:above|upstairs)|next door|upstairs)';
/** ‘Traced it. No. 11 above, shower tray cracked’: where, in a clause of its own. */
const tracedTo = new RegExp(
  `\\b(?:traced|found|tracked)(?: (?:it|leak|the leak|water|source|the source))? \\|(?: (?:no |its |it is |in |to |from |flat )*\\|)? ?(?:its |it is |in |to |from )*(?:${namedHome}|\\d+\\w? (?:above|upstairs|next door))(?! (?:to be|told))`,
);
const notAnothers = anyOf(
  'not from|not in|asks?|asked|if|wants to know|empty|void|checked|next week|ruled out|her own|his own|same|has sold|new owner',
);
