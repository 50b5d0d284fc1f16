import type { Day } from '../../calendar/day.ts';
import { dayOn, list, money, oneOf, words, yesOrNo } from '../field.ts';
import { ifDay, ifReasons, ifSaid, kind } from '../kind.ts';
import { ifSum } from '../money.ts';
import { forms, roles } from './vocabulary.ts';

/** Putting it right: remedies, the Ombudsman's decisions and orders, and learning. */
export const redressKinds = {
  'failing found': kind(
    'case',
    'The landlord found, or was told by the Ombudsman, that it had failed.',
    {
      what: list('what failed: lesson ids, or words').optional(),
      source: words('who found it').optional(),
      serious: yesOrNo('whether it is serious enough that other homes like this one are to be looked at').optional(),
    },
    (e) => `A failing was found${ifSaid(e.source, ' by ')}`,
  ),
  'remedy considered': kind(
    'case',
    'The landlord decided what would put the failing right.',
    { decision: words('what was decided') },
    (e) => `A remedy was considered: ${e.decision}`,
  ),
  'remedy offered': kind(
    'case',
    'The landlord offered to put something right.',
    {
      sort: oneOf(['correct', 'reimburse', 'change policy', 'train', 'compensate', 'apologise'], 'what sort of remedy'),
      sum: money('the sum offered').optional(),
      why: words('why this remedy and this sum').optional(),
    },
    (e) => `A remedy was offered: ${toRemedy[e.sort]}${ifSum(e.sum, ', ')}${ifReasons(e.why)}`,
  ),
  'remedy accepted': kind('case', 'The resident accepted the remedy.', {}, () => 'The remedy was accepted'),
  'money paid': kind(
    'case',
    'Money was paid to the resident.',
    {
      sum: money('the sum').optional(),
      offset: yesOrNo('whether it was set against arrears').optional(),
      agreed: yesOrNo('whether the resident agreed that it be set against arrears').optional(),
      agreement: dayOn('the day they agreed to that').optional(),
    },
    (e) => `Money was paid${ifSum(e.sum, ': ')}${e.offset === true ? `, set against arrears${sayAgreed(e)}` : ''}`,
  ),
  'determination received': kind(
    'case',
    'The Ombudsman’s decision arrived.',
    {
      finding: oneOf(
        [
          'no maladministration',
          'service failure',
          'maladministration',
          'severe maladministration',
          'reasonable redress',
          'outside jurisdiction',
        ],
        'the finding',
      ),
      of: words('about what').optional(),
    },
    (e) => `The Ombudsman found ${e.finding}${ifSaid(e.of, ' for ')}`,
  ),
  'order received': kind(
    'case',
    'The Ombudsman ordered the landlord to do something, by a date it states.',
    {
      what: oneOf(
        ['apology', 'compensation', 'works', 'inspection', 'review', 'training', 'move', 'investigation', 'other'],
        'what is ordered',
      ),
      due: dayOn('the date in the order').optional(),
      sum: money('the sum ordered').optional(),
      from: oneOf(roles, 'who must do it').optional(),
      form: oneOf(forms, 'in what form').optional(),
      owner: words('who in the landlord has it in hand').optional(),
    },
    (e) => `The Ombudsman ordered: ${e.what}${ifSum(e.sum, ', ')}${ifDay(e.due, ', by ')}`,
  ),
  'order complied with': kind(
    'case',
    'What was ordered was done, and can be shown.',
    { proof: words('the evidence').optional() },
    (e) => `The order was carried out${ifSaid(e.proof, ': ')}`,
  ),
  'learning recorded': kind(
    'case',
    'The landlord wrote down what it would have done differently, who will see to it and by when.',
    {
      learning: words('what it would have done differently'),
      owner: words('who').optional(),
      due: dayOn('by when').optional(),
      cause: words('why it had gone wrong').optional(),
      failing: words('the lesson that was missed, by its id, so that it can be counted before and after').optional(),
      briefs: list('who is to be told of it').optional(),
    },
    (e) => `Learning was recorded: ${e.learning}${ifSaid(e.owner, ', to be seen to by ')}${ifDay(e.due, ', by ')}`,
  ),
  'learning shared': kind(
    'case',
    'The learning reached the staff concerned.',
    { with: list('who was told').optional() },
    () => 'The learning was shared',
  ),
  'learning reviewed': kind(
    'case',
    'Somebody looked at whether the learning had worked.',
    {
      worked: oneOf(['yes', 'no', 'too few to tell'], 'whether it worked'),
      counted: words('what was counted before and after').optional(),
      next: words('what follows from it').optional(),
    },
    (e) =>
      `Learning was looked back on: ${e.worked === 'yes' ? 'it worked' : e.worked === 'no' ? 'it did not work' : 'too few to tell'}`,
  ),
} as const;

/** Whether the resident agreed to money being set against arrears, and when. */
function sayAgreed({ agreed, agreement }: { agreed?: boolean | undefined; agreement?: Day | undefined }): string {
  if (agreed === false) return ', which the resident did not agree to';
  return agreed === true || agreement !== undefined ? `, as the resident agreed${ifDay(agreement, ' on ')}` : '';
}

const toRemedy = {
  correct: 'to put the thing itself right',
  reimburse: 'to pay back what it cost',
  'change policy': 'to change how we work',
  train: 'to train those who do the work',
  compensate: 'to pay compensation',
  apologise: 'to apologise',
} as const;
