import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import { type Entry, sayEntry } from '../../../record/entry.ts';
import { evidenceForMove } from '../../../record/moves/move-evidence.ts';
import { scaleOn } from '../../../record/moves/move-scale.ts';
import { refusalToLookAtAgain } from '../../../record/moves/move-weighing.ts';
import { type Place, placeOf } from '../../../record/moves/place-check.ts';
import { caseworkers } from '../../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../../cases/load-case.ts';
import { showOnCase } from '../../cases/show.ts';
import { ifTaken, onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../../cases/write.ts';
import { restoreDraft } from '../../drafts/restore.ts';
import { type Html, html } from '../../html.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { scopeOf } from '../../http/sessions.ts';
import { textIn } from '../../record-something/form-values.ts';
import type { AnswerError } from '../../record-something/read-field.ts';
import { readSuits } from './read-suits.ts';
import { readWeighing } from './read-weighing.ts';
import { type MoveFormSetting, suitsForm } from './suits-form.ts';
import { viewSuits } from './suits-view.ts';
import { type WeighView, weighForm } from './weigh-form.ts';

type OnCase = { Params: { reference: string }; Querystring: Readonly<Record<string, string | string[]>> };
type Shown = { readonly values: Sent; readonly errors?: readonly AnswerError[]; readonly notice?: Html | undefined };

/** The forms of the move that are its own: whether a place suits each person, and the scale its evidence is weighed on. */
export function movePages(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: caseworkers };
  const load = (request: FastifyRequest<OnCase>) =>
    loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
  const today = () => dayOf(parts.now());

  app.get<OnCase>('/cases/:reference/work/move/suits', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const named = textIn(request.query, 'for');
    const draft = await restoreDraft(request);
    // What was written of one place is not put into the form of another.
    const own = draft && (named === '' || textIn(draft.values, 'for') === named) ? draft : undefined;
    return showSuits(reply, found, { values: own?.values ?? { for: named }, notice: own?.notice });
  });

  app.post<OnCase>('/cases/:reference/work/move/suits', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const place = placeAsked(found, sent);
    if (!place) return showSuits(reply.code(422), found, { values: sent });
    const read = readSuits(viewSuits(found.reading, place, today()), sent, today());
    if (!read.ok) return showSuits(reply.code(422), found, { values: sent, errors: read.errors });
    const said = { for: place.id, by: request.signedIn?.name ?? '', happened: read.on, recorded: parts.now() };
    const [first, ...rest] = read.found.map(({ person, suits, lacks, unknown, missing }, n) => ({
      ...{ id: n === 0 ? sent.once : randomUUID(), subject: subjectOf(found), kind: 'home checked for person' },
      ...{ ...said, person, suits: ifAny(suits), lacks: ifAny(lacks), unknown: ifAny(unknown), missing },
    })) as unknown as [Entry, ...Entry[]];
    return writeOnCase(request, reply, parts, found.place, {
      entries: [first, ...rest],
      subject: subjectOf(found),
      sent,
    });
  });

  app.get<OnCase>('/cases/:reference/work/move/weigh', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return showWeighing(reply, found, { values: draft?.values ?? {}, notice: draft?.notice });
  });

  app.post<OnCase>('/cases/:reference/work/move/weigh', { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const taken = ifTaken(reply, found, sent);
    if (taken) return taken;
    const view = viewWeighing(found);
    const by = request.signedIn?.name ?? '';
    const first = refusalToLookAtAgain(found.reading);
    const read = readWeighing(view, sent);
    const errors = [
      ...(first?.by === by ? [{ field: 'safety', message: sayNotTheSame }] : []),
      ...(read.ok ? [] : read.errors),
    ];
    if (!read.ok || errors.length > 0) return showWeighing(reply.code(422), found, { values: sent, errors });
    const now = parts.now();
    const entry: Entry<'move evidence weighed'> = {
      ...{
        id: sent.once,
        subject: subjectOf(found),
        kind: 'move evidence weighed',
        happened: dayOf(now),
        recorded: now,
      },
      ...{ by, for: found.reading.of('move asked for').at(-1)?.id, ...read.fields },
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject: subjectOf(found), sent });
  });

  function showSuits(reply: FastifyReply, found: LoadedCase, shown: Shown): FastifyReply {
    const place = placeAsked(found, shown.values);
    const body = place
      ? suitsForm(viewSuits(found.reading, place, today()), settingOf(reply, found, shown))
      : noPlace(found);
    return show(reply, found, { title: 'Does this place suit each person?', body, shown });
  }

  function showWeighing(reply: FastifyReply, found: LoadedCase, shown: Shown): FastifyReply {
    const body = weighForm(viewWeighing(found), settingOf(reply, found, shown));
    return show(reply, found, { title: 'Weigh the evidence for a move', body, shown });
  }

  function settingOf(reply: FastifyReply, found: LoadedCase, { values, errors = [] }: Shown): MoveFormSetting {
    const { reference } = found.place;
    const version = String(values.version || found.versions[subjectOf(found)] || 0);
    return { ...{ reference, version, values, errors }, csrf: csrfField(reply), once: onceOf(values), today: today() };
  }

  function viewWeighing({ reading }: LoadedCase): WeighView {
    const refused = refusalToLookAtAgain(reading);
    return {
      scale: scaleOn(today()),
      evidence: evidenceForMove(reading).map((letter) => `${sayEntry(letter)}, ${sayDay(letter.happened)}`),
      after:
        refused &&
        `${refused.by ?? 'Somebody'} weighed this on ${sayDay(refused.happened)} and it was refused. This is a second look, by somebody else, from the beginning.`,
    };
  }
}

const sayNotTheSame = 'You weighed this the first time: a second look is for somebody else';

function show(
  reply: FastifyReply,
  { place }: LoadedCase,
  { title, body, shown }: { readonly title: string; readonly body: Html; readonly shown: Shown },
): FastifyReply {
  return showOnCase(reply, place.reference, {
    ...{ title, body: html`!${shown.notice}!${body}`, back: `/cases/${place.reference}/work/move` },
    hasErrors: (shown.errors?.length ?? 0) > 0,
  });
}

/** The place the form is about: the one it names, or else the last that was offered or gone to. */
function placeAsked({ reading }: LoadedCase, values: Sent): Place | undefined {
  const named = textIn(values, 'for');
  if (named !== '') return placeOf(reading, { for: named });
  return reading.ofAny('alternative home offered', 'home offered', 'moved out').at(-1);
}

function noPlace({ place: { reference } }: LoadedCase): Html {
  return html`<span class="govuk-caption-l">${reference}</span>
<h1 class="govuk-heading-l">Does this place suit each person?</h1>
<p class="govuk-body">No place is on the record yet. <a class="govuk-link" href="/cases/${reference}/record/alternative-home-offered?work=move">Write down what was offered</a> first, then check it for each person.</p>`;
}

function subjectOf({ place }: LoadedCase): `case:${string}` {
  return `case:${place.reference}`;
}

function ifAny<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
