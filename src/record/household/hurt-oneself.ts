import { remembered } from '../remembered.ts';
import { withoutHarmDenied } from './no-self-harm.ts';

/**
 * Whether words tell that somebody might hurt themselves by their own hand. ‘She might hurt herself’ may be of a step or a
 * bath: it is told only where the words speak of how they feel, or say it as a threat or a wish, and of no accident.
 */
export const mightHurtThemselves = remembered((words: string): boolean => {
  if (!hurt.test(words)) return false;
  // ‘I do not trust myself not to’ denies nothing.
  const left = distrusts.test(words) ? words : withoutHarmDenied(words);
  return left.split(/(?<=[.;!?\n])\s+/).some((said) => isOfOwnHand(said.replace(/[’']/g, '’'), left));
});

function isOfOwnHand(said: string, all: string): boolean {
  const found = may.exec(said) ?? distrusts.exec(said);
  if (!found) return false;
  const before = said.slice(0, found.index + found[0].length);
  const after = said.slice(found.index + found[0].length);
  if (isDenied.test(said.slice(0, found.index)) && !distrusts.test(said)) return false;
  if (byAccident.test(after) || fallsFirst.test(before) || ofAnybody.test(before)) return false;
  return meant.test(said) || distrusts.test(said) || orOthers.test(after) || feels.test(all);
}

const self = '(?:him|her|my|them)sel(?:f|ves)';
const hurt = new RegExp(`\\b(?:hurt|harm)(?:s|ing)? ${self}\\b`, 'i');
/** What may still come, and not what happened. */
const may = new RegExp(
  `\\b(?:might|may|could|can|will|would|going to|about to|(?:i|he|she|they)[’](?:ll|d)|not to|to|of|about|like|from|in case (?:he|she|they)|that (?:he|she|they))(?: (?:not|now|just|actually|really|even|end up|try to|try and))* (?:hurt|harm)(?:s|ing)? ${self}\\b`,
  'i',
);

const distrusts = new RegExp(
  `\\b(?:trust (?:\\w+ )?(?:${self}|him|her|them) not to|(?:(?:not|n[’']t) (?:sure|certain|convinced)|(?:cannot|can[’']?t|could ?n[’']?t|could not) (?:promise|guarantee|swear|say(?: for (?:sure|certain))?|be sure))(?: \\w+){0,3} (?:will not|would not|wo?n[’']?t|wouldn[’']t)) (?:hurt|harm)`,
  'i',
);
/** As a threat or a wish, or with intent. */
const meant = new RegExp(
  `\\b(?:threat\\w*|feel(?:s|ing)?|felt|think(?:s|ing)?|thought|thoughts|talk(?:s|ed|ing)?|spoke|speak(?:s|ing)?|urges?|wants?|wanting|wanted|tempted|planning|plans) (?:like |to |of |about )+(?:hurt|harm)(?:ing)? ${self}|(?:hurt|harm)(?:s|ing)? ${self} (?:on purpose|deliberately|intentionally)`,
  'i',
);
/** ‘Himself or others’ is what those who know people’s minds write. */
const orOthers = /^,? (?:and\/)?(?:or|and) (?:others?|someone|somebody|anyone|anybody|another)\b/i;

const feels =
  /\b(?:(?:very|so|really|feeling|feels|felt|been|is|too|quite|extremely) (?:low|down|desperate(?! (?:for|to))|hopeless|depressed|suicidal)|low mood|mood (?:is |very )*low|depress\w+|despair\w*|desperate(?! (?:for|to))|hopeless\w*|(?:not|isn[’']?t|can[’']?t|cannot|couldn[’']?t|struggling to|unable to) cop(?:e|ing)(?! with (?:the|that|this))|can(?:no|[’'])?t (?:go on|take (?:any|it|this|much)|see a way)|breaking point|end of (?:her|his|my|their|the) (?:tether|rope)(?! with (?:the|that|this))|dark (?:place|thoughts)|in (?:a (?:bad|terrible|awful|dreadful) (?:way|place)|tears|crisis|distress)|crying|tearful|sobbing|weeping|distraught|breakdown|mental(?:ly)?|psych\w+|cpn|cmht|crisis team|samaritans|counsell\w+|stopped (?:taking )?(?:his|her|their) (?:tablets|meds|medication)|(?:knife|knives|razor|blade)s?)\b/i;

const things =
  '(?:steps?|stairs?|staircase|bath|tub|shower|floor\\w*|boards?|tiles?|carpet|rails?|banisters?|ladders?|windows?|doors?|glass|nails?|ceiling|heaters?|radiators?|boiler|hob|cooker|oven|kettle|sockets?|wir\\w+|electrics?|balcony|path|paving|ice|loft|edges?|gate|fence|walls?|plug|holes?|hoist|toilet|sink|units?|cupboards?|worktop|ramp|kerb|lift|garden|yard|kitchen|bathroom|landing|it|them|this|that|these|those)';
/** What somebody hurts themselves on, or while doing. */
const byAccident = new RegExp(
  `^(?: (?:badly|again|seriously|one day|soon|or worse))*,?(?: and)? (?:(?:on|in|over|with|against|off|from|down|by) (?:\\w+ ){0,4}?${things}\\b|(?:getting|climbing|lifting|reaching|carrying|falling|slipping|tripping|walking|using|stepping|trying to|moving|shifting|going (?:up|down|to the)|when (?:she|he|they|i) (?:gets?|climbs?|lifts?|steps?|uses?|walks?|washes|cooks?)|if (?:(?:she|he|they|i) (?:falls?|trips?|slips?)|(?:the |it |that )?(?:\\w+ )?(?:is|isn[’']t|are) (?:not |never )?(?:fixed|mended|repaired|fitted|moved|done)))\\b)`,
  'i',
);
const fallsFirst =
  /\b(?:slip\w*|trip(?:s|ped|ping)?|fall(?:s|ing)?|fell|stumbl\w+|scald\w*|burn(?:s|ed|t|ing)?)\b[^.;!?]{0,40}$/i;
/** ‘Has never once thought of it’; not sure that they will not is no denial. */
const isDenied =
  /\b(?:never|not|no|without|denie[sd]|nor|[a-z]+n’t)(?! (?:sure|certain|convinced|joking|kidding|lying|exaggerating|messing))(?: (?!and\b|but\b)[\w’]+){0,4} $/i;
/** Anybody at all, and children, are hurt by what is broken. */
const ofAnybody =
  /\b(?:someone|somebody|anyone|anybody|people|others|visitors|residents|kids?|child(?:ren)?|toddler|baby|little ones?|grandchild(?:ren)?|grandkids)\b[^.;!?,]{0,30}$/i;
