import { dayOf, type Instant } from '../calendar/instant.ts';
import { type BookedToCome, bookedToCome } from '../record/behaviour/booked-to-come.ts';
import { mayBeSame } from '../record/behaviour/no-contact.ts';
import type { Entry } from '../record/entry.ts';
import { asItStands, asItWillStand } from './as-it-stands.ts';
import type { Connection } from './database.ts';
import type { CasePlace, Records } from './records.ts';

declare const asked: unique symbol;

/** Who may have no contact where a piece of work books somebody, as it was found. Only `askWhoIsApart` makes one. */
export type AskedApart = readonly WhoIsApart[] & { readonly [asked]: true };

type WhoIsApart = {
  readonly home: string;
  readonly household: string | undefined;
  readonly found: { readonly names: readonly string[]; readonly accounts: readonly string[] };
};

/** An entry gives somebody something to do with a household they may have no contact with. */
export type KeptApart = {
  readonly passes: false;
  readonly keptApart: {
    readonly entry: Entry;
    /** As the entry calls them, or their account. */
    readonly who: string;
  };
};

/** Where entries are about to be written, and what is on record there. */
export type BookingPlaces = {
  readonly places: readonly CasePlace[];
  readonly records: Records;
  readonly now: Instant;
};

/** Nobody is booked where nothing is written. */
export const nobodyBooked = [] as unknown as AskedApart;

/**
 * Asks, before entries are written, whether any of them books somebody who may have no contact with the household: every
 * piece of work is made with the answer, so that no page, import or job can write round it. It costs nothing where nobody
 * is booked.
 */
export async function askWhoIsApart(
  ask: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>,
  entries: readonly Entry[],
  { places, records, now }: BookingPlaces,
): Promise<AskedApart | KeptApart> {
  const bookings = bookingsAmong(entries, places, records, now);
  if (bookings.length === 0) return nobodyBooked;
  const wanted = [...new Map(bookings.map(({ place }) => [keyOf(place), place])).values()];
  const apart = await ask((connection) => whoIsApart(connection, wanted));
  for (const { entry, booked, place } of bookings) {
    const there = apart.find((one) => keyOf(one) === keyOf(place));
    const who = there && firstApart(booked, there.found);
    if (who !== undefined) return { passes: false, keptApart: { entry, who } };
  }
  return apart as AskedApart;
}

/** The same for what comes many at once from elsewhere, where whoever books is not there to be told: it throws. */
export async function allowBookings(
  connection: Connection,
  entries: readonly Entry[],
  where: BookingPlaces,
): Promise<AskedApart> {
  const apart = await askWhoIsApart((work) => work(connection), entries, where);
  if ('keptApart' in apart) {
    const { subject, kind } = apart.keptApart.entry;
    throw new Error(`Somebody would be booked who may have no contact with the household: ${subject}, ${kind}`);
  }
  return apart;
}

/** What of it concerns one home. */
export function apartAt(apart: AskedApart, home: string | undefined): AskedApart {
  return apart.length === 0 ? apart : (apart.filter((one) => one.home === home) as unknown as AskedApart);
}

/** Every place of a landlord that somebody is kept apart from, with who they are: for what looks at very many rows. */
export async function readWhoIsApart(connection: Connection): Promise<readonly WhoIsApart[]> {
  const { landlord } = connection.scope;
  const places = await connection.sql<{ home: string; household: string | null }>(
    `with apart as (select c.home, c.household from no_contact n join cases c using (landlord, reference) where n.landlord = $1),
       homes as (select home from apart union select h.home from households h join apart a using (household) where h.landlord = $1)
     select home, null as household from homes
     union select h.home, h.household from households h join homes using (home) where h.landlord = $1`,
    [landlord],
  );
  return places.length === 0
    ? []
    : whoIsApart(
        connection,
        places.map(({ home, household }) => ({ reference: '', home, household: household ?? undefined })),
      );
}

/** Whether a name may be of somebody who is kept apart from a place. */
export function isApartAt(
  apart: readonly WhoIsApart[],
  place: Pick<CasePlace, 'home' | 'household'>,
  name: string,
): boolean {
  const there = apart.find((one) => keyOf(one) === keyOf(place));
  return there?.found.names.some((one) => mayBeSame(one, name)) === true;
}

function bookingsAmong(entries: readonly Entry[], places: readonly CasePlace[], records: Records, now: Instant) {
  const today = dayOf(now);
  return entries.flatMap((entry) => {
    const booked = bookedToCome(asItWillStand(entry, records), today, (id) => asItStands(id, records));
    const place = booked && places.find(({ reference }) => entry.subject === `case:${reference}`);
    return booked === undefined || place === undefined ? [] : [{ entry, booked, place }];
  });
}

function firstApart({ names, accounts }: BookedToCome, found: WhoIsApart['found']): string | undefined {
  return (
    accounts.find((account) => found.accounts.includes(account)) ??
    names.find((name) => found.names.some((apart) => mayBeSame(apart, name)))
  );
}

async function whoIsApart(connection: Connection, places: readonly CasePlace[]): Promise<readonly WhoIsApart[]> {
  const rows = await connection.prepared<{ home: string; household: string | null; found: WhoIsApart['found'] }>(
    `select home, household, apart_at(home, household) as found
     from json_to_recordset($1) as p (home text, household text)`,
    [JSON.stringify(places.map(({ home, household }) => ({ home, household })))],
  );
  return rows.map(({ household, ...row }) => ({ ...row, household: household ?? undefined }));
}

function keyOf({ home, household }: Pick<CasePlace, 'home' | 'household'>): string {
  return `${home} ${household ?? ''}`;
}
