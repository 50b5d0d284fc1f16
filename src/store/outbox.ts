import { type Day, isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Means } from '../record/kinds/vocabulary.ts';
import type { Contact } from '../record/safe-contact/contact-of.ts';
import type { SafeToSend } from '../record/safe-contact/gate.ts';
import type { Connection } from './database.ts';

/** A message to be sent, or a call to be made, on one case. */
export type Message = {
  readonly message: string;
  readonly reference: string;
  readonly contact: Contact & { readonly means: Means; readonly says: string };
  /** What was safe, as a digest of it, when somebody made sure that it keeps to that; undefined where nobody did. */
  readonly assuredOf: string | undefined;
  readonly account: string;
  readonly made: Instant;
};

/**
 * Keeps a message until it is sent. It takes only what the gate let through: `SafeToSend` is made nowhere else. The same
 * message kept twice is one. Throws where the contact says nothing, or not by what means.
 */
export async function keepMessage(
  connection: Connection,
  about: Pick<Message, 'message' | 'reference' | 'assuredOf' | 'account'> & { readonly now: Instant },
  { to, means, says, sender, on, time }: SafeToSend,
): Promise<void> {
  if (means === undefined || says === undefined) throw new Error('A message says something, by some means');
  await connection.sql(
    `insert into messages (landlord, message, reference, to_whom, means, says, sender, planned, time, account, made, is_assured, assured_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing`,
    [
      ...[connection.scope.landlord, about.message, about.reference, to ?? null, means, says, sender ?? null],
      ...[on === undefined ? null : isoDay(on), time ?? null, about.account, isoInstant(about.now)],
      ...[about.assuredOf !== undefined, about.assuredOf ?? null],
    ],
  );
}

/** The messages of a case that are still to be sent, those that have waited longest first. */
export async function messagesToSend(connection: Connection, reference: string): Promise<readonly Message[]> {
  const rows = await connection.sql<Row>(
    `${messageRows} and reference = $2 order by planned nulls first, made, message`,
    [connection.scope.landlord, reference],
  );
  return rows.map(asMessage);
}

/** One message still to be sent; undefined where there is none by that name on this case. */
export async function messageToSend(
  connection: Connection,
  reference: string,
  message: string,
): Promise<Message | undefined> {
  const rows = await connection.sql<Row>(`${messageRows} and reference = $2 and message = $3`, [
    ...[connection.scope.landlord, reference, message],
  ]);
  return rows.map(asMessage)[0];
}

/**
 * Takes a message out of those to be sent, as sent: it must have been let through the gate again, as things are now.
 * Gives whether it was still there.
 */
export function markSent(connection: Connection, message: string, _safe: SafeToSend, now: Instant): Promise<boolean> {
  return end(connection, message, 'sent', now);
}

/** Takes a message out of those to be sent, as not to be sent after all. Gives whether it was still there. */
export function stopMessage(connection: Connection, message: string, now: Instant): Promise<boolean> {
  return end(connection, message, 'stopped', now);
}

/** Its words leave with it: what was sent stands on the record, where it can be erased. */
async function end(connection: Connection, message: string, stands: string, now: Instant): Promise<boolean> {
  const rows = await connection.sql(
    `update messages set stands = $3, ended = $4, says = '' where landlord = $1 and message = $2 and stands = 'to be sent' returning 1`,
    [connection.scope.landlord, message, stands, isoInstant(now)],
  );
  return rows.length > 0;
}

const messageRows = `select message, reference, to_whom, means, says, sender, planned, time, assured_of, account, made
  from messages where landlord = $1 and stands = 'to be sent'`;

type Row = {
  readonly message: string;
  readonly reference: string;
  readonly to_whom: string | null;
  readonly means: Means;
  readonly says: string;
  readonly sender: string | null;
  readonly planned: Day | null;
  readonly time: string | null;
  readonly assured_of: string | null;
  readonly account: string;
  readonly made: Instant;
};

function asMessage(row: Row): Message {
  const { message, reference, means, says, account, made } = row;
  return {
    ...{ message, reference, account, made, assuredOf: row.assured_of ?? undefined },
    contact: {
      ...{ means, says, to: row.to_whom ?? undefined, sender: row.sender ?? undefined },
      ...{ on: row.planned ?? undefined, time: row.time ?? undefined },
    },
  };
}
