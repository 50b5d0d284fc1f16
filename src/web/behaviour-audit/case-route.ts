import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { isoMonth, readMonth, sayMonth } from '../../calendar/month.ts';
import { readPlan } from '../../record/behaviour/plan.ts';
import { riskHistory } from '../../record/behaviour/risk-history.ts';
import { readCase } from '../../record/casework/open-case.ts';
import type { Entry } from '../../record/entry.ts';
import { fetchSamples } from '../../store/behaviour-samples.ts';
import { type LoadedCase, loadCase } from '../cases/load-case.ts';
import { showOnCase } from '../cases/show.ts';
import { onceOf, type Sent, type WritingParts, withOnce, writeOnCase } from '../cases/write.ts';
import { restoreDraft } from '../drafts/restore.ts';
import type { Html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { textIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { sayPlan } from '../work/antisocial-behaviour/plan.ts';
import { sayLatest } from '../work/antisocial-behaviour/risk/part.ts';
import { auditForm } from './form.ts';
import { auditors } from './who.ts';

type OnCase = { Params: { month: string; reference: string } };
const place = '/behaviour-audit/:month/:reference';

/** Writing down what an audit finds of one case of a sample: an entry on the case’s own record. */
export function auditOfCase(app: FastifyInstance, parts: WritingParts): void {
  const { database, now } = parts;
  const config = { who: auditors };

  app.get<OnCase>(place, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return show(request, reply, found, draft?.values ?? {}, [], draft?.notice);
  });

  app.post<OnCase>(place, { config }, async (request, reply) => {
    const found = await load(request);
    if (!found) return reply.callNotFound();
    const sent = withOnce(await sentAnswers(request));
    const { month } = request.params;
    const back = `/behaviour-audit/${month}`;
    if (found.record.some(({ id }) => id === sent.once)) return reply.redirect(back, 303);
    const read = readFound(sent);
    if ('errors' in read) return show(request, reply.code(422), found, sent, read.errors);
    const subject = `case:${found.place.reference}` as const;
    const moment = now();
    const entry: Entry<'case audited'> = {
      ...{ id: sent.once, subject, kind: 'case audited', happened: dayOf(moment), recorded: moment },
      ...{ by: request.signedIn?.name ?? '', month, ...read },
    };
    return writeOnCase(request, reply, parts, found.place, { entries: [entry], subject, sent, back });
  });

  /** The case, where it is in that month’s sample and is a colleague’s: nobody audits their own. */
  async function load(request: FastifyRequest<OnCase>): Promise<LoadedCase | undefined> {
    const { reference } = request.params;
    const month = readMonth(request.params.month);
    if (month === undefined) return undefined;
    const scope = scopeOf(request);
    const sampled = await database.as(scope, (connection) => fetchSamples(connection, [isoMonth(month)]));
    if (!sampled.some((one) => one.isChosen && one.reference === reference)) return undefined;
    const found = await loadCase(database, scope, reference, now());
    return found && readCase(found.reading)?.officer !== scope.account ? found : undefined;
  }

  function show(
    request: FastifyRequest<OnCase>,
    reply: FastifyReply,
    found: LoadedCase,
    sent: Sent,
    errors: readonly AnswerError[],
    notice?: Html,
  ): FastifyReply {
    const { reference } = found.place;
    const month = readMonth(request.params.month);
    const back = `/behaviour-audit/${request.params.month}`;
    const body = auditForm({
      ...{ action: `${back}/${reference}`, csrf: csrfField(reply), once: onceOf(sent), reference },
      ...{ values: sent, errors, notice, month: month === undefined ? '' : sayMonth(month), ...sayOnRecord(found) },
      version: String(sent.version || found.versions[`case:${reference}`] || 0),
    });
    return showOnCase(reply, reference, { title: 'What do you find?', body, back, hasErrors: errors.length > 0 });
  }
}

function readFound(
  sent: Sent,
): Pick<Entry<'case audited'>, 'risk' | 'plan' | 'says'> | { readonly errors: readonly AnswerError[] } {
  const risk = (['good', 'to be put right', 'missing'] as const).find((one) => one === textIn(sent, 'risk'));
  const plan = (['good', 'to be put right', 'missing', 'not due yet'] as const).find(
    (one) => one === textIn(sent, 'plan'),
  );
  const says = textIn(sent, 'says').trim().slice(0, longestWords);
  const isWrong = [risk, plan].some((one) => one === 'to be put right' || one === 'missing');
  const errors: AnswerError[] = [];
  if (!risk) errors.push({ field: 'risk', message: 'Choose whether the risk assessment is sound' });
  if (!plan) errors.push({ field: 'plan', message: 'Choose whether there is a plan that is followed' });
  if (isWrong && says === '') errors.push({ field: 'says', message: 'Say what you found, and what is to be done' });
  if (!risk || !plan || errors.length > 0) return { errors };
  return { risk, plan, says: says === '' ? undefined : says };
}

const longestWords = 20_000;

function sayOnRecord({ reading }: LoadedCase): { readonly risk: readonly string[]; readonly plan: readonly string[] } {
  const first = reading.behaviour.first;
  const reported = first ? [`First reported on ${sayDay(first.happened)}.`] : [];
  const risk = sayLatest(riskHistory(reading));
  const plan = readPlan(reading);
  return {
    risk: [...reported, ...(risk.length > 0 ? risk : ['Nobody has assessed the risk.'])],
    plan: plan ? sayPlan(plan, reading.asAt) : ['No plan has been agreed.'],
  };
}
