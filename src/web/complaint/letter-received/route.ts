import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import { readComplaintLetter, type SentenceRead } from '../../../letters/received/suggest.ts';
import type { Entry } from '../../../record/entry.ts';
import { saveDraft } from '../../../store/drafts.ts';
import type { Files } from '../../../store/files/files.ts';
import { largestFile } from '../../../store/files/judge.ts';
import { caseworkers } from '../../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../../cases/load-case.ts';
import { showOnCase } from '../../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../../cases/write.ts';
import { insetText } from '../../components/inset-text.ts';
import { restoreDraft } from '../../drafts/restore.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { longestLetter, plainLines } from '../../letters/load-letter.ts';
import { textIn } from '../../record-something/form-values.ts';
import { readDayIn, sayBoxes } from '../../record-something/read-day.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import { type FileParts, letterFiles, receiveLate, receiveLetter, wordsOn } from './came-as-file.ts';
import { letterReceivedBody } from './page.ts';
import { entriesFor, takenFrom } from './taken.ts';

type OnCase = { Params: { reference: string }; Querystring: { read?: string } };
type Shown = {
  readonly values: Sent;
  readonly errors?: readonly AnswerError[];
  readonly sentences?: readonly SentenceRead[];
  readonly notice?: Html | undefined;
};
type Reading = {
  readonly within: FileParts;
  readonly found: LoadedCase;
  readonly file: Entry<'file attached'>;
  readonly before: Sent;
};
type Parts = WritingParts & { readonly files?: Files | undefined };

/**
 * A long letter of complaint, pasted or come as a file: kept whole, with what may be in it drawn out as suggestions, each
 * taken by a person or left.
 */
export function letterReceived(app: FastifyInstance, parts: Parts): void {
  const { files } = parts;
  const fileParts: FileParts | undefined = files && { ...parts, files };
  const address = '/cases/:reference/complaint/letter-received';
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>(address, { config: { who: caseworkers } }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const values = draft?.values ?? {};
    const file = letterFiles(found).find(({ id }) => id === request.query.read);
    if (file && fileParts && textIn(values, 'text') === '')
      return showWordsOf(request, reply, { within: fileParts, found, file, before: values });
    const sentences = readComplaintLetter(plainLines(textIn(values, 'text')), dayOf(parts.now()));
    const isJustRead = file !== undefined && textIn(values, 'letter') === file.id;
    const isAnything = Object.entries(values).some(([name, value]) => /^(?:text$|came-)/.test(name) && value !== '');
    const notice = isAnything && !isJustRead ? draft?.notice : undefined;
    return show(reply, found, { values, sentences, notice });
  });

  const config = {
    who: caseworkers,
    multipartOptions: { limits: { fileSize: largestFile, files: 3, fields: 8_000, parts: 8_100, fieldSize: 400_000 } },
    ...(fileParts && { readLate: (request: FastifyRequest) => receiveLate(request, fileParts) }),
  };
  app.post<OnCase>(address, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const received = fileParts && request.sentParts ? await receiveLetter(request, fileParts, found) : undefined;
    const sent = withOnce(received?.answers ?? (await sentAnswers(request)));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const wanted = received?.attached ?? (textIn(sent, 'do') === 'read' ? textIn(sent, 'attached') : undefined);
    if (fileParts && (wanted !== undefined || (received?.problems.length ?? 0) > 0))
      return readFile(request, reply, {
        within: fileParts,
        values: sent,
        wanted: wanted ?? '',
        problems: received?.problems ?? [],
      });
    const today = dayOf(parts.now());
    const text = plainLines(textIn(sent, 'text')).slice(0, longestLetter);
    const errors: AnswerError[] = [];
    const came = readDayIn(sent, 'came', { of: ' it reached us', today });
    if (came.found === undefined)
      errors.push({ field: 'came', message: came.message, ...(came.box && { box: came.box }) });
    else if (came.found > today) errors.push({ field: 'came', message: 'Choose today or a day before it' });
    if (text === '') errors.push({ field: 'text', message: 'Paste the letter' });
    const sentences = readComplaintLetter(text, came.found ?? today);
    const isRecorded = textIn(sent, 'do') === 'record';
    const chosen = isRecorded ? takenFrom(sentences, sent) : [];
    if (isRecorded && chosen.length === 0)
      errors.push({ field: 'take-0', message: 'Tick what you take from the letter' });
    if (errors.length > 0 || came.found === undefined || !isRecorded)
      return show(reply.code(errors.length > 0 ? 422 : 200), found, { values: sent, errors, sentences });
    const subject = `case:${found.place.reference}` as const;
    const by = request.signedIn?.name ?? '';
    const who = { once: sent.once, subject, by, now: parts.now() };
    const file = letterFiles(found).find(({ id }) => id === textIn(sent, 'letter'));
    const entries = entriesFor(chosen, { text, came: came.found, file }, who, found.reading);
    return writeOnCase(request, reply, parts, found.place, {
      entries: entries as unknown as [Entry, ...Entry[]],
      subject,
      sent,
    });
  });

  /** The words of a file on the case, in the box the letter is pasted in; or why they cannot be had. */
  async function showWordsOf(
    request: FastifyRequest,
    reply: FastifyReply,
    { within, found, file, before }: Reading,
  ): Promise<FastifyReply> {
    const read = await wordsOn(request, within, found, file);
    const values: Sent = { ...before, attached: file.id };
    if ('cannot' in read)
      return show(reply, found, { values, errors: [{ field: 'attached', message: `${file.name}: ${read.cannot}` }] });
    const today = dayOf(parts.now());
    const isDated = ['day', 'month', 'year'].some((box) => textIn(before, `came-${box}`) !== '');
    const [date = '', month = '', year = ''] =
      read.sent === undefined || isDated || read.sent > today ? [] : sayBoxes(read.sent).split(' ');
    const text = plainLines(read.text);
    const notes = [
      ...(text.length > longestLetter
        ? [
            `Only the first ${longestLetter.toLocaleString('en-GB')} letters of it are shown here. Read the rest in the file.`,
          ]
        : []),
      ...(read.unread.length > 0
        ? [
            `These came with the e-mail and were not read: ${read.unread.join(', ')}. Save them from it and add them too.`,
          ]
        : []),
    ];
    const notice = notes.length === 0 ? undefined : html`!${notes.map((text) => insetText({ text }))}`;
    const words = text.slice(0, longestLetter);
    return show(reply, found, {
      values: {
        ...values,
        ...{ text: words, letter: file.id },
        ...(date !== '' && { 'came-day': date, 'came-month': month, 'came-year': year }),
      },
      sentences: readComplaintLetter(words, today),
      notice,
    });
  }

  /** Goes on to the page that shows the words of a file. What somebody wrote in the box is not lost to them. */
  async function readFile(
    request: FastifyRequest<OnCase>,
    reply: FastifyReply,
    {
      within,
      values,
      wanted,
      problems,
    }: {
      readonly within: FileParts;
      readonly values: Sent;
      readonly wanted: string;
      readonly problems: readonly string[];
    },
  ): Promise<FastifyReply> {
    // Anew: what was sent may be on the record since.
    const found = await load(request);
    if (!found) throw new Error('The case was there a moment ago');
    const file = letterFiles(found).find(({ id }) => id === wanted);
    const text = plainLines(textIn(values, 'text'));
    const sentences = readComplaintLetter(text, dayOf(parts.now()));
    const refuse = (messages: readonly AnswerError[]) =>
      show(reply.code(422), found, { values: { ...values, attached: wanted }, errors: messages, sentences });
    if (problems.length > 0) return refuse(problems.map((message) => ({ field: 'files', message })));
    if (!file)
      return refuse([
        letterFiles(found).length > 0
          ? { field: 'attached', message: 'Choose the letter, or add its file' }
          : { field: 'files', message: 'Choose the file of the letter' },
      ]);
    if (text !== '' && !(await isAsRead(request, within, found, values)))
      return refuse([
        {
          field: 'text',
          message: `Record what is in the box, or empty it, before you read ${file.name}: its words would take their place`,
        },
      ]);
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('came-')));
    await parts.database.as(scopeOf(request), (connection) =>
      saveDraft(connection, `/cases/${found.place.reference}/complaint/letter-received`, kept, parts.now()),
    );
    const { reference } = found.place;
    return reply.redirect(`/cases/${reference}/complaint/letter-received?read=${encodeURIComponent(file.id)}`, 303);
  }

  function show(
    reply: FastifyReply,
    found: LoadedCase,
    { values, errors = [], sentences = [], notice = html`` }: Shown,
  ): FastifyReply {
    const { reference } = found.place;
    const all = letterFiles(found).map(({ id, name, shows }) => ({
      ...{ entry: id, name, says: shows === undefined || shows === name ? name : `${name}: ${shows}` },
    }));
    const body = letterReceivedBody({
      ...{ reference, csrf: csrfField(reply), once: onceOf(values), values, errors, sentences },
      version: String(values.version || found.versions[`case:${reference}`] || 0),
      files: fileParts && all,
      from: all.find(({ entry }) => entry === textIn(values, 'letter')),
    });
    return showOnCase(reply, reference, {
      ...{ title: 'A letter of complaint', body: html`!${notice}!${body}` },
      ...{ back: `/cases/${reference}/complaint`, hasErrors: errors.length > 0 },
    });
  }
}

/** Whether what is in the box is what was taken out of a file, and nothing else. */
async function isAsRead(request: FastifyRequest, parts: FileParts, found: LoadedCase, values: Sent): Promise<boolean> {
  const before = letterFiles(found).find(({ id }) => id === textIn(values, 'letter'));
  const read = before && (await wordsOn(request, parts, found, before));
  return (
    read !== undefined &&
    'text' in read &&
    plainLines(read.text).trim().slice(0, longestLetter) === plainLines(textIn(values, 'text')).trim()
  );
}
