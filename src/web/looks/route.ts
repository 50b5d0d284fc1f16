import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Instant } from '../../calendar/instant.ts';
import type { Database } from '../../store/database.ts';
import { fetchHousehold, type Household } from '../../store/households.ts';
import { looksAt, noteLook } from '../../store/looks.ts';
import { noteRefused } from '../../store/no-contact.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { showHousehold } from '../households/show.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import { looksBody } from './page.ts';
import { viewLooks } from './view.ts';
import { answerForLooks } from './who.ts';
import { whyBody } from './why-page.ts';

type Parts = { readonly database: Database; readonly now: () => Instant };
type OnHousehold = { Params: { household: string }; Querystring: { before?: string } };

const pageSize = 50;

/** Who looked at a household’s record, for those who answer for it; and saying why one looks, for whoever does. */
export function looks(app: FastifyInstance, { database, now }: Parts): void {
  app.get<OnHousehold>('/households/:household/looks', { config: { who: answerForLooks } }, async (request, reply) => {
    const { household: name } = request.params;
    const asked = Number(request.query.before);
    const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
    const found = await database.as(scopeOf(request), async (connection) => {
      const household = await fetchHousehold(connection, name);
      if (!household) return noteRefused(connection, `household:${name}`, now());
      // One more than is shown says whether there are others.
      const made = await looksAt(connection, name, { before, most: pageSize + 1 });
      await noteLook(connection, { opened: 'who looked', home: household.home.home, household: name }, now());
      return { household, made };
    });
    if (!found) return reply.callNotFound();
    const body = looksBody(viewLooks(found.household, found.made, pageSize, before !== undefined));
    return showHousehold(reply, name, { title: `Who looked, ${found.household.home.address}`, body });
  });

  const config = { who: caseworkers };
  const findHousehold = (request: FastifyRequest<OnHousehold>) =>
    database.as(scopeOf(request), async (connection) => {
      const { household } = request.params;
      return (await fetchHousehold(connection, household)) ?? noteRefused(connection, `household:${household}`, now());
    });

  app.get<OnHousehold>('/households/:household/why', { config }, async (request, reply) => {
    const household = await findHousehold(request);
    if (!household) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return showWhy(reply, household, draft ? textIn(draft.values, 'why') : '');
  });

  app.post<OnHousehold>('/households/:household/why', { config }, async (request, reply) => {
    const household = await findHousehold(request);
    if (!household) return reply.callNotFound();
    const why = textIn(await sentAnswers(request), 'why').trim();
    if (why === '') return showWhy(reply.code(422), household, why, 'Say why you are looking at this household');
    await database.as(scopeOf(request), (connection) => {
      const { home } = household.home;
      return noteLook(connection, { opened: 'household', home, household: household.household, why }, now());
    });
    await dropSentDraft(request);
    return reply.redirect(`/households/${household.household}`, 303);
  });

  function showWhy(reply: FastifyReply, { household, home }: Household, why: string, mistake?: string) {
    const body = whyBody({ household, address: home.address, csrf: csrfField(reply), why, mistake });
    return showHousehold(reply, household, {
      title: 'Why are you looking?',
      body,
      hasErrors: mistake !== undefined,
    });
  }
}
