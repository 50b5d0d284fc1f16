import type { complaintKinds } from '../../../record/kinds/complaints.ts';
import type { WordsFor } from './words.ts';

const stage = { asks: 'Which stage?', shown: { 1: 'Stage 1', 2: 'Stage 2' } } as const;

const refusalTells = { asks: 'What does the letter tell the resident?', shown: { reasons: 'The reasons' } } as const;

/** What any apology carries, whether it stands alone or inside a response. */
const apology = {
  form: { asks: 'How is the apology given?', shown: { written: 'In writing', spoken: 'By word of mouth' } },
  signed: { asks: 'Who gives the apology?' },
  acknowledges: {
    asks: 'Which failings does it say sorry for?',
    hint: 'In words (the delay, the records we lost) or by a lesson’s name, such as repairs/too-long.',
  },
  impact: 'What does it say this was like for the resident?',
  explains: 'Why does it say this happened?',
  regrets: {
    asks: 'What does it regret?',
    shown: {
      'what was done': 'What we did',
      'what was not done': 'What we did not do',
      'what the resident believed': 'What the resident felt or believed',
      inconvenience: 'Any inconvenience',
    },
  },
  blames: {
    asks: 'Does it blame anyone or anything?',
    shown: {
      resident: 'The resident',
      contractor: 'A contractor',
      religion: 'The household’s religion',
      health: 'Someone’s health',
      'way of life': 'How the household lives',
    },
  },
  wording: {
    asks: 'Is there wording in it that takes the apology back?',
    shown: {
      if: '“If”: sorry if you were upset',
      but: '“But”',
      however: '“However”',
      any: '“Any”: any inconvenience',
      banter: '“Banter”',
      misunderstanding: '“Misunderstanding”',
      'came across': '“Came across”',
      'passive voice': 'Mistakes were made, with nobody making them',
      'because the Ombudsman ordered it': 'That the Ombudsman ordered it',
    },
  },
  learning: 'What does it say we have learned and will change?',
  promises: 'What does it say happens next?',
  due: 'By when will that happen?',
  owner: 'Who will see to it?',
} as const;

export const complaintWords = {
  'dissatisfaction shown': {
    says: 'Someone was unhappy with us',
    help: 'In whatever words. They need not have said “complaint”.',
    asks: { says: 'What did they say?', source: 'Who was it?' },
  },
  'complaint offered': {
    says: 'The resident was offered the choice to complain',
    asks: {
      answer: {
        asks: 'Did they want to complain?',
        shown: { yes: 'Yes, make it a complaint', no: 'No, not a complaint' },
      },
    },
  },
  'complaint received': {
    says: 'A complaint was received',
    help: 'The day is the day they first told anyone, not the day it was logged.',
    asks: {
      points: { asks: 'What is the complaint about?', hint: 'Each point by itself.' },
      seeks: 'What does the resident want?',
      means: 'How did it reach us?',
      apart: {
        asks: 'If another was open: why is it a complaint of its own?',
        hint: 'Leave this where there was no other complaint.',
        shown: {
          'stage 1 was answered already': 'Stage 1 was answered already',
          'it is a separate matter': 'It is a separate matter',
          'it would hold up the answer': 'It would hold up the answer',
        },
      },
    },
  },
  'complaint refused': {
    says: 'A complaint was not accepted',
    asks: { why: 'What reason was given?', tells: refusalTells },
  },
  'complaint acknowledged': {
    says: 'A complaint was acknowledged',
    asks: {
      stage,
      tells: {
        asks: 'What does it tell the resident?',
        shown: {
          definition: 'What we understand the complaint to be',
          'outcomes sought': 'What they want to happen',
          'responsible or not': 'What we are responsible for, and what we are not',
          'response date': 'When we will answer',
        },
      },
    },
  },
  'extension sent': {
    says: 'The resident was told that the response will be later',
    asks: {
      stage,
      until: 'What is the new date?',
      tells: {
        asks: 'What does it tell the resident?',
        shown: { reason: 'The reason', 'new date': 'The new date', 'the Ombudsman': 'How to reach the Ombudsman' },
      },
    },
  },
  'response sent': {
    says: 'A complaint was answered',
    help: 'If the response holds an apology, what the apology says is recorded here too.',
    asks: {
      stage,
      decision: 'What was decided?',
      reviewer: { asks: 'Who decided it?', hint: 'A name, because stage 2 must be decided by someone else.' },
      answers: { asks: 'Which points does it answer?', hint: 'Each point by itself.' },
      tells: {
        asks: 'What does it tell the resident?',
        shown: {
          stage: 'Which stage it is',
          definition: 'What the complaint is',
          decision: 'What we decided',
          reasons: 'Why we decided it',
          remedy: 'What we will do to put it right',
          'outstanding actions': 'What is still to be done',
        },
      },
      apologises: 'Does it hold an apology?',
      ...apology,
    },
  },
  'apology given': {
    says: 'An apology was given',
    asks: { ...apology, ordered: 'Did the Ombudsman order it?' },
  },
  'escalation asked for': {
    says: 'The resident asked for stage 2',
    asks: { why: { asks: 'Why, if they said?', hint: 'They need not give a reason.' } },
  },
  'escalation refused': {
    says: 'Stage 2 was refused',
    asks: { why: 'What reason was given?', tells: refusalTells },
  },
  'conflict declared': {
    says: 'Someone declared an interest in the complaint',
    asks: { person: 'Who declared it?' },
  },
  'work paused for complaint': {
    says: 'Work on the problem was stopped because of the complaint',
    asks: {},
  },
  'work resumed': {
    says: 'Work on the problem went on again',
    asks: {},
  },
  'point raised': {
    says: 'The resident raised a further point',
    asks: { point: 'What is the point?' },
  },
  'point considered': {
    says: 'A point of a complaint was considered',
    asks: {
      point: { asks: 'Which point?', hint: 'In the words it was raised in.' },
      responsible: {
        asks: 'Is it ours to answer?',
        shown: { ours: 'Yes, ours', 'not ours': 'No, not ours', 'partly ours': 'In part' },
      },
      found: 'What was found?',
      reasons: 'What are the reasons for the decision?',
      supports: 'Which entries support the reasons?',
      decision: 'What was decided on this point?',
      remedy: 'What will put it right?',
    },
  },
  'complaint closed': {
    says: 'The complaint was closed',
    asks: { why: 'Why was it closed?' },
  },
  'Ombudsman took up complaint': {
    says: 'The Ombudsman took up the complaint',
    asks: { reference: 'What is the Ombudsman’s reference?' },
  },
  'Ombudsman asked for evidence': {
    says: 'The Ombudsman asked for evidence',
    asks: {
      due: { asks: 'What day must it be sent by?', hint: 'The date in the Ombudsman’s letter.' },
      what: 'What was asked for?',
    },
  },
  'evidence sent to Ombudsman': {
    says: 'Evidence was sent to the Ombudsman',
    asks: { what: 'What was sent?', complete: 'Was it everything they asked for?' },
  },
  'Complaint Handling Failure Order made': {
    says: 'The Ombudsman made a Complaint Handling Failure Order',
    asks: {},
  },
  'form of apology chosen': {
    says: 'The resident said how they want to be given an apology',
    asks: {
      form: {
        asks: 'What did they choose?',
        shown: {
          written: 'In writing',
          spoken: 'By word of mouth',
          'no apology wanted': 'They do not want an apology',
        },
      },
    },
  },
} as const satisfies WordsFor<typeof complaintKinds>;
