import { cite, reported, taughtBy } from '../../library/citation.ts';
import { ombudsmanGuidance } from '../../library/law/ombudsman-guidance.ts';
import { impactsSaid, saysImpact } from '../against-record/impacts.ts';
import { about, at, type Found } from '../check.ts';
import { saysLearning } from '../language/empty-learning.ts';
import { isPromise, saysDay } from '../language/undated-remedy.ts';
import { apologisingIn } from '../words/apologising.ts';
import { ownsFailing } from '../words/failing.ts';
import { isParticular, saysWhen } from '../words/particulars.ts';
import { phrases, saidIn } from '../words/said.ts';
import { type AskedOfLetter, answer, wordingOf } from './asked.ts';
import { withoutOwner } from './promise-owner.ts';

const toAnybody = phrases(
  '(?:resident|residents|tenant|tenants|sir|madam|customer|customers|occupier|leaseholder|homeowner|all|neighbour|householder|complainant|service user|shared owner)s?',
);

const personal: AskedOfLetter = (asked) => {
  const { greets, body } = asked.parts;
  const nobody =
    greets === undefined || toAnybody.test(saidIn(greets))
      ? [about('It greets nobody by name. Write to the person.')]
      : [];
  const particular =
    body.find(({ said }) => isParticular(said) && ownsFailing(said)) ?? body.find(({ said }) => isParticular(said));
  const empty =
    asked.isToApologise && !particular
      ? [about('Nothing in it is particular to this person or this home. Say what happened to them.')]
      : [];
  const again = [...(asked.isToApologise ? nobody : []), ...empty, ...wordingOf(asked, 'stock')];
  return answer(
    'apology/personal',
    'Write it for this person: what happened to them, in this home, in no ready-made words',
    [
      cite(ombudsmanGuidance, 'apologies: personal'),
      taughtBy('202447805', 'Sorry for the inconvenience, when the resident had felt unable to stay at home.'),
    ],
    again.length > 0 ? 'look again' : 'passed',
    again.length > 0 ? again : particular ? [at(particular, 'It tells what happened to them.')] : [],
  );
};

const sincere: AskedOfLetter = (asked) =>
  fromWording(
    'apology/sincere',
    'Mean it: give no order as the reason',
    [cite(ombudsmanGuidance, 'apologies: sincere')],
    wordingOf(asked, 'ordered'),
  );

const empathetic: AskedOfLetter = (asked) => {
  if (!asked.isToApologise) return undefined;
  const { body } = asked.parts;
  const saying = body.find(saysImpact);
  const known = asked.assessment ? impactsSaid(asked.assessment.reading, body, asked.on) : [];
  const left = known.filter(({ saidIn: sentence }) => sentence === undefined);
  const again: readonly Found[] = left.map(({ impact }) =>
    about(`The record says what it was like (“${impact}”), and the letter does not.`),
  );
  return answer(
    'apology/empathetic',
    'Say what it was like for them',
    [
      cite(ombudsmanGuidance, 'apologies: empathetic'),
      taughtBy('202401894', 'Not sorry for what years without sound windows were like for the resident.'),
    ],
    !saying ? 'missing' : again.length > 0 ? 'look again' : 'passed',
    !saying
      ? [about('Nowhere does it say what this was like for them. Say what they went through.'), ...again]
      : again.length > 0
        ? again
        : known.length > 0
          ? known
              .flatMap(({ saidIn: sentence }) =>
                sentence ? [at(sentence, 'It says what this was like for them.')] : [],
              )
              .slice(0, 3)
          : [at(saying, 'It says what this was like for them.')],
  );
};

const takesResponsibility: AskedOfLetter = (asked) => {
  const weak = new Set(wordingOf(asked, 'belief', 'conditional', 'blame', 'ordered').map(({ sentence }) => sentence));
  const owning = asked.parts.body.find(({ said, text }) => ownsFailing(said) && !weak.has(text));
  const again = wordingOf(asked, 'passive', 'blame');
  const isMissing = asked.isToApologise && !owning;
  return answer(
    'apology/takes-responsibility',
    'Say what you did wrong, as “we”, and put it on nobody else',
    [
      cite(ombudsmanGuidance, 'apologies: takes responsibility'),
      taughtBy('202327164', 'Other apologies moved the blame to staff or contractors.'),
    ],
    again.length > 0 ? 'look again' : isMissing ? 'missing' : 'passed',
    [
      ...again,
      ...(isMissing
        ? [about('Nowhere does it say what you did or left undone. Write “we did not …”, “we should have …”.')]
        : []),
      ...(again.length === 0 && asked.isToApologise && owning ? [at(owning, 'It owns what was done.')] : []),
    ],
  );
};

const noWeaselWords: AskedOfLetter = (asked) =>
  fromWording(
    'apology/no-weasel-words',
    'Leave out the words that take it back, and those that make little of it',
    [
      reported('2026-02', 'responsibility and regret', 'Avoid the small words that take an apology back.'),
      taughtBy('202222635', 'The letter called it banter and a misunderstanding that came across badly.'),
    ],
    wordingOf(asked, 'conditional', 'undoing', 'minimising'),
  );

const explainsWhy: AskedOfLetter = (asked) => {
  if (!asked.isToApologise) return undefined;
  const why = asked.parts.body.find(({ said }) => explains.test(said));
  return answer(
    'apology/explains-why',
    'Say why it happened',
    [
      cite(ombudsmanGuidance, 'apologies: explains'),
      reported('2026-02', 'responsibility and regret', 'Say why it happened, and own it.'),
    ],
    why ? 'passed' : 'missing',
    why
      ? [at(why, 'It says why.')]
      : [about('Nowhere does it say why this happened. Say what led to it, as an explanation and not an excuse.')],
  );
};

const explains = phrases(
  'because|the reason|why (?:this|it|that) happened|this happened|that is why|which is why|which meant|as a result|led to|(?:so|and so) (?:no one|nobody|it|your|the)|cause (?:was|of)|came about|(?:had|have) no (?:way|system|record|one)|were not (?:talking|sharing|checking)|did not (?:know|read|check|pass|share|have|look|ask|record|tell)|(?:kept|held) (?:it |them |this )?(?:in )?(?:two|three|separate|different)|since we|without (?:reading|checking|asking|looking)|instead of|treated (?:it|this|your|each|every)|saw it as',
);

const regret: AskedOfLetter = (asked) => {
  const given = asked.parts.body.filter(({ said }) => apologisingIn(said));
  const again = wordingOf(asked, 'regret');
  const isMissing = asked.isToApologise && given.length === 0;
  if (!asked.isToApologise && given.length === 0) return undefined;
  return answer(
    'apology/regret',
    'Say plainly that you are sorry, and for what',
    [cite(ombudsmanGuidance, 'apologies: regret')],
    isMissing ? 'missing' : again.length > 0 ? 'look again' : 'passed',
    isMissing
      ? [about('Nowhere does it say sorry. Write “I am sorry that we …”.')]
      : again.length > 0
        ? again
        : given.slice(0, 1).map((sentence) => at(sentence, 'It says sorry.')),
  );
};

const notForTheBelief: AskedOfLetter = (asked) =>
  fromWording(
    'apology/not-for-the-belief',
    'Be sorry for what you did, not for what they thought or felt',
    [taughtBy('202401894', 'Sorry for letting the resident think the windows would be replaced, not for the wait.')],
    wordingOf(asked, 'belief'),
  );

const learning: AskedOfLetter = (asked) => {
  const change = asked.parts.body.find(saysLearning);
  const again = wordingOf(asked, 'learning');
  if (!asked.isToApologise && again.length === 0) return undefined;
  const isMissing = !change && again.length === 0;
  return answer(
    'apology/learning',
    'Say what has been learned and what changes',
    [
      cite(ombudsmanGuidance, 'apologies: puts right'),
      reported(
        '2026-02',
        'introduction',
        'Telling someone what was learned from them is often what matters most to them.',
      ),
    ],
    isMissing ? 'missing' : again.length > 0 ? 'look again' : 'passed',
    isMissing
      ? [
          about(
            'It says nothing of what has been learned. Say what is now done differently, so that it happens to nobody else.',
          ),
        ]
      : again.length > 0
        ? again
        : change
          ? [at(change, 'It says what changes.')]
          : [],
  );
};

const remedy: AskedOfLetter = (asked) => {
  const { body } = asked.parts;
  const promised = body.filter(({ said }) => isPromise(said));
  const again = [...wordingOf(asked, 'remedy'), ...withoutOwner(asked.parts)];
  if (!asked.isToApologise && again.length === 0) return undefined;
  const dated = promised.find(saysDay) ?? promised[0] ?? body.find(({ said }) => done.test(said) && saysWhen(said));
  const isMissing = !dated && again.length === 0;
  return answer(
    'apology/remedy',
    'Say what happens next, by when and by whom',
    [cite(ombudsmanGuidance, 'apologies: puts right'), taughtBy('202500917', 'No word of what would be done.')],
    isMissing ? 'missing' : again.length > 0 ? 'look again' : 'passed',
    isMissing
      ? [about('It does not say what you will do to put this right. Say what, by when, and who will see to it.')]
      : again.length > 0
        ? again
        : dated
          ? [at(dated, 'It says what is done, and when.')]
          : [],
  );
};

const done = phrases('(?:paid|repaired|replaced|fitted|moved|renewed|mended|finished|completed|changed|refunded)');

/** A lesson that asks only for wording not to be there. */
function fromWording(id: string, asks: string, cites: Parameters<typeof answer>[2], again: readonly Found[]) {
  return answer(id, asks, cites, again.length > 0 ? 'look again' : 'passed', again);
}

/** The lessons on apologies that a letter’s own words tell of. */
export const toldByWords: readonly AskedOfLetter[] = [
  personal,
  sincere,
  empathetic,
  takesResponsibility,
  noWeaselWords,
  explainsWhy,
  regret,
  notForTheBelief,
  learning,
  remedy,
];
