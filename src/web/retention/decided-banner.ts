import type { Subject } from '../../record/entry.ts';
import { notificationBanner } from '../components/notification-banner.ts';
import { type Html, nothing } from '../html.ts';
import { calledOf } from './called.ts';

/** What was just decided, as the address it led to says it; nothing where that says nothing that can be read. */
export function decidedBanner({
  decided,
  of,
  as,
}: {
  readonly decided?: string;
  readonly of?: string;
  readonly as?: string;
}): Html {
  const many = Number(decided);
  if (!Number.isInteger(many) || many < 1 || of === undefined || !/^(?:case|household):[\w-]+$/.test(of))
    return nothing;
  const entries = many === 1 ? '1 entry' : `${many} entries`;
  const [were, corrected] = many === 1 ? ['was', 'it'] : ['were', 'them'];
  const called = calledOf(of as Subject).replace(/^\w/, (first) => first.toLowerCase());
  const says =
    as === 'remove'
      ? `${entries} ${were} removed from ${called}, with any correction of ${corrected}. Its page says how many were removed, when, by whom and why.`
      : `${entries} of ${called} ${were} kept, and will be looked at again in a year.`;
  return notificationBanner({ type: 'success', text: says });
}
