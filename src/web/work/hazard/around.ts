import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { type Asleep, hazardsAsleep, hazardsToCome } from '../../../record/hazards/asleep.ts';
import { details } from '../../components/details.ts';
import { summaryList } from '../../components/summary-list.ts';
import { attemptsPart as attemptsMade } from '../getting-in/no-access.ts';
import { dated } from '../lines.ts';
import type { OnWork, WorkPart } from '../work.ts';
import { onHazard } from './putting-right.ts';

/** What the resident was told meanwhile: news, dates, and how to stay safe. */
export function informedPart({ reading }: OnWork): WorkPart {
  return {
    id: 'informed',
    title: 'What the resident was told meanwhile',
    says: reading
      .ofAny('safety advice given', 'written summary sent', 'resident updated', 'works date given')
      .map(dated),
    nothing: 'Nothing shows that the resident was told anything.',
    lessons: ['hazards/keep-informed'],
    record: onHazard(reading, 'resident updated', 'safety advice given', 'works date given'),
  };
}

/** Every attempt to get in, put together: what a defence of having done all that could reasonably be done rests on. */
export function attemptsPart(on: OnWork): WorkPart {
  return {
    ...attemptsMade(on),
    lessons: ['hazards/attempts-recorded'],
    record: onHazard(on.reading, 'access attempted', 'no access', 'delay explained'),
  };
}

/** The hazards the law does not count yet: those on this case first, then the rest with their day. */
export function notYetPart({ reading }: OnWork): WorkPart {
  return {
    id: 'not-yet',
    title: 'Hazards the law does not count yet',
    says: hazardsAsleep(reading).map(sayAsleep),
    more: details({
      summaryText: 'From which day the law counts each hazard',
      html: summaryList({
        rows: hazardsToCome(reading.asAt).map(({ from, names }) => ({
          key: { text: from === undefined ? 'No day is fixed' : `From ${sayDay(from)}` },
          value: { text: capital(names.join(', ')) },
        })),
      }),
    }),
  };
}

function sayAsleep({ hazard, from, aware, hasWoken }: Asleep): string {
  const name = capital(hazard);
  if (from !== undefined && hasWoken)
    return `${name}: we were told on ${sayDay(aware.happened)}, before the law counted it as significant (${sayDay(from)}). Our own default holds. If it gets worse, write that down as a change: the law’s days begin with it.`;
  const when = from === undefined ? 'no day is fixed' : `from ${sayDay(from)}`;
  return `${name}: not counted as significant yet (${when}). Until then our own default holds: it is judged by the next working day, and looked at. As an emergency it counts already.`;
}
