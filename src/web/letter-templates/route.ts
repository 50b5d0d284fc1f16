import type { FastifyInstance, FastifyReply } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import { letterKinds } from '../../letters/kind.ts';
import { checkTemplate, longestTemplate, sampleLetter } from '../../letters/template/check-template.ts';
import { fieldsFor, mustHold } from '../../letters/template/fields.ts';
import { allTemplates, ourTemplate, type TemplateOf, templateKey } from '../../letters/template/templates.ts';
import { ombudsmanContact } from '../../library/ombudsman-contact.ts';
import type { Database } from '../../store/database.ts';
import { keepTemplate, listTemplates, type TemplateVersion } from '../../store/letter-templates.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { letterWords } from '../letters/kinds.ts';
import { plainLines } from '../letters/load-letter.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { contactNotice } from './contact-notice.ts';
import { type OneTemplateView, oneTemplateBody, templatesBody } from './page.ts';

type Changing = Partial<Pick<OneTemplateView, 'text' | 'why' | 'after' | 'errors' | 'lookAgain' | 'preview'>>;
export type TemplateParts = { readonly database: Database; readonly now: () => Instant };

/** The landlord’s own templates of letters: every version kept, with who wrote it, when and why. */
export function letterTemplates(app: FastifyInstance, { database, now }: TemplateParts): void {
  const config = { who: ['administrator', 'complaints officer'] } as const;

  app.get('/letter-templates', { config }, async (request, reply) => {
    const found = await database.as(scopeOf(request), (connection) => listTemplates(connection));
    const body = templatesBody(
      letterKinds.map((kind) => ({
        kind,
        stands: sayVersion(found.find((one) => one.kind === kind)),
        easyStands: sayVersion(found.find((one) => one.kind === templateKey({ kind, isEasyRead: true }))),
      })),
      contactNotice(ombudsmanContact, dayOf(now())),
    );
    return show(reply, { title: 'Templates of letters', body });
  });

  for (const of of allTemplates) {
    const { kind, isEasyRead } = of;
    const key = templateKey(of);
    app.get(`/letter-templates/${key}`, { config }, async (request, reply) => {
      const versions = await database.as(scopeOf(request), (connection) => listTemplates(connection, key));
      const draft = await restoreDraft(request);
      const begun = draft && { text: textIn(draft.values, 'text'), why: textIn(draft.values, 'why') };
      return showOne(reply, of, versions, begun ?? {}, draft?.notice);
    });

    app.post(`/letter-templates/${key}`, { config }, async (request, reply) => {
      const scope = scopeOf(request);
      const versions = await database.as(scope, (connection) => listTemplates(connection, key));
      const sent = await sentAnswers(request);
      const text = plainLines(textIn(sent, 'text')).slice(0, longestTemplate);
      const why = textIn(sent, 'why').slice(0, longestTemplate);
      const after = Number(sent.after) || 0;
      const { faults, lookAgain } = checkTemplate(kind, text, { isEasyRead });
      const errors: AnswerError[] = faults.map(({ message }) => ({ field: 'text', message }));
      const preview = sampleLetter(kind, text, { isEasyRead });
      if (textIn(sent, 'do') !== 'keep')
        return showOne(reply.code(errors.length > 0 ? 422 : 200), of, versions, {
          text,
          why,
          after,
          errors,
          lookAgain,
          preview,
        });
      if (why === '') errors.push({ field: 'why', message: 'Say in a few words why it is changed' });
      if (errors.length > 0) return showOne(reply.code(422), of, versions, { text, why, after, errors, lookAgain });
      const isKept = await database.as(scope, (connection) =>
        keepTemplate(connection, { kind: key, after, body: text, why, now: now() }),
      );
      if (!isKept) {
        const latest = versions[0]?.version ?? 0;
        const message = `Somebody kept version ${latest} while you were writing. Read it below, then keep yours if it is still right`;
        return showOne(reply.code(409), of, versions, {
          text,
          why,
          after: latest,
          errors: [{ field: 'text', message }],
        });
      }
      await dropSentDraft(request);
      return reply.redirect(`/letter-templates/${key}`, 303);
    });
  }

  function showOne(
    reply: FastifyReply,
    of: TemplateOf,
    versions: readonly TemplateVersion[],
    { text, why = '', after, errors = [], lookAgain = [], preview }: Changing,
    notice: Html = html``,
  ): FastifyReply {
    const [latest] = versions;
    const { kind, isEasyRead } = of;
    const body = oneTemplateBody({
      ...{
        kind,
        isEasyRead,
        key: templateKey(of),
        stands: sayVersion(latest),
        csrf: csrfField(reply),
        why,
        errors,
        lookAgain,
        preview,
      },
      text: text ?? latest?.body ?? ourTemplate(of),
      after: after ?? latest?.version ?? 0,
      fields: fieldsFor[kind].map(({ name, puts }) => ({ name, puts, isNeeded: mustHold[kind].includes(name) })),
      versions: versions.map((one) => ({ says: sayVersion(one), why: one.why, body: one.body })),
    });
    return show(reply, {
      title: `${letterWords[kind].title}${isEasyRead ? ', easy read' : ''}`,
      body: html`!${notice}!${body}`,
      isOne: true,
      hasErrors: errors.length > 0,
    });
  }
}

/** Which version is in use, who wrote it and when. */
function sayVersion(version: TemplateVersion | undefined): string {
  if (!version) return 'The template that comes with Putright.';
  return `Version ${version.version}, by ${version.by}, ${sayDay(dayOf(version.made))}.`;
}

function show(
  reply: FastifyReply,
  {
    title,
    body,
    isOne = false,
    hasErrors = false,
  }: { readonly title: string; readonly body: Html; readonly isOne?: boolean; readonly hasErrors?: boolean },
): FastifyReply {
  const items = [...(isOne ? [{ text: 'Templates of letters', href: '/letter-templates' }] : []), { text: title }];
  return reply.type('text/html; charset=utf-8').send(
    page({
      title,
      path: '/letter-templates',
      beforeMain: breadcrumbs({ items }),
      body,
      hasErrors,
      signedIn: viewerOf(reply),
    }),
  );
}
