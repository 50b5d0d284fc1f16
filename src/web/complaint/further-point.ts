import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Complaint } from '../../record/complaints/complaint.ts';
import type { Entry } from '../../record/entry.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { button } from '../components/button.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radios } from '../components/radios.ts';
import { textarea } from '../components/textarea.ts';
import { restoreDraft } from '../drafts/restore.ts';
import { html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { errorOf } from '../record-something/field-question.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';

type OnCase = { Params: { reference: string } };

/**
 * A further point while a complaint is open: it joins the complaint while stage 1 is still to be answered, unless it is a
 * separate matter or would hold up the answer; then, and once the answer has gone, it is a complaint of its own (Code, 6.8).
 */
export function furtherPoint(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());

  app.get<OnCase>('/cases/:reference/complaint/further-point', { config }, async (request, reply) => {
    const found = await load(request);
    const complaint = found?.reading.complaints.at(-1);
    if (!found || !complaint) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return show(reply, found, complaint, { sent: draft?.values ?? {}, notice: draft?.notice });
  });

  app.post<OnCase>('/cases/:reference/complaint/further-point', { config }, async (request, reply) => {
    const found = await load(request);
    const complaint = found?.reading.complaints.at(-1);
    if (!found || !complaint) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const errors: AnswerError[] = [];
    const point = textIn(sent, 'point').slice(0, longestPoint);
    const choice = choicesFor(complaint).find(({ value }) => value === textIn(sent, 'joins'));
    if (point === '') errors.push({ field: 'point', message: 'Write what the point is' });
    if (!choice) errors.push({ field: 'joins', message: 'Choose what becomes of it' });
    if (!choice || errors.length > 0) return show(reply.code(422), found, complaint, { sent, errors });
    const now = parts.now();
    const subject = `case:${found.place.reference}` as const;
    const common = { id: sent.once, subject, happened: dayOf(now), recorded: now, by: request.signedIn?.name ?? '' };
    const entry = {
      ...common,
      ...(choice.apart === undefined
        ? { kind: 'point raised', for: complaint.received.id, point }
        : { kind: 'complaint received', about: complaint.received.id, points: [point], apart: choice.apart }),
    } as Entry;
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent });
  });
}

const longestPoint = 2000;

type Choice = { readonly value: string; readonly text: string; readonly apart: Entry<'complaint received'>['apart'] };

/** What may become of it: once stage 1 is answered, only a complaint of its own. */
function choicesFor({ stages: [first] }: Complaint): readonly Choice[] {
  if (first.response)
    return [
      {
        value: 'answered',
        text: `A complaint of its own: the stage 1 answer went on ${sayDay(first.response.happened)}`,
        apart: 'stage 1 was answered already',
      },
    ];
  return [
    { value: 'joins', text: 'It joins this complaint, and is answered with it', apart: undefined },
    { value: 'separate', text: 'A complaint of its own: it is a separate matter', apart: 'it is a separate matter' },
    {
      value: 'holds up',
      text: 'A complaint of its own: looking into it would hold up the answer',
      apart: 'it would hold up the answer',
    },
  ];
}

function show(
  reply: FastifyReply,
  found: LoadedCase,
  complaint: Complaint,
  {
    sent,
    errors = [],
    notice,
  }: {
    readonly sent: Sent;
    readonly errors?: readonly AnswerError[];
    readonly notice?: ReturnType<typeof html> | undefined;
  },
): FastifyReply {
  const { reference } = found.place;
  const isAnswered = complaint.stages[0].response !== undefined;
  const body = html`!${notice}!${errors.length === 0 ? '' : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">A further point was raised</h1>
<p class="govuk-body">${isAnswered ? 'The stage 1 answer has gone, so the Code makes this a complaint of its own, with days of its own.' : 'A related point joins the complaint while stage 1 is still to be answered. A separate matter, or one that would hold up the answer, is a complaint of its own. The resident does not have to start again.'}</p>
<form method="post" action="/cases/${reference}/complaint/further-point" novalidate data-autosave>
!${csrfField(reply)}<input type="hidden" name="once" value="${onceOf(sent)}"><input type="hidden" name="version" value="${String(sent.version || found.versions[`case:${reference}`] || 0)}">
!${textarea({ name: 'point', id: 'point', label: { text: 'What is the point?', classes: 'govuk-label--s' }, hint: { text: 'In their words.' }, rows: 3, value: textIn(sent, 'point'), errorMessage: errorOf('point', errors) })}
!${radios({
    ...{ name: 'joins', value: textIn(sent, 'joins'), errorMessage: errorOf('joins', errors) },
    fieldset: { legend: { text: 'What becomes of it?', classes: 'govuk-fieldset__legend--s' } },
    items: choicesFor(complaint).map(({ value, text }) => ({ value, text })),
  })}
!${button({ text: 'Record it', preventDoubleClick: true })}
</form>`;
  return showOnCase(reply, reference, {
    ...{
      title: 'A further point was raised',
      body,
      back: `/cases/${reference}/complaint`,
      hasErrors: errors.length > 0,
    },
  });
}
