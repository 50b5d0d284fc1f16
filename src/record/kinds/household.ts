import { dayOn, list, number, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifSaid, join, kind, sayWho } from '../kind.ts';
import { means, neverDone } from './vocabulary.ts';

/** Who lives in the home, what they need, and how they wish to be spoken to. Kept on the household's record. */
export const householdKinds = {
  'person known': kind(
    'household',
    'The landlord knew that this person lives in the home (or is the resident), with any needs it knew of.',
    {
      person: words('a name or a part in the household: resident, son, mother'),
      needs: list(
        'what this person lives with or needs: asthma, cannot manage steps, pregnant, autistic, abuse survivor',
      ).optional(),
      age: number('age in whole years on this day', 0, 125).optional(),
      born: dayOn('day of birth, where known').optional(),
    },
    (e) =>
      `Known to live here: ${e.person}${ifSaid(e.age, ', aged ')}${e.age === undefined ? ifDay(e.born, ', born ') : ''}${ifSaid(join(e.needs), ' (', ')')}`,
  ),
  'need disclosed': kind(
    'household',
    'Someone told the landlord about a need, an illness, a pregnancy or a danger in the household.',
    {
      person: words('whose need it is'),
      needs: list('what was disclosed'),
      source: words('who told the landlord').optional(),
    },
    (e) => {
      const [source, person] = [sayWho(e.source ?? 'someone'), sayWho(e.person)];
      return `${source} told us${source === person ? '' : ` about ${person}`}: ${join(e.needs)}`;
    },
  ),
  'need ended': kind(
    'household',
    'A need no longer applies.',
    { person: words('whose need it was'), needs: list('which needs ended') },
    (e) => `No longer a need for ${e.person}: ${join(e.needs)}`,
  ),
  'person left': kind(
    'household',
    'Someone no longer lives in the home.',
    { person: words('who left') },
    (e) => `${e.person} no longer lives here`,
  ),
  'household reviewed': kind(
    'household',
    'The landlord checked its record of who lives in the home and what they need.',
    {},
    () => 'The record of who lives here and what they need was checked',
  ),
  'abuse disclosed': kind(
    'household',
    'Someone in the household disclosed domestic abuse, or the landlord was told of it.',
    { person: words('who is harmed'), source: words('who told the landlord').optional() },
    (e) => `Domestic abuse of ${e.person} was disclosed${ifSaid(e.source, ' by ')}`,
  ),
  'safe contact agreed': kind(
    'household',
    'The person said how, when and in what words it is safe to contact them.',
    {
      person: words('who is to be contacted'),
      means: someOf(means, 'the means that are safe'),
      times: words('the times that are safe').optional(),
      words: words('a code word, or what may not be mentioned').optional(),
      never: someOf(neverDone, 'what must never be done').optional(),
      avoids: list('words that must not stand in any message').optional(),
      sender: words('the name to give or to show instead of ours').optional(),
      through: words('somebody they are reached through: an advocate, a sister').optional(),
      unseen: yesOrNo(
        'whether whoever wrote it down could not see what was agreed before: then it only adds to that, until somebody who can agrees it anew',
      ).optional(),
    },
    (e) => `Safe ways to contact ${e.person} were agreed: ${join(e.means)}${ifSaid(e.times, ', ')}`,
  ),
  'adjustment asked for': kind(
    'household',
    'Someone asked for a reasonable adjustment, or the landlord saw that one was needed.',
    { person: words('who needs it').optional(), adjustment: words('what was asked for') },
    (e) => `An adjustment${ifSaid(e.person && sayWho(e.person), ' for ')} was asked for: ${e.adjustment}`,
  ),
  'adjustment agreed': kind(
    'household',
    'A reasonable adjustment was agreed and recorded.',
    {
      person: words('who needs it').optional(),
      adjustment: words('what was agreed: large print, time to answer the door'),
      review: dayOn('when it will be looked at again').optional(),
    },
    (e) =>
      `An adjustment${ifSaid(e.person && sayWho(e.person), ' for ')} was agreed: ${e.adjustment}${ifDay(e.review, ', to be looked at again on ')}`,
  ),
  'adjustment refused': kind(
    'household',
    'A request for an adjustment was decided against, with reasons.',
    { adjustment: words('what was refused'), why: words('the reasons') },
    (e) => `An adjustment was refused (${e.adjustment}): ${e.why}`,
  ),
  'communication plan agreed': kind(
    'household',
    'A plan for keeping in touch was agreed: by what means, how often, and who the single contact is.',
    {
      means: someOf(means, 'by what means').optional(),
      every: number('the most working days between contacts', 1, 60).optional(),
      contact: words('the single point of contact').optional(),
    },
    (e) =>
      `A plan for keeping in touch was agreed${ifSaid([ifSaid(join(e.means), 'by '), ifSaid(e.every, 'at least every ', ' working days'), ifSaid(e.contact, 'through ')].filter(Boolean).join(', '), ': ')}`,
  ),
  'preference told': kind(
    'household',
    'The household said when and how visits suit them, including religious and caring needs.',
    {
      times: words('which times suit, and which do not').optional(),
      notice: number('working days of notice asked for', 0, 60).optional(),
    },
    (e) =>
      `The household said what suits them${ifSaid(e.times, ': ')}${ifSaid(e.notice, ', notice of ', ' working days')}`,
  ),
  'own file made': kind(
    'household',
    'A person’s own file was made for them: everything held on them, with what is another’s masked or left out.',
    {
      person: words('whose file it is'),
      shown: number('how many entries are in it'),
      masked: number('in how many of them names were masked').optional(),
      withheld: number('how many entries were left out').optional(),
    },
    (e) => `The file held on ${e.person} was made for them: ${e.shown} entries`,
  ),
  'representative named': kind(
    'household',
    'The resident named someone to act for them.',
    {
      person: words('who acts for the resident'),
      authority: oneOf(['seen', 'not seen'], 'whether the authority was seen').optional(),
    },
    (e) => `${e.person} acts for the resident${ifSaid(e.authority, '; their authority was ')}`,
  ),
} as const;
