import type { accessKinds } from '../../../record/kinds/access.ts';
import type { WordsFor } from './words.ts';

/** How a worry is asked about wherever a door stayed shut. */
export const worryWords = { worried: 'Yes', 'not worried': 'No', 'cannot tell': 'I cannot tell' } as const;

export const accessWords = {
  'appointment made': {
    says: 'A visit was arranged',
    help: 'First comes the day it was arranged, then the day of the visit.',
    asks: {
      planned: 'What day is the visit?',
      time: { asks: 'What time, or what part of the day?', hint: 'Such as 10am to midday.' },
      suits: 'Did the resident say it suits them?',
      uses: {
        asks: 'Which agreed adjustments does the booking carry?',
        hint: 'Such as time to answer the door, a woman operative.',
      },
      person: 'Who will come?',
    },
  },
  'appointment confirmed': {
    says: 'The visit was confirmed to the resident',
    asks: { means: 'How was it confirmed?' },
  },
  'reminder sent': {
    says: 'A reminder of the visit was sent',
    asks: { means: 'How was it sent?' },
  },
  'operative briefed': {
    says: 'The operative was told the work and what the household needs',
    asks: {},
  },
  'appointment changed': {
    says: 'The visit was moved or cancelled',
    help: 'If the resident asked for the change, write “resident” at “Who did it?”',
    asks: {
      planned: { asks: 'What is the new day?', hint: 'Leave this empty if there is no new day.' },
      told: 'Was the resident told?',
    },
  },
  'appointment missed': {
    says: 'We did not come to an arranged visit',
    help: 'Whether it was our own staff or a contractor.',
    asks: {},
  },
  'missed visit put right': {
    says: 'The resident was given an apology and a new date for a visit we missed',
    asks: { planned: 'What is the new day?' },
  },
  'no access': {
    says: 'Someone came and could not get in',
    help: 'This ends a visit, never the need. It cannot close a case: next, somebody asks why, and offers other times.',
    asks: {
      tried: { asks: 'How was the resident tried?', isInTheOpen: true },
      attempts: {
        asks: 'How many attempts does this stand for?',
        hint: 'Only where there were several and their days are not known.',
      },
      says: { asks: 'What did the resident say?', hint: 'Leave this empty if nobody answered.', isInTheOpen: true },
      chosen: {
        asks: 'Who chose the time?',
        shown: { 'agreed together': 'We agreed it together', us: 'We did' },
        isInTheOpen: true,
      },
      safeguarding: {
        asks: 'Are you worried about anybody’s safety?',
        hint: 'Such as post piling up, nobody seen for days, a child alone, or fear of whoever knocks.',
        shown: worryWords,
        isInTheOpen: true,
      },
    },
  },
  'access worked through': {
    says: 'We asked why we could not get in, and offered other times',
    asks: { reason: 'What was the reason?', offered: 'Which other times were offered?' },
  },
} as const satisfies WordsFor<typeof accessKinds>;
