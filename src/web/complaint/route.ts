import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../calendar/instant.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { whatHappened } from '../../letters/draft/what-happened.ts';
import { capital } from '../../library/capital.ts';
import { readCase } from '../../record/casework/open-case.ts';
import { visibleRecord } from '../../record/casework/visible-record.ts';
import { pointsOf } from '../../record/complaints/points.ts';
import type { Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { casesCalled } from '../../store/cases.ts';
import type { Files } from '../../store/files/files.ts';
import { bannerFor } from '../cases/banner-for.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { entryLines, type LoadedCase, loadCase, loadCaseOn } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn, textsIn, valuesOf } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { furtherPoint } from './further-point.ts';
import { letterReceived } from './letter-received/route.ts';
import { complaintBody } from './page.ts';
import { pointForm } from './point-form.ts';
import { complaintQuestion } from './question.ts';
import { type LinkedFacts, viewComplaint } from './view.ts';

type OnCase = { Params: { reference: string } };
type OnPoint = { Params: { reference: string; point: string } };
export type ComplaintParts = WritingParts & { readonly lessons: readonly Lesson[]; readonly files?: Files | undefined };

/** The complaint on a case: its stages, clocks and points, the money, the Ombudsman, and what linked cases tell. */
export function complaintPages(app: FastifyInstance, parts: ComplaintParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase & { Querystring: { recorded?: string } }>(
    '/cases/:reference/complaint',
    { config },
    async (request, reply) => {
      const found = await load(request);
      if (!found) return reply.callNotFound();
      const { reference } = found.place;
      const linked = await linkedFacts(request, found);
      const now = parts.now();
      const view = viewComplaint(found.record, { reference, now, lessons: parts.lessons, linked });
      const done = bannerFor(found, request.query.recorded, now, parts.lessons);
      return showOnCase(reply, reference, { title: 'The complaint', body: html`!${done}!${complaintBody(view)}` });
    },
  );

  app.get<OnPoint>('/cases/:reference/complaint/points/:point', { config }, async (request, reply) => {
    const found = await load(request);
    const point = found && pointAt(found, request.params.point);
    if (!found || !point) return reply.callNotFound();
    const draft = await restoreDraft(request);
    const values = draft?.values ?? (point.considered ? valuesOf(point.considered) : {});
    return showForm(reply, found, point, { values, notice: draft?.notice });
  });

  app.post<OnPoint>('/cases/:reference/complaint/points/:point', { config }, async (request, reply) => {
    const found = await load(request);
    const point = found && pointAt(found, request.params.point);
    if (!found || !point) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const back = `/cases/${found.place.reference}/complaint`;
    const taken = ifTaken(reply, found, sent, back);
    if (taken) return taken;
    const responsible = whose.find((one) => one === textIn(sent, 'responsible'));
    if (responsible === undefined)
      return showForm(reply.code(422), found, point, {
        values: sent,
        errors: [{ field: 'responsible', message: 'Choose whether it is ours to answer' }],
      });
    const said = (name: string) => textIn(sent, name).slice(0, longestWords) || undefined;
    const supports = textsIn(sent, 'supports').filter((id) => found.reading.entry(id) !== undefined);
    const now = parts.now();
    const subject = `case:${found.place.reference}` as const;
    const entry: Entry<'point considered'> = {
      ...{ id: sent.once, subject, kind: 'point considered', happened: dayOf(now), recorded: now },
      ...{ by: request.signedIn?.name ?? '', for: point.raised.id, point: point.point, responsible },
      ...{ found: said('found'), reasons: said('reasons'), remedy: said('remedy') },
      decision: decisions.find((one) => one === sent.decision),
      supports: supports.length > 0 ? supports : undefined,
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent, back });
  });

  complaintQuestion(app, parts);
  furtherPoint(app, parts);
  letterReceived(app, parts);

  /** What happened on the linked cases this person may see, in the words fit for anyone who works on this one. */
  async function linkedFacts(request: FastifyRequest, { reading }: LoadedCase): Promise<readonly LinkedFacts[]> {
    const references = readCase(reading)?.linked ?? [];
    return parts.database.as(scopeOf(request), async (connection) => {
      const facts: LinkedFacts[] = [];
      for (const { reference, title } of await casesCalled(connection, references)) {
        const other = await loadCaseOn(connection, reference, parts.now());
        const own = visibleRecord(other?.record ?? [], false).filter(({ subject }) => subject === `case:${reference}`);
        const told = whatHappened(read(own, parts.now()), dayOf(parts.now())).map(({ text }) => text);
        facts.push({ reference, title, lines: told.slice(-mostFacts) });
      }
      return facts;
    });
  }
}

const decisions = ['upheld', 'partly upheld', 'not upheld'] as const;
const longestWords = 10_000;

const whose = ['ours', 'not ours', 'partly ours'] as const;
const mostFacts = 12;
const mostEntries = 40;

function pointAt({ reading }: LoadedCase, place: string) {
  const points = reading.complaints.flatMap((complaint) => pointsOf(reading, complaint));
  const point = /^\d{1,3}$/.test(place) ? points[Number(place)] : undefined;
  return point && { ...point, place: Number(place) };
}

function showForm(
  reply: FastifyReply,
  found: LoadedCase,
  point: NonNullable<ReturnType<typeof pointAt>>,
  {
    values,
    errors = [],
    notice,
  }: {
    readonly values: Sent;
    readonly errors?: readonly AnswerError[];
    readonly notice?: ReturnType<typeof html> | undefined;
  },
): FastifyReply {
  const { reference } = found.place;
  const body = pointForm({
    ...{ reference, point, csrf: csrfField(reply), once: onceOf(values), values, errors },
    version: String(values.version || found.versions[`case:${reference}`] || 0),
    entries: entryLines(found)
      .filter(({ id }) => maySupport(found.reading.entry(id)))
      .slice(0, mostEntries),
  });
  return showOnCase(reply, reference, {
    ...{
      title: capital(point.point),
      body: html`!${notice}!${body}`,
      back: `/cases/${reference}/complaint`,
      hasErrors: errors.length > 0,
    },
  });
}

/** What happened, and not how the complaint about it was dealt with. */
function maySupport(entry: Entry | undefined): boolean {
  return entry?.subject.startsWith('case:') === true && !ofTheComplaint.includes(entry.kind);
}

const ofTheComplaint: readonly Entry['kind'][] = [
  'case opened',
  'case linked',
  'dissatisfaction shown',
  'complaint offered',
  'complaint received',
  'point raised',
  'point considered',
];
