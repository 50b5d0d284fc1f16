import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Day, dateNumber } from '../../calendar/day.ts';
import { tagOf } from '../../letters/languages.ts';
import { blocksOfText } from '../../letters/opening/plain-text.ts';
import { partsOfLetter } from '../../letters/parts.ts';
import { entryOfLetter } from '../../letters/sent/entries-of-letter.ts';
import { type PromiseInLetter, promisesIn } from '../../letters/sent/said-in-letter.ts';
import { whyMayNotDecide } from '../../record/complaints/who-may-decide.ts';
import type { Entry } from '../../record/entry.ts';
import { refusedPlainly, sayRefusal } from '../../record/safe-contact/say-refusal.ts';
import { dropRecorded, dropUploads } from '../../store/attachments.ts';
import { dropDraft, findDraft } from '../../store/drafts.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type Sent, withOnce, writeOnCase } from '../cases/write.ts';
import { restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { type SoftCheck, unanswered } from '../record-something/soft-check.ts';
import { askedOfDecider } from '../record-something/soft-checks-on-record.ts';
import { leftToLookAt } from './check-view.ts';
import { gateLetter } from './gate-letter.ts';
import { keepLetter } from './keep-letter.ts';
import { letterWords } from './kinds.ts';
import { checkOf, type LettersParts, type LoadedLetter, loadLetter, type OnLetter } from './load-letter.ts';
import { noteOf, type PromiseToKeep, readSending } from './read-sending.ts';
import { sendingBody } from './sending-page.ts';
import { tooLateOnceSent } from './too-late-once-sent.ts';
import { noteOfTranslation, readTranslation, type TranslationAsked } from './translation.ts';

type Shown = { readonly sent: Sent; readonly errors?: readonly AnswerError[]; readonly checks?: readonly SoftCheck[] };
type LetterSent = LoadedLetter & {
  readonly text: string;
  readonly begunFrom: string;
  readonly promises: readonly PromiseInLetter[];
};

/** A finished letter is recorded as sent: by the kind of entry the lessons look for, with its text, and what it promises. */
export function sending(app: FastifyInstance, parts: LettersParts): void {
  const config = { who: caseworkers };

  app.get<OnLetter>('/cases/:reference/letters/:letter/sending', { config }, async (request, reply) => {
    const loaded = await loadWritten(request);
    if (!loaded) return reply.callNotFound();
    if (loaded.text === '') return reply.redirect(addressOf(loaded), 303);
    const draft = await restoreDraft(request);
    return show(reply, loaded, { sent: draft?.values ?? startOf(loaded, request.signedIn?.name ?? '') }, draft?.notice);
  });

  app.post<OnLetter>('/cases/:reference/letters/:letter/sending', { config }, async (request, reply) => {
    const loaded = await loadWritten(request);
    if (!loaded) return reply.callNotFound();
    const { found, letter, text, promises } = loaded;
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    if (text === '') return reply.redirect(addressOf(loaded), 303);
    const check = checkOf(letter, text);
    const stage = letter.kind === 'stage-2' ? 2 : 1;
    const whyNot = (name: string) => whyMayNotDecide(letter.assessment.reading, stage, name);
    const said = readSending(sent, { kind: letter.kind, text, check, promises, today: letter.on, whyNot });
    const asked = translationOf(loaded);
    const told = asked && readTranslation(sent, asked, letter.on);
    const errors = [said, told].flatMap((one) => (one && 'errors' in one ? one.errors : []));
    if ('errors' in said || (told && 'errors' in told)) return show(reply.code(422), loaded, { sent, errors });
    const translation = told?.translation;
    const translated = translation && 'text' in translation ? translation : undefined;
    const { reviewer } = said.letter;
    const decider = reviewer === undefined ? [] : askedOfDecider(whyNot(reviewer), stage, reviewer);
    const isSureOfDecider = unanswered(decider, sent).length === 0;
    // All is asked at once: what was made sure of already stands on the form with what was not.
    const contact = { means: said.letter.means, also: translated?.text };
    const refused = refusedBy(request, loaded, contact, isSureOfDecider ? sent : {});
    if (refused || !isSureOfDecider)
      return show(reply.code(422), loaded, { sent, ...refused, checks: [...decider, ...(refused?.checks ?? [])] });

    const { reference } = found.place;
    const scope = scopeOf(request);
    const now = parts.now();
    const by = request.signedIn?.name ?? '';
    const { kind, for: answers, fields } = entryOfLetter(said.letter, check, letter.assessment);
    const begun = loaded.begunFrom === '' ? '' : ` Begun from version ${loaded.begunFrom} of the template.`;
    const how = `${noteOf(said)}${begun}${asked && translation ? ` ${noteOfTranslation(translation, asked.language)}` : ''}`;
    const note = parts.files ? how : [how, text, translated?.text ?? ''].join('\n\n').trim().slice(0, longestNote);
    const common = { subject: `case:${reference}`, happened: said.letter.on, recorded: now } as const;
    const main = { id: sent.once, ...common, kind, for: answers, by, note, ...fields } as Entry;
    const name = `${reference}-${letter.kind}`;
    const { isLargePrint, isEasyRead } = letter.form;
    const form = { title: letterWords[letter.kind].title, reference, isLargePrint, isEasyRead, about: main.id, by };
    const kept: Entry[] = [];
    if (parts.files) {
      const into = { database: parts.database, files: parts.files, scope, now };
      const says = translated ? 'as sent: the English text' : 'as sent';
      kept.push(...(await keepLetter({ ...form, text, name, says }, into)));
      if (translated?.text !== undefined) {
        const { language } = translated;
        const own = { text: translated.text, name: `${name}-translated`, language: tagOf(language) };
        kept.push(...(await keepLetter({ ...form, ...own, says: `as sent in ${language}` }, into)));
      }
    }
    const promised = said.promises.map((promise, place) => promiseEntry(promise, `${sent.once}-${place}`, main));
    await writeOnCase(request, reply, parts, found.place, {
      entries: [main, ...promised, ...kept],
      subject: `case:${reference}`,
      sent,
      onWritten: () =>
        parts.database.as(scope, async (connection) => {
          await dropDraft(connection, addressOf(loaded));
          await dropRecorded(connection);
        }),
    });
    // Somebody else wrote first: the letter is still a draft, and its files are made again when it goes.
    const left = kept.map(({ id }) => id);
    if (reply.statusCode !== 303) await parts.database.as(scope, (connection) => dropUploads(connection, left));
    return reply;
  });

  /** A letter with what this person has written of it so far. */
  async function loadWritten(request: FastifyRequest<OnLetter>): Promise<LetterSent | undefined> {
    const loaded = await loadLetter(request, parts);
    if (!loaded) return undefined;
    const draft = await parts.database.as(scopeOf(request), (connection) => findDraft(connection, addressOf(loaded)));
    const text = draft ? textIn(draft.values, 'text') : '';
    const begunFrom = draft ? textIn(draft.values, 'template') : '';
    const { on, assessment } = loaded.letter;
    const promises = promisesIn(partsOfLetter(blocksOfText(text)), on, assessment.reading);
    return { ...loaded, text, begunFrom, promises };
  }

  function show(reply: FastifyReply, loaded: LetterSent, { sent, errors = [], checks = [] }: Shown, notice = html``) {
    const { found, letter, text, promises } = loaded;
    const { reference } = found.place;
    const translation = translationOf(loaded);
    const body = sendingBody({
      ...{ reference, kind: letter.kind, title: letterWords[letter.kind].title, csrf: csrfField(reply) },
      ...{ once: onceOf(sent), version: String(sent.version || found.versions[`case:${reference}`] || 0) },
      ...{ left: leftToLookAt(checkOf(letter, text)), promises, values: sent, errors, checks, translation },
      tooLate: tooLateOnceSent(loaded, text, parts.lessons),
    });
    return showOnCase(reply, reference, {
      ...{ title: 'Record it as sent', body: html`!${notice}!${body}` },
      ...{ back: addressOf(loaded), hasErrors: errors.length > 0 },
    });
  }

  /** The one gate for every contact: a letter that is not safe is not recorded as one to be sent. */
  function refusedBy(
    request: FastifyRequest,
    { found, text }: LetterSent,
    { means, also = '' }: { readonly means: string; readonly also: string | undefined },
    sent: Sent,
  ): Omit<Shown, 'sent'> | undefined {
    const digest = createHash('sha256')
      .update(JSON.stringify([means, text, also]))
      .digest('hex')
      .slice(0, 12);
    const check = { id: `safe-contact:${digest}`, asks: 'Have you made sure that this keeps to what is safe?' };
    const isAssured = found.canSeeSensitive && unanswered([check], sent).length === 0;
    const says = also === '' ? text : `${text}\n\n${also}`;
    const sender = request.signedIn?.landlordName ?? '';
    const gated = gateLetter(found, means as 'letter', { says, sender, now: parts.now() }, { isAssured });
    if (gated.passes) return undefined;
    if (!found.canSeeSensitive) return { errors: [{ field: 'means', message: refusedPlainly }] };
    const why = sayRefusal(gated);
    if (!gated.canBeAssured) return { errors: why.map((message) => ({ field: 'means', message })) };
    return { checks: [{ ...check, asks: `${why.join(' ')} ${check.asks}` }] };
  }
}

/** What is asked of the translation; undefined where English will do. */
function translationOf({ found, letter, text }: LetterSent): TranslationAsked | undefined {
  const { language } = letter.form;
  return language && { language, english: text, files: found.reading.of('file attached') };
}

const longestNote = 20_000;

function addressOf({ found, letter }: LoadedLetter): string {
  return `/cases/${found.place.reference}/letters/${letter.kind}`;
}

/**
 * What the form holds at first: today, and for each promise the day and the person the letter gives, or whoever records it.
 * Where the letter names a post and no person, somebody has to be named: it is seldom the one who records the letter.
 */
function startOf({ letter, promises }: LetterSent, name: string): Sent {
  const days = promises.flatMap(({ due }, place) => (due === undefined ? [] : boxesOf(`promise-${place}-due`, due)));
  const owners = promises.map(({ says, owner }, place): [string, string] => [
    `promise-${place}-owner`,
    namesPost.test(owner === undefined ? says : `${owner} will do`) ? '' : (owner ?? name),
  ]);
  return Object.fromEntries([...boxesOf('happened', letter.on), ...days, ...owners]);
}

/** ‘The area manager will call’; but not ‘The works will be done’. */
const namesPost = /^(?:the|our|your|an?) (?:[\w’'-]+ ){1,4}(?:will|shall) (?!be )/i;

function boxesOf(name: string, day: Day): [string, string][] {
  const number = dateNumber(day);
  const [date, month, year] = [number % 100, Math.floor(number / 100) % 100, Math.floor(number / 10_000)];
  return [
    [`${name}-day`, String(date)],
    [`${name}-month`, String(month)],
    [`${name}-year`, String(year)],
  ];
}

function promiseEntry({ says, due, owner }: PromiseToKeep, id: string, letter: Entry): Entry {
  const { subject, happened, recorded } = letter;
  return {
    id,
    subject,
    kind: 'promise made',
    happened,
    recorded,
    about: letter.id,
    by: owner,
    promise: says,
    due,
    means: 'letter',
  } as Entry;
}
