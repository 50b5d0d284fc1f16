import type { Entry, KindName } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import { clausesDone, doneBefore, joined, notReached, whatWasDone, withoutQuestions } from './clauses-done.ts';
import { beginsWithNews, namesCall } from './resident-told-words.ts';
import { ofAnotherRisk, riskGoneThrough, wayAgreed } from './risk-told-words.ts';
import { noAnswerToEvidence, ofOthers, theResident, toldOutsider } from './told-outsider-words.ts';

/** Something a note tells was done, as the entry it would have been. */
export type Act = { readonly kind: KindName; readonly fields: Readonly<Record<string, unknown>> };

/** What a note tells was done. */
export const actsSaid = remembered((words: string) => actsIn(plainInFull(withoutQuestions(words))));

/** The same, less what was done some time before: 'triaged low last year'. */
export const actsSaidNow = remembered((words: string) =>
  actsIn(
    plainInFull(withoutQuestions(words))
      .split('|')
      .filter((clause) => !doneBefore.test(clause))
      .join('|'),
  ),
);

/** Words without what they tell was done. */
export function withoutActs(words: string): string {
  return acts.reduce((said, act) => said.replace(act.words, ' '), plainInFull(words));
}

/** What the words of a note tell was done; not what is still to be done, nor what nobody did. Words are plain. */
export function actsIn(said: string): readonly Act[] {
  const clauses = clausesDone(said.replace(noChange, 'unchanged'));
  const whole = joined(clauses);
  return acts.flatMap(({ words, but, ...act }) => {
    const isIt =
      act.kind === 'resident updated'
        ? tellsResident(said, words)
        : words.test(whole) && isBesides(clauses, words, but);
    return isIt ? [act] : [];
  });
}

/** ‘Risk gone over, no change’ was gone over. */
const noChange = /\bno (?:change|different)\b/g;

function tellsResident(said: string, words: RegExp): boolean {
  if (notReached.test(said.replace(ofAnother, ' '))) return false;
  const besides = said.replace(toldOutsider, ' ').replace(toldNothing, ' ');
  return (
    words.test(whatWasDone(besides)) || clausesDone(besides).some(namesCall) || besides.split('|').some(beginsWithNews)
  );
}

/** Whoever else did not answer: a neighbour who is written to, a contractor. */
const ofAnother =
  /\bno (?:reply|response|answer) (?:\w+ )?from (?!(?:her|him|them|mrs?|ms|miss|tenant|resident|the tenant|the resident)\b)/g;

const toldNothing =
  /\b(?:told|tell) (?:(?:her|him|them|tenant|resident|mrs? \w+|ms \w+|miss \w+) )?(?:nothing|f all|nowt)\b/g;

/** Whether it is still told once the clauses that say whose it was, or what for, are left out. */
function isBesides(clauses: readonly string[], words: RegExp, but: RegExp | undefined): boolean {
  return but === undefined || words.test(joined(clauses.filter((clause) => !but.test(clause))));
}

const therapists =
  '(?:the |our )?(?:(?:councils?|hospital|social services|county|borough|community|adult|local) ){0,2}(?:ots?|occupational therap\\w+)';
/** Who refers somebody besides us; and the number of a referral. */
const others =
  '(?:gps?|hospital|doctor|dr \\w+|nurse|matron|consultant|midwife|paramedics?|clinic|health visitor|hv|social worker|worker|carers?|physio|school|ward|surgery|charity|hospice|advocate|councillor|mp|church|friend|neighbour|sister|brother|niece|nephew|daughter|son|mum|dad|wife|husband)';
const byOthers = anyOf(
  `(?:${others}|she|he|they) (?:has |have |had |already |also |then )*(?:referred|made|done|did|sent|put)`,
  `by (?:the |her |his |their )?(?:${others}|family)`,
  // What somebody only read, or of somebody else.
  `refer(?:red)? to (?:the )?(?:ots?|occupational therap\\w+) (?:notes?|reports?|visits?|letters?|recs?|advice|drawings?|guidance)|for (?:(?:her|his|their) )?(?:neighbour|next door|(?:no|number) \\d+)`,
  'refer(?:red)? (?:herself|himself|themselves|back)|ref(?:erral)? (?:no|number|\\d+)',
);

const act = <K extends KindName>(kind: K, words: RegExp, fields: Partial<Entry<K>> = {}, but?: RegExp) => ({
  kind,
  words,
  but,
  fields: fields as Readonly<Record<string, unknown>>,
});

const acts = [
  act(
    'resident updated',
    anyOf(
      `(?:rang|called|phoned|spoke (?:to|with)|spoken (?:to|with)|told|advised|updated|informed|explained to|emailed|texted|text|wrote to|visited) (?:back |to )?${theResident}`,
      `let ${theResident} know`,
      `(?:text|email|letter|reminder|update|message|confirmation)s? (?:\\w+ )?(?:sent|gone|posted|delivered)`,
      `${theResident} (?:\\w+ )?(?:told|advised|updated|informed|rung|called|ok with|happy with|fine with|agreed)`,
    ),
  ),
  act(
    'complaint acknowledged',
    anyOf(
      '(?:logged|recorded|registered|opened|accepted|raised) (?:\\w+ ){0,2}(?:as )?(?:a )?(?:stage (?:1|one)|formal complaint|complaint)',
      '(?:complaint|stage (?:1|one)) (?:\\w+ ){0,2}(?:logged|acknowledged|registered|ack)',
      'ack(?:nowledge?ment)? (?:letter |email )?(?:sent|gone|posted)',
    ),
    { stage: 1 },
  ),
  act(
    'antisocial behaviour triaged',
    anyOf('triaged?|rag rated|graded (?:as )?(?:high|medium|low|cat\\w*)|(?:high|medium|low) (?:harm|risk) case'),
    { as: 'medium harm' },
  ),
  act(
    'risk assessed',
    anyOf(
      '(?:risk assess(?:ed|ment)|ra|rarm|dash) (?:\\w+ ){0,2}(?:done|completed|complete|carried out|scored|high|medium|low|attached)|risk assessed|(?:did|completed|carried out|done) (?:\\w+ ){0,2}(?:risk assessment|ra|rarm)',
    ),
    { level: 'medium' },
    ofOthers,
  ),
  act('risk assessed', riskGoneThrough, { level: 'medium' }, ofAnotherRisk),
  act('communication plan agreed', wayAgreed, {}, ofOthers),
  act(
    'action plan agreed',
    anyOf(
      'action plan (?:\\w+ ){0,2}(?:agreed|sent|done|signed|posted|emailed|in place|completed)|(?:agreed|sent|signed) (?:\\w+ ){0,2}action plan',
    ),
    { form: 'written' },
    ofOthers,
  ),
  act(
    'person complained of spoken to',
    anyOf(
      '(?:spoke (?:to|with)|interviewed|warned|visited|saw|met|spoken (?:to|with)) (?:\\w+ )?(?:perp\\w*|alleged \\w+|neighbour|the other (?:party|side|tenant|resident)|both (?:parties|sides|tenants|neighbours)|(?:flat|no|number) \\d+\\w?|upstairs|downstairs|next door)|(?:warning|abc|abc letter) (?:\\w+ )?(?:issued|signed|sent|given|served)',
    ),
  ),
  act(
    'evidence taken',
    anyOf(
      '(?:footage|recordings?|videos?|photos?|diary(?: sheets?)?|diaries|evidence|clips?) (?:\\w+ ){0,3}(?:saved|uploaded|downloaded|received|rec ?d|attached|on file|taken|copied|logged|returned|watched|reviewed)|(?:saved|uploaded|downloaded|received|copied|watched|collected) (?:\\w+ ){0,2}(?:footage|recordings?|videos?|diary|diaries|evidence|clips?)|(?:i|ive|have|and|were|was) (?:saved|uploaded|downloaded|copied|attached) (?:them|it|these|those|all)|(?:put|added|saved|attached|loaded|copied) (?:them|it|these|those|all) (?:\\w+ )?(?:on|onto|to|in) (?:the |her |his )?(?:file|case|record|system)',
    ),
    {},
    ofOthers,
  ),
  act(
    'partners brought together',
    anyOf(
      '(?:met|meeting (?:held )?|joint (?:visit|meeting)|case conference|multi agency \\w+|liaised|spoke|spoken) (?:\\w+ )?with (?:the )?(?:police|pc \\w+|council|community safety)',
    ),
  ),
  act(
    'data protection officer told',
    anyOf(
      '(?:dpo|data protection(?: officer| team)?|information governance) (?:\\w+ ){0,2}(?:told|informed|notified|emailed|aware|made aware)|(?:told|informed|emailed|notified|reported (?:\\w+ )?to|passed (?:\\w+ )?to|logged (?:\\w+ )?with|raised with) (?:the |our )?(?:dpo|data protection|information governance)',
    ),
  ),
  act(
    'safeguarding considered',
    anyOf(
      'safeguarding (?:\\w+ )?(?:referral|alert|concern|form)? ?(?:made|sent|raised|submitted|completed|done|in)|(?:referred|made a referral) to (?:safeguarding|mash|adult social care|childrens services)',
    ),
    { decision: 'referred' },
    ofOthers,
  ),
  act(
    'safeguarding lead told',
    anyOf(
      '(?:told|informed|rang|spoke to|emailed|passed to|raised with) (?:the |our )?safeguarding (?:lead|team|manager)|safeguarding (?:lead|team) (?:\\w+ )?(?:told|informed|aware)',
    ),
  ),
  act(
    'therapist referral decided',
    anyOf(
      `(?:ot|occupational therap\\w+) ref(?:erral)? (?:form )?(?:\\w+ )?(?:made|sent|done|submitted|completed|in(?! (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)))`,
      `(?:refer|referred) (?:(?:${theResident}|tenant \\w+) )?(?:\\w+ )?to ${therapists}`,
      `ref(?:erral)? (?:\\w+ )?(?:to ${therapists} (?:\\w+ )?(?:made|sent|done|submitted|gone|in)|(?:made|sent|done|submitted|gone|in) (?:\\w+ )?to ${therapists})|(?:made|sent|did|done|put in) (?:an? |the )?(?:ref(?:erral)? (?:\\w+ )?to ${therapists}|(?:ot|occupational therap\\w+) referral)`,
    ),
    { decision: 'refer' },
    byOthers,
  ),
  act(
    'professional evidence answered',
    anyOf(
      '(?:replied to|rang|called|phoned|responded to|answered|wrote (?:back )?to|emailed) (?:the |her |his )?(?:gp|doctor|cpn|midwife|health visitor|hv|social worker|school|nurse|support worker|ot|consultant)(?: back)?',
    ),
    {},
    noAnswerToEvidence,
  ),
  act('temporary fix considered', anyOf('(?:temp|temporary) (?:repair|fix|cover|heaters?)'), { decision: 'make one' }),
  act(
    'asbestos inspected',
    anyOf(
      '(?:aib|asbestos|chrysotile|amosite|crocidolite) (?:\\w+ ){0,3}(?:confirmed|present|positive|detected|found)',
    ),
    { result: 'present' },
  ),
] as const;
