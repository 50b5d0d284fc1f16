import type { repairKinds } from '../../../record/kinds/repairs.ts';
import type { WordsFor } from './words.ts';

export const repairWords = {
  'repair reported': {
    says: 'A repair was reported',
    help: 'If the same thing was reported before, choose that report at “Is this about something already on the record?”',
    asks: {
      problem: {
        asks: 'What is wrong?',
        hint: 'Such as steps, windows, door, roof, leak, damp and mould, heating, pests, electrics.',
      },
      effect: {
        asks: 'What does it do to the people living there?',
        hint: 'Such as cannot leave the home, no heating, smoke in the home.',
      },
      place: 'Where in the home?',
      priority: 'What priority was it given?',
      means: 'How was it reported?',
    },
  },
  'visit made': {
    says: 'A visit was made',
    asks: {
      outcome: {
        asks: 'What came of the visit?',
        shown: {
          'no works': 'No works were done',
          inspected: 'The problem was inspected',
          'temporary fix': 'A temporary fix was made',
          'part of the works': 'Part of the works was done',
          'works completed': 'The works were completed',
          'no access': 'Nobody could get in',
          'wrong trade or parts': 'It was the wrong trade, or the parts were wrong',
        },
      },
      visits: {
        asks: 'How many visits does this stand for?',
        hint: 'Only where there were several and their days are not known.',
      },
    },
  },
  'survey made': {
    says: 'A survey or inspection was made',
    asks: {
      finds: {
        asks: 'What was found?',
        hint: 'Each cause by itself: leak, damp and mould, pests, faulty window.',
      },
      recommends: 'What works does it recommend?',
      impact: 'Was the effect on the household looked at?',
    },
  },
  'works ordered': {
    says: 'Works were ordered',
    asks: {
      works: 'What works?',
      causes: { asks: 'Which causes do they deal with?', hint: 'Of those found at the survey or visit.' },
      priority: 'What priority were they given?',
      due: 'What day are they to be done by?',
      share: {
        asks: 'What is the most any one leaseholder would pay towards them?',
        hint: 'Only where leaseholders pay a share.',
      },
      contractor: { asks: 'Which contractor is to do them?', hint: 'The name of the firm, or of our own team.' },
    },
  },
  'works refused': {
    says: 'We decided not to do the works',
    asks: { works: 'What works?', why: 'What are the reasons?' },
  },
  'works date given': {
    says: 'The resident was given a date for the works',
    help: 'First comes the day they were told, then the date they were given.',
    asks: { due: 'What date were they given?' },
  },
  'works date changed': {
    says: 'The date of the works changed',
    asks: { due: 'What is the new date?', told: 'Was the resident told?' },
  },
  'works started': {
    says: 'Works began',
    asks: { works: 'What works?' },
  },
  'works completed': {
    says: 'The works were completed',
    help: 'Only for the lasting repair. A fix for the time being is “A temporary fix was made”.',
    asks: {
      works: 'What works?',
      causes: { asks: 'Which causes did they deal with?', hint: 'Of those found at the survey or visit.' },
      contractor: { asks: 'Which contractor did them?', hint: 'The name of the firm, or of our own team.' },
    },
  },
  'temporary fix considered': {
    says: 'We decided whether to make a temporary fix',
    asks: { decision: 'What was decided?', why: 'Why?' },
  },
  'temporary fix made': {
    says: 'A temporary fix was made',
    asks: {},
  },
  'made secure': {
    says: 'The home was made secure',
    asks: {},
  },
  'left to planned works': {
    says: 'The repair was left to wait for planned works',
    asks: {
      planned: 'When are the planned works due?',
      assessed: {
        asks: 'What was weighed before leaving it?',
        shown: {
          'how soon': 'How soon the planned works are',
          'how sure': 'How sure it is that they will happen',
          'how serious': 'How serious the problem is',
        },
      },
      approved: 'Who approved the wait?',
    },
  },
  'planned works overridden': {
    says: 'The repair was taken out of planned works, to be done sooner',
    asks: { why: 'Why?' },
  },
  'cause found': {
    says: 'The cause was found, or where it comes from',
    asks: { cause: 'What causes it?', where: { asks: 'Where does the cause lie?' } },
  },
  'other owner found': {
    says: 'The owner of the other property was found and asked to act',
    asks: { owner: 'Who owns it?' },
  },
  'resident asked if fixed': {
    says: 'We asked the resident whether it is fixed',
    asks: {},
  },
  'resident confirmed fixed': {
    says: 'The resident said it is fixed',
    asks: {},
  },
  'problem returned': {
    says: 'The problem came back',
    asks: { problem: 'What came back?', effect: 'What does it do to the people living there?' },
  },
  'pests treated': {
    says: 'The pests were treated',
    asks: {},
  },
  'proofing done': {
    says: 'The works that keep pests out were done',
    asks: {},
  },
  'asbestos suspected': {
    says: 'Asbestos was suspected, or someone asked about it',
    asks: { place: 'Where?' },
  },
  'asbestos inspected': {
    says: 'The suspected asbestos was inspected',
    asks: {
      result: {
        asks: 'What was found?',
        shown: {
          present: 'There is asbestos',
          'not present': 'There is no asbestos',
          presumed: 'It is presumed to be asbestos',
        },
      },
    },
  },
  'asbestos options told': {
    says: 'The resident was told what can be done about the asbestos',
    asks: { move: 'Is a move needed?' },
  },
  'asbestos plan made': {
    says: 'A plan for managing the asbestos was made',
    asks: {},
  },
} as const satisfies WordsFor<typeof repairKinds>;
