import type { KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import type { Act } from './acts-words.ts';
import { doneBefore } from './clauses-done.ts';
import { clausesSaidDone } from './our-clauses.ts';
import { isNotOurs } from './whose-deed.ts';

/**
 * What a note tells was done for the safety of somebody harmed, or of a child: help offered, the home made secure, measures and
 * a move thought about, safeguarding decided on. By us, and now: not by others, in another home or some time ago.
 */
export const safetyActsSaid = remembered((words: string): readonly Act[] => {
  if (!mayTell.test(words)) return none;
  const clauses = clausesSaidDone(butApart(words)).filter((one) => !isNotOurs(one) && !doneBefore.test(one));
  const said = plainInFull(words);
  const isLockFitted = clauses.some((clause) => isFitted.test(clause));
  return acts.flatMap(({ tells, but, never, ...act }) => {
    if (never?.test(said)) return [];
    const isDone = (clause: string) =>
      tells.test(clause) || (act.kind === 'made secure' && isLockFitted && newLock.test(clause));
    return clauses.some((clause) => isDone(clause) && !but.test(clause)) ? [act] : [];
  });
});

const none: readonly Act[] = [];

/** One of these stands in whatever tells of it: most words have none, and need no closer look. */
const mayTell =
  /safe|secur|\block|\bbarrel|cylinder|boarded|idva|women.?s aid|victim support|abuse|\bD[AV]\b|refuge|marac|hotel|\bmov(?:e|ing)\b|accom|social (?:care|services)|children.?s services|\bmash\b|sanctuary|harden|advocate|helpline/i;

/** ‘Offered a hotel, but she doesn’t want to go’ was offered: what they say to it is a clause of its own. */
function butApart(words: string): string {
  return words.replace(/ (?=(?:but|though|although|as|because)\b)/gi, ', ').replace(/ [-–—] /g, '. ');
}

type Telling = Act & { readonly tells: RegExp; readonly but: RegExp; readonly never?: RegExp };

const act = (kind: KindName, fields: Act['fields'], tells: RegExp, but: RegExp, never?: RegExp): Telling => ({
  kind,
  fields,
  tells,
  but,
  ...(never && { never }),
});

/** Done or said by whoever it is for, or for somebody else. */
const byThem =
  '(?:she|he|they|tenant|resident) (?:has |have |had |also )*(?:asked|offered|considered|discussed|wants?|wanted|changed|fitted|got|bought|made|said)|(?:her|his|their|mum|dad|the) ?(?:brother|sister|son|daughter|dad|mum|friend|neighbour|uncle|partner|husband|wife|ex)? ?(?:has |had )?(?:fitted|changed|replaced)|forgot|asked (?:about|what|whether)|training|policy|leaflet|budget|(?:her|his|their) (?:sister|brother|mum|friend|neighbour)';

const domestic = '(?:domestic (?:abuse|violence)|da|dv|survivors?)';
const helpers = `(?:idvas?|isvas?|womens aid|victim support|marac|refuge(?: helpline)?|(?<!complaints? )advocates?|(?:national|freephone|survivors?) helplines?|${domestic} (?:\\w+ )?(?:services?|team|support|helpline|charity|advocate|worker|project))`;
const support = anyOf(
  `(?:offered|signposted|referred|linked) (?:\\w+ ){0,5}?${helpers}`,
  `${helpers} (?:\\w+ ){0,3}?(?:offered|referral (?:\\w+ )?(?:made|sent|done|in|completed|submitted)|referred|accepted|declined)`,
  `(?:made|sent|did|completed|submitted) (?:an? |the |her )?(?:${helpers} referral|referral (?:\\w+ )?to (?:the )?(?:\\w+ )?${helpers})`,
  `(?:gave|given|passed|texted|sent) (?:her|him|them) (?:the )?(?:numbers?|details) (?:for|of) (?:the )?(?:\\w+ )?${helpers}|put (?:her|him|them) (?:through|in touch) (?:to|with) (?:the )?(?:\\w+ )?${helpers}`,
);
/** A night in a refuge is somewhere to live, and no offer of help by itself. */
const noSupport = anyOf(byThem, 'refuge (?:space|place|bed)');

const lock = '(?:locks?|barrels?|cylinders?)';
const secured = anyOf(
  `${lock} (?:(?:were|was|has|have|been|now|all|both|on) ){0,3}(?:changed|replaced|renewed|fitted|upgraded)`,
  `(?:changed|replaced|renewed|fitted|upgraded) (?:(?:the|a|both|all|her|his|their|new|front|back|door) ){0,4}${lock}`,
  '(?:made|left|all|now) secure|doors? (?:is |are |now )*(?:solid|secure|locking|shuts and locks) (?:now|again)|boarded|secured (?:the |her |his )?(?:doors?|windows?|property|flat|home)',
);
const notSecured = anyOf(
  byThem,
  'sheds?|garages?|gates?|key ?safes?|cars?|bikes?|garden|bin store|communal|post ?box|letter ?box|cupboard|next door|(?:at|of|for|in) (?:no|flat|number) \\d+\\w?|feels? secure|secured (?:funding|a|an)|on order|ordered|booked|quote\\w*|before|first|tomorrow|wanted|planned|reqd|required|req',
);
/** What a locksmith writes of a lock, and that it is there: ‘new euro lock + london bar. tested’. */
const newLock = anyOf(`new (?:\\w+ ){0,2}${lock}`);
const isFitted = anyOf(
  '(?:tried and )?tested|(?:\\d|two|three|all|both|new) (?:sets? of )?keys?|keys (?:given|handed|left)|given \\d keys|doors? (?:is |now )*(?:solid|secure)|job (?:done|complete\\w*)',
);
/** The door still does not lock, whatever was done to it. */
const stillOpen = anyOf(
  '(?:still|again) (?:wont|doesnt|not|isnt|cant|no) (?:\\w+ )?(?:lock\\w*|shut\\w*|clos\\w*|secure|latch\\w*)|still (?:broken|loose|open|insecure|faulty)|doors? (?:is |still )?(?:not|isnt|doesnt|wont) (?:\\w+ )?(?:lock\\w*|shut\\w*|clos\\w*|secure)|not secure|insecure|(?:wrong|no) (?:lock|barrel|cylinder|part)|come off|came off|on order|(?:new )?(?:lock|barrel|cylinder) (?:needed|required|reqd|ordered)',
);

const thought =
  '(?:considered|discussed|agreed|offered|talked (?:\\w+ )?(?:about|through)|went through|gone through|looked at|explored|went over)';
const measures =
  '(?:safety (?:measures|plan\\w*|options)|target hardening|sanctuary(?: scheme)?|(?:home|extra|more) security|(?:makes?|keeps?|would (?:make|keep)|will (?:make|keep)) (?:her|him|them|it) (?:\\w+ )?saf\\w+|locks|spy ?hole|door (?:camera|chain|viewer)|panic alarm|alarms?)';
const measured = anyOf(
  `${thought} (?:\\w+ ){0,3}?${measures}`,
  '(?:safety plan\\w*|safety measures|target hardening|sanctuary(?: scheme)?) (?:\\w+ ){0,2}?(?:done|agreed|made|completed|considered|offered|discussed|looked at|ordered)',
);
const notMeasured = anyOf(byThem, 'fire|smoke|road|staff|lone working|gas|block meeting');

const elsewhere =
  '(?:(?:(?:temporary|emergency|management|priority|urgent) )?(?:move|moving|transfer)(?! (?:the|an?|it|on|forward|to the (?:next|top)) )|refuge(?: (?:space|place|bed))?|hotel|b and b|(?:emergency|temporary|safe) (?:acc?omm?\\w*|housing|placement)|somewhere (?:else|safe))';
const moved = anyOf(
  `${thought} (?:\\w+ ){0,3}?${elsewhere}`,
  `${elsewhere} (?:\\w+ ){0,2}?(?:considered|offered|discussed|talked (?:about|through)|looked at|explored|declined|turned down)`,
);
const notMoved = anyOf(
  byThem,
  'moving (?:the|an?) |(?:appointments?|bins?|meeting|furniture|stopcock|sockets?|radiators?|date) (?:\\w+ )?mov\\w+|neighbour|perp\\w*|works?|date|appointments?',
);

const children = '(?:childrens (?:services|social care)|social (?:services|care)|adult (?:services|social care)|mash)';
const safeguarded = anyOf(
  'safeguarding (?:\\w+ )?(?:referral|alert|concern|form) (?:\\w+ ){0,3}?(?:made|sent|raised|submitted|completed|done|in|logged)',
  '(?:made|sent|raised|submitted|did|completed|put in) (?:an? |the )?(?:\\w+ )?safeguarding (?:referral|alert|concern)',
  `(?:referred|made (?:an? |the )?referral) (?:\\w+ ){0,4}?to (?:\\w+ )?(?:${children}|safeguarding)|${children} (?:\\w+ ){0,2}?(?:and made (?:an? |the )?referral|referral (?:\\w+ )?(?:made|done|sent|submitted|in))|referral (?:\\w+ )?(?:made |sent |done )?(?:to )(?:\\w+ )?${children} (?:made|sent|done|submitted|completed|in)|(?:made|sent|did|submitted) (?:an? |the )?(?:${children} referral|referral to (?:\\w+ )?${children})`,
  '(?:considered|discussed|thought about|weighed|looked at) (?:\\w+ )?safeguarding|safeguarding (?:was |also )?(?:considered|discussed|thought about|weighed)',
);
const notSafeguarded = anyOf(
  byThem,
  'safeguarding (?:lead|team|manager) (?:on|off|away)|have referred (?:her|him|them|us) to us',
);

const acts: readonly Telling[] = [
  act('support offered', {}, support, noSupport),
  act('made secure', {}, secured, notSecured, stillOpen),
  act('safety measures considered', { decision: 'told in a note' }, measured, notMeasured),
  act('move considered', { decision: 'stay' }, moved, notMoved),
  act('safeguarding considered', { decision: 'referred' }, safeguarded, notSafeguarded),
];
