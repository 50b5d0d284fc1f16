import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import { saidOf, whatCanBeWeighed } from '../../record/hazards/weighed.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { toldIn } from '../cases/said-done/view.ts';
import { filledFrom, noteAbove, noteTelling } from '../cases/said-done/write-down.ts';
import { showOnCase } from '../cases/show.ts';
import { viewPeople } from '../cases/view.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { restoreDraft } from '../drafts/restore.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { type SoftCheck, unanswered } from '../record-something/soft-check.ts';
import { workCalled } from '../work/works.ts';
import { judgementBody } from './page.ts';
import { checksOf, hazardMeant, readJudgement } from './read-judgement.ts';

type OnCase = { Params: { reference: string }; Querystring: Readonly<Record<string, string | string[]>> };
type Shown = {
  readonly errors?: readonly AnswerError[];
  readonly checks?: readonly SoftCheck[];
  readonly notice?: Html | undefined;
};

/** How serious a hazard is, judged with what is known of the household on the page, and written down with it. */
export function judgementForm(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>('/cases/:reference/judgement', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const told = filledFrom(found, 'hazard triaged', request.query[toldIn]);
    const values = draft?.values ?? { ...told, ...asked(request.query) };
    return show(reply, found, values, { notice: draft?.notice });
  });

  app.post<OnCase>('/cases/:reference/judgement', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const now = parts.now();
    const { reading, place } = found;
    const known = whatCanBeWeighed(reading, dayOf(now));
    const context = { today: dayOf(now), now, entries: reading.entries };
    const read = readJudgement(sent, reading.hazards, known, context);
    if ('errors' in read) return show(reply.code(422), found, sent, { errors: read.errors });
    const checks = checksOf(reading, hazardMeant(sent, reading.hazards), known, read);
    if (unanswered(checks, sent).length > 0) return show(reply, found, sent, { checks });
    const subject = `case:${place.reference}` as const;
    const by = request.signedIn?.name ?? '';
    const from = noteTelling(reading, 'hazard triaged', textIn(sent, 'about'));
    const entry: Entry<'hazard triaged'> = {
      id: sent.once,
      subject,
      kind: 'hazard triaged',
      recorded: now,
      by: from?.by ?? by,
      about: from?.id,
      ...read,
    };
    return writeOnCase(request, reply, parts, place, { entries: [entry], subject, sent });
  });

  function show(reply: FastifyReply, found: LoadedCase, sent: Sent, { errors = [], checks = [], notice }: Shown) {
    const { reading, place } = found;
    const { reference } = place;
    const today = dayOf(parts.now());
    const meant = hazardMeant(sent, reading.hazards);
    const shown = meant ? [meant] : reading.hazards;
    const said = [...new Set(shown.flatMap((hazard) => saidOf(reading, hazard)))];
    const work = workCalled(sent.work);
    const body = judgementBody({
      ...{ reference, csrf: csrfField(reply), once: onceOf(sent), today, sent, errors, checks },
      version: String(sent.version || found.versions[`case:${reference}`] || 0),
      work: work?.slug,
      hazards: shown.map(({ aware }) => ({ id: aware.id, says: sayLine(aware) })),
      said: said.map(sayLine),
      people: viewPeople(reading, place, today),
      household: place.household,
      from: noteAbove(found, 'hazard triaged', sent),
      known: whatCanBeWeighed(reading, today),
    });
    return showOnCase(reply, reference, {
      ...{
        title: 'How serious is it?',
        body: html`!${notice}!${body}`,
        hasErrors: errors.length > 0,
      },
      back: `/cases/${reference}${work === undefined ? '' : `/work/${work.slug}`}`,
    });
  }
}

function sayLine(entry: Entry): string {
  return `${sayDay(entry.happened)}: ${sayEntry(entry)}`;
}

/** The hazard and the page of work that a link names; nothing else of the address is looked at. */
function asked(query: Sent): Sent {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name === 'for' || name === 'work'));
}
