import type { repairKinds } from '../../../record/kinds/repairs.ts';
import { worryWords } from './access.ts';
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
      tried: { asks: 'How was the resident tried?', under: ['outcome', 'no access'] },
      says: {
        asks: 'What did the resident say?',
        hint: 'Leave this empty if nobody answered.',
        under: ['outcome', 'no access'],
      },
      chosen: {
        asks: 'Who chose the time?',
        shown: { 'agreed together': 'We agreed it together', us: 'We did' },
        under: ['outcome', 'no access'],
      },
      safeguarding: {
        asks: 'Are you worried about anybody’s safety?',
        hint: 'Such as post piling up, nobody seen for days, a child alone, or fear of whoever knocks.',
        shown: worryWords,
        under: ['outcome', 'no access'],
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
      answers: { asks: 'Which of a survey’s recommendations do they answer?', hint: 'In the words of the survey.' },
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
    asks: {
      works: 'What works?',
      why: 'What are the reasons?',
      answers: { asks: 'Which of a survey’s recommendations does it refuse?', hint: 'In the words of the survey.' },
    },
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
      answers: { asks: 'Which of a survey’s recommendations do they carry out?', hint: 'In the words of the survey.' },
      contractor: { asks: 'Which contractor did them?', hint: 'The name of the firm, or of our own team.' },
    },
  },
  'temporary fix considered': {
    says: 'We decided whether to make a temporary fix',
    asks: { decision: 'What was decided?', why: 'Why?' },
  },
  'temporary fix made': {
    says: 'A temporary fix was made',
    asks: { what: 'What was done?' },
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
        isInTheOpen: true,
      },
      approved: { asks: 'Who approved the wait?', isInTheOpen: true },
      why: {
        asks: 'What was found when it was weighed?',
        hint: 'For these people, in this home: what could happen while they wait.',
        isInTheOpen: true,
      },
    },
  },
  'planned works overridden': {
    says: 'The repair was taken out of planned works, to be done sooner',
    asks: { why: 'Why?', approved: 'Who approved it?' },
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
    asks: { what: 'Which pests, and how?' },
  },
  'proofing done': {
    says: 'The works that keep pests out were done',
    asks: { what: { asks: 'What was closed or mended?', hint: 'Such as holes round pipes, air bricks, door sweeps.' } },
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
    asks: {
      options: { asks: 'What can be done?', hint: 'Such as leave it and watch it, seal it, take it out.' },
      move: 'Is a move needed?',
    },
  },
  'asbestos plan made': {
    says: 'A plan for managing the asbestos was made',
    asks: {
      says: {
        asks: 'What is the plan?',
        hint: 'Where it is, what keeps it sound, and who is told before anybody works there.',
      },
    },
  },
} as const satisfies WordsFor<typeof repairKinds>;
