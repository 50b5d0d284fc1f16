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
      means: 'How did they tell us?',
      occurred: {
        asks: 'When did it happen, if before it was reported?',
        hint: 'A report made within a month of what happened counts towards a case review.',
      },
      place: { asks: 'Where?', hint: 'Such as on the stairs, through the wall, in the garden.' },
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
      actions: {
        asks: 'What will be done?',
        hint: 'Say who does each. What has a day is written down as a promise after this, so that nobody forgets it.',
      },
      every: {
        asks: 'How often will we be in touch, at the least?',
        hint: 'In working days: 5 is once a week.',
      },
    },
  },
  'action plan reviewed': {
    says: 'The plan of action was looked at again',
    asks: {
      finding: 'Does it work?',
      changes: { asks: 'What changes in it?', hint: 'And why. Ask the resident first.' },
    },
  },
  'case review explained': {
    says: 'The resident was told of the right to an antisocial behaviour case review',
    asks: {},
  },
  'witness spoken to': {
    says: 'We spoke to somebody who may have seen or heard it',
    asks: {
      person: { asks: 'Who?', hint: 'In words that put nobody at risk, such as a neighbour on the same landing.' },
      says: 'What did they see or hear?',
      willing: {
        asks: 'May we use what they say?',
        shown: { named: 'Yes, with their name', 'not named': 'Yes, without their name', 'not at all': 'No' },
      },
    },
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
    help: 'They are owed a fair hearing too. Say nothing to them of who complained or what that household needs.',
    asks: {
      says: 'What did they say?',
      means: 'How?',
      needs: {
        asks: 'Were they asked what they and their household need?',
        hint: 'What they told of their health or needs goes on their own household’s record, never on this case.',
        shown: {
          'asked, none told': 'Yes, and they told of none',
          'asked, kept on their own record': 'Yes, and it is on their own record',
          'not asked': 'No, not yet',
        },
      },
    },
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
      reference: { asks: 'What is their reference?', hint: 'Such as a crime number or a log number.' },
    },
  },
  'partners brought together': {
    says: 'We spoke to partners and agreed who does what',
    asks: {
      partners: 'Which partners?',
      leads: { asks: 'Who leads?', hint: 'One of you, by name or role.' },
      actions: { asks: 'Who does what, and by when?' },
    },
  },
  'resident took the lead': {
    says: 'The resident had to do what we should have done',
    asks: {
      what: { asks: 'What did they have to do?', hint: 'Such as chase the police, or find somewhere to move to.' },
    },
  },
  'counter-allegation made': {
    says: 'The person complained of made a complaint in turn',
    help: 'Write it down as any other report. If it is more than an answer, open a case of their own for it.',
    asks: {
      incident: 'What do they say happened?',
      assessed: 'Were their needs looked at?',
      harm: {
        asks: 'What sort of harm do they say was done?',
        shown: {
          threat: 'Threats',
          damage: 'Damage to property',
          hate: 'Hate, because of who someone is',
          other: 'Something else',
        },
      },
    },
  },
  'counter-allegation looked into': {
    says: 'We looked into what the person complained of said in turn',
    help: 'Look at it as evenly as at any report, and tell them what you found.',
    asks: {
      finding: { asks: 'What was found?', shown: { 'cannot tell': 'It cannot be told' } },
      why: 'Why, and what was looked at?',
    },
  },
} as const satisfies WordsFor<typeof behaviourKinds>;
