import type { KindName } from '../entry.ts';
import { anyOf } from '../plain-words.ts';
import { noAnswerToEvidence } from './told-outsider-words.ts';

/** What clauses that say something was done tell of, by the kind of entry it would be. Words are plain. */
export function deedsIn(said: string): readonly Deed[] {
  return deeds.filter(({ words, but }) => words.test(said) && !but?.test(said));
}

const ours = '(?:i|we|ive|weve|have|was|were|been|has)';
const home =
  '(?:hotels?|b and b|decant|guest (?:flat|room)|temporary (?:home|flat|place|accommodation|move)|respite|lodge|travelodge|(?:empty|void|spare|other|another) (?:\\d bed|flat|house|home|place|room)\\w*)';

/** Something done, by the words that tell it, but for words that say whose it was or of what else. */
type Deed = { readonly kind: KindName; readonly words: RegExp; readonly but?: RegExp };

const deed = (kind: KindName, words: readonly string[], but?: RegExp): Deed => ({
  kind,
  words: anyOf(...words),
  ...(but && { but }),
});

const byThem = anyOf(
  '(?:she|he|they|tenant|resident|her \\w+|his \\w+|police) (?:has |have |had )?(?:paid|changed|offered|ordered|finished|bought|apologised|said sorry)|(?:mum|dad|son|daughter|husband|wife|ex|neighbour|bailiffs?) (?:\\w+ ){0,2}(?:paid|changed|offered|ordered|bought|apologised|said sorry)|by (?:the |a )?(?:tenant|resident|bailiffs?)|voids?|evict\\w+|police (?:\\w+ ){0,2}(?:finished|investigat\\w+)|(?:herself|himself|themselves)|rent (?:\\w+ )?paid',
);

const lent = '(?:dehumidifiers?|heaters?|hotplate|fridge|sheeting|tarp\\w*)';
/** Something lent, or a patch, until the works. */
const helpMeanwhile = [
  `${lent} (?:\\w+ ){0,2}(?:dropped|left|delivered|fitted|supplied|given|provided|in place|taken(?! (?:away|back|out|off)))|(?:dropped|left|delivered|supplied|gave|took) (?:\\w+ ){0,3}${lent}`,
  '(?<!vents? )(?:taped|patched|sheeted|propped)(?! (?:off|to)\\b)|stop ?gap',
];

const deeds: readonly Deed[] = [
  deed('resident updated', [
    '(?:rang|called|phoned|spoke to|spoke with|spoken to|told|updated|texted|emailed|wrote to|visited) (?:back )?the (?:tenant|resident|customer|leaseholder|family|household)',
  ]),
  deed(
    'risk assessed',
    [
      'risk (?:\\w+ ){0,2}(?:looked at|gone over|gone through|reviewed|redone|done|weighed|scored|assessed)',
      '(?:did|redid|done|looked at|went through|gone through|went over|reviewed|reassessed|weighed) (?:the |her |his |their )?risks?',
      '(?:dash|rarm|risk matrix) (?:\\w+ ){0,2}(?:with|done|completed|score\\w*)|(?:did|done|completed) (?:the |a )?(?:dash|rarm)',
    ],
    anyOf('fire risk|lone working|risk form|risk assessment for (?:staff|the block)'),
  ),
  deed('hazard triaged', [
    'triaged|(?:judged|graded|classed|treated|logged) (?:\\w+ )?(?:as )?(?:an? )?(?:emergency|significant)',
    '(?:an? )?(?:emergency|significant)(?: hazard)? under (?:the )?(?:hazard|new|awaab\\w*)',
  ]),
  deed(
    'investigation concluded',
    [
      'investigation (?:\\w+ ){0,2}(?:finished|done|complete\\w*|concluded)',
      'investigated|hazard confirmed|finished (?:the |our )?investigation',
    ],
    byThem,
  ),
  deed('written summary sent', [
    '(?:written )?summary (?:\\w+ ){0,3}(?:sent|emailed|posted|given|handed|gone)',
    '(?:sent|emailed|posted|gave|handed) (?:\\w+ ){0,4}summary',
  ]),
  deed(
    'made safe',
    ['(?:made|left|all|now) safe|safe (?:now|to (?:use|go|be|sleep|live))'],
    anyOf('feels? safe|told (?:\\w+ )?safe'),
  ),
  deed('communication plan agreed', [
    'i(?: will)? (?:ring|call|phone|text|email) (?:her|him|them|mrs? \\w+|ms \\w+|miss \\w+) (?:(?:every|each) (?:mon|tue|wed|thu|fri|week|day)\\w*|(?:on )?(?:mon|tues|wednes|thurs|fri)days)',
    '(?:one|single|only|main) (?:point of )?contact|(?:weekly|fortnightly|daily) (?:calls?|updates?) agreed|agreed (?:\\w+ ){0,2}(?:weekly|fortnightly|daily) (?:calls?|updates?)',
  ]),
  deed('professional evidence weighed', [
    '(?:letter|report|evidence|email)s? (?:\\w+ ){0,6}(?:weighed|considered|taken into account)|weighed (?:it|them|the (?:letter|report|evidence)|what)|read and weighed',
  ]),
  deed(
    'professional evidence answered',
    [
      '(?:wrote|written|replied|answered|rang|emailed|got) (?:back )?(?:to )?(?:the )?(?:dr|doctor|gp|nurse|health visitor|midwife|social worker|school|consultant|surgery)',
    ],
    noAnswerToEvidence,
  ),
  deed('alternative home offered', [`(?:${ours} )?offered (?:\\w+ ){0,4}${home}`], byThem),
  deed(
    'move considered',
    [
      `(?:offered|considered|thought about|talked (?:\\w+ )?(?:about|through)|looked at) (?:\\w+ ){0,4}(?:${home}|move|moving|refuge)`,
      '(?:move|transfer|management move|priority move|decant) (?:\\w+ ){0,2}(?:agreed|approved|awarded|considered|granted)|(?:agreed|approved|awarded) (?:\\w+ ){0,2}(?:move|transfer|band)',
    ],
    byThem,
  ),
  deed('move evidence weighed', ['(?:letters?|evidence|reports?) (?:\\w+ ){0,2}weighed']),
  deed('safeguarding considered', [
    '(?:thought about|considered|discussed|looked at) (?:\\w+ )?safeguarding|safeguarding (?:\\w+ )?(?:considered|discussed|thought about)|referred to (?:\\w+ )?(?:childrens|adult) services',
  ]),
  deed('safeguarding lead told', ['told (?:\\w+ ){1,3}(?:\\| )?(?:the |our )?safeguarding (?:lead|manager)']),
  deed('safety measures considered', [
    '(?:talked|went|gone) through (?:\\w+ ){0,3}(?:tonight|options|safety|where)|safety plan (?:\\w+ )?(?:agreed|done|made|gone)|considered (?:\\w+ ){0,2}(?:locks|alarm|sanctuary|refuge)',
  ]),
  deed('support offered', [
    'put (?:her|him|them) (?:through|in touch) (?:to|with)|gave (?:her|him|them) the (?:\\w+ ){0,3}(?:helpline|number for|details of)|(?:referred|signposted) (?:her |him |them )?to (?:\\w+ ){0,2}(?:idva|refuge|victim support|womens aid|mind|support)|offered (?:\\w+ ){0,3}(?:idva|refuge|counselling|support)',
  ]),
  deed(
    'made secure',
    ['(?:locks?|barrels?) (?:\\w+ ){0,2}(?:changed|replaced|fitted)|boarded(?: up)?|made secure|secured'],
    byThem,
  ),
  deed('temporary fix made', helpMeanwhile, byThem),
  deed('temporary fix considered', helpMeanwhile, byThem),
  deed('impact recorded', ['(?:effect|impact) on (?:her|him|them|the (?:family|household|children|kids))']),
  deed('priority set', [
    '(?:put|set|raised|upped|moved|changed) (?:\\w+ ){0,2}(?:to |as )?(?:p1|emergency|urgent)|priority (?:\\w+ )?(?:set|raised|changed|upped)|stays? (?:an )?emergency|^p1$|\\| p1(?: \\||$)',
  ]),
  deed(
    'works ordered',
    [
      '(?:order|works order|job|ticket)s? (?:\\w+ ){0,2}(?:raised|placed|issued)|(?:raised|placed|issued) (?:an? |the |\\w+ )?(?:order|works order|job)s?',
      `(?:all|both|jobs?|works?|fan|units?|boards?|roof|gutter|window|boiler|scaffold\\w*) (?:\\w+ ){0,3}ordered|ordered (?:all|both|the|it|them)`,
    ],
    byThem,
  ),
  deed('works completed', finishedBy()),
  deed('further works completed', finishedBy()),
  deed(
    'money paid',
    [
      '(?:refunded|reimbursed|credited) (?:\\w+ ){0,3}£\\d+|paid (?:her|him|them|mrs? \\w+|ms \\w+) (?:\\w+ ){0,2}£\\d+|£\\d+ (?:\\w+ ){0,3}(?:paid (?:in|into|over|to|by bacs)|refunded|reimbursed|went over|credited)',
    ],
    byThem,
  ),
  deed(
    'apology given',
    ['apologi[sz]ed to|said (?:we were |we are |i was )?(?:very )?sorry to|apology (?:letter )?(?:sent|given)'],
    byThem,
  ),
];

function finishedBy(): readonly string[] {
  return [
    '(?:works?|job|repair|units?|vinyl|fan|boards?|clean|roof|gutter|window|door|boiler) (?:\\w+ ){0,4}(?:all done|completed?|finished|fitted|renewed|replaced|cleared)|all done|(?:fitted|renewed|replaced|rejointed) (?:and |\\w+ ){0,3}(?:working|running|tested|done|complete\\w*)',
  ];
}
