import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { monthsAfter, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import { type CaseRecord, type Entry, type Subject, sayEntry } from '../../record/entry.ts';
import {
  type Decision,
  type DueSubject,
  decideRetention,
  dueEntries,
  dueSubjects,
  isThere,
} from '../../store/retention.ts';
import type { StaffRole } from '../../store/scope.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Sent, WritingParts } from '../cases/write.ts';
import { dropSentDraft, restoreDraft } from '../drafts/restore.ts';
import { loadHousehold } from '../households/load-household.ts';
import { type Html, html } from '../html.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { backTo } from '../layout/back-to.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { textIn, textsIn } from '../record-something/form-values.ts';
import { calledOf } from './called.ts';
import { decidedBanner } from './decided-banner.ts';
import { type DecideView, decideBody, dueBody } from './page.ts';

/** Those who answer for what is kept; the lead for what only they may see. */
const deciders: readonly StaffRole[] = ['manager', 'ASB and safeguarding lead'];
const mostShown = 100;

type OnList = { Querystring: { readonly decided?: string; readonly of?: string; readonly as?: string } };
type OnSubject = { Params: { sort: string; name: string } };

/** What has been kept as long as its kind is: what is due, and the decision on it, with its reason. */
export function retentionPages(app: FastifyInstance, parts: WritingParts): void {
  const config = { who: deciders };
  const today = () => dayOf(parts.now());

  app.get<OnList>('/retention', { config }, async (request, reply) => {
    const due = await parts.database.as(scopeOf(request), (connection) =>
      dueSubjects(connection, today(), mostShown + 1),
    );
    const body = dueBody(due.slice(0, mostShown).map(lineOf), due.length > mostShown);
    return send(reply, {
      title: 'What has been kept long enough',
      body: html`!${decidedBanner(request.query)}!${body}`,
    });
  });

  app.get<OnSubject>('/retention/:sort/:name', { config }, async (request, reply) => {
    const subject = subjectOf(request.params);
    if (!subject || !(await see(request, subject))) return reply.callNotFound();
    const draft = await restoreDraft(request);
    return show(request, reply, subject, draft?.values, [], draft?.notice);
  });

  app.post<OnSubject>('/retention/:sort/:name', { config }, async (request, reply) => {
    const subject = subjectOf(request.params);
    const seen = subject && (await see(request, subject));
    if (!subject || !seen) return reply.callNotFound();
    const sent = await sentAnswers(request);
    const decision = decisionIn(sent);
    const why = textIn(sent, 'why').trim().slice(0, 2000);
    const items = await itemsOf(request, subject, seen);
    const seqs = items.map(({ seq }) => seq).filter((seq) => textsIn(sent, 'entries').includes(String(seq)));
    const errors: DecideView['errors'] = [
      ...(seqs.length === 0 ? [{ field: 'entries' as const, message: 'Choose at least one entry' }] : []),
      ...(decision === undefined
        ? [{ field: 'decision' as const, message: 'Choose what should be done with them' }]
        : []),
      ...(why === '' ? [{ field: 'why' as const, message: 'Say why, so that it can be understood later' }] : []),
    ];
    // Sent twice, there is nothing left to decide the second time.
    if (items.length === 0) return reply.redirect('/retention', 303);
    if (errors.length > 0 || decision === undefined) return show(request, reply.code(422), subject, sent, errors);
    const lookAgain = decision === 'keep' ? monthsAfter(today(), 12) : undefined;
    const wanted: Decision = { subject, seqs, decision, why, lookAgain };
    const decided = await decideRetention(parts.database, scopeOf(request), wanted, {
      today: today(),
      now: parts.now(),
    });
    await dropSentDraft(request);
    const said = new URLSearchParams({ decided: String(decided), of: subject, as: decision });
    return reply.redirect(`/retention?${said}`, 303);
  });

  /** The record of one case or household as this person may see it; undefined where it is not there for them. */
  async function see(request: FastifyRequest, subject: Subject): Promise<CaseRecord | undefined> {
    const scope = scopeOf(request);
    const name = subject.slice(subject.indexOf(':') + 1);
    if (!(await parts.database.as(scope, (connection) => isThere(connection, subject)))) return undefined;
    if (subject.startsWith('case:')) return (await loadCase(parts.database, scope, name, parts.now()))?.record;
    return (await loadHousehold(parts.database, scope, name, parts.now()))?.own;
  }

  /** What is due and this person may see, each as they may see it. */
  async function itemsOf(request: FastifyRequest, subject: Subject, seen: CaseRecord) {
    const due = await parts.database.as(scopeOf(request), (connection) => dueEntries(connection, subject, today()));
    return due.flatMap(({ seq, does, years, entry }) => {
      const shown = seen.find(({ id }) => id === entry.id);
      return shown ? [{ seq, ...sayItem(shown, does, years), isToRemove: does === 'remove' }] : [];
    });
  }

  async function show(
    request: FastifyRequest<OnSubject>,
    reply: FastifyReply,
    subject: Subject,
    sent: Sent | undefined,
    errors: DecideView['errors'],
    notice?: Html,
  ): Promise<FastifyReply> {
    const seen = (await see(request, subject)) ?? [];
    const body = decideBody({
      ...{ action: addressOf(subject), called: calledOf(subject), csrf: csrfField(reply), errors },
      items: await itemsOf(request, subject, seen),
      chosen: sent && textsIn(sent, 'entries'),
      ...{ decision: sent ? textIn(sent, 'decision') : '', why: sent ? textIn(sent, 'why') : '' },
    });
    const beforeMain = backTo('/retention', 'What has been kept long enough');
    return send(reply, {
      title: calledOf(subject),
      body: html`!${notice}!${body}`,
      beforeMain,
      hasErrors: errors.length > 0,
    });
  }
}

function send(
  reply: FastifyReply,
  shown: { readonly title: string; readonly body: Html; readonly beforeMain?: Html; readonly hasErrors?: boolean },
): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page({ ...shown, path: '/retention', signedIn: viewerOf(reply) }));
}

function subjectOf({ sort, name }: OnSubject['Params']): Subject | undefined {
  return sort === 'cases' ? `case:${name}` : sort === 'households' ? `household:${name}` : undefined;
}

function addressOf(subject: Subject): string {
  const [sort = '', name = ''] = [subject.slice(0, subject.indexOf(':')), subject.slice(subject.indexOf(':') + 1)];
  return `/retention/${sort}s/${encodeURIComponent(name)}`;
}

function decisionIn({ decision }: Sent): Decision['decision'] | undefined {
  return decision === 'remove' || decision === 'keep' ? decision : undefined;
}

/** Of a household no count is given: some of what is due may be what this person is not shown. */
function lineOf({ subject, ended, toRemove, toReview }: DueSubject) {
  const counts = [
    toRemove > 0 && `${toRemove} to be removed`,
    toReview > 0 && `${toReview} to be looked at again`,
  ].filter(Boolean);
  const says = subject.startsWith('case:') ? counts.join(', ') : 'Entries to be gone through';
  return { href: addressOf(subject), called: calledOf(subject), ended: sayDay(ended), says };
}

function sayItem(entry: Entry, does: 'review' | 'remove', years: number) {
  const rule = does === 'remove' ? `to be removed after ${years} years` : `to be looked at again after ${years} years`;
  return { says: sayEntry(entry), more: `${sayDay(entry.happened)}, ${rule}` };
}
