import { capital } from '../../library/capital.ts';
import { dayOn, list, money, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifReasons, ifSaid, join, kind, sayWho } from '../kind.ts';
import { ifSum } from '../money.ts';
import { bearings, placePoints } from './vocabulary.ts';

/** Temporary moves, and moves for good that the landlord manages. */
export const moveKinds = {
  'home found unfit': kind(
    'case',
    'The home, or part of it, was found unsafe or unfit to live in.',
    { why: words('why') },
    (e) => `The home was found unfit: ${e.why}`,
  ),
  'move asked for': kind(
    'case',
    'The resident, or someone for them, asked to be moved.',
    { why: words('why').optional(), sort: oneOf(['temporary', 'permanent'], 'for a while or for good').optional() },
    (e) => `A move was asked for${ifSaid(e.why, ': ')}`,
  ),
  'move considered': kind(
    'case',
    'The landlord decided, with reasons, whether the household should move.',
    {
      sort: oneOf(['temporary', 'permanent'], 'for a while or for good').optional(),
      decision: oneOf(['move', 'stay', 'offer the choice'], 'what was decided'),
      why: words('the reasons').optional(),
      considers: someOf(
        ['school', 'carers', 'family', 'access needs', 'length', 'health', 'safety', 'work', 'pets'],
        'what was looked at',
      ).optional(),
    },
    (e) =>
      `It was decided that the household should ${toMove[e.decision]}${e.decision === 'stay' ? '' : forHowLong(e.sort)}${ifReasons(e.why)}`,
  ),
  'move evidence weighed': kind(
    'case',
    'The evidence for a move was weighed on the usual scale and the result explained.',
    {
      decision: oneOf(['agreed', 'refused'], 'the result'),
      why: words('the reasons given').optional(),
      explained: yesOrNo('whether the resident was told why').optional(),
      weighs: list('which evidence was weighed').optional(),
      second: yesOrNo('whether somebody else looked again after a no').optional(),
      scale: words('the edition of the scale it was weighed on').optional(),
      safety: oneOf(bearings, 'how the home bears on their safety').optional(),
      health: oneOf(bearings, 'how the home bears on their health').optional(),
      access: oneOf(bearings, 'how the home bears on getting in, out and about').optional(),
      caring: oneOf(bearings, 'how the home bears on giving or getting care, and on children').optional(),
      space: oneOf(bearings, 'how the home bears on having room to live').optional(),
    },
    (e) => `The evidence for a move was weighed: ${e.decision}${ifReasons(e.why)}`,
  ),
  'move explained': kind(
    'case',
    'The resident was told about the move.',
    { tells: someOf(['where', 'how long', 'what is paid', 'who to call', 'why'], 'what they were told') },
    (e) => `The move was explained: ${join(e.tells)}`,
  ),
  'moved out': kind(
    'case',
    'The household moved out for the time being.',
    {
      to: words('to what sort of place: hotel, another home, family').optional(),
      people: list('who moved').optional(),
    },
    (e) => `${sayMovers(e.people)} moved out${ifSaid(e.to, ' to ')}`,
  ),
  'return date given': kind(
    'case',
    'The resident was told when they can go home, or the date was changed and they were told.',
    { due: dayOn('the date given'), why: words('why it changed, where it did').optional() },
    (e) => `A date for going home was given${ifDay(e.due, ': ')}${ifSaid(e.why, ', changed because ')}`,
  ),
  'home checked for person': kind(
    'case',
    'Somewhere to stay, or another home, was held against what one person needs: before it is taken, and again while they live there.',
    {
      person: words('for whom, or ‘everyone’ for what the household uses together'),
      suits: someOf(placePoints, 'what suits them').optional(),
      lacks: someOf(placePoints, 'what does not suit them').optional(),
      unknown: someOf(placePoints, 'what nobody knows yet').optional(),
      missing: words('what is missing, and what will be done about it').optional(),
    },
    (e) =>
      `The place was checked for ${e.person}${e.lacks ? `: it does not suit for ${join(e.lacks)}` : ''}${ifSaid(e.missing, ' (', ')')}`,
  ),
  'move cost met': kind(
    'case',
    'Something the move costs was paid for the household.',
    {
      what: oneOf(
        [
          'place to stay',
          'food',
          'travel',
          'laundry',
          'storage',
          'moving',
          'pets',
          'disturbance',
          'home loss',
          'other',
        ],
        'what was paid for',
      ),
      sum: money('the sum').optional(),
      payer: oneOf(['landlord', 'insurer', 'council', 'contractor'], 'who paid').optional(),
      until: dayOn('the day it is paid until').optional(),
    },
    (e) =>
      `Paid for the move: ${e.what}${ifSum(e.sum, ', ')}${ifSaid(e.payer, ' by the ')}${ifDay(e.until, ', until ')}`,
  ),
  'moved back': kind(
    'case',
    'The household, or some of it, went home.',
    { people: list('who went home, where it was not everyone').optional() },
    (e) => `${sayMovers(e.people)} went home`,
  ),
  'settling in checked': kind(
    'case',
    'Someone asked the household how they are settling in.',
    { well: yesOrNo('whether all is well'), says: words('what they said').optional() },
    (e) => `The household was asked how they are settling in: ${e.well ? 'well' : 'not well'}${ifSaid(e.says, ', ')}`,
  ),
  'moved for good': kind(
    'case',
    'The household moved to another home for good.',
    {},
    () => 'The household moved for good',
  ),
  'move reviewed': kind(
    'case',
    'The need for the move, or for one, was looked at again.',
    {},
    () => 'The need for a move was reviewed',
  ),
  'move progressed': kind(
    'case',
    'The landlord took the next step towards a move.',
    { step: words('what step').optional() },
    (e) => `The landlord took a step towards the move${ifSaid(e.step, ': ')}`,
  ),
  'home offered': kind(
    'case',
    'Another home was offered.',
    { suits: yesOrNo('whether it suits the household').optional(), home: words('where').optional() },
    (e) => `Another home was offered${ifSaid(e.home, ': ')}`,
  ),
  'homes let to others': kind(
    'case',
    'Homes that could have met a promised move went to other people.',
    {},
    () => 'Homes that could have met the promise went to others',
  ),
} as const;

/** Whoever of the household went, to begin a sentence with; all of it where nobody is named. */
function sayMovers(people: readonly string[] | undefined): string {
  return people ? capital(join(people.map(sayWho))) : 'The household';
}

const toMove = { move: 'move', stay: 'stay', 'offer the choice': 'be offered the choice to move' } as const;

/** For a while or for good, where that was said. */
function forHowLong(sort: 'temporary' | 'permanent' | undefined): string {
  return sort === undefined ? '' : { temporary: ' for a while', permanent: ' for good' }[sort];
}
