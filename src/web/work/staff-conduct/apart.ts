import { sayDay } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import type { AllegationSteps } from '../../../record/behaviour/allegation-steps.ts';
import { type Booking, isStillTheirs } from '../../../record/behaviour/bookings.ts';
import { noContact } from '../../../record/behaviour/no-contact.ts';
import type { Entry } from '../../../record/entry.ts';
import { html } from '../../html.ts';
import { sayCrossings } from '../crossings.ts';
import type { Guard } from '../guard.ts';
import { timed } from '../lines.ts';
import type { OnWork, RecordLink, WorkCell, WorkPart } from '../work.ts';

/** Who is kept away from the household, and what became of the visits they had booked. */
export function apartPart(on: OnWork, steps: readonly AllegationSteps<Entry<'staff conduct alleged'>>[]): WorkPart {
  const { reading, guard, reference } = on;
  const bookings = guard?.bookings ?? [];
  const elsewhere = bookings.filter((one) => one.reference !== reference && isStillTheirs(one, dayOf(on.now)));
  return {
    id: 'apart',
    title: 'Kept apart',
    says: [
      ...(guard?.keptApart ?? []),
      ...reading.of('contact barred').map(timed),
      ...sayCrossings(on, 'conduct/no-contact', 'there should have been no contact'),
      ...(noContact(reading).length > 0 && bookings.length === 0 ? ['They have no visit booked here.'] : []),
    ],
    nothing: 'Nobody is kept away from this household.',
    table: {
      head: ['Case', 'Who was to come', 'For', 'How it stands'],
      rows: bookings.map((one) => [one.reference, one.person, sayDay(one.day), standing(one, on)]),
    },
    more: html`!${elsewhere.map(
      ({ reference: other, made, person, day }) =>
        html`<p class="govuk-body"><a class="govuk-link" href="/cases/${other}/record/appointment-changed?for=${made.id}">Call off or move the visit by ${person} on ${sayDay(day)}, ${other}</a></p>`,
    )}`,
    lessons: ['conduct/no-contact'],
    record: [
      ...steps
        .filter(({ bar }) => bar === undefined)
        .map(
          ({ alleged }): RecordLink => ({
            kind: 'contact barred',
            fill: { for: alleged.id, person: alleged.person },
          }),
        ),
      { kind: 'contact by person complained of' },
    ],
  };
}

function standing(booking: Guard['bookings'][number], { now, reference }: OnWork): WorkCell {
  if (!isStillTheirs(booking, dayOf(now))) return sayStanding(booking);
  if (booking.reference !== reference) return 'Still booked';
  return [
    { kind: 'appointment changed', says: 'Still booked: call it off or move it', fill: { for: booking.made.id } },
  ];
}

function sayStanding({ isCalledOff }: Booking): string {
  return isCalledOff ? 'Called off' : 'The day has passed';
}
