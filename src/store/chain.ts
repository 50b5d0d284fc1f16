import { hash } from 'node:crypto';
import { isoDay } from '../calendar/day.ts';
import { isoInstant } from '../calendar/instant.ts';
import type { Entry } from '../record/entry.ts';

/** What a link of a chain is made over, besides the link before it. */
export type Link = Pick<Entry, 'id' | 'subject' | 'kind' | 'happened' | 'at' | 'recorded'> & {
  readonly landlord: string;
  readonly seq: number;
  readonly account: string;
  /** The digest of the body, so that the chain still verifies when the body has lawfully gone. */
  readonly digest: string;
};

/** The SHA-256 of a body, in hexadecimal. */
export function digestOf(body: string): string {
  return hash('sha256', body, 'hex');
}

/** The link of an entry: the SHA-256, in hexadecimal, of the link before (nothing, for the first) and all it says of itself. */
export function linkOf(before: string, link: Link): string {
  const says = JSON.stringify([
    before,
    link.landlord,
    link.subject,
    link.seq,
    link.id,
    link.kind,
    isoDay(link.happened),
    link.at === undefined ? null : isoInstant(link.at),
    isoInstant(link.recorded),
    link.account,
    link.digest,
  ]);
  return hash('sha256', says, 'hex');
}
