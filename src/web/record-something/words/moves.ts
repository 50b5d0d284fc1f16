import type { moveKinds } from '../../../record/kinds/moves.ts';
import { notAsked, type WordsFor } from './words.ts';

const sort = {
  asks: 'Is it for a while or for good?',
  shown: { temporary: 'For a while', permanent: 'For good' },
} as const;

const points = { 'access needs': 'Getting in and moving around', carers: 'Carers, and family who help' } as const;

export const moveWords = {
  'home found unfit': {
    says: 'The home, or part of it, was found unsafe or unfit to live in',
    asks: { why: 'Why?' },
  },
  'move asked for': {
    says: 'The resident, or someone for them, asked to be moved',
    asks: { why: 'Why do they want to move?', sort },
  },
  'move considered': {
    says: 'We decided whether the household should move',
    asks: {
      sort,
      decision: {
        asks: 'What was decided?',
        shown: {
          move: 'They should move',
          stay: 'They should stay',
          'offer the choice': 'They should be offered the choice',
        },
      },
      why: 'What are the reasons?',
      considers: {
        asks: 'What was looked at?',
        shown: {
          school: 'School',
          length: 'How long it would be for',
          'access needs': 'Getting in and moving around',
        },
      },
    },
  },
  'move evidence weighed': {
    says: 'We weighed the evidence for a move',
    asks: {
      decision: 'What was the result?',
      why: 'What reasons were given?',
      explained: 'Was the resident told why?',
      weighs: 'Which evidence was weighed?',
      second: 'Is this somebody else looking again after a no?',
      scale: notAsked,
      safety: notAsked,
      health: notAsked,
      access: notAsked,
      caring: notAsked,
      space: notAsked,
    },
  },
  'move explained': {
    says: 'The resident was told about the move',
    asks: {
      tells: {
        asks: 'What were they told?',
        shown: { where: 'Where it is', 'how long': 'How long it is for', why: 'Why they need to move' },
      },
    },
  },
  'moved out': {
    says: 'The household moved out for the time being',
    asks: {
      to: { asks: 'Where to?', hint: 'What sort of place: hotel, another home, family.' },
      people: { asks: 'Who moved?', hint: 'Everyone who went, pets as well.' },
    },
  },
  'return date given': {
    says: 'The resident was given a date for going home',
    help: 'Also when the date changed and they were told.',
    asks: {
      due: 'What date were they given?',
      why: { asks: 'Why did it change?', hint: 'Where there was a date before.' },
    },
  },
  'home checked for person': {
    says: 'We checked a place against what one person needs',
    help: 'The page of the move has a form that asks for everyone at once.',
    asks: {
      person: { asks: 'For whom?', hint: 'Write “everyone” for what the household uses together.' },
      suits: { asks: 'What suits them?', shown: points },
      lacks: { asks: 'What does not suit them?', shown: points },
      unknown: { asks: 'What does nobody know yet?', shown: points },
      missing: 'What is missing, and what will be done about it?',
    },
  },
  'move cost met': {
    says: 'Something the move costs was paid for',
    help: 'What the household paid itself is written down as a cost the resident met.',
    asks: {
      what: {
        asks: 'What was paid for?',
        shown: {
          'place to stay': 'The place to stay: hotel, flat, another home',
          moving: 'Moving their things',
          pets: 'Care of their pets',
          disturbance: 'Disturbance: what the upheaval costs',
          'home loss': 'Losing their home for good',
          other: 'Something else',
        },
      },
      sum: 'How much?',
      payer: {
        asks: 'Who paid?',
        shown: {
          landlord: 'We did',
          insurer: 'Our insurer',
          council: 'The council',
          contractor: 'The contractor',
        },
      },
      until: {
        asks: 'Until what day is it paid?',
        hint: 'For a place to stay: the day they would have to leave if nobody paid for more.',
      },
    },
  },
  'moved back': {
    says: 'The household went home, or some of them did',
    asks: { people: { asks: 'Who went home?', hint: 'Leave empty where everyone who was away did.' } },
  },
  'settling in checked': {
    says: 'We asked how they are settling in',
    asks: {
      well: 'Is all well?',
      says: { asks: 'What did they say?', hint: 'What still needs doing, and what was broken or lost on the way.' },
    },
  },
  'moved for good': {
    says: 'The household moved to another home for good',
    asks: {},
  },
  'move reviewed': {
    says: 'We looked again at whether a move is needed',
    asks: {},
  },
  'move progressed': {
    says: 'We took the next step towards a move',
    asks: { step: 'What step?' },
  },
  'home offered': {
    says: 'Another home was offered',
    asks: { suits: 'Does it suit the household?', home: 'Where is it?' },
  },
  'homes let to others': {
    says: 'Homes that could have met a promised move went to other people',
    asks: {},
  },
} as const satisfies WordsFor<typeof moveKinds>;
