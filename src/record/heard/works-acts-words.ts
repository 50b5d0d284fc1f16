import type { KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import type { Act } from './acts-words.ts';
import { doneBefore } from './clauses-done.ts';
import { clausesSaidDone } from './our-clauses.ts';
import { isNotOurs } from './whose-deed.ts';

/** What a note tells was done about something wrong with the home: looked at, patched, begun, finished so that it holds. `by` is who wrote it. */
export function worksActsSaid(words: string, by: string | undefined): readonly Act[] {
  const { forAll, forTrade } = actsIn(words);
  return forTrade.length > 0 && ofTrade.test(by ?? '') ? [...forAll, ...forTrade] : forAll;
}

/** Who writes of a visit without saying that it was theirs. */
const ofTrade =
  /\b(?:survey\w*|m?rics|inspector|clerk of works|eng(?:ineer)?s?|ops?|operatives?|plumb\w*|electric\w*|roof\w*|joiner\w*|carpent\w*|plaster\w*|contractor\w*|trades?|fitters?|glazier\w*|build\w*|locksmith|tiler|decorat\w*)\b/i;

type Found = { readonly forAll: readonly Act[]; readonly forTrade: readonly Act[] };

const actsIn = remembered((words: string): Found => {
  if (!mayTell.test(words)) return none;
  const said = plainInFull(words);
  const clauses = clausesSaidDone(words).filter((one) => !isNotOurs(one) && !doneBefore.test(one));
  const tells = (what: RegExp, but: RegExp) => clauses.some((clause) => what.test(clause) && !but.test(clause));
  const isIn = !shut.test(said);
  const isHolding = !fails.test(said);
  return {
    forAll: [
      ...(isIn && tells(looked, notLooked) ? [inspected] : []),
      ...(isHolding && tells(patched, notPatched) ? [act('temporary fix considered', { decision: 'make one' })] : []),
      ...(tells(begun, notBegun) ? [act('works started')] : []),
      ...(isHolding && !more.test(said) && isFinished(said, tells) ? [act('works completed')] : []),
    ],
    forTrade: [
      ...(isIn && !tells(looked, notLooked) && tells(attended, notLooked) ? [inspected] : []),
      ...(tells(begun, notBegun) || !tells(begunThere, notBegun) ? [] : [act('works started')]),
    ],
  };
});

const act = (kind: KindName, fields: Act['fields'] = {}): Act => ({ kind, fields });
const inspected = act('visit made', { outcome: 'inspected' });
const none: Found = { forAll: [], forTrade: [] };

/** One of these stands in whatever tells of it: most words have none, and need no closer look. */
const mayTell =
  /\binsp|look|\batt|visit|sheet|tarp|board|prop|patch|cap|heater|dehum|taped|safe|start|on site|complet|finish|done|fixed|mended|repair|renew|replac|chang|fitted|sealed|tested/i;

/** It is told as finished, and that it holds; or whoever lives there says that it is mended. */
function isFinished(said: string, tells: (what: RegExp, but: RegExp) => boolean): boolean {
  return (tells(finished, notFinished) && holds.test(said)) || tells(confirmed, notFinished);
}

const looked = anyOf(
  '(?:insp|inspected|surveyed)|inspection (?:done|carried out|completed?|today|this)|(?:been out to|came to|went to|visited (?:today )?(?:and|to)) (?:look(?:ed)?|see|inspect(?:ed)?)(?: at)?|^(?:and )?looked at (?:the |her |his )?(?:\\w+ )?(?:ceiling|roof|walls?|windows?|doors?|floor\\w*|leak|damp|mould|bathroom|kitchen|bedroom|gutter\\w*|parapet|plaster)',
);
const attended = anyOf('^(?:att|attd|attended)(?: (?:today|am|pm|\\d.*))?$');
const notLooked = anyOf(
  '(?:insp|inspection) (?:\\w+ )?(?:booked|due|reqd?|required|needed|requested|report|team|date|slot|form|cancelled|moved)|photos?|pictures?|video|file|records?|drawings?|booked|cancelled|report|needed|^the council|next door|(?:no|flat|number) \\d+\\w? (?:next door|above|below)|to (?:visit|inspect)|surveyor to',
);
/** Nobody was let in. */
const shut = anyOf(
  'no access|carded|card left|nobody in|no one in|no answer|not in|couldnt gain|could not gain|wasnt in',
);

const help = '(?:dehumidifiers?|heaters?)';
const patched = anyOf(
  '(?:sheeted|propped|patched|battened down)(?! (?:off|to|through|(?:the )?call|her through|him through|you)(?![a-z]))|taped (?:off|up|over)|(?:taped|patched|boarded|sheeted) (?:the (?!call)|it|over|up|roof|window|hole|door|leak)|boarded (?:\\w+ ){0,3}(?:for now|up)',
  '(?:temp(?:orary)? )?(?:sheeting|tarp\\w*) (?:(?:is|now|fixed|put|going|over|back) ){0,2}(?:up|on|over|fitted|in place|fixed)(?! (?:order|mon|tue|wed|thu|fri|sat|sun))',
  `${help} (?:\\w+ )?(?:dropped|left|delivered|supplied|given|provided|in place)|(?:dropped off|left|delivered|supplied|gave) (?:\\w+ ){0,4}?${help}`,
  'capped (?:off )?(?:the |it )?(?:\\w+ )?(?:leak\\w*|pipe|supply|gas|tap)|(?:bath|shower|socket|sink|toilet|supply|circuit) (?:taped|isolated|capped) ?(?:off)?|(?:made|left|all|now) safe(?: (?:today|now|for now|tonight))?|temp(?:orary)? (?:repair|fix|lock) (?:\\w+ )?(?:made|done|fitted|in place|carried out|completed?)',
);
const notPatched = anyOf(
  'ordered|on order|blown|came off|come off|gone|again|asked|needed|required|(?:she|he|they|tenant|resident) (?:\\w+ )?(?:taped|patched|boarded|propped)|(?:herself|himself|themselves)|next door|bed|feels? safe|(?:she|he|they) (?:is|are) safe|safe (?:contact|way)',
);
/** It is no better, whatever was done. */
const fails = anyOf(
  'still (?:\\w+ )?(?:coming|leak\\w*|drip\\w*|wet|broken|open|there|no|not|cold|off|damp|mouldy)|(?:leak\\w*|drip\\w*|coming (?:in|through)|wet|broken|off|out) again|blown off|came off|come off|not (?:holding|working|fixed|right|happy|done)|isnt (?:holding|working|fixed|right|done)|didnt (?:hold|work|last)|has failed|nobody (?:came|has been|turned)|it is not|hasnt been',
);

const begun = anyOf(
  '(?:works?|job|contractors?|builders?|scaffold\\w*|roofers?|team|lads|plasterers?|decorators?) (?:has |have |now |all )*(?:started|begun|begin|commenced)|started (?:on site|works?(?![a-z])|the works?|job|the job)|(?:started|on site|begun|commenced) (?:today|this (?:morning|am|afternoon))|on site (?:now|since)',
);
/** ‘Started linnet hse’, by whoever does the works. */
const begunThere = anyOf(
  '^started (?:on |at |the )*(?:\\w+ ){0,3}(?:hse|house|court|ct|road|rd|street|st|way|walk|close|cl|terrace|terr|tce|lane|ln|gdns|gardens|ave|avenue|drive|place|block|roof|kitchen|bathroom|\\d+\\w?)$',
);
const notBegun = anyOf(
  'leak\\w*|damp|mould|cough\\w*|noise|complaint|case|process|nobody|last (?:week|month)|(?:at|of|for|on) (?:no|flat|number) \\d+|meeting|date',
);

const part =
  '(?:locks?|barrel|cylinder|boiler|windows?|doors?|pump|taps?|cistern|fan|radiators?|units?|waste|trap|tray|vinyl|pane|glass|valve|tiles?|gutters?|pipe\\w*|board|socket|sill|frame|joists?|lead|felt|seal)';
const finished = anyOf(
  '(?:works?|job|repairs?|everything|all) (?:are |is |now |all |been |has |have )*(?:complete|completed|finished|done)(?! (?:bar|but|except|apart|to|on (?:their|the|our) system))|^(?:and )?(?:all )?(?:finished|completed?)(?: (?:and|today|now|tidy|clean))*$|(?:finished|completed) (?:the )?(?:job|works?|repair|today)|\\w+ all done|(?:roof|parapet|gutter\\w*|floor|ceiling|plaster|window|door|leak|boiler|wall|fence) (?:now |all )?(?:done|finished|complete[d]?)',
  `(?:replaced|renewed|changed|fitted|rejointed|resealed|rewired|repaired|mended|fixed) (?:(?:the|a|an|new|both|all|and|front|back|bath|kitchen|\\d+) ){0,4}${part}|^(?:and )?new (?:\\w+ ){0,2}${part}|${part} (?:(?:has|have|been|was|were|now|all) ){0,2}(?:replaced|renewed|fitted|resealed|repaired|mended|fixed)`,
);
/** That it holds, or that whoever lives there is content. */
const holds = anyOf(
  'no (?:more )?(?:leaks?|drips?|water|damp|mould)|(?:all|bone|readings|walls?|is|now|room|floor) (?:\\w+ )?dry|dry (?:all|walls?|now)|(?:all|now|and|heating|boiler|tested) (?:\\w+ )?(?:working|works|tested)|tested|signed off|(?:cust\\w*|tenant|resident|she|he|lady|gent|mrs? \\w+|ms \\w+|miss \\w+|they) (?:is |are |was |very |v |so )*(?:happy|pleased|content|chuffed|satisfied)|ok to return|working (?:fine|well|again)',
);
/** Whoever lives there says so. */
const confirmed = anyOf(
  '(?:she|he|they|tenant|resident|mrs? \\w+|ms \\w+|miss \\w+) (?:also )?(?:confirms?|confirmed|says?|said|agrees?|agreed) (?:that )?(?:the |it |its |her |his )?(?:\\w+ )?(?:is |has been |been |s |all |are )*(?:fixed|mended|sorted|repaired)(?! by)',
);
const notFinished = anyOf(
  '(?:she|he|they|tenant|resident) (?:has |have |had )?(?:replaced|changed|fitted|renewed|mended|fixed|repaired)|ordered|booked|required|reqd|needed|quoted|wanted|temp(?:orary)?|inspection|survey|quote\\w*|mould wash|wash|investigation|first fix|part|phase|stage|paperwork|form|check|risk|plan|assessment|review|referral|nearly|almost|half|bar (?:the|for|an?|one|some)|except|apart from|contractors? says?|says? (?:it |they |its )?complete|on (?:their|our|the) system|(?:at|in|on|of) (?:no|flat|number) \\d+\\w?|handover|asbestos|photos?',
);
/** Something is left to do. */
const more = anyOf(
  'to follow|follow on|back (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|for|to)\\w*|rest (?:of|on|to|is)|outstanding|on order|to be|still to|remaining|snags? (?:to|left|outstanding)|next (?:visit|week|stage)|needs?|await\\w*|not (?:yet )?complete\\w*|bar the|apart from',
);
