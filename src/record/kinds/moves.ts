import { dayOn, list, oneOf, someOf, words, yesOrNo } from '../field.ts';
import { ifSaid, join, kind } from '../kind.ts';

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
    (e) => `A move was considered: ${e.decision}${ifSaid(e.why, ', because ')}`,
  ),
  'move evidence weighed': kind(
    'case',
    'The evidence for a move was weighed on the usual scale and the result explained.',
    {
      decision: oneOf(['agreed', 'refused'], 'the result'),
      why: words('the reasons given').optional(),
      explained: yesOrNo('whether the resident was told why').optional(),
      weighs: list('which evidence was weighed').optional(),
    },
    (e) => `The evidence for a move was weighed: ${e.decision}${ifSaid(e.why, ', because ')}`,
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
    { to: words('to what sort of place: hotel, another home, family').optional() },
    (e) => `The household moved out${ifSaid(e.to, ' to ')}`,
  ),
  'return date given': kind(
    'case',
    'The resident was told when they can go home, or the date was changed and they were told.',
    { due: dayOn('the date given') },
    () => 'A date for going home was given',
  ),
  'moved back': kind('case', 'The household went home.', {}, () => 'The household went home'),
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
    { suits: yesOrNo('whether it suits the household').optional() },
    () => 'Another home was offered',
  ),
  'homes let to others': kind(
    'case',
    'Homes that could have met a promised move went to other people.',
    {},
    () => 'Homes that could have met the promise went to others',
  ),
} as const;
