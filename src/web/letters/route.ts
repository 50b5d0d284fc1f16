import type { FastifyInstance, FastifyReply } from 'fastify';
import { sayCause } from '../../assessment/explanation.ts';
import type { Block } from '../../letters/block.ts';
import { textOf } from '../../letters/draft/drafted.ts';
import { translationMark } from '../../letters/draft/form-wanted.ts';
import { type LetterKind, letterKinds } from '../../letters/kind.ts';
import { blocksOfText } from '../../letters/opening/plain-text.ts';
import { letterAsDocx } from '../../letters/writing/as-docx.ts';
import { letterAsPdf } from '../../letters/writing/as-pdf.ts';
import { findDraft, saveDraft } from '../../store/drafts.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { checkSection } from './check-section.ts';
import { viewCheck } from './check-view.ts';
import { chooseLetterBody } from './choose-page.ts';
import { warnOfPosting, whyNoFile } from './gate-letter.ts';
import { letterWords } from './kinds.ts';
import {
  checkOf,
  type LettersParts,
  type LoadedLetter,
  loadLetter,
  longestLetter,
  type OnLetter,
  plainLines,
} from './load-letter.ts';
import { printPage } from './print-page.ts';
import { sending } from './sending.ts';
import { writeLetterBody } from './write-page.ts';

/** Letters on a case: begun from the record, checked while they are written, and recorded as sent. */
export function letters(app: FastifyInstance, parts: LettersParts): void {
  const config = { who: caseworkers };

  app.get<OnLetter>('/cases/:reference/letters', { config }, async (request, reply) => {
    const found = await loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
    if (!found) return reply.callNotFound();
    const { reference } = found.place;
    const begun = new Set<LetterKind>();
    await parts.database.as(scopeOf(request), async (connection) => {
      for (const kind of letterKinds)
        if (await findDraft(connection, `/cases/${reference}/letters/${kind}`)) begun.add(kind);
    });
    return showOnCase(reply, reference, {
      title: 'Write a letter',
      body: chooseLetterBody({ reference, kinds: letterKinds, begun }),
    });
  });

  app.get<OnLetter>('/cases/:reference/letters/:letter', { config }, async (request, reply) => {
    const loaded = await loadLetter(request, parts);
    if (!loaded) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const kept = draft && textIn(draft.values, 'text');
    const text = kept || textOf(loaded.letter.drafted);
    const template = kept ? textIn(draft.values, 'template') : versionOf(loaded.letter);
    return showLetter(reply, loaded, text, { template, notice: kept ? draft?.notice : undefined });
  });

  app.post<OnLetter>('/cases/:reference/letters/:letter', { config }, async (request, reply) => {
    const loaded = await loadLetter(request, parts);
    if (!loaded) return reply.callNotFound();
    const sent = await sentAnswers(request);
    const text = plainLines(textIn(sent, 'text')).slice(0, longestLetter);
    const template = /^\d{0,6}$/.test(textIn(sent, 'template')) ? textIn(sent, 'template') : '';
    const { reference } = loaded.found.place;
    const address = `/cases/${reference}/letters/${loaded.letter.kind}`;
    if (text !== '')
      await parts.database.as(scopeOf(request), (connection) =>
        saveDraft(connection, address, { text, template }, parts.now()),
      );
    if (text === '')
      return showLetter(reply.code(422), loaded, text, {
        template,
        errors: [{ field: 'text', message: 'Write the letter' }],
      });
    switch (textIn(sent, 'do')) {
      case 'send':
        return reply.redirect(`${address}/sending`, 303);
      case 'docx':
      case 'pdf':
      case 'print': {
        const why = whyNoFile(loaded.found, { says: text, sender: ourName(reply), now: parts.now() });
        if (why.length > 0) {
          const errors = why.map((message) => ({ field: 'text', message }));
          return showLetter(reply.code(422), loaded, text, { template, errors });
        }
        return giveFile(reply, loaded, text, textIn(sent, 'do'));
      }
      default:
        return showLetter(reply, loaded, text, { template });
    }
  });

  app.post<OnLetter>('/cases/:reference/letters/:letter/check', { config }, async (request, reply) => {
    const loaded = await loadLetter(request, parts);
    if (!loaded) return reply.callNotFound();
    const text = plainLines(textIn(await sentAnswers(request), 'text')).slice(0, longestLetter);
    const view = viewCheck(checkOf(loaded.letter, text));
    return reply.send({ summary: view.summary, found: checkSection(view) });
  });

  sending(app, parts);

  function showLetter(reply: FastifyReply, loaded: LoadedLetter, text: string, shown: LetterShown): FastifyReply {
    const warns = warnOfPosting(loaded.found, { says: text, sender: ourName(reply), now: parts.now() });
    return showWarned(reply, loaded, text, { ...shown, warns: shown.errors?.length ? [] : warns });
  }
}

/** The name a letter shows: ours. */
function ourName({ request }: FastifyReply): string {
  return request.signedIn?.landlordName ?? '';
}

type LetterShown = {
  readonly template: string;
  readonly errors?: readonly AnswerError[];
  readonly notice?: ReturnType<typeof html> | undefined;
};

function showWarned(
  reply: FastifyReply,
  { found, letter }: LoadedLetter,
  text: string,
  { errors = [], notice = html``, template, warns }: LetterShown & { readonly warns: readonly string[] },
): FastifyReply {
  const { reference } = found.place;
  const { title } = letterWords[letter.kind];
  const body = writeLetterBody({
    ...{ reference, kind: letter.kind, title, csrf: csrfField(reply), text, errors, template, warns },
    form: [...letter.form.says, ...(letter.lookAtTemplate === undefined ? [] : [letter.lookAtTemplate])],
    check: viewCheck(checkOf(letter, text)),
    rests: letter.drafted.parts
      .filter(({ because }) => because.length > 0)
      .map((part) => ({
        text: part.text,
        entries: part.because.map((entry) => ({ id: entry.id, says: sayCause(entry) })),
      })),
  });
  return showOnCase(reply, reference, {
    ...{ title, body: html`!${notice}!${body}`, back: `/cases/${reference}/letters`, hasErrors: errors.length > 0 },
  });
}

/** The version of the landlord’s template a letter begins from; nothing where that is ours. */
function versionOf({ template }: LoadedLetter['letter']): string {
  return template === undefined ? '' : String(template.version);
}

async function giveFile(
  reply: FastifyReply,
  { found, letter }: LoadedLetter,
  text: string,
  as: string,
): Promise<FastifyReply> {
  const { isLargePrint, isEasyRead, language } = letter.form;
  const title = `${letterWords[letter.kind].title}, ${found.place.reference}`;
  const mark: readonly Block[] = language
    ? [{ sort: 'paragraph', line: 0, text: `${translationMark(language)}.` }]
    : [];
  const written = { blocks: [...mark, ...blocksOfText(text)], title, isLargePrint, isEasyRead };
  const name = `${found.place.reference}-${letter.kind}`;
  if (as === 'print') return reply.type('text/html; charset=utf-8').send(printPage(written));
  const [type, bytes] =
    as === 'docx'
      ? ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', await letterAsDocx(written)]
      : ['application/pdf', await letterAsPdf(written)];
  return reply
    .type(type as string)
    .header('content-disposition', `attachment; filename="${name}.${as}"`)
    .send(bytes);
}
