import { type Day, isoDay, readDay, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';
import type { LoadedCase } from './load-case.ts';

/** The day a case is shown as at, and what is said where that is not the day asked for. */
export type DayShown = { readonly asAt: Day; readonly says: string | undefined };

/** The day asked for, where it is a day before today; for any other today, saying so. */
export function dayShown(asked: unknown, today: Day): DayShown {
  if (asked === undefined || asked === '') return { asAt: today, says: undefined };
  const day = readDay(String(asked));
  if (day === undefined)
    return { asAt: today, says: `“${String(asked).slice(0, 40)}” is not a day there is, so this is the case today.` };
  if (day > today) return { asAt: today, says: `${sayDay(day)} is still to come, so this is the case today.` };
  return { asAt: day, says: undefined };
}

/** Said above the case where it is not shown as at the day asked for. */
export function otherDayNotice({ says }: DayShown): Html | undefined {
  return says === undefined ? undefined : insetText({ text: says });
}

/** Said in place of a case of which nothing had been written down by the day asked for. */
export function notYetWritten({ record, place }: LoadedCase, asAt: Day): Html {
  const address = `/cases/${place.reference}`;
  const opened = record.find(({ kind }) => kind === 'case opened');
  const first = opened && dayOf(opened.recorded);
  return html`<h1 class="govuk-heading-l">${place.reference} on ${sayDay(asAt)}</h1>
<p class="govuk-body">Nothing of this case had been written down by then.!${
    first === undefined
      ? ''
      : html` The first was on <a class="govuk-link" href="${address}?as-at=${isoDay(first)}">${sayDay(first)}</a>.`
  }</p>
<p class="govuk-body"><a class="govuk-link" href="${address}">See the case today</a></p>`;
}
