import type { FastifyRequest } from 'fastify';
import { dayOf, type Instant, sayInstant } from '../../calendar/instant.ts';
import { type Booking, bookingsOf } from '../../record/behaviour/bookings.ts';
import { noContact } from '../../record/behaviour/no-contact.ts';
import { readCase } from '../../record/casework/open-case.ts';
import type { Subject } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { listAccounts } from '../../store/accounts.ts';
import { casesOfHome } from '../../store/cases.ts';
import type { Connection, Database } from '../../store/database.ts';
import { fetchRecord } from '../../store/fetch.ts';
import { type LookMade, looksAt } from '../../store/looks.ts';
import { whoMaySee } from '../cases/access/who-may-see.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import type { LoadedCase } from '../cases/load-case.ts';
import { sayKeptApart } from '../cases/say-kept-apart.ts';
import { scopeOf } from '../http/sessions.ts';
import { addressOfLooks } from '../looks/address.ts';
import { maySeeLooks } from '../looks/who.ts';

/** How a restricted case is guarded: who may see it, who looked, and who is kept away from the household. */
export type Guard = {
  readonly isRestricted: boolean;
  /** Everybody who may see it, a name and a role each. */
  readonly named: readonly string[];
  /** The latest looks at it; undefined for those who may not see who looked. */
  readonly looked: readonly Looked[] | undefined;
  /** Where all of them are. */
  readonly looks: string | undefined;
  /** Who may have no contact, a sentence or two each. */
  readonly keptApart: readonly string[];
  /** Visits by those kept away, on this case and the other open ones of the home, with the case of each. */
  readonly bookings: readonly (Booking & { readonly reference: string })[];
};

export type Looked = { readonly when: string; readonly who: string; readonly what: string };

const mostLooks = 5;

const did: Readonly<Record<LookMade['opened'], string>> = {
  case: 'opened it',
  file: 'opened a file of it',
  household: 'opened the household',
  home: 'opened the home',
  'who looked': 'opened who looked',
  refused: 'asked to see it, and was not let in',
};

/** Finds out how a case is guarded, as far as whoever asks may see. */
export async function fetchGuard(
  database: Database,
  request: FastifyRequest,
  found: LoadedCase,
  now: Instant,
): Promise<Guard> {
  const { place, reading } = found;
  return database.as(scopeOf(request), async (connection) => {
    const accounts = (await listAccounts(connection)).filter(({ closed }) => closed === undefined);
    const others = await casesOfHome(connection, place.home);
    const workers = accounts.filter(({ role }) => caseworkers.includes(role));
    const looks = maySeeLooks(request) ? addressOfLooks(place) : undefined;
    return {
      isRestricted: place.isRestricted,
      named: whoMaySee(workers, readCase(reading)?.access ?? []).map(({ name, role }) => `${name}, ${role}`),
      looked: looks === undefined ? undefined : await fetchLooked(connection, found),
      looks,
      keptApart: sayKeptApart(reading, accounts, others),
      bookings: await fetchBookings(
        connection,
        found,
        others.filter(({ isOpen }) => isOpen).map(({ reference }) => reference),
        now,
      ),
    };
  });
}

async function fetchLooked(connection: Connection, { place }: LoadedCase): Promise<readonly Looked[]> {
  const made = await looksAt(connection, place.household ?? '', { before: undefined, most: 50 });
  return made
    .filter(({ reference }) => reference === place.reference)
    .slice(0, mostLooks)
    .map((look) => ({ when: sayInstant(look.looked), who: `${look.name}, ${look.role}`, what: did[look.opened] }));
}

/** The allegation stands on one case of a household; the visits it concerns are often on another. */
async function fetchBookings(
  connection: Connection,
  { place, reading }: LoadedCase,
  open: readonly string[],
  now: Instant,
): Promise<Guard['bookings']> {
  const apart = noContact(reading);
  if (apart.length === 0) return [];
  const here = bookingsOf(reading, apart).map((booking) => ({ ...booking, reference: place.reference }));
  const elsewhere = open.filter((reference) => reference !== place.reference).map((one): Subject => `case:${one}`);
  if (elsewhere.length === 0) return here;
  const { record } = await fetchRecord(connection, elsewhere);
  const there = elsewhere.flatMap((subject) => {
    const own = read(
      record.filter((entry) => entry.subject === subject),
      now,
    );
    return bookingsOf(own, apart).map((booking) => ({ ...booking, reference: subject.slice('case:'.length) }));
  });
  const today = dayOf(now);
  return [...here, ...there].toSorted((one, other) => Math.abs(one.day - today) - Math.abs(other.day - today));
}
