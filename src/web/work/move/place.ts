import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { join } from '../../../record/kind.ts';
import { fitOf, type Place, type PlaceCheck, type PlaceFit } from '../../../record/moves/place-check.ts';
import { offersOf, type PlaceOffer, refusalsOf } from '../../../record/moves/place-offer.ts';
import type { Reading } from '../../../record/reading.ts';
import { html } from '../../html.ts';
import { dated, sentence } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** What was offered, what they said to it, and what was done after a no. */
export function place({ reading }: OnWork): WorkPart {
  const offers = offersOf(reading);
  return {
    id: 'place',
    title: 'Somewhere to go',
    says: [
      ...offers.map(sayOffer),
      ...refusalsOf(reading)
        .filter(({ handled }) => handled === undefined)
        .map(({ declined }) => sayRefusal(declined.why)),
    ],
    nothing: 'Nowhere has been offered yet.',
    lessons: ['hazards/alternative-home', 'moves/refusal-handled'],
    record: [
      { kind: 'alternative home offered' },
      { kind: 'home offered', says: 'Another home was offered for good' },
      ...offers
        .filter(({ declined, taken }) => !declined && !taken)
        .map(
          ({ offer }): RecordLink => ({
            kind: 'alternative home declined',
            says: `They said no to ${named(offer)}`,
            fill: { for: offer.id },
          }),
        ),
    ],
  };
}

function sayOffer({ offer, declined, taken }: PlaceOffer): string {
  if (declined) {
    const why = declined.why === undefined ? 'Nobody has written down why.' : `Why: ${sentence(declined.why)}`;
    return `${dated(offer)} They said no on ${sayDay(declined.happened)}. ${why}`;
  }
  return taken
    ? `${dated(offer)} They went there on ${sayDay(taken.happened)}.`
    : `${dated(offer)} They have not answered yet.`;
}

function sayRefusal(why: string | undefined): string {
  return why === undefined
    ? 'Ask why they said no, and offer something else. Their no does not end what we owe.'
    : 'Offer something that puts right what they named. Their no does not end what we owe.';
}

/** Whether the place suits each person: where it was offered, and while they live there. */
export function suits({ reading, reference }: OnWork): WorkPart {
  const places: readonly Place[] = reading.ofAny('alternative home offered', 'home offered', 'moved out');
  const open = placesToCheck(reading);
  const today = reading.asAt;
  return {
    id: 'suits',
    title: 'Does it suit each person?',
    says: places.flatMap((one) => sayFit(one, fitOf(reading, one, today))),
    nothing: 'There is no place to check yet.',
    more:
      open.length === 0
        ? html``
        : html`<ul class="govuk-list">!${open.map(
            (one) =>
              html`<li><a class="govuk-link" href="/cases/${reference}/work/move/suits?for=${encodeURIComponent(one.id)}">Check ${named(one)} for each person</a></li>`,
          )}</ul>`,
    lessons: ['moves/still-suits'],
  };
}

/** What is offered and not yet answered, and where they live for the time being. */
function placesToCheck(reading: Reading): readonly Place[] {
  const offered = offersOf(reading).filter(({ declined, taken }) => !declined && !taken);
  return [...offered.map(({ offer }) => offer), ...placesLivedIn(reading)];
}

/** The last place they went; where a family is split between places, each that is still lived in. */
function placesLivedIn(reading: Reading): readonly Place[] {
  const open = reading.move.temporary.filter(({ back }) => back === undefined);
  const last = reading.of('moved out').slice(-1);
  const isLeft = reading.move.temporary.some(({ out, back }) => out === last[0] && back !== undefined);
  if (open.length > 1 || isLeft) return open.map(({ out }) => out);
  return open.length === 0 ? [] : last;
}

function sayFit(one: Place, fit: PlaceFit): readonly string[] {
  const about = capital(named(one));
  if (fit.checked === undefined) return [`${about}: nobody has checked it yet for each person.`];
  const day = sayDay(fit.checked);
  const asked = fit.notAsked.length === 0 ? '' : ` Nobody asked about ${join(fit.notAsked)}.`;
  switch (fit.standing) {
    case 'suits':
      return [`${about}: it suits everyone (checked on ${day}).`];
    case 'does not suit':
      return [`${about}: it does not suit (checked on ${day}).${asked}`, ...fit.lacking.map(sayLack)];
    default:
      return [`${about}: we cannot tell yet (checked on ${day}).${asked}`, ...fit.unknown.map(sayUnknown)];
  }
}

function sayLack({ person, lacks, missing }: PlaceCheck): string {
  return `${capital(person)}: it does not suit for ${join(lacks)}${missing === undefined ? '.' : `. ${sentence(missing)}`}`;
}

function sayUnknown({ person, unknown }: PlaceCheck): string {
  return `${capital(person)}: nobody knows yet about ${join(unknown)}.`;
}

/** A place in a few words: ‘the flat on Mill Lane, offered on 3 March 2026’. */
function named(one: Place): string {
  const day = sayDay(one.happened);
  if (one.kind === 'moved out') return `${one.to ?? 'the place they moved to'}, since ${day}`;
  return `${one.home ?? (one.kind === 'home offered' ? 'the home' : 'the place')} offered on ${day}`;
}
