import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../../calendar/instant.ts';
import type { Lesson } from '../../../lessons/lesson.ts';
import type { Entry } from '../../../record/entry.ts';
import type { Account } from '../../../store/accounts.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { caseworkers } from '../caseworkers.ts';
import { fetchColleagues } from '../colleagues.ts';
import { refusedOfficer } from '../kept-apart.ts';
import { type LoadedCase, loadCase } from '../load-case.ts';
import { showOnCase } from '../show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../write.ts';
import { checkList } from './check-list.ts';
import { type HandoverMistake, handoverForm } from './form.ts';
import { readHandover } from './read-handover.ts';

type OnCase = { Params: { reference: string } };

/** A case changes hands: what is open is gone through item by item first, or a manager says why it could not be. */
export function handover(app: FastifyInstance, parts: WritingParts & { readonly lessons: readonly Lesson[] }): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
  const colleagues = (request: FastifyRequest) => fetchColleagues(parts.database, scopeOf(request));

  app.get<OnCase>('/cases/:reference/handover', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    return showForm(reply, found, await colleagues(request), {}, []);
  });

  app.post<OnCase>('/cases/:reference/handover', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const people = await colleagues(request);
    const items = checkList(found.record, parts.now(), parts.lessons);
    const read = readHandover(sent, items, people, {
      has: hasIt(found),
      maySkip: request.signedIn?.role === 'manager',
    });
    if ('mistakes' in read) return showForm(reply.code(422), found, people, sent, read.mistakes);
    const refused = await refusedOfficer(parts.database, scopeOf(request), found.place, read.to);
    if (refused) return showForm(reply.code(422), found, people, sent, [{ field: 'to', message: refused }]);
    const by = request.signedIn?.name ?? '';
    const from = people.find((one) => one.account === hasIt(found))?.name;
    const entries = handoverEntries(found, sent.once, { ...read, from, by, now: parts.now() });
    return writeOnCase(request, reply, parts, found.place, {
      entries,
      subject: `case:${found.place.reference}`,
      sent,
    });
  });

  function showForm(
    reply: FastifyReply,
    found: LoadedCase,
    people: readonly Account[],
    sent: Sent,
    mistakes: readonly HandoverMistake[],
  ) {
    const { reference } = found.place;
    const has = hasIt(found);
    const body = handoverForm({
      reference,
      csrf: csrfField(reply),
      once: onceOf(sent),
      version: String(sent.version || found.versions[`case:${reference}`] || 0),
      items: checkList(found.record, parts.now(), parts.lessons),
      people: people.filter((one) => one.account !== has),
      has: people.find((one) => one.account === has)?.name,
      maySkip: reply.request.signedIn?.role === 'manager',
      sent,
      mistakes,
    });
    return showOnCase(reply, reference, { title: 'Hand over', body, hasErrors: mistakes.length > 0 });
  }
}

/** The account that has the case now. */
function hasIt({ reading }: LoadedCase): string | undefined {
  const last = reading.of('case handed over').findLast((one) => one.officer !== undefined);
  return last?.officer ?? reading.of('case opened')[0]?.officer;
}

function handoverEntries(
  { place }: LoadedCase,
  id: string,
  {
    to,
    from,
    by,
    now,
    checked,
    why,
  }: {
    readonly to: Account;
    readonly from: string | undefined;
    readonly by: string;
    readonly now: Entry['recorded'];
    readonly checked: readonly string[];
    readonly why: string | undefined;
  },
): [Entry, ...Entry[]] {
  const every = { subject: `case:${place.reference}`, happened: dayOf(now), recorded: now, by } as const;
  const handed: Entry<'case handed over'> = {
    ...every,
    id,
    kind: 'case handed over',
    to: to.name,
    from,
    officer: to.account,
    note: why,
  };
  if (checked.length === 0) return [handed];
  return [handed, { ...every, id: randomUUID(), kind: 'handover check completed', for: id, checked } as Entry];
}
