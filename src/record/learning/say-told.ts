import { sayDay } from '../../calendar/day.ts';
import { firstDayOf, type Month, monthAfter } from '../../calendar/month.ts';
import { fewFindings, type Share, sayBetween } from '../../library/share.ts';
import { type BeforeAndAfter, monthsCompared } from './before-and-after.ts';

/** What the counts before and after show, in words that claim no more than they bear. */
export function sayTold({ before, after, change, told }: BeforeAndAfter, changed: Month): string {
  switch (told) {
    case 'too soon':
      return `Too soon to say: six whole months since it was to be in place are over on ${sayDay(firstDayOf(monthAfter(changed, monthsCompared + 1)))}.`;
    case 'too few to tell':
      return `Too few to tell: there have to be ${fewFindings} cases before and ${fewFindings} since; there were ${before.all} and ${after.all}.`;
    case 'fewer since':
      return `It is missed less often since, and by more than chance would well explain: ${sayBetween(-change.most, -change.least)} fewer cases in a hundred.`;
    case 'more since':
      return `It is missed more often since, and by more than chance would well explain: ${sayBetween(change.least, change.most)} more cases in a hundred.`;
    case 'no clear change':
      return 'It is not shown to have worked: the difference is one that chance could well explain.';
  }
}

/** '12 of 40 (between 18 and 45 in a hundred)'. */
export function sayCounted({ some, all, least, most }: Share): string {
  if (all === 0) return 'none fell due';
  return `${some} of ${all} cases (${sayBetween(least, most)} in a hundred)`;
}
