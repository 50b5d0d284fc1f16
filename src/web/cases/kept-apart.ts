import { bookedToCome } from '../../record/behaviour/booked-to-come.ts';
import { sayTie, tieOf } from '../../record/behaviour/investigator.ts';
import { whoWouldCome } from '../../record/behaviour/no-contact.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import type { Database } from '../../store/database.ts';
import { firstKeptApart, isKeptApart } from '../../store/no-contact.ts';
import type { Scope } from '../../store/scope.ts';
import { html } from '../html.ts';
import type { AnswerError } from '../record-something/read-field.ts';

/** The home and household somebody might be kept apart from. */
export type Where = { readonly home: string; readonly household: string | undefined };

/**
 * Why an entry cannot be written down as it is: whoever would come to the home, be at a meeting or look into an allegation
 * may have no contact with its household, or is themselves complained of. It says what to do and, of a visit or a meeting,
 * not why, as whoever writes it may not be one to know.
 */
export async function refusedPerson(
  database: Database,
  scope: Scope,
  { place, reading }: { readonly place: Where; readonly reading: Reading },
  entry: Entry,
): Promise<AnswerError | undefined> {
  const tie = entry.kind === 'investigator appointed' ? tieOf(reading, entry.person ?? '') : undefined;
  if (tie?.is === 'complained of') return { field: 'person', message: sayTie(tie, namedIn(entry)) };
  const booked = bookedToCome(entry, reading.asAt, (id) => reading.entry(id));
  const names = [...new Set([...whoWouldCome(entry), ...(booked?.names ?? [])])];
  if (names.length === 0) return undefined;
  const name = await database.as(scope, (connection) => firstKeptApart(connection, place, names));
  return name === undefined ? undefined : refusalOf(entry, name);
}

function namedIn(entry: Entry): string {
  return entry.kind === 'investigator appointed' ? (entry.person ?? '') : '';
}

function refusalOf(entry: Entry, name: string): AnswerError {
  switch (entry.kind) {
    case 'investigator appointed':
      return {
        field: 'person',
        message: `${name} cannot look into this. Choose somebody else, or ask your safeguarding lead`,
      };
    case 'meeting arranged':
      return {
        field: 'attends',
        message: `${name} cannot be at a meeting with this household. Arrange it without them, or ask your safeguarding lead`,
      };
    case 'appointment changed':
    case 'missed visit put right':
      return {
        field: 'planned',
        message: `${name} was booked for this visit and cannot come. Arrange a new visit by somebody else, or ask your safeguarding lead`,
      };
    case 'promise made':
      return {
        field: 'who',
        message: `${name} cannot do this for the household. Choose somebody else, or ask your safeguarding lead`,
      };
    case 'promise changed':
      return {
        field: 'due',
        message: `${name} was to do this and cannot. Make a new promise with somebody else to keep it, or ask your safeguarding lead`,
      };
    case 'order received':
      return {
        field: 'owner',
        message: `${name} cannot have this in hand. Choose somebody else, or ask your safeguarding lead`,
      };
    case 'appointment made':
      return {
        field: entry.person === undefined ? 'by' : 'person',
        message: `${name} cannot be booked to come here. Choose somebody else, or ask your safeguarding lead`,
      };
    default:
      return {
        field: 'by',
        message: `This cannot be written down as a visit by ${name}. If somebody else came, write who it was. If ${name} did come, tell your safeguarding lead today, who will write it down`,
      };
  }
}

/** Why an account cannot have a case of this household or be named on it; undefined where it can. */
export async function refusedOfficer(
  database: Database,
  scope: Scope,
  { home, household }: Where,
  officer: { readonly account: string; readonly name: string },
): Promise<string | undefined> {
  const isApart = await database.as(
    scope,
    async (connection) =>
      (await isKeptApart(connection, officer.account, `home:${home}`)) ||
      (household !== undefined && (await isKeptApart(connection, officer.account, `household:${household}`))),
  );
  return isApart
    ? `${officer.name} cannot have a case of this home. Choose somebody else, or ask your safeguarding lead`
    : undefined;
}

/** What is said where something was refused for who it was given to, and no form is at hand to show again. */
export const sayGivenToNobody = {
  title: 'This cannot be given to the person you chose',
  says: html`Nothing was written, and what you wrote is kept. Go back and choose somebody else, or ask your safeguarding lead.`,
};
