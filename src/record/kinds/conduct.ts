import { list, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifSaid, kind } from '../kind.ts';
import { means } from './vocabulary.ts';

/** What nobody may be treated worse for: the protected characteristics of the Equality Act 2010, section 4. */
export const characteristics = [
  'age',
  'disability',
  'gender reassignment',
  'marriage or civil partnership',
  'pregnancy or having a baby',
  'race',
  'religion or belief',
  'sex',
  'sexual orientation',
] as const;

/** Staff conduct, discrimination and personal data. */
export const conductKinds = {
  'staff conduct alleged': kind(
    'case',
    'Someone said that a member of staff or a contractor behaved wrongly.',
    { person: words('who is complained of: operative, officer'), what: words('what is alleged').optional() },
    (e) => `It was alleged that ${e.person} behaved wrongly${ifSaid(e.what, ': ')}`,
  ),
  'investigator appointed': kind(
    'case',
    'Someone was named to look into an allegation.',
    {
      person: words('who').optional(),
      senior: yesOrNo('whether they are senior enough').optional(),
      independent: yesOrNo('whether they have no connection with the person or the matter').optional(),
    },
    (e) => `${e.person ?? 'Someone'} was named to look into it`,
  ),
  'allegation investigated': kind(
    'case',
    'The allegation was looked into.',
    {
      independent: yesOrNo('whether by someone independent').optional(),
      finding: words('what was found').optional(),
      explained: yesOrNo('whether the finding was explained to the resident').optional(),
    },
    (e) => `The allegation was looked into${ifSaid(e.finding, ': ')}`,
  ),
  'contact barred': kind(
    'case',
    'The landlord stopped all contact between this person and the resident.',
    { person: words('who').optional() },
    () => 'Contact with the resident was stopped',
  ),
  'contact by person complained of': kind(
    'case',
    'The person complained of was in touch with the resident, or in the same place: at home, by phone, by letter, in the office.',
    { means: oneOf([...means, 'at the office', 'meeting'], 'how').optional(), says: words('what was said').optional() },
    (e) => `The person complained of had contact with the resident${ifSaid(e.means, ': ')}`,
  ),
  'resident agreed to contact': kind(
    'case',
    'The resident said that contact with this person may happen again.',
    { person: words('with whom, where more than one is complained of').optional() },
    (e) => `The resident agreed that contact may happen${ifSaid(e.person, ', with ')}`,
  ),
  'personal data misused': kind(
    'case',
    'A resident’s information was used for what it was not given for.',
    {
      what: words('what happened').optional(),
      information: list('what information: a phone number, an address, a history').optional(),
      seen: list('who came to know it who should not have').optional(),
    },
    () => 'The resident’s information was misused',
  ),
  'data protection officer told': kind(
    'case',
    'The data protection officer was told.',
    { to: words('who was told, by name').optional() },
    (e) => `The data protection officer was told${ifSaid(e.to, ': ')}`,
  ),
  'discrimination alleged': kind(
    'case',
    'The resident said they were treated differently because of who they are.',
    {
      what: words('what was said').optional(),
      because: someOf(characteristics, 'what the resident says it was because of').optional(),
    },
    () => 'Discrimination was alleged',
  ),
} as const;
