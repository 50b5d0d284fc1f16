import { type Day, sayDay } from '../../calendar/day.ts';
import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { isAtLeast } from '../../record/complaints/people.ts';
import { delaysOwned, failingsNamed } from '../against-record/failings-named.ts';
import { whoMayNotSign, whoMustSign } from '../against-record/who-signs.ts';
import { about, at, type Found } from '../check.ts';
import { phrases, saidIn } from '../words/said.ts';
import { type Asked, type AskedOfLetter, answer, noRecord } from './asked.ts';

const timely: AskedOfLetter = (asked) => {
  if (!asked.isToApologise) return undefined;
  const cites = [
    cite(ombudsmanGuidance, 'apologies: timely'),
    taughtBy('202448549', 'No apology for being slow to move to stage 2, until one was ordered.'),
  ];
  const asks = 'Say sorry as soon as the failing is understood';
  if (!asked.assessment) return answer('apology/timely', asks, cites, 'cannot tell', [noRecord]);
  const late = asked.assessment.failings.find(
    ({ lesson, raised }) => lesson.id === 'apology/timely' && raised <= asked.on,
  );
  const owned = asked.parts.body.find(({ said }) => ownsLateness.test(said));
  if (!late || owned)
    return answer('apology/timely', asks, cites, 'passed', owned ? [at(owned, 'It owns that it comes late.')] : []);
  const due = late.duty?.due;
  return answer('apology/timely', asks, cites, 'look again', [
    about(
      `It comes late: ${due === undefined ? 'it was due before now' : `it was due by ${sayDay(due as Day)}`}. Say sorry for that too.`,
    ),
  ]);
};

const ownsLateness = phrases(
  '(?:should|ought to) (?!not )(?:\\w+ )?have (?:\\w+ ){0,4}?(?:apologised|said sorry|said (?:this|so)|written|come sooner|been sooner)',
  '(?:apology|sorry|letter) (?:\\w+ ){0,5}?(?:late|sooner|overdue|too long|long before|earlier)',
  '(?:late|sooner|overdue|too long|long before) (?:\\w+ ){0,5}?(?:apology|apologise|say sorry|said sorry)',
);

const coversEveryFailing: AskedOfLetter = (asked) => {
  if (!asked.isToApologise) return undefined;
  const cites = [
    taughtBy('202345302', 'Not sorry for all of what went wrong.'),
    reported('2026-02', 'responsibility and regret', 'Say what went wrong, all of it, and own it.'),
  ];
  const asks = 'Say sorry for every failing the record shows, how the complaint was handled included';
  if (!asked.assessment) return answer('apology/covers-every-failing', asks, cites, 'cannot tell', [noRecord]);
  const failings = failingsNamed(asked.assessment, asked.parts.body, asked.on);
  const left = failings.filter(({ namedIn }) => namedIn === undefined);
  const found = left.map(({ about: what, lessons }) =>
    about(`It is not sorry for ${what}${lessons.length > 0 ? ` (${lessons.join(', ')})` : ''}.`),
  );
  return answer(
    'apology/covers-every-failing',
    asks,
    cites,
    left.length > 0 ? 'missing' : 'passed',
    left.length > 0
      ? found
      : failings.flatMap(({ namedIn, about: what }) => (namedIn ? [at(namedIn, `It names ${what}.`)] : [])),
  );
};

const delayApologised: AskedOfLetter = (asked) => {
  if (!asked.isToApologise || !asked.assessment) return undefined;
  const delays = delaysOwned(asked.assessment, asked.parts.body, asked.on, asked.kind);
  const left = delays.filter(({ namedIn }) => namedIn === undefined);
  return answer(
    'complaints/delay-apologised',
    'Say sorry for every delay in handling the complaint, at each stage',
    [taughtBy('202448549', 'No apology for being slow to move to stage 2, until one was ordered.')],
    left.length > 0 ? 'missing' : 'passed',
    left.length > 0
      ? left.map(({ stage }) => about(`The complaint was late at stage ${stage}, and it is not sorry for that.`))
      : delays.flatMap(({ namedIn, about: what }) => (namedIn ? [at(namedIn, `It names ${what}.`)] : [])),
  );
};

const rightPerson: AskedOfLetter = (asked) => {
  if (!asked.isToApologise) return undefined;
  const { signature, signedAs } = asked.parts;
  const cites = [
    cite(ombudsmanGuidance, 'apologies: right person'),
    reported(
      '2026-02',
      'introduction',
      'When harm was long, repeated, severe or part of the culture, it comes from the top.',
    ),
  ];
  const asks = 'Have it come from somebody senior enough';
  const check = (outcome: 'passed' | 'missing' | 'look again' | 'cannot tell', found: readonly Found[]) =>
    answer('apology/right-person', asks, cites, outcome, found);
  if (!isNamed(signature))
    return check('missing', [about('Nobody signs it. End with the name and post of the person who apologises.')]);
  const wrong = wrongSigner(asked);
  if (wrong) return check('look again', [wrong]);
  if (!asked.assessment)
    return signedAs
      ? check('passed', [
          about(`It is signed, as ${signedAs}. Whether that is senior enough, only the record can tell.`),
        ])
      : check('look again', [about('It does not say what post the person who signs it holds.')]);
  const must = whoMustSign(asked.assessment, asked.kind);
  if (!signedAs) return check('look again', [about('It does not say what post the person who signs it holds.')]);
  if (!must || isAtLeast(signedAs, must.least)) return check('passed', [about(`It is signed, as ${signedAs}.`)]);
  return check('look again', [
    about(`It is signed as ${signedAs}; it should come from a ${must.least} or above, because ${must.why}.`),
  ]);
};

/** Something is left of the signature when its closing words are taken away. */
function isNamed(signature: string): boolean {
  return (
    signature
      .replace(
        /^\s*(?:yours(?: \w+)?|(?:with )?(?:kind|best|warm|kindest) (?:regards|wishes)|regards|sincerely|signed|with best wishes|with apologies)\s*[,.]?/i,
        '',
      )
      .trim().length > 2
  );
}

function wrongSigner({ parts, assessment, kind }: Asked): Found | undefined {
  if (!assessment) return undefined;
  const signed = saidIn(parts.signature);
  const found = whoMayNotSign(assessment, kind).find(({ person }) => signed.includes(saidIn(person)));
  return found && about(`It is signed by somebody who should not give it: ${found.why}.`);
}

const rightForm: AskedOfLetter = (asked) => {
  if (!asked.isToApologise) return undefined;
  const cites = [cite(ombudsmanGuidance, 'apologies: right form')];
  const asks = 'Give it in the form they chose: written, spoken or in person';
  if (!asked.assessment) return answer('apology/right-form', asks, cites, 'cannot tell', [noRecord]);
  const chosen = asked.assessment.reading
    .of('form of apology chosen')
    .filter(({ happened }) => happened <= asked.on)
    .at(-1)?.form;
  const ordered = asked.assessment.reading
    .of('order received')
    .find(({ what, form }) => what === 'apology' && form !== undefined)?.form;
  const form = chosen ?? ordered;
  const meets = asked.parts.body.find(({ said }) => offersToMeet.test(said));
  if (form === 'no apology wanted')
    return answer('apology/right-form', asks, cites, 'look again', [
      about('The resident said that they want no apology. Ask before you send it.'),
    ]);
  if (form === undefined) {
    const harmed = asked.assessment.reading.ofAny(
      'risk to life raised',
      'health worsened',
      'home found unfit',
      'moved out',
    )[0];
    if (!harmed || meets || asked.kind !== 'apology')
      return answer(
        'apology/right-form',
        asks,
        cites,
        'passed',
        meets ? [at(meets, 'It offers to say it in person.')] : [],
      );
    return answer('apology/right-form', asks, cites, 'look again', [
      about('They were greatly harmed, and the record does not say how they want to be apologised to. Ask them first.'),
    ]);
  }
  if (form === 'written' || meets || asked.kind !== 'apology')
    return answer(
      'apology/right-form',
      asks,
      cites,
      'passed',
      meets ? [at(meets, 'It offers to say it in person.')] : [],
    );
  return answer('apology/right-form', asks, cites, 'look again', [
    about(
      `${chosen ? 'The resident chose' : 'The order asks for'} an apology ${form === 'spoken' ? 'that is spoken' : 'in person'}, and this is a letter that does not speak of it.`,
    ),
  ]);
};

const offersToMeet = phrases(
  '(?:meet|visit|see|come to|call on|speak (?:to|with)|say (?:this|it|so|sorry)|apologise) (?:\\w+ ){0,5}?(?:you|in person|face to face|home|myself|at your)',
);

const orderedDelivered: AskedOfLetter = (asked) => {
  if (asked.kind !== 'apology') return undefined;
  const cites = [cite(ombudsmanGuidance, 'orders: binding'), cite(ombudsmanGuidance, 'orders: time')];
  const asks = 'Deliver an ordered apology by its day, from the person and in the form it names';
  if (!asked.assessment) return answer('apology/ordered-delivered', asks, cites, 'cannot tell', [noRecord]);
  const orders = asked.assessment.reading
    .of('order received')
    .filter(({ what, happened }) => what === 'apology' && happened <= asked.on);
  const again = orders.flatMap(({ due, from }) => [
    ...(due !== undefined && due < asked.on
      ? [about(`The order’s day was ${sayDay(due)}, which is past. Say sorry for that too, and tell the Ombudsman.`)]
      : []),
    ...(from && asked.parts.signedAs && !isAtLeast(asked.parts.signedAs, from)
      ? [about(`The order names the ${from}, and it is signed as ${asked.parts.signedAs}.`)]
      : []),
  ]);
  return answer(
    'apology/ordered-delivered',
    asks,
    cites,
    again.length > 0 ? 'look again' : 'passed',
    again.length > 0
      ? again
      : [
          about(
            orders.length > 0 ? 'It is in time, from whom the order names.' : 'No order for an apology is on record.',
          ),
        ],
  );
};

/** The lessons on apologies that only the record can tell, and the complaint’s own delays. */
export const toldByRecord: readonly AskedOfLetter[] = [
  timely,
  coversEveryFailing,
  delayApologised,
  rightPerson,
  rightForm,
  orderedDelivered,
];
