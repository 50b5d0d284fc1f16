import type { Entry, KindName } from '../entry.ts';
import { endSentences } from '../kind.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { weighsAs } from '../weighing/weighing.ts';
import { type FreeWords, freeWords, isFromThem } from '../what-it-says.ts';
import { withoutOtherTroubles } from './no-displeasure.ts';
import { byWhom, tellsWhatWeDid } from './words-of-us.ts';

/** An entry whose words sound like somebody unhappy with the landlord, which nobody has yet looked at as a complaint. */
export type MaybeComplaint = { readonly entry: Entry; readonly says: string };

/**
 * Entries in whose words somebody sounds unhappy with the landlord, and of which nobody has said whether it is a
 * complaint, the first of them first: a complaint counts from there. Nobody has to use the word. While a complaint is being
 * answered, it is part of that.
 */
export function maybeComplaints(reading: Reading): readonly MaybeComplaint[] {
  const found = reading.entries.flatMap((entry) => {
    const own = wordsOf(entry);
    const said = own.map(({ words }) => words).join('. ');
    return own.length > 0 && (soundsUnhappy(said) || (isTheirs(entry) && waits.test(plainInFull(said))))
      ? [{ entry, says: quoted(own) }]
      : [];
  });
  if (found.length === 0) return found;
  const settled = new Set(
    reading
      .ofAny('dissatisfaction shown', 'complaint offered', 'complaint received', 'note made')
      .flatMap((one) => one.about ?? []),
  );
  return found.filter(({ entry }) => !settled.has(entry.id) && !isTakenUp(reading, entry));
}

/** Whether words sound like somebody unhappy with the landlord. It prompts a question, and decides nothing. */
export const soundsUnhappy = remembered((words: string): boolean => {
  const told = plainInFull(words);
  const said = withoutOtherTroubles(told);
  const { ofUs, ofOthers } = byWhom(said);
  if (isDispleased(ofUs)) return true;
  // Where it is somebody or something else they are unhappy with, only the rest is weighed; else all of it, which tells more.
  const left = said !== told || isDispleased(ofOthers) ? ofUs.replaceAll('|', '. ') : words;
  return weighsAs('unhappy', left) || weighsAs('complaint', left);
});

/** In their own mouth it is they who wait, whatever they wait for. */
const waits = anyOf('still waiting');

function isTheirs(entry: Entry): boolean {
  return entry.kind === 'resident chased' || isFromThem(entry);
}

function isDispleased(said: string): boolean {
  return unhappy.test(said) || tellsWhatWeDid(said);
}

/** The words of an entry that may be somebody’s who is unhappy with the landlord: every free word of every kind but a few. */
function wordsOf(entry: Entry): readonly FreeWords[] {
  if (notListenedTo.has(entry.kind) || (entry.kind === 'letter sent' && !isFromThem(entry))) return [];
  return freeWords(entry).filter(
    ({ field, words }) => !tellsOfIncident.has(entry.kind) || field === 'note' || isOfLandlord(words),
  );
}

/** What was said, to be shown: where in the home is asked apart, and is no part of it. */
function quoted(own: readonly FreeWords[]): string {
  const [only, ...others] = own.filter(({ field }) => field !== 'place').map(({ words }) => words);
  return only !== undefined && others.length === 0 ? only : endSentences([only, ...others]);
}

/** Kinds whose words are our own to the resident, a complaint already and what came of it, or about no one case. */
const notListenedTo: ReadonlySet<KindName> = new Set<KindName>([
  ...([
    'complaint acknowledged',
    'complaint refused',
    'escalation refused',
    'extension sent',
    'response sent',
  ] as const),
  ...(['apology given', 'written summary sent', 'promise made', 'delay explained', 'works refused'] as const),
  ...(['complaint received', 'complaint offered', 'dissatisfaction shown', 'escalation asked for'] as const),
  ...(['point raised', 'point considered', 'complaint closed', 'conflict declared', 'failing found'] as const),
  ...(['work paused for complaint', 'work resumed', 'form of apology chosen', 'remedy considered'] as const),
  ...(['remedy offered', 'remedy accepted', 'money paid', 'determination received', 'order received'] as const),
  ...(['order complied with', 'Ombudsman took up complaint', 'Ombudsman asked for evidence'] as const),
  ...(['evidence sent to Ombudsman', 'Complaint Handling Failure Order made', 'learning recorded'] as const),
  ...(['learning shared', 'learning reviewed', 'governing body told', 'governing body met', 'policy set'] as const),
  ...(['homes like it sampled', 'homes like it drawn', 'home like it looked at', 'case audited'] as const),
  ...(['case opened', 'case linked', 'case handed over', 'handover check completed', 'file attached'] as const),
  ...(['case restricted', 'access to case given', 'access to case taken away', 'entry corrected'] as const),
  ...(['record looked at', 'own file made', 'day zero accepted'] as const),
]);

/** Whoever tells of an incident is unhappy with somebody: it is asked about only where they speak of the landlord as well. */
const tellsOfIncident: ReadonlySet<KindName> = new Set<KindName>([
  ...(['antisocial behaviour reported', 'counter-allegation made', 'witness spoken to'] as const),
  'person complained of spoken to',
]);

function isOfLandlord(words: string): boolean {
  return ofLandlord.test(plainInFull(words));
}

const ofLandlord = anyOf(
  '(?:you|your|youve|council|housing|landlord|officers?|office|ombudsman|mp|councillor|solicitor|complain\\w*)',
  '(?:nobodys?|no ?ones?) (?:has |have |ever |is |will |from )*(?:listen\\w*|car(?:es?|ed)|com(?:es?|ing)|came|r[iau]ng\\w*|call\\w*|answer\\w*|been|do(?:es|ne|ing)?|help\\w*)',
  '(?:nothing|never) (?:has |is |been |gets? |ever )*done',
  '(?:reported|told) (?:it|this|them|him) (?:\\w+ ){0,3}(?:times|again|before|already)',
);

/** A complaint was made by then or since, and what was said belongs with it. */
function isTakenUp(reading: Reading, entry: Entry): boolean {
  return (
    reading
      .ofAny('complaint received', 'dissatisfaction shown', 'complaint offered')
      .some((one) => one.happened >= entry.happened) ||
    reading.complaints.some(
      ({ stages, closed }) =>
        closed === undefined &&
        stages.some(({ opened, response }) => opened.happened <= entry.happened && response === undefined),
    )
  );
}

const unhappy = anyOf(
  'complain\\w*',
  'complaint',
  '(?:un|not) ?happy',
  'fed up',
  'sick (?:of|and tired)',
  'had enough',
  'not good enough',
  'disgust\\w*',
  'disgrace\\w*',
  'appall\\w*',
  'unacceptable',
  'let (?:me|us|him|her|them) down',
  'let down',
  '(?:nobody|no one|noone|you never|you dont|they dont|they never) (?:ever )?(?:listens?|cares?|comes?|rings?|calls?|answers?|does anything)',
  '(?:nobody|no ?one|not one of you|no one from \\w+)s? (?:has |have |had )?(?:ever )?(?:com(?:e|es|ing)|came|been (?:out|to|round|back|in touch|here|near|again)|turned up|rung|called|phoned|answered|replied|got back|done anything|listened|bothered|helped)',
  'wit(?:s|ts)? end',
  'end of (?:my|our|her|his|their) (?:tether|rope)',
  'waste of time',
  'ignor(?:ed|ing) (?:me|us|my|our)',
  'how many (?:more )?times',
  '(?:third|fourth|fifth|sixth|tenth) time (?:of )?(?:asking|i have|ive|we have|weve|ringing|calling)',
  'sort (?:it|this) out',
  'still waiting',
  'ombudsman',
  'solicitor',
  'my (?:mp|councillor)',
  'dissatisf\\w*',
  'treated (?:like|as)',
  '(?:angry|furious|frustrated|upset) (?:with|at|about|that)',
  'lost (?:all )?(?:faith|trust|confidence)',
);
