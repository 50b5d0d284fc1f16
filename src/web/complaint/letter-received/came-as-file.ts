import type { FastifyRequest } from 'fastify';
import { CannotReadLetter } from '../../../letters/opening/cannot-read-letter.ts';
import { largestLetterFile, type WordsOfFile, wordsOfFile } from '../../../letters/received/words-of-file.ts';
import { sortOf } from '../../../record/attached-file.ts';
import type { Entry } from '../../../record/entry.ts';
import { append } from '../../../store/append.ts';
import { dropRecorded, fetchFiles, listArrivals } from '../../../store/attachments.ts';
import type { DraftValues } from '../../../store/drafts.ts';
import type { Files } from '../../../store/files/files.ts';
import { keyOf, NotKept } from '../../../store/files/keeping.ts';
import { noteLook } from '../../../store/looks.ts';
import { entryOf } from '../../attachments/arrivals.ts';
import { mostWaiting, receiveForm, type SentFiles } from '../../attachments/receive-form.ts';
import { whyHeldBack } from '../../attachments/say-file.ts';
import { caseworkers } from '../../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../../cases/load-case.ts';
import type { WritingParts } from '../../cases/write.ts';
import { scopeOf } from '../../http/sessions.ts';

export type FileParts = WritingParts & { readonly files: Files };

/** The files on a case that a letter may be: documents and photos, the latest first. */
export function letterFiles({ reading, place }: LoadedCase): readonly Entry<'file attached'>[] {
  return reading
    .of('file attached')
    .filter(({ subject, type }) => subject === `case:${place.reference}` && mayBeLetter(type))
    .toReversed();
}

function mayBeLetter(type: string): boolean {
  return sortOf(type) === 'document' && !/excel|spreadsheet|powerpoint|presentation/.test(type);
}

/**
 * The words of a letter that is a file on the case, or a sentence that says why they cannot be had and what to do.
 * Reading it is a look at the file, and is noted as one.
 */
export async function wordsOn(
  request: FastifyRequest,
  { database, files, now }: FileParts,
  { place, record }: LoadedCase,
  entry: Entry<'file attached'>,
): Promise<WordsOfFile | { readonly cannot: string }> {
  const scope = scopeOf(request);
  // Which content it is stays as it was first written, whatever was put right since.
  const first = record.find((one): one is Entry<'file attached'> => one.id === entry.id) ?? entry;
  const kept = await database.as(scope, async (connection) => {
    await noteLook(connection, { ...place, opened: 'file', entry: entry.id }, now());
    return (await fetchFiles(connection, [first.file])).get(first.file);
  });
  const heldBack = whyHeldBack(kept);
  if (!kept || heldBack !== undefined) return { cannot: heldBack ?? 'This file cannot be opened.' };
  if (kept.size > largestLetterFile)
    return { cannot: 'This file is too large to be read as a letter. Paste the words of the letter instead.' };
  try {
    const parts: Buffer[] = [];
    for await (const part of await files.keeping.open(keyOf(scope.landlord, first.file))) parts.push(part as Buffer);
    return await wordsOfFile(Buffer.concat(parts));
  } catch (error) {
    if (error instanceof NotKept) return { cannot: 'This file is no longer kept.' };
    if (error instanceof CannotReadLetter) return { cannot: error.message };
    throw error;
  }
}

/** What the form sent, with the letter in it, where there is one, put on the record of the case first: it stays the original. */
export async function receiveLetter(
  request: FastifyRequest,
  parts: FileParts,
  { place }: LoadedCase,
): Promise<Pick<SentFiles, 'answers' | 'problems'> & { readonly attached: string | undefined }> {
  const { database, files, now } = parts;
  const scope = scopeOf(request);
  const { reference, home } = place;
  const waiting = () => database.as(scope, (connection) => listArrivals(connection, reference));
  const before = new Set((await waiting()).map(({ upload }) => upload));
  const receiving = { database, files, scope, now: now() };
  const { answers, arrived, problems } = await receiveForm(request, receiving, reference, before.size);
  if (arrived === 0) return { answers, problems, attached: undefined };
  const by = request.signedIn?.name ?? '';
  const entries = (await waiting())
    .filter(({ upload }) => !before.has(upload))
    .flatMap((arrival) => {
      const says = { [`shows-${arrival.upload}`]: 'A letter of complaint' };
      return entryOf(arrival, { reference, answers: says, by, now: now() });
    });
  const [first] = entries;
  if (first) {
    const { landlord, account } = scope;
    await append(database, { landlord, account, now: now(), home, entries, once: first.id }, parts.workOut);
    await database.as(scope, dropRecorded);
  }
  return { answers, problems, attached: first?.id };
}

/** A form with a letter in it, sent after the person’s time had run out: the file waits on the case as theirs, and what they wrote as a draft. */
export async function receiveLate(request: FastifyRequest, parts: FileParts): Promise<DraftValues> {
  const { heldSession } = request;
  if (!heldSession) throw new Error('A form was late, and nobody knows whose');
  const { landlord, account, role } = heldSession;
  const scope = { landlord, account, role };
  const { reference } = request.params as { reference: string };
  const now = parts.now();
  const isTheirs = caseworkers.includes(role) && (await loadCase(parts.database, scope, reference, now)) !== undefined;
  const { answers } = await receiveForm(request, { ...parts, scope, now }, reference, isTheirs ? 0 : mostWaiting);
  return answers;
}
