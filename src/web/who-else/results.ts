import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dateNumber } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { readSamples, type Sample } from '../../record/wider/samples.ts';
import { sayHomes, sayProgress } from '../../record/wider/say-sample.ts';
import { homesCalled } from '../../store/homes-like.ts';
import { caseworkers } from '../cases/caseworkers.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { ifTaken, onceOf, type Sent, withOnce, writeOnCase } from '../cases/write.ts';
import { restoreDraft } from '../drafts/restore.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import { conclusionForm, lookForm } from './forms.ts';
import type { Mistake } from './page.ts';
import { type WhoElseParts, whoElsePath } from './route.ts';
import { sayLikely, visitOutcomes } from './view.ts';

type OnResult = { Params: { reference: string; sample: string; place: string } };

/** A sample that has not come to a conclusion, on a case. */
type OnSample = { readonly found: LoadedCase; readonly sample: Sample };

/** The forms for what was found in each home of a sample, and for what it came to. */
export function whoElseForms(app: FastifyInstance, parts: WhoElseParts): void {
  const config = { who: caseworkers };

  app.get<OnResult>('/cases/:reference/who-else/:sample/homes/:place', { config }, async (request, reply) => {
    const on = await load(request);
    if (on === undefined || 'missing' in on) return elsewhere(reply, on);
    const draft = await restoreDraft(request);
    return showLook(request, reply, on, draft?.values ?? today(), [], draft?.notice);
  });

  app.post<OnResult>('/cases/:reference/who-else/:sample/homes/:place', { config }, async (request, reply) => {
    const on = await load(request);
    if (on === undefined || 'missing' in on) return elsewhere(reply, on);
    const sent = withOnce(await sentAnswers(request));
    const back = whoElsePath(on.found.place.reference);
    const taken = ifTaken(reply, on.found, sent, back);
    if (taken) return taken;
    const home = homeAsked(request, on.sample);
    if (home === undefined) return reply.redirect(back, 303);
    const outcome = Object.keys(visitOutcomes).find((one) => one === textIn(sent, 'outcome'));
    const now = parts.now();
    const day = readDayIn(sent, 'happened', { of: ' somebody went there', today: dayOf(now) });
    const mistakes: Mistake[] = [];
    if (outcome === undefined) mistakes.push({ field: 'outcome', message: 'Choose what came of going there' });
    if (day.found === undefined) mistakes.push({ field: 'happened', message: day.message });
    else if (day.found > dayOf(now))
      mistakes.push({ field: 'happened', message: 'The day somebody went there must be today or earlier' });
    if (mistakes.length > 0) return showLook(request, reply.code(422), on, sent, mistakes);
    const entry = write(request, on, sent.once, {
      ...{
        kind: 'home like it looked at',
        happened: day.found,
        home,
        outcome,
        says: textIn(sent, 'says') || undefined,
      },
    });
    return writeOnCase(request, reply, parts, on.found.place, { entries: [entry], subject: entry.subject, sent, back });
  });

  app.get<OnResult>('/cases/:reference/who-else/:sample/conclusion', { config }, async (request, reply) => {
    const on = await load(request);
    if (on === undefined || 'missing' in on) return elsewhere(reply, on);
    const draft = await restoreDraft(request);
    return showConclusion(reply, on, draft?.values ?? {}, [], draft?.notice);
  });

  app.post<OnResult>('/cases/:reference/who-else/:sample/conclusion', { config }, async (request, reply) => {
    const on = await load(request);
    if (on === undefined || 'missing' in on) return elsewhere(reply, on);
    const sent = withOnce(await sentAnswers(request));
    const back = whoElsePath(on.found.place.reference);
    const taken = ifTaken(reply, on.found, sent, back);
    if (taken) return taken;
    const { counts } = on.sample;
    const [says, next, stopped] = [textIn(sent, 'says'), textIn(sent, 'next'), textIn(sent, 'stopped')];
    const mistakes: Mistake[] = [];
    if (counts.lookedAt === 0)
      mistakes.push({
        field: 'says',
        message: 'Look at one home of the sample at least: with none seen, nothing can be said',
      });
    else if (says === '') mistakes.push({ field: 'says', message: 'Enter what the sample shows' });
    if (counts.notVisited > 0 && stopped === '')
      mistakes.push({
        field: 'stopped',
        message: `${sayHomes(counts.notVisited)} of the sample ${counts.notVisited === 1 ? 'has' : 'have'} not been visited. Go there first, or enter why the sample is stopped`,
      });
    if (next === '')
      mistakes.push({
        field: 'next',
        message: 'Enter what will be done for the other homes, or why nothing is needed',
      });
    if (mistakes.length > 0) return showConclusion(reply.code(422), on, sent, mistakes);
    const entry = write(request, on, sent.once, {
      ...{ kind: 'homes like it sampled', happened: dayOf(parts.now()), says, next },
      ...{ homes: counts.lookedAt, found: counts.found, unreached: counts.noAccess + counts.notVisited },
      stopped: counts.notVisited > 0 ? stopped : undefined,
    });
    return writeOnCase(request, reply, parts, on.found.place, { entries: [entry], subject: entry.subject, sent, back });
  });

  /** The sample asked for, still open; `missing` names the case where there is none, or it is concluded. */
  async function load(request: FastifyRequest<OnResult>): Promise<OnSample | { readonly missing: string } | undefined> {
    const found = await loadCase(parts.database, scopeOf(request), request.params.reference, parts.now());
    if (!found) return undefined;
    const open = readSamples(found.reading).filter(({ concluded }) => !concluded);
    const sample = open.find(({ drawn }) => drawn.id === request.params.sample);
    return sample ? { found, sample } : { missing: found.place.reference };
  }

  function elsewhere(reply: FastifyReply, on: { readonly missing: string } | undefined) {
    return on === undefined ? reply.callNotFound() : reply.redirect(whoElsePath(on.missing), 303);
  }

  async function showLook(
    request: FastifyRequest<OnResult>,
    reply: FastifyReply,
    on: OnSample,
    sent: Sent,
    mistakes: readonly Mistake[],
    notice?: Html,
  ) {
    const home = homeAsked(request, on.sample);
    const { reference } = on.found.place;
    if (home === undefined) return reply.redirect(whoElsePath(reference), 303);
    const [place] = await parts.database.as(scopeOf(request), (connection) => homesCalled(connection, [home]));
    if (!place) return reply.callNotFound();
    const where = `${place.address}, ${place.postcode}`;
    const body = lookForm({ ...formOf(reply, on, sent, mistakes, notice), place: Number(request.params.place), where });
    return showOnCase(reply, reference, {
      title: 'What was found',
      body,
      back: whoElsePath(reference),
      hasErrors: mistakes.length > 0,
    });
  }

  function showConclusion(reply: FastifyReply, on: OnSample, sent: Sent, mistakes: readonly Mistake[], notice?: Html) {
    const { reference } = on.found.place;
    const body = conclusionForm({
      ...formOf(reply, on, sent, mistakes, notice),
      progress: sayProgress(on.sample.counts),
      likely: sayLikely(on.sample),
      isWhole: on.sample.counts.notVisited === 0,
    });
    return showOnCase(reply, reference, {
      title: 'What the sample came to',
      body,
      back: whoElsePath(reference),
      hasErrors: mistakes.length > 0,
    });
  }

  function formOf(
    reply: FastifyReply,
    { found, sample }: OnSample,
    sent: Sent,
    mistakes: readonly Mistake[],
    notice?: Html,
  ) {
    const { reference } = found.place;
    const version = String(sent.version || found.versions[`case:${reference}`] || 0);
    return {
      reference,
      sample: sample.drawn.id,
      csrf: csrfField(reply),
      once: onceOf(sent),
      version,
      sent,
      mistakes,
      notice,
    };
  }

  /** The day of a visit, unless another is said. */
  function today(): Sent {
    const number = dateNumber(dayOf(parts.now()));
    return {
      'happened-day': String(number % 100),
      'happened-month': String(Math.floor(number / 100) % 100),
      'happened-year': String(Math.floor(number / 10_000)),
    };
  }

  function write(request: FastifyRequest, { found, sample }: OnSample, id: string, fields: object): Entry {
    const subject = `case:${found.place.reference}` as const;
    const by = request.signedIn?.name ?? '';
    return { id, subject, recorded: parts.now(), by, for: sample.drawn.id, ...fields } as Entry;
  }
}

function homeAsked(request: FastifyRequest<OnResult>, { drawn }: Sample): string | undefined {
  return drawn.homes[Number(request.params.place)];
}
