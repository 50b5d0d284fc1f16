import { phrases } from '../words/said.ts';

/**
 * What failings are about, in the words a letter would use. A letter names a failing when one of its sentences owns
 * something in words that match all of `named`; it never has to use our names for it.
 */
export type FailingSubject = {
  /** Completes ‘It does not say sorry for …’. */
  readonly about: string;
  /** Lessons, or whole families of them. The first subject that holds a lesson is its subject. */
  readonly lessons: readonly string[];
  readonly named: readonly RegExp[];
};

const risk = phrases(
  '(?:risks?|dangers?|vulnerab\\w+|needs|circumstances|disabilit\\w+|how (?:it|this|the \\w+) (?:was |would )?affect\\w*|what (?:it|this|the \\w+) (?:did|was doing|might do|would do) to)',
);
const judged = phrases(
  '(?:assess\\w*|consider\\w*|ask|asked|weigh\\w*|think about|thought about|account|regard|look at|looked at|priorit\\w*|understand|understood)',
);
const moving = phrases(
  '(?:mov(?:e|es|ed|ing)|rehous\\w+|transfer\\w*|temporary|hotel|somewhere (?:else|safe|safer)|another home|elsewhere|accommodation|decant\\w*)',
);
const staying = phrases(
  '(?:(?:place|somewhere) (?:\\w+ )?to stay|where you (?:are|were) (?:staying|living)|hotel\\w*|b and b|room|temporary|accommodation|stay)',
);
const telling = phrases(
  '(?:not|never|nobody|no one|failed to|without|stopped|neither) (?:\\w+ ){0,4}?(?:t[eo]ll\\w*|told|inform\\w*|contact\\w*|updat\\w*|ring|rang|call\\w*|writ\\w+|wrote|hear|heard|answer\\w*|repl\\w+|explain\\w*|keep|kept|let you know|return\\w*|say|said)',
  'communicat\\w+|silence|in the dark|told (?:you|them|her|him|us both) (?:nothing|little)|without (?:any |more )?(?:news|word|updates?|knowing)|chas\\w+|heard nothing|no (?:news|word|reply|answer|updates?)|in touch|unanswered|your (?:calls|emails|letters)',
);
const late = phrases(
  '(?:late|delays?|delayed|too long|overdue|slow\\w*|wait\\w*|(?:days|weeks|months|years)|never|not|until|in time|no|without|miss\\w+|should have|fail\\w*)',
);
const complaint = phrases(
  '(?:complaints?|stage (?:1|2|one|two)|respon\\w+|escalat\\w+|final answer|(?:our|this) (?:\\w+ )?(?:answer|reply)|answer(?:ed|ing)? you|acknowledg\\w+)',
);
const plan = phrases('(?:plans?|agreed? with you|next steps|what (?:we|it) would do)');
const records = phrases(
  '(?:records?|recorded|file|files|notes?|logged|log|wr(?:ote|itten) down|history|system|write down)',
);
const works = phrases(
  '(?:repair\\w*|works?|mend\\w*|fix\\w*|replac\\w+|renew\\w*|fit|fitted|restor\\w+|treat\\w*|job|done|put (?:it |this |them )?right|problem|defect|leaks?|damp|mould|roof|windows?|boiler|heating|steps?|stairs|lift|doors?|broken)',
);

/** Every lesson whose missing an apology has to own, by what it is about. */
export const failingSubjects: readonly FailingSubject[] = [
  {
    about: 'not keeping them safe after violence or threats',
    lessons: ['moves/after-violence'],
    named: [phrases('(?:safe\\w*|mov\\w+|protect\\w*|arson|fire|violen\\w+|threat\\w*|same day|secure)')],
  },
  {
    about: 'not assessing the risk to the people who live there',
    lessons: [
      'circumstances/risk-assessed',
      'circumstances/risk-reviewed',
      'circumstances/health-worsens',
      'asb/risk-assessed',
      'asb/vulnerability-assessed',
      'asb/risk-again-on-new-incident',
      'hazards/health-of-household',
      'asb/triaged',
      'asb/impact-seen',
      'abuse/mitigation-considered',
      'asb/risk-looked-at-again',
      'asb/safe-tonight',
    ],
    named: [risk, judged],
  },
  {
    about: 'not giving it the priority the risk called for',
    lessons: [
      'circumstances/priority-follows-risk',
      'repairs/cut-off-is-emergency',
      'hazards/emergency-24h',
      'hazards/triaged',
      'abuse/security-repair-urgent',
    ],
    named: [
      phrases(
        '(?:emergenc\\w+|urgen\\w+|priorit\\w+|24 hours|a day|at once|routine|straight away|same day|make (?:it |you |them )?(?:safe|secure)|serious\\w*)',
      ),
    ],
  },
  {
    about: 'not acting on signs of danger to life or on safeguarding',
    lessons: ['circumstances/risk-to-life', 'circumstances/safeguarding'],
    named: [phrases('(?:safeguard\\w*|suicid\\w*|self-harm|your life|risk to life|harm\\w*|desperate|crisis|safe)')],
  },
  {
    about: 'not weighing what a doctor or other professional wrote',
    lessons: ['circumstances/professional-evidence', 'moves/medical-evidence'],
    named: [
      phrases(
        '(?:doctors?|gp|hospital|therapists?|social workers?|consultant|nurse|medical|school|evidence|professionals?|health visitor)',
      ),
    ],
  },
  {
    about: 'not agreeing, or not keeping to, the adjustments they need',
    lessons: ['circumstances/adjustment-agreed', 'circumstances/adjustment-used', 'circumstances/communication-plan'],
    named: [
      phrases(
        '(?:adjustments?|large print|interpreter|your needs|communicat\\w+|how (?:you|to) .* (?:contact|reach)|single (?:point|person)|one person|autis\\w+|disab\\w+|needs)',
      ),
    ],
  },
  {
    about: 'not having a plan of action',
    lessons: ['asb/action-plan', 'asb/plan-reviewed', 'asb/case-review-told'],
    named: [plan],
  },
  {
    about: 'leaving the resident to deal with the police, the council or others',
    lessons: ['asb/partners'],
    named: [
      phrases(
        '(?:police|council|agencies|partners?|social services|other (?:bodies|organisations)|work(?:ed|ing)? with)',
      ),
    ],
  },
  {
    about: 'not speaking to the person they complained of',
    lessons: ['asb/perpetrator-spoken-to'],
    named: [
      phrases(
        '(?:neighbours?|perpetrator|person (?:you|who)|man|woman|him|her|them|spoke|speak|interview\\w*|confront\\w*|tenant)',
      ),
    ],
  },
  {
    about: 'not taking the evidence they offered',
    lessons: ['asb/evidence-taken'],
    named: [phrases('(?:evidence|footage|videos?|photos?|photographs?|diar(?:y|ies)|recordings?)')],
  },
  {
    about: 'not considering or carrying through a move',
    lessons: [
      'moves/considered',
      'moves/fits-the-family',
      'moves/reviewed',
      'moves/commitment',
      'asb/move-led-by-landlord',
      'hazards/alternative-home',
      'adaptations/alternative-home',
      'moves/refusal-handled',
    ],
    named: [moving],
  },
  {
    about: 'a place to stay that ran out before more was paid for',
    lessons: ['moves/paid-until'],
    named: [staying, phrases('(?:paid|pay|paying|booked|booking|book|ran out|run out|running out|extend\\w*)')],
  },
  {
    about: 'a place to stay that did not suit the people in it',
    lessons: ['moves/still-suits'],
    named: [
      staying,
      phrases(
        '(?:suit\\w*|fit|right for|need(?:s|ed)?|without|lack\\w*|missing|unsuitable|check\\w*|cook\\w*|too (?:small|far)|no \\w+)',
      ),
    ],
  },
  {
    about: 'not telling them about the move and when they would be home',
    lessons: ['moves/told', 'moves/return-date'],
    named: [phrases('(?:mov\\w+|return\\w*|home|back|hotel|temporary|accommodation|how long|where)'), telling],
  },
  {
    about: 'visits and inspections that did not lead to works',
    lessons: [
      'repairs/visits-escalate',
      'repairs/no-endless-inspections',
      'repairs/findings-become-works',
      'repairs/whole-cause',
    ],
    named: [phrases('(?:visit\\w*|inspect\\w*|survey\\w*|came|attend\\w*|looked|appointments?|recommend\\w*|manager)')],
  },
  {
    about: 'appointments that were missed, or not agreed or prepared',
    lessons: ['access'],
    named: [
      phrases('(?:appointments?|visits?|turn(?:ed)? up|came|come|notice|access|attend\\w*|wait(?:ed|ing) in|blam\\w+)'),
    ],
  },
  {
    about: 'out-of-pocket costs they had to meet',
    lessons: ['repairs/out-of-pocket'],
    named: [phrases('(?:costs?|paid|pay|money|expens\\w+|out of (?:your )?pocket|bought|buy|bills?|£\\d+)')],
  },
  {
    about: 'how long the problem went on',
    lessons: ['repairs', 'hazards', 'pests', 'asbestos', 'homeowners'],
    named: [works, late],
  },
  {
    about: 'the adaptations they needed',
    lessons: ['adaptations'],
    named: [phrases('(?:adapt\\w+|therapists?|ramp|rails?|wet room|shower|stairlift|wheelchair|assessment|bathroom)')],
  },
  {
    about: 'the support they should have been offered',
    lessons: ['abuse/support-offered'],
    named: [phrases('(?:support\\w*|help\\w*|refer\\w*|advice)')],
  },
  {
    about: 'how staff behaved, and how what was said of it was looked into',
    lessons: ['conduct', 'discrimination'],
    named: [
      phrases(
        '(?:discriminat\\w+|racis\\w+|harass\\w+|behaviour|behaved|conduct|messages?|information|data|contact(?:ed)?|investigat\\w+|officers?|staff|operative|abus\\w+|meeting|sexis\\w+|spoken to|treated)',
      ),
    ],
  },
  {
    about: 'leaving the resident without news',
    lessons: [
      'circumstances/kept-in-contact',
      'hazards/keep-informed',
      'repairs/works-dated',
      'records/request-answered',
      'adaptations/informed',
    ],
    named: [telling],
  },
  {
    about: 'a promise that was not kept',
    lessons: ['records/promise-kept', 'complaints/actions-tracked'],
    named: [
      phrases(
        '(?:promis\\w+|said (?:that )?(?:we|i|it|they) would|told you (?:that )?(?:we|it|they) would|word|commitment|agreed to|did not do)',
      ),
    ],
  },
  {
    about: 'not knowing who lives there and what they need',
    lessons: ['records/household-known'],
    named: [
      phrases(
        '(?:who (?:lives?|lived)|household|your (?:family|needs|circumstances|children|son|daughter|mother|health|disability|autism|condition|vulnerab\\w+)|vulnerab\\w+|what you need(?:ed)?|lives? with|records?|autis\\w+|disab\\w+|ask(?:ed)?)',
      ),
      phrases('(?:know|knew|known|record\\w*|ask(?:ed)?|not|never|no|account|consider\\w*|understand|understood)'),
    ],
  },
  { about: 'how its records were kept', lessons: ['records'], named: [records] },
  {
    about: 'having to chase for an answer',
    lessons: ['complaints/no-chasing'],
    named: [
      phrases(
        '(?:chas\\w+|ask(?:ed)? (?:us )?again|again and again|(?:many|several|\\w+) times|repeatedly|ring us|keep (?:ringing|calling|asking)|had to (?:ring|call|write|ask|contact)|calls?)',
      ),
    ],
  },
  {
    about: 'work on the problem that waited for the complaint',
    lessons: ['complaints/repair-goes-on'],
    named: [works, complaint],
  },
  {
    about: 'money that was offered and not paid in time',
    lessons: ['redress/paid'],
    // Money for a delay is no delay with the money: it has to be said of the payment itself.
    named: [
      phrases(
        '(?:not|never|late(?: in| with)?|slow (?:to|in)|delay(?:ed)? in|fail(?:ed|ing|ure)? (?:to|in)|without|too long to|forgot to|should have|yet to) (?:\\w+ ){0,4}?(?:pay|paid|paying|payment)',
        '(?:payment|money|compensation|sum|refund|offer|£\\d[\\d·]*) (?:\\w+ ){0,6}?(?:(?:was|is|were|came|comes) (?:\\w+ )?(?:late|overdue|delayed|unpaid)|(?:not|never) (?:\\w+ )?(?:been )?(?:paid|made|sent|arrived|reached))',
      ),
    ],
  },
  {
    about: 'what the Ombudsman ordered and was not done in time',
    lessons: ['orders/complied'],
    // That they may go to the Ombudsman is in every answer, and works are ordered: it has to be the Ombudsman’s order.
    named: [
      phrases(
        'ombudsmans? (?:\\w+ ){0,4}?(?:order(?:s|ed)?|told us|required|said we)',
        'order(?:s|ed)? (?:\\w+ ){0,2}?(?:of|from|by) the (?:housing )?ombudsman',
        '(?:comply|complied|complying|carry(?:ing)? out|carried out|keep to|kept to) (?:with )?(?:\\w+ ){0,3}?orders?',
      ),
      late,
    ],
  },
  { about: 'how the complaint itself was handled', lessons: ['complaints'], named: [complaint] },
];

/** Lessons about the letter in hand and what it offers, and about what is done afterwards: no apology has to name them. */
const notToName = [
  'apology/',
  'redress/considered',
  'redress/proportionate',
  'learning/',
  'complaints/delay-apologised',
  'complaints/ombudsman-evidence',
  'complaints/response-complete',
  'complaints/every-point-answered',
  'complaints/records-support-response',
  // Whoever opens a letter would learn from it that somebody asked to be reached in secret: it is said to them in the way that is safe.
  'abuse/safe-contact',
];

/** What a failing is about; undefined where it is not one an apology has to name. */
export function subjectOf(lessonId: string): FailingSubject | undefined {
  if (notToName.some((start) => lessonId.startsWith(start))) return undefined;
  const [family = ''] = lessonId.split('/');
  return (
    failingSubjects.find(({ lessons }) => lessons.includes(lessonId)) ??
    failingSubjects.find(({ lessons }) => lessons.includes(family))
  );
}
