import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf, type Instant } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { type Choice, choices } from '../../record/own-file/file-item.ts';
import { choiceFor, fileEntries, type OwnFile } from '../../record/own-file/own-file.ts';
import { append } from '../../store/append.ts';
import { fetchFiles } from '../../store/attachments.ts';
import type { Files } from '../../store/files/files.ts';
import { fetchLandlord } from '../../store/landlords.ts';
import { fetchOwnFile, keepOwnFile, passOwnFile } from '../../store/own-files.ts';
import type { StaffRole } from '../../store/scope.ts';
import { onceOf, type Sent, type WritingParts, withOnce } from '../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { loadHousehold } from '../households/load-household.ts';
import { actingForThem, peopleHere } from '../households/people-here.ts';
import { showHousehold } from '../households/show.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import { ownFileBundle } from './bundle.ts';
import { ownFilePage } from './file-page.ts';
import { type Gathered, gatherFile } from './gather.ts';
import { lookOverBody, madeBody, passBody, whoseBody } from './page.ts';

/** Those who may give somebody what is held on them. */
export const fileMakers: readonly StaffRole[] = ['complaints officer', 'ASB and safeguarding lead', 'manager'];

/** Those who say that a file may be given: it may be the danger to somebody else of the household that asks. */
const passers: readonly StaffRole[] = ['ASB and safeguarding lead'];

type OnHousehold = { Params: { household: string }; Querystring: { person?: string } };
type OnFile = { Params: { household: string; file: string } };

/** Without `files` there are none to put in the bundle. */
export type OwnFileParts = WritingParts & { readonly files?: Files | undefined };

/** A person’s own file: everything held on them, looked over entry by entry, made, and given to them. */
export function ownFile(app: FastifyInstance, parts: OwnFileParts): void {
  const config = { who: fileMakers };

  app.get<OnHousehold>('/households/:household/own-file', { config }, async (request, reply) => {
    const { household } = request.params;
    const person = request.query.person?.trim();
    if (person) {
      const gathered = await gather(request, household, person, parts.now());
      if (!gathered) return reply.callNotFound();
      const draft = await restoreDraft(request);
      return lookOver(reply, gathered, draft?.values ?? {}, { notice: draft?.notice });
    }
    const found = await loadHousehold(parts.database, scopeOf(request), household, parts.now());
    if (!found) return reply.callNotFound();
    const acting = actingForThem(found.household, found.reading).map(({ part, name }) => ({
      part,
      called: `${name} (${part})`,
    }));
    const body = whoseBody(household, [...peopleHere(found.household, found.reading), ...acting]);
    return showHousehold(reply, household, { title: 'Whose file is it?', body });
  });

  app.post<OnHousehold>('/households/:household/own-file', { config }, async (request, reply) => {
    const { household } = request.params;
    const sent = withOnce(await sentAnswers(request));
    const person = textIn(sent, 'person').trim() || 'resident';
    const now = parts.now();
    const gathered = await gather(request, household, person, now);
    if (!gathered) return reply.callNotFound();
    if (sent.looked !== 'yes') return lookOver(reply.code(422), gathered, sent, { isMistaken: true });
    const { landlord, account } = scopeOf(request);
    const chosen = new Map(gathered.items.map((item) => [item.entry.id, choiceFor(item, chosenIn(sent))]));
    const made = { file: sent.once, household, person, choices: chosen, made: now };
    await parts.database.as(scopeOf(request), async (connection) => {
      await keepOwnFile(connection, made);
      if (mayPass(request, gathered)) await passOwnFile(connection, sent.once, now);
    });
    const entry = madeEntry(gathered, chosen, { id: sent.once, now, by: request.signedIn?.name });
    const { home } = gathered.found.household.home;
    await append(parts.database, { landlord, account, now, home, entries: [entry], once: sent.once }, parts.workOut);
    await dropSentDraft(request);
    return reply.redirect(`/households/${household}/own-file/${sent.once}`, 303);
  });

  app.get<OnFile>('/households/:household/own-file/:file', { config }, async (request, reply) => {
    const made = await remake(request);
    if (!made) return reply.callNotFound();
    const { household, file } = request.params;
    const address = `/households/${household}/own-file/${file}`;
    if (!made.isPassed && made.mayPass) {
      const body = passBody({ address, file: made.file, csrf: csrfField(reply) });
      return showHousehold(reply, household, { title: `The file of ${made.file.of}`, body });
    }
    const body = madeBody({
      ...{ address, called: made.file.of, isPassed: made.isPassed },
      files: parts.files ? made.attached.length : undefined,
      ...{ shown: made.file.entries.length, masked: made.file.masked, leftOut: made.file.leftOut },
    });
    return showHousehold(reply, household, { title: `The file of ${made.file.of}`, body });
  });

  const passing = { config: { who: passers } };
  app.post<OnFile>('/households/:household/own-file/:file/pass', passing, async (request, reply) => {
    const made = await remake(request);
    if (!made?.mayPass) return reply.callNotFound();
    const { household, file } = request.params;
    await parts.database.as(scopeOf(request), (connection) => passOwnFile(connection, file, parts.now()));
    return reply.redirect(`/households/${household}/own-file/${file}`, 303);
  });

  app.get<OnFile>('/households/:household/own-file/:file/read', { config }, async (request, reply) => {
    const made = await remake(request);
    if (!made) return reply.callNotFound();
    if (!made.isPassed) return toBePassed(request, reply);
    return reply
      .type('text/html; charset=utf-8')
      .header('content-disposition', 'attachment; filename="what-we-hold.html"')
      .send(ownFilePage(made.file, made.landlord));
  });

  app.get<OnFile>('/households/:household/own-file/:file/data', { config }, async (request, reply) => {
    const made = await remake(request);
    if (!made) return reply.callNotFound();
    if (!made.isPassed) return toBePassed(request, reply);
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="what-we-hold.json"')
      .send(JSON.stringify({ landlord: made.landlord, ...made.file }, null, 2));
  });

  app.get<OnFile>('/households/:household/own-file/:file/bundle', { config }, async (request, reply) => {
    const made = parts.files && (await remake(request));
    if (!made || !parts.files) return reply.callNotFound();
    if (!made.isPassed) return toBePassed(request, reply);
    const { keeping } = parts.files;
    const scope = scopeOf(request);
    const kept = await parts.database.as(scope, (connection) =>
      fetchFiles(connection, [...new Set(made.attached.map(({ file }) => file))]),
    );
    const landlord = { landlord: scope.landlord, name: made.landlord };
    return reply
      .type('application/zip')
      .header('content-disposition', 'attachment; filename="what-we-hold.zip"')
      .send(await ownFileBundle({ file: made.file, landlord, attached: made.attached, kept, keeping }));
  });

  function gather(request: FastifyRequest, household: string, person: string, until: Instant) {
    return gatherFile(parts.database, scopeOf(request), { household, person, until, now: parts.now() });
  }

  /** The file made before, out of the record as it now stands: what was erased or withdrawn since is no longer in it. */
  async function remake(request: FastifyRequest<OnFile>) {
    const { household, file } = request.params;
    const scope = scopeOf(request);
    const made = await parts.database.as(scope, (connection) => fetchOwnFile(connection, household, file));
    const all = made && (await gather(request, household, made.person, made.made));
    if (!made || !all) return undefined;
    // A lead may see more than whoever made it: what the maker did not go through is not in it.
    const gathered = { ...all, items: all.items.filter(({ entry }) => made.choices.has(entry.id)) };
    const landlord = await parts.database.as(scope, fetchLandlord);
    const attached = gathered.items.flatMap((item) =>
      item.entry.kind === 'file attached' && choiceFor(item, made.choices) === 'show' ? [item.entry] : [],
    );
    return {
      landlord: landlord?.name ?? 'your landlord',
      file: writeFile(gathered, made.choices, made.made),
      attached,
      isPassed: made.passed !== undefined,
      mayPass: mayPass(request, all),
    };
  }

  function lookOver(
    reply: FastifyReply,
    { found, whose, items }: Gathered,
    sent: Sent,
    { isMistaken = false, notice }: { readonly isMistaken?: boolean; readonly notice?: Html | undefined },
  ): FastifyReply {
    const { household } = found.household;
    const called = whose.names.own[0] ?? whose.person;
    const view = { household, person: whose.person, called, csrf: csrfField(reply), once: onceOf(sent) };
    const body = lookOverBody({ ...view, items, chosen: chosenIn(sent), isMistaken });
    return showHousehold(reply, household, {
      ...{ title: `The file of ${called}`, hasErrors: isMistaken, body: html`!${notice}!${body}` },
    });
  }
}

/** Whether whoever asks may say that a file may be given: a safeguarding lead who may know of every danger there. */
function mayPass(request: FastifyRequest, { found }: Gathered): boolean {
  return passers.some((role) => role === scopeOf(request).role) && found.canSeeSensitive;
}

/** What is not passed yet is not given: the page of the file says who is to pass it. */
function toBePassed(request: FastifyRequest<OnFile>, reply: FastifyReply): FastifyReply {
  const { household, file } = request.params;
  return reply.redirect(`/households/${household}/own-file/${file}`, 303);
}

function chosenIn(sent: Sent): ReadonlyMap<string, Choice> {
  return new Map(
    Object.entries(sent).flatMap(([name, value]) => {
      const choice = choices.find((one) => one === value);
      return name.startsWith('choice-') && choice ? [[name.slice('choice-'.length), choice] as const] : [];
    }),
  );
}

function writeFile(
  { items, whose, known, found }: Gathered,
  chosen: ReadonlyMap<string, Choice>,
  made: Instant,
): OwnFile {
  const contact = [
    { name: 'Address', says: found.household.home.address },
    { name: 'Name', says: known?.name },
    { name: 'Phone', says: known?.phone },
    { name: 'Email', says: known?.email },
    { name: 'Day of birth', says: known?.born === undefined ? undefined : sayDay(known.born) },
  ].filter((one): one is { name: string; says: string } => one.says !== undefined);
  const of = known?.name ?? whose.person;
  return { of, made: sayDay(dayOf(made)), contact, ...fileEntries(items, chosen, whose) };
}

function madeEntry(
  { items, whose, found }: Gathered,
  chosen: ReadonlyMap<string, Choice>,
  { id, now, by }: { readonly id: string; readonly now: Instant; readonly by: string | undefined },
): Entry {
  const count = (choice: Choice) => items.filter(({ entry }) => chosen.get(entry.id) === choice).length;
  const [masked, leftOut] = [count('mask names'), count('leave out')];
  return {
    ...{ id, subject: found.subject, kind: 'own file made', happened: dayOf(now), at: now, recorded: now, by },
    ...{ person: whose.person, shown: items.length - leftOut, masked, withheld: leftOut },
  } as Entry;
}
