import type { conductKinds } from '../../../record/kinds/conduct.ts';
import type { WordsFor } from './words.ts';

export const conductWords = {
  'staff conduct alleged': {
    says: 'Someone said that staff or a contractor behaved wrongly',
    asks: {
      person: { asks: 'Who is it said of?', hint: 'A name or a part: operative, officer.' },
      what: 'What are they said to have done?',
    },
  },
  'investigator appointed': {
    says: 'Someone was named to look into what was alleged',
    help: 'Choose somebody more senior than the person complained of, who does not manage them or work beside them, and who had no part in the case. If nobody here fits, ask another service or another landlord.',
    asks: {
      person: { asks: 'Who was named?', hint: 'By name, so that it can be checked against the record.' },
      senior: 'Are they more senior than the person complained of?',
      independent: 'Are they free of any connection with the person or the matter?',
    },
  },
  'allegation investigated': {
    says: 'What was alleged was looked into',
    asks: {
      independent: 'Was it done by someone independent?',
      finding: 'What was found?',
      explained: 'Was the finding explained to the resident?',
    },
  },
  'contact barred': {
    says: 'We stopped all contact between a member of staff or contractor and the resident',
    asks: { person: 'Whose contact was stopped?' },
  },
  'contact by person complained of': {
    says: 'The person complained of was in touch with the resident, or in the same place',
    asks: { means: { asks: 'How?', shown: { meeting: 'At a meeting' } }, says: 'What was said?' },
  },
  'resident agreed to contact': {
    says: 'The resident agreed that contact with this person may happen again',
    asks: {
      person: {
        asks: 'With whom?',
        hint: 'Needed only where more than one person is complained of. They can see the household again at once.',
      },
    },
  },
  'personal data misused': {
    says: 'A resident’s information was misused',
    help: 'Write what sort of information it was, not the information itself.',
    asks: {
      what: 'What happened?',
      information: {
        asks: 'What information was it?',
        hint: 'Such as a phone number, an address, what was said in private.',
      },
      seen: { asks: 'Who came to know it who should not have?', hint: 'Such as a neighbour, an operative.' },
    },
  },
  'data protection officer told': {
    says: 'The data protection officer was told',
    help: 'They decide whether the Information Commissioner has to be told as well, which may be a matter of days.',
    asks: { to: 'Who was told?' },
  },
  'discrimination alleged': {
    says: 'The resident said they were treated differently because of who they are',
    asks: {
      what: { asks: 'What did they say?', hint: 'In their own words.' },
      because: {
        asks: 'What do they say it was because of?',
        hint: 'Choose any that apply. If they have not said, leave this empty: do not guess.',
        shown: { sex: 'Being a man or a woman', 'pregnancy or having a baby': 'Pregnancy, or having a baby' },
      },
    },
  },
} as const satisfies WordsFor<typeof conductKinds>;
