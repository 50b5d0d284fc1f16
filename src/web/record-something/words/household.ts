import type { householdKinds } from '../../../record/kinds/household.ts';
import { notAsked, type WordsFor } from './words.ts';

export const householdWords = {
  'person known': {
    says: 'We knew that someone lives here',
    asks: {
      person: { asks: 'Who is it?', hint: 'A name, or their part in the household: resident, son, mother.' },
      needs: {
        asks: 'What do they live with, or need?',
        hint: 'Such as asthma, cannot manage steps, pregnant, autistic, survivor of abuse.',
      },
      age: { asks: 'How old were they on that day?', hint: 'In whole years. A baby under one is 0.' },
      born: 'When were they born?',
    },
  },
  'need disclosed': {
    says: 'We were told of a need, an illness, a pregnancy or a danger',
    asks: {
      person: { asks: 'Whose need is it?', hint: 'A name, or their part in the household: resident, son, mother.' },
      needs: { asks: 'What were we told?', hint: 'Such as asthma, expecting a baby in May, afraid of a neighbour.' },
      source: { asks: 'Who told us?', hint: 'Such as the resident, a doctor, an operative who noticed.' },
    },
  },
  'need ended': {
    says: 'A need no longer applies',
    asks: { person: 'Whose need was it?', needs: 'Which needs have ended?' },
  },
  'person left': {
    says: 'Someone no longer lives here',
    asks: { person: 'Who left?' },
  },
  'household reviewed': {
    says: 'We checked who lives here and what they need',
    asks: {},
  },
  'abuse disclosed': {
    says: 'Domestic abuse was disclosed',
    help: 'Write only what is needed to keep people safe. Agree a safe way to be in touch as well, and record that.',
    asks: {
      person: { asks: 'Who is being harmed?', hint: 'A name, or their part in the household.' },
      source: 'Who told us?',
    },
  },
  'safe contact agreed': {
    says: 'Safe ways to be in touch were agreed',
    help: 'Ask before anything is sent, booked or said. Everything that goes out is held to what they answer.',
    asks: {
      person: 'Whom may we contact?',
      means: { asks: 'Which ways are safe?', shown: { letter: 'Letter to the home', visit: 'Visit to the home' } },
      times: { asks: 'Which times are safe?', hint: 'Such as weekdays between 10am and 2pm.' },
      words: 'Is there a code word, or anything that must not be mentioned?',
      never: {
        asks: 'What must we never do?',
        shown: {
          'post to the home': 'Send anything by post to the home',
          'come to the home': 'Come to the home',
          'speak to anyone else': 'Speak to anyone else who answers',
        },
      },
      avoids: {
        asks: 'Which words must not stand in any message?',
        hint: 'One on each line. A message with any of them is refused.',
      },
      sender: { asks: 'What name may we give instead of ours?', hint: 'Such as Jo from the library.' },
      through: { asks: 'Is there somebody to reach them through?', hint: 'Such as an advocate or a sister.' },
      unseen: notAsked,
    },
  },
  'adjustment asked for': {
    says: 'A reasonable adjustment was asked for, or we saw the need for one',
    asks: {
      person: 'Who needs it?',
      adjustment: { asks: 'What is needed?', hint: 'Such as large print, time to answer the door, an interpreter.' },
    },
  },
  'adjustment agreed': {
    says: 'A reasonable adjustment was agreed',
    asks: {
      person: 'Who needs it?',
      adjustment: { asks: 'What was agreed?', hint: 'Such as large print, time to answer the door, an interpreter.' },
      review: 'When will it be looked at again?',
    },
  },
  'adjustment refused': {
    says: 'A reasonable adjustment was refused',
    asks: { adjustment: 'What was refused?', why: 'What were the reasons?' },
  },
  'communication plan agreed': {
    says: 'A plan for keeping in touch was agreed',
    asks: {
      means: 'How shall we be in touch?',
      every: { asks: 'What is the longest we may leave it between contacts?', hint: 'In working days.' },
      contact: 'Who is the one person for them to speak to?',
    },
  },
  'preference told': {
    says: 'The household said when and how visits suit them',
    asks: {
      times: {
        asks: 'Which times suit them, and which do not?',
        hint: 'Include school runs, caring, prayers and holy days.',
      },
      notice: { asks: 'How much notice do they need?', hint: 'In working days.' },
    },
  },
  'representative named': {
    says: 'The resident named someone to act for them',
    asks: {
      person: 'Who acts for the resident?',
      authority: {
        asks: 'Have we seen the resident’s authority for it?',
        shown: { seen: 'Yes, we have seen it', 'not seen': 'No, we have not seen it' },
      },
    },
  },
} as const satisfies WordsFor<typeof householdKinds>;
