import { criterionWords } from '../../../library/law/hazard-criteria.ts';
import type { hazardKinds } from '../../../record/kinds/hazards.ts';
import type { WordsFor } from './words.ts';

export const hazardWords = {
  'hazard reported': {
    says: 'We learned of a possible hazard',
    help: 'From anyone or anything: a resident, a contractor, a survey, a sensor. The day is the day we first knew.',
    asks: {
      hazard: {
        asks: 'Which hazard?',
        hint: 'Such as damp and mould, excess cold, fire, electrical, falls.',
      },
      effect: 'What does it do to the people living there?',
      place: 'Where in the home?',
      source: 'Who or what told us?',
      change: { asks: 'Is it a hazard we knew of already, which has now got markedly worse or different?' },
    },
  },
  'hazard triaged': {
    says: 'We judged how serious the hazard is',
    asks: {
      as: {
        asks: 'How was it judged?',
        shown: {
          emergency: 'An emergency hazard',
          significant: 'A significant hazard',
          neither: 'Neither of these',
        },
      },
      criterion: { asks: 'By which test?', shown: criterionWords },
      why: 'What were the reasons, and what was known of the household?',
      weighed: {
        asks: 'What was known of the household, and was weighed?',
        hint: 'Such as a baby, asthma, somebody who cannot leave the room.',
      },
    },
  },
  'investigation concluded': {
    says: 'An investigation of the hazard was finished',
    asks: {
      type: 'Which sort of investigation?',
      remote: 'Was it done without a visit?',
      finds: {
        asks: 'What did it find?',
        shown: { emergency: 'An emergency hazard', significant: 'A significant hazard' },
      },
      needs: {
        asks: 'What works are needed?',
        shown: {
          'safety works': 'Works to make it safe',
          'further works': 'Works to stop it coming back',
        },
      },
    },
  },
  'investigation in person asked for': {
    says: 'The resident asked for someone to come and look',
    help: 'After an investigation that was done without a visit.',
    asks: {},
  },
  'written summary sent': {
    says: 'The written summary of the investigation was sent',
    asks: {
      means: 'How was it sent?',
      tells: {
        asks: 'What does it tell the tenant?',
        shown: { 'hazard found': 'The hazard found', 'contact details': 'How to contact us' },
      },
      proof: { asks: 'What shows that it went?', hint: 'Such as a copy of the email, or the receipt for the post.' },
    },
  },
  'made safe': {
    says: 'The hazard was made safe',
    help: 'A photo can be added once it is written down.',
    asks: { temporary: 'Is it only for the time being?', what: 'What was done?' },
  },
  'further works booked': {
    says: 'A step was taken towards the works that stop the hazard coming back',
    help: 'Such as a survey, a contractor or materials.',
    asks: { works: 'What works, and what step?' },
  },
  'further works started': {
    says: 'The works that stop the hazard coming back began',
    help: 'The day they physically began in the home.',
    asks: {},
  },
  'further works completed': {
    says: 'The works that stop the hazard coming back were finished',
    asks: {},
  },
  'safety advice given': {
    says: 'The resident was told how to stay safe meanwhile',
    asks: { means: 'How were they told?' },
  },
  'alternative home offered': {
    says: 'Somewhere else to stay was offered until the home is safe',
    asks: {
      suits: 'Does it suit the household?',
      home: { asks: 'Where is it?', hint: 'Such as a hotel nearby, or another of our homes.' },
    },
  },
  'alternative home declined': {
    says: 'The resident said no to somewhere else to stay',
    asks: { why: 'Why, if they said?', next: 'What was agreed instead?' },
  },
  'access attempted': {
    says: 'We tried to reach the resident or get into the home',
    asks: {
      means: 'How was it tried?',
      outcome: 'What came of it?',
      attempts: {
        asks: 'How many attempts does this stand for?',
        hint: 'Only where there were several and their days are not known.',
      },
      notice: { asks: 'What notice was given?', hint: 'Such as a letter three days before.' },
      chosen: {
        asks: 'Who chose the time?',
        shown: { 'agreed together': 'We agreed it together', us: 'We did' },
      },
    },
  },
} as const satisfies WordsFor<typeof hazardKinds>;
