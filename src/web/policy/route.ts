import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  alreadyRunning,
  limitSet,
  mayBeLonger,
  type PolicyClock,
  policyClocks,
  refusedPolicy,
  sayBeside,
  sayHeldTo,
} from '../../assessment/policies.ts';
import { policyUnits, readCount, readPolicyFile, writePolicyFile } from '../../assessment/policy-file.ts';
import { isoDay, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { sayLimit } from '../../calendar/limit.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { countHeldTo, fetchPolicies } from '../../store/policies.ts';
import type { StaffRole } from '../../store/scope.ts';
import { type PolicyToSet, setPolicies } from '../../store/set-policies.ts';
import { onceOf, type Sent, type WritingParts, withOnce } from '../cases/write.ts';
import { insetText } from '../components/inset-text.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { smallFileIn } from '../http/small-file.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import { fileForm, fileMistakes, type Mistake, policyBody, setForm } from './page.ts';
import { sayClockName, sayUsual, viewPolicy } from './view.ts';

type Parts = WritingParts & { readonly lessons: readonly Lesson[] };
type Query = { Querystring: Readonly<Record<string, string | string[]>> };

/** Who sets a landlord’s own limits. */
const setters: readonly StaffRole[] = ['manager', 'administrator'];

/** What is said of each mistake in a file at most. */
const mostMistakes = 100;

/** The landlord’s own time limits: read by everyone who works there, set by managers and administrators. */
export function policy(app: FastifyInstance, parts: Parts): void {
  app.get<Query>('/policy', { config: { who: 'signed in' } }, async (request, reply) => {
    const { clocks } = await load(request);
    const set = clocks.find(
      (clock) => clock.lesson === text(request.query.set) && (clock.limit ?? '') === text(request.query.limit),
    );
    const last = set?.set.toSorted((one, other) => one.recorded - other.recorded).at(-1);
    const many = Number(text(request.query.many));
    const done =
      set && last
        ? `Set for “${sayClockName(set)}”: ${sayLimit(limitSet(last))} from ${sayDay(last.happened)}, ${sayBeside(set, limitSet(last))}. ${takenUp}`
        : Number.isInteger(many) && many > 0
          ? `${many === 1 ? '1 limit' : `${many} limits`} set. ${takenUp}`
          : request.query.many === '0'
            ? 'Everything in the file was set already. Nothing was changed.'
            : undefined;
    return show(request, reply, clocks, { done });
  });

  app.get('/policy.csv', { config: { who: 'signed in' } }, async (request, reply) => {
    const { clocks } = await load(request);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="time-limits-${isoDay(dayOf(parts.now()))}.csv"`)
      .send(writePolicyFile(clocks));
  });

  app.get<Query>('/policy/set', { config: { who: setters } }, async (request, reply) => {
    const { clocks, version } = await load(request);
    const clock = clockAsked(clocks, request.query);
    if (!clock) return reply.redirect('/policy', 303);
    const draft = await restoreDraft(request);
    // A draft is of the form for one limit: of another it would be a mistake.
    const isSame = draft && clockAsked(clocks, draft.values) === clock;
    return showForm(reply, clock, version, isSame ? draft.values : {}, [], isSame ? draft.notice : undefined);
  });

  app.post('/policy/set', { config: { who: setters } }, async (request, reply) => {
    const sent = withOnce(await sentAnswers(request));
    const { clocks, version } = await load(request);
    const clock = clockAsked(clocks, sent);
    if (!clock) return reply.redirect('/policy', 303);
    const read = readSetting(sent, clock);
    if ('mistakes' in read) return showForm(reply.code(422), clock, version, sent, read.mistakes);
    const asked = agreementOn([read.policy]);
    const cases = textIn(sent, 'agreed') === asked ? 0 : await countCases(request, [read.policy], clocks);
    if (cases > 0) {
      const ask = html`!${insetText({ text: `${sayHeldTo(cases)}. Send this again to set it, or choose a later day.` })}`;
      return showForm(reply.code(422), clock, version, { ...sent, agreed: asked }, [], ask);
    }
    const seen = Number(sent.version) || 0;
    const outcome = await write(request, [read.policy], sent.once, seen);
    if (outcome === 'clash') {
      const mistake = {
        field: 'count',
        message: 'Somebody set another limit meanwhile. Look at what we set now, and send this again',
      };
      return showForm(reply.code(409), clock, version, { ...sent, version: String(version) }, [mistake]);
    }
    await dropSentDraft(request);
    const { lesson, limit } = clock;
    return reply.redirect(
      `/policy?${new URLSearchParams({ set: lesson, ...(limit !== undefined && { limit }) })}`,
      303,
    );
  });

  app.post('/policy/file', { config: { who: setters } }, async (request, reply) => {
    const content = await smallFileIn(request);
    const { clocks, version } = await load(request);
    if (content === undefined)
      return show(request, reply.code(422), clocks, { wrong: ['Choose a CSV file of limits, up to 1 MB'] });
    const file = await readPolicyFile(content, clocks);
    if ('mistakes' in file) {
      const wrong = file.mistakes.slice(0, mostMistakes).map(({ line, message }) => `Line ${line}: ${message}`);
      return show(request, reply.code(422), clocks, { wrong });
    }
    const [first, ...rest] = file.wanted;
    if (!first) return reply.redirect('/policy?many=0', 303);
    const agreed = agreementOn(file.wanted);
    const isAgreed = text((request.query as Query['Querystring']).agreed) === agreed;
    const cases = isAgreed ? 0 : await countCases(request, file.wanted, clocks);
    if (cases > 0)
      return show(request, reply.code(422), clocks, {
        wrong: [`${sayHeldTo(cases)}. Send the same file again to set it`],
        agreed,
      });
    const outcome = await write(request, [first, ...rest], undefined, version);
    if (outcome === 'clash')
      return show(request, reply.code(409), clocks, { wrong: ['Somebody set a limit meanwhile. Send the file again'] });
    return reply.redirect(`/policy?many=${file.wanted.length}`, 303);
  });

  async function load(request: FastifyRequest) {
    const now = parts.now();
    const { policies, version } = await parts.database.as(scopeOf(request), (connection) =>
      fetchPolicies(connection, now),
    );
    return { clocks: policyClocks(parts.lessons, policies, dayOf(now)), version };
  }

  /** How many open cases limits from a day in the past would hold to another day, of those this person may see. */
  function countCases(request: FastifyRequest, wanted: readonly PolicyToSet[], clocks: readonly PolicyClock[]) {
    const running = alreadyRunning(wanted, clocks, dayOf(parts.now()));
    return parts.database.as(scopeOf(request), (connection) => countHeldTo(connection, running));
  }

  async function write(
    request: FastifyRequest,
    policies: readonly [PolicyToSet, ...PolicyToSet[]],
    once: string | undefined,
    seen: number,
  ): Promise<'done' | 'clash'> {
    const { landlord, account } = scopeOf(request);
    const setting = { landlord, account, by: request.signedIn?.name ?? '', now: parts.now(), policies, once, seen };
    const { outcome } = await setPolicies(parts.database, setting, parts.workOut);
    return outcome === 'clash' ? 'clash' : 'done';
  }

  function readSetting(
    sent: Sent,
    clock: PolicyClock,
  ): { readonly policy: PolicyToSet } | { readonly mistakes: readonly Mistake[] } {
    const mistakes: Mistake[] = [];
    const count = readCount(textIn(sent, 'count'));
    const unit = policyUnits.find((one) => one === textIn(sent, 'unit'));
    const from = readDayIn(sent, 'from', { of: ' it runs from', today: dayOf(parts.now()) });
    const why = textIn(sent, 'why');
    if (count === undefined)
      mistakes.push({ field: 'count', message: 'Enter how many as a whole number from 1 to 10000' });
    if (unit === undefined) mistakes.push({ field: 'unit', message: 'Choose of what' });
    const refused =
      count !== undefined && unit !== undefined ? refusedPolicy(clock, { count, unit }, from.found) : undefined;
    if (refused !== undefined) mistakes.push({ field: 'count', message: refused });
    if (from.found === undefined) mistakes.push({ field: 'from', message: from.message });
    if (why === '') mistakes.push({ field: 'why', message: 'Enter why it is set, so that it can be understood later' });
    if (mistakes.length > 0 || count === undefined || unit === undefined || from.found === undefined)
      return { mistakes };
    return { policy: { lesson: clock.lesson, limit: clock.limit, count, unit, from: from.found, why } };
  }

  function show(
    request: FastifyRequest,
    reply: FastifyReply,
    clocks: readonly PolicyClock[],
    {
      done,
      wrong = [],
      agreed,
    }: { readonly done?: string | undefined; readonly wrong?: readonly string[]; readonly agreed?: string },
  ) {
    const query = request.query as Query['Querystring'];
    const maySet = request.signedIn !== undefined && setters.includes(request.signedIn.role);
    const lesson = clocks.find((clock) => clock.lesson === text(query.lesson))?.lesson;
    const view = viewPolicy(clocks, dayOf(parts.now()), { isOwnOnly: query.show === 'own', lesson, maySet });
    const body = policyBody(view, done, maySet ? fileForm(csrfField(reply), wrong, agreed) : undefined);
    return send(reply, {
      title: 'Our time limits',
      body: html`!${fileMistakes(wrong)}!${body}`,
      hasErrors: wrong.length > 0,
    });
  }

  function showForm(
    reply: FastifyReply,
    clock: PolicyClock,
    version: number,
    sent: Sent,
    mistakes: readonly Mistake[],
    notice?: Html,
  ) {
    const [shown] = viewPolicy([clock], dayOf(parts.now()), {
      isOwnOnly: false,
      lesson: undefined,
      maySet: false,
    }).families;
    const body = setForm({
      ...{
        csrf: csrfField(reply),
        once: onceOf(sent),
        version: String(sent.version || version),
        sent,
        mistakes,
        notice,
      },
      ...{ lesson: clock.lesson, limit: clock.limit, name: sayClockName(clock) },
      usual: sayUsual(clock),
      own: shown?.clocks[0]?.own ?? [],
      isFree: mayBeLonger(clock.owner),
    });
    return send(reply, {
      title: 'Set our own time limit',
      body,
      beforeMain: backTo('/policy', 'Our time limits'),
      hasErrors: mistakes.length > 0,
    });
  }

  function send(reply: FastifyReply, shown: { title: string; body: Html; beforeMain?: Html; hasErrors: boolean }) {
    return reply.type('text/html; charset=utf-8').send(page({ ...shown, path: '/policy', signedIn: viewerOf(reply) }));
  }
}

const takenUp = 'Open cases are worked out anew within a few minutes. Each keeps the limit of the day it began.';

function text(value: string | string[] | undefined): string {
  return [value].flat().at(-1) ?? '';
}

/** What stands for having been asked about just these limits: of others it is asked anew. */
function agreementOn(wanted: readonly PolicyToSet[]): string {
  const said = wanted.map(({ lesson, limit, count, unit, from }) => [lesson, limit ?? '', count, unit, from]);
  return hash('sha256', JSON.stringify(said)).slice(0, 16);
}

function clockAsked(clocks: readonly PolicyClock[], asked: Sent): PolicyClock | undefined {
  return clocks.find(
    ({ lesson, limit }) => lesson === textIn(asked, 'lesson') && (limit ?? '') === textIn(asked, 'limit'),
  );
}
