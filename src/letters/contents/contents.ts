import { cite } from '../../library/citation.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import type { LetterKind } from '../kind.ts';
import { givesDecision } from '../words/decision.ts';
import { phrases } from '../words/said.ts';
import type { Content } from './content.ts';
import { hazardSummary } from './hazard-summary.ts';

/** What the Code wants in each kind of letter. An apology of its own has no list; the lessons on apologies are its measure. */
export function contentsFor(kind: LetterKind): readonly Content[] {
  switch (kind) {
    case 'acknowledgement':
      return [
        definition(cite(code2024, '5.6')),
        outcomes,
        responsibleOrNot,
        answerBy,
        ombudsman([cite(code2024, '3.7')]),
      ];
    case 'extension':
      return [reasonForMore, newDate, howOften, ombudsman([cite(code2024, '6.5'), cite(code2024, '6.16')])];
    case 'stage-1':
      return response('1', cite(code2024, '6.9'));
    case 'stage-2':
      return response('2', cite(code2024, '6.19'));
    case 'refusal':
      return [reasons([cite(code2024, '2.4'), cite(code2024, '5.11')]), ombudsman([cite(code2024, '2.4')])];
    case 'hazard-summary':
      return hazardSummary;
    case 'apology':
      return [];
  }
}

function response(stage: '1' | '2', cites: Content['cites'][number]): readonly Content[] {
  return [
    {
      id: 'content/stage',
      asks: `Say that this is the stage ${stage} response`,
      missing: `Say that this is your stage ${stage} response.`,
      cites: [cites],
      holds:
        stage === '1'
          ? phrases('stage (?:1|one)', 'first stage')
          : phrases('stage (?:2|two)', 'second stage', 'final (?:response|answer|reply|decision)'),
    },
    definition(cites),
    {
      id: 'content/decision',
      asks: 'Give the decision on the complaint',
      missing: 'Say whether the complaint is upheld, partly upheld or not upheld.',
      cites: [cites],
      holds: givesDecision,
    },
    reasons([cites]),
    {
      id: 'content/remedy',
      isSaidUnder: true,
      asks: 'Say what is done to put things right',
      missing: 'Say what you will do to put things right.',
      cites: [cites, cite(code2024, '7.1')],
      holds: phrases(
        'put(?:ting)? (?:this|things|it|matters) right',
        'remed\\w+|compensation|reimburs\\w+|refund\\w*',
        '(?:pay|paid|offer|offering|offered) (?:you )?(?:\\w+ ){0,4}?£\\d[\\d·]*',
        '(?:we|i) (?:will|shall|have) (?:\\w+ ){0,3}?(?:repair\\w*|replace\\w*|renew\\w*|fit|fitted|fix|pay|paid|arrange\\w*|book\\w*|moved?|inspect\\w*|treat\\w*|train\\w*|changed?|correct\\w*|review\\w*)',
      ),
      isPromise: true,
      onlyIfUpheld: true,
    },
    {
      id: 'content/outstanding-actions',
      isSaidUnder: true,
      asks: 'Say what is still to be done, or that nothing is',
      missing: 'Say what is still to be done, by when and by whom; or that nothing is.',
      cites: [cites, cite(code2024, '7.3')],
      isPromise: true,
      holds: phrases(
        '(?:outstanding|remaining|further) (?:actions?|works?|repairs?|steps?)',
        'still (?:to (?:do|be done)|needs?|to come)|next steps|what happens next|what we will do',
        '(?:nothing|no (?:work|works|actions?)) (?:is |are |further |more |remains? )*(?:outstanding|left|still to be done|needed|to be done|to do)',
        '(?:we|i|our \\w+|the \\w+|\\w+) (?:will|shall) (?:\\w+ ){0,3}?(?:repair|replace|renew|fit|fix|pay|arrange|book|move|inspect|treat|visit|call|ring|write|send|complete|finish|start|begin|come|survey|check)',
      ),
    },
    stage === '1' ? stageTwo(cites) : ombudsman([cites]),
  ];
}

function definition(...cites: Content['cites']): Content {
  return {
    id: 'content/definition',
    asks: 'Set out the complaint as you understand it',
    missing: 'Set out what the complaint is about, point by point, as you understand it.',
    cites,
    isOfThem: true,
    holds: phrases(
      '(?:your|this) complaint (?:is|was|concerns?|concerned|relates?|related|about|as (?:we|i) understand)',
      'understand (?:your complaint|that you|you|the complaint|it|this)',
      '(?:you|your (?:letter|email|call|representative)) (?:\\w+ ){0,2}?(?:complained|complain|told us|said|raised|wrote|told me|reported|are unhappy|were unhappy)',
      '(?:what|points?|issues?|matters?) (?:that )?you (?:\\w+ )?(?:told|raised|complained|asked)',
      '(?:complaint|definition) (?:definition|of (?:your|the) complaint)|summary of (?:your|the) complaint',
    ),
  };
}

const outcomes: Content = {
  id: 'content/outcomes-sought',
  asks: 'Say what the resident wants to come of it',
  missing: 'Say what outcome the resident is asking for, or ask them.',
  cites: [cite(code2024, '5.6')],
  isOfThem: true,
  holds: phrases(
    '(?:you|your) (?:\\w+ ){0,3}?(?:want|would like|ask(?:ed)? (?:us )?(?:for|to|that)|seek|are seeking|are looking for|hope)',
    'outcomes?|to resolve (?:this|your)|to put (?:this|it|things) right for you',
  ),
};

const responsibleOrNot: Content = {
  id: 'content/responsible-or-not',
  asks: 'Say which parts you answer for, and which you do not',
  missing: 'Say which parts of the complaint you are responsible for, and which you are not.',
  cites: [cite(code2024, '5.7')],
  holds: phrases(
    '(?:not )?responsib(?:le|ility)',
    '(?:we|i) (?:do not |also |can only |will )?answer for',
    '(?:is|are) (?:not )?(?:for us|ours|a matter for|outside|within)',
  ),
};

const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}[/·-]\\d{1,2}[/·-]\\d{2,4}|within (?:the next )?\\w+ (?:working )?days)';

const answerBy: Content = {
  day: 'to come',
  id: 'content/response-date',
  asks: 'Say by which day they will have an answer',
  missing: 'Give the day by which the resident will have your answer.',
  cites: [cite(code2024, '6.2'), cite(code2024, '6.3')],
  holds: new RegExp(
    ` (?:respon\\w+|answer\\w*|repl(?:y|ies)|write|hear|decision|in touch)\\b.*${day}|${day}.*(?:respon\\w+|answer\\w*|reply|write|hear|decision) `,
  ),
};

const newDate: Content = {
  ...answerBy,
  day: 'new',
  id: 'content/new-date',
  asks: 'Give the new day for the answer',
  missing: 'Give the new day by which the resident will have your answer.',
  cites: [cite(code2024, '6.4'), cite(code2024, '6.15')],
};

const reasonForMore: Content = {
  id: 'content/reason',
  asks: 'Say why more time is needed',
  missing: 'Say clearly why you need more time.',
  cites: [cite(code2024, '6.4'), cite(code2024, '6.15')],
  holds: phrases(
    'because|as we (?:are|have|need)|since we|reason|so that|in order to|waiting for|due to|(?:we|i) (?:still )?need (?:to|the|more)|(?:have|has) not yet',
  ),
};

const howOften: Content = {
  id: 'content/updates',
  asks: 'Say how often they will hear from you until then',
  missing: 'Agree how often the resident will hear from you until the answer comes.',
  cites: [cite(code2024, '5.9')],
  holds: phrases(
    '(?:every|each|once a|twice a) (?:\\w+ )?(?:week|day|monday|tuesday|wednesday|thursday|friday|fortnight|month|\\d+ days|five days|ten days)',
    'weekly|fortnightly|daily|updates?|keep you (?:informed|posted|up to date)',
  ),
};

function reasons(cites: Content['cites']): Content {
  return {
    id: 'content/reasons',
    isSaidUnder: true,
    asks: 'Give the reasons',
    missing: 'Give the reasons for your decision.',
    cites,
    holds: phrases(
      'because|reasons?|findings?|can see|from our records|as (?:there|we|the|it)|this is (?:why|as)|the evidence|our records show|(?:we|i) (?:have )?(?:looked at|read|spoke\\w*|found|considered)|policy|this was (?:why|due)',
    ),
  };
}

function stageTwo(cites: Content['cites'][number]): Content {
  return {
    id: 'content/how-to-go-further',
    asks: 'Say how to ask for stage 2',
    missing: 'Say how the resident can ask for stage 2.',
    cites: [cites],
    holds: phrases(
      '(?:to|for|request|ask\\w*|go|escalat\\w*|reach|start|at|take\\w*)(?: \\w+){0,5}? stage (?:2|two)',
      'escalat\\w+',
      'stage (?:2|two) (?:of|by|if|review)',
      'second stage',
    ),
  };
}

function ombudsman(cites: Content['cites']): Content {
  return {
    id: 'content/ombudsman',
    asks: 'Say how to reach the Housing Ombudsman',
    missing: 'Give the Housing Ombudsman’s contact details and say that the resident may go there.',
    cites,
    holds: phrases('ombudsmans?'),
    also: {
      with: / (?:0300|0\d{9,10}|housing-ombudsman·org·uk|www|website|online|phone|telephone|write to|po box|email|contact details|contact) /,
      else: 'It speaks of the Ombudsman and does not say how to get in touch. Give the telephone number, the address and the web page.',
    },
  };
}
