import type { caseworkKinds } from '../../../record/kinds/casework.ts';
import { notAsked, type WordsFor } from './words.ts';

const blames = {
  asks: 'Does it blame anyone or anything for the delay or the problem?',
  hint: 'Choose any that apply.',
  shown: {
    resident: 'The resident',
    contractor: 'A contractor',
    religion: 'The household’s religion',
    health: 'Someone’s health',
    'way of life': 'How the household lives',
  },
} as const;

export const caseworkWords = {
  'resident updated': {
    says: 'We told the resident how things stand',
    help: 'News or no news: a call to say there is nothing new yet counts.',
    asks: { means: 'How were they told?', says: 'What were they told?' },
  },
  'resident chased': {
    says: 'The resident had to ask again',
    asks: { means: 'How did they ask?', says: 'What did they ask?' },
  },
  'impact told': {
    says: 'We were told what this is like for the household',
    asks: {
      impact: { asks: 'What is it like for them?', hint: 'Sleep, safety, work, children, health: in their own words.' },
      source: { asks: 'Who told us?', hint: 'Such as the resident, a neighbour, the school.' },
    },
  },
  'impact recorded': {
    says: 'We thought about what this is doing to the household',
    asks: {
      impact: { asks: 'What is it doing to them?', hint: 'Sleep, safety, work, children, health.' },
      response: { asks: 'What does that change in what we do?', hint: 'Such as a visit sooner, or a move meanwhile.' },
    },
  },
  'risk assessed': {
    says: 'The risk to the household was assessed',
    help: 'For antisocial behaviour, assess it question by question from its page on the case: the score is then worked out for you.',
    asks: {
      level: 'How great is the risk?',
      considers: {
        asks: 'What was looked at?',
        shown: {
          vulnerability: 'Who lives here and what makes them more at risk',
          impact: 'What it is doing to them now',
          'further harm': 'What could still happen',
        },
      },
      says: 'What was found?',
      matrix: notAsked,
      answers: notAsked,
    },
  },
  'priority set': {
    says: 'The priority was set or changed',
    asks: { priority: 'What is the priority?' },
  },
  'risk to life raised': {
    says: 'There was a sign of risk to life, self-harm or serious harm',
    help: 'If someone may be in danger now, ring 999 first. Then record it here.',
    asks: {
      person: 'Who is at risk?',
      source: { asks: 'Who told us?', hint: 'Such as the resident, a doctor, family.' },
    },
  },
  'safeguarding lead told': {
    says: 'The safeguarding lead was told',
    asks: { to: 'Who was told?' },
  },
  'safeguarding considered': {
    says: 'We decided whether to make a safeguarding referral',
    asks: {
      decision: {
        asks: 'What was decided?',
        shown: {
          referred: 'A referral was made',
          'not needed': 'No referral is needed',
          watched: 'No referral yet: we will watch how things go',
        },
      },
      why: 'Why?',
      to: { asks: 'Who was it referred to?', hint: 'Such as children’s services, adult social care, MARAC.' },
      reference: { asks: 'What reference did they give?', hint: 'If they gave none yet, leave this empty.' },
      review: 'When will it be looked at again?',
    },
  },
  'safety measures considered': {
    says: 'We decided what would make people safer meanwhile',
    help: 'Such as locks, an alarm, lighting, or somewhere else to stay.',
    asks: { decision: 'What was decided, and what was ruled out?', why: 'What were the reasons?' },
  },
  'support offered': {
    says: 'Support was offered',
    asks: {
      from: { asks: 'Who can help?', hint: 'Such as a refuge, an advocate, a charity.' },
      answer: { asks: 'Did they want it?' },
    },
  },
  'professional evidence received': {
    says: 'A doctor, health visitor, social worker or school wrote or spoke to us',
    asks: {
      source: { asks: 'Who is it from?', hint: 'Such as doctor, health visitor, occupational therapist, school.' },
      says: 'What does it say?',
      shows: { asks: 'What does it show?', shown: { 'need for adaptation': 'Need for an adaptation' } },
    },
  },
  'professional evidence weighed': {
    says: 'We weighed evidence from a professional and decided',
    asks: { decision: 'What was decided?', why: 'Why?' },
  },
  'professional evidence answered': {
    says: 'We told the professional and the resident what their evidence led to',
    asks: { says: 'What were they told?' },
  },
  'health worsened': {
    says: 'We were told that this is making someone’s health worse',
    asks: { person: 'Whose health?', source: 'Who told us?' },
  },
  escalated: {
    says: 'The case was raised to someone more senior',
    asks: { to: 'Who was it raised to?', why: 'Why?' },
  },
  'delay explained': {
    says: 'A good reason for being late was written down',
    help: 'It is shown beside the lateness. It does not undo it.',
    asks: {
      why: 'What is the reason?',
      lesson: {
        asks: 'Does it concern only one duty?',
        hint: 'If so, write the lesson’s name as its page shows it, such as repairs/too-long.',
      },
      attempts: 'How many times did we try?',
    },
  },
  'handover check completed': {
    says: 'The hand-over was checked: nothing open was left behind',
    asks: { checked: { asks: 'What was gone through?', hint: 'Such as open works, promises, visits booked.' } },
  },
  'note made': {
    says: 'A note',
    asks: {
      says: { asks: 'What do you want to note?', hint: 'Write it as you would say it with the resident beside you.' },
      blames,
    },
  },
  'letter sent': {
    says: 'A letter or message was sent',
    help: 'Acknowledgements, responses, extensions and apologies each have a form of their own.',
    asks: { says: 'What does it say?', means: 'How was it sent?', blames },
  },
  'cost met by resident': {
    says: 'The resident paid for something because we had not acted',
    asks: { what: { asks: 'What did they pay for?', hint: 'Such as a heater.' }, sum: 'What did it cost them?' },
  },
  'reimbursement considered': {
    says: 'We decided whether to pay the resident back',
    asks: {
      decision: {
        asks: 'What was decided?',
        shown: { pay: 'Pay it all', 'pay in part': 'Pay part of it', 'do not pay': 'Do not pay it' },
      },
      why: 'Why?',
    },
  },
  'meeting arranged': {
    says: 'A meeting about harm was arranged',
    help: 'First comes the day it was arranged, then the day of the meeting.',
    asks: {
      terms: {
        asks: 'What was the resident asked about, and agreed to?',
        shown: {
          place: 'Where it is',
          company: 'Who may come with them',
          'who attends': 'Who else will be there',
          time: 'When it is',
        },
      },
      planned: 'What day is the meeting?',
      place: { asks: 'Where will it be held?', hint: 'Somewhere the resident feels safe.' },
      company: { asks: 'Who comes with the resident?', hint: 'Such as a friend, an advocate, nobody by choice.' },
      attends: {
        asks: 'Who else will be there?',
        hint: 'The person complained of cannot be, until the resident agrees to contact.',
      },
    },
  },
  'meeting held': {
    says: 'A meeting about harm was held',
    asks: { attends: 'Who was there?', distress: 'Was the resident distressed by it?' },
  },
  'governing body told': {
    says: 'The governing body was told',
    asks: { says: 'What was it told?' },
  },
  'homes like it sampled': {
    says: 'Other homes like this were looked at for the same failing',
    asks: {
      homes: 'How many homes were looked at?',
      found: 'In how many was it found?',
      unreached: {
        asks: 'How many could not be looked at?',
        hint: 'Nobody could get in, or nobody went. They are not counted as clear.',
      },
      says: 'What was found?',
      next: 'What is being done for the other homes?',
      stopped: {
        asks: 'Why was it stopped, if not every home of the sample was seen or tried?',
        hint: 'Without a reason, a sample of which homes are left is not finished.',
      },
    },
  },
  'claim made': {
    says: 'A legal claim was made, or we were told that one would be',
    asks: { claim: { asks: 'What is claimed?', hint: 'Such as damages for disrepair, or for an injury.' } },
  },
  'claim ended': {
    says: 'A legal claim ended',
    asks: { outcome: { asks: 'How did it end?', hint: 'Such as settled, decided by a court, not gone on with.' } },
  },
  'case closed': {
    says: 'The case, or a part of it, was closed',
    help: 'If only a part of it is closed, choose that part at “Is this about something already on the record?”',
    asks: {
      why: 'Why was it closed?',
      agreed: { asks: 'Did the resident agree?', shown: { 'could not be asked': 'They could not be asked' } },
      tells: {
        asks: 'What were they told?',
        shown: {
          why: 'Why it is closed',
          complaint: 'How to complain',
          'case review': 'The right to an antisocial behaviour case review',
        },
      },
    },
  },
  'case reopened': {
    says: 'The case was opened again',
    asks: { why: 'Why was it opened again?' },
  },
} as const satisfies WordsFor<typeof caseworkKinds>;
