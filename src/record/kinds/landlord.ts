import { number, oneOf, words } from '../field.ts';
import { ifSaid, kind } from '../kind.ts';

/** The landlord's own record: its policies, dated by the day they were set. */
export const landlordKinds = {
  'policy set': kind(
    'landlord',
    'The landlord set its own limit for a lesson. Law and Code limits may only be made shorter.',
    {
      lesson: words('the lesson, by its id'),
      limit: words('which of the lesson’s limits, where it has several').optional(),
      count: number('how many', 0, 10_000),
      unit: oneOf(['working days', 'calendar days', 'weeks', 'months', 'hours'], 'of what'),
      why: words('why it was set').optional(),
    },
    (e) => `Policy: ${e.count} ${e.unit} for ${e.lesson}${ifSaid(e.limit, ', ')}${ifSaid(e.why, ': ')}`,
  ),
  'governing body met': kind('landlord', 'The governing body met.', {}, () => 'The governing body met'),
} as const;
