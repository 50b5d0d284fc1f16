import type { behaviourKinds } from '../../../record/kinds/behaviour.ts';
import type { WordsFor } from './words.ts';

export const behaviourWords = {
  'antisocial behaviour reported': {
    says: 'Antisocial behaviour was reported',
    help: 'Record each incident by itself. If it follows an earlier one, choose that at “Is this about something already on the record?”',
    asks: {
      harm: {
        asks: 'What sort of harm?',
        shown: {
          threat: 'Threats',
          damage: 'Damage to property',
          hate: 'Hate, because of who someone is',
          other: 'Something else',
        },
      },
      incident: 'What happened?',
      effect: 'What does it do to the people harmed?',
      source: 'Who reported it?',
    },
  },
  'antisocial behaviour triaged': {
    says: 'The report was judged by the harm done',
    asks: { as: 'How was it judged?', why: 'Why?' },
  },
  'action plan agreed': {
    says: 'A plan of action was agreed with the resident',
    asks: {
      form: { asks: 'How was it given?', shown: { written: 'In writing', spoken: 'By word of mouth' } },
      tells: {
        asks: 'What does it tell the resident?',
        shown: { 'case review': 'The right to a case review' },
      },
      actions: 'What will be done?',
    },
  },
  'action plan reviewed': {
    says: 'The plan of action was looked at again',
    asks: {},
  },
  'case review explained': {
    says: 'The resident was told of the right to an antisocial behaviour case review',
    asks: {},
  },
  'evidence offered': {
    says: 'The resident offered evidence',
    asks: { what: { asks: 'What was offered?', hint: 'Such as footage, a diary, photos, a witness.' } },
  },
  'evidence taken': {
    says: 'We took the evidence into the record',
    asks: {},
  },
  'person complained of spoken to': {
    says: 'We spoke to the person complained of',
    asks: { says: 'What did they say?' },
  },
  'person complained of not spoken to': {
    says: 'We decided not to speak to the person complained of',
    asks: { why: { asks: 'What is the reason?', hint: 'Such as the resident fears what would follow.' } },
  },
  'partner involved': {
    says: 'The police, the council or another body became involved',
    asks: {
      partner: { asks: 'Who?', hint: 'Such as police, council, school.' },
      says: 'What did they do or say?',
    },
  },
  'partners brought together': {
    says: 'We spoke to partners and agreed who does what',
    asks: { partners: 'Which partners?' },
  },
  'resident took the lead': {
    says: 'The resident had to do what we should have done',
    asks: {
      what: { asks: 'What did they have to do?', hint: 'Such as chase the police, or find somewhere to move to.' },
    },
  },
  'counter-allegation made': {
    says: 'The person complained of made a complaint in turn',
    asks: { incident: 'What do they say happened?', assessed: 'Were their needs looked at?' },
  },
} as const satisfies WordsFor<typeof behaviourKinds>;
