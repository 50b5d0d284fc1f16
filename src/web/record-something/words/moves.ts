import type { moveKinds } from '../../../record/kinds/moves.ts';
import type { WordsFor } from './words.ts';

const sort = {
  asks: 'Is it for a while or for good?',
  shown: { temporary: 'For a while', permanent: 'For good' },
} as const;

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
    asks: { to: { asks: 'Where to?', hint: 'What sort of place: hotel, another home, family.' } },
  },
  'return date given': {
    says: 'The resident was given a date for going home',
    help: 'Also when the date changed and they were told.',
    asks: { due: 'What date were they given?' },
  },
  'moved back': {
    says: 'The household went home',
    asks: {},
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
    asks: { suits: 'Does it suit the household?' },
  },
  'homes let to others': {
    says: 'Homes that could have met a promised move went to other people',
    asks: {},
  },
} as const satisfies WordsFor<typeof moveKinds>;
