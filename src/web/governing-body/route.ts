import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { append } from '../../store/append.ts';
import { onceOf, type Sent, type WritingParts, withOnce } from '../cases/write.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { readDayIn } from '../record-something/read-day.ts';
import { type Meeting, meetingsOf, meetingWriters } from './meetings.ts';
import { meetingsBody } from './page.ts';
import { putMeetingRight } from './put-right.ts';

/** The governing body’s meetings, held and to come: seen by everyone who works there, written down by managers and administrators. */
export function governingBody(app: FastifyInstance, parts: WritingParts): void {
  const { database, now, workOut } = parts;
  putMeetingRight(app, parts);

  app.get('/governing-body', { config: { who: 'signed in' } }, (request, reply) => show(request, reply, {}));

  app.post('/governing-body', { config: { who: meetingWriters } }, async (request, reply) => {
    const sent = withOnce(await sentAnswers(request));
    const met = readDayIn(sent, 'met', { of: ' it met or will meet', today: dayOf(now()) });
    if (met.found === undefined) return show(request, reply.code(422), sent, met.message);
    const day = met.found;
    const there = (await meetings(request)).find(({ happened }) => happened === day);
    // The same form sent twice wrote it itself; another’s meeting of that day is said to be there.
    if (there) {
      const says = there.id === sent.once ? 'written=yes' : `there=${encodeURIComponent(there.id)}`;
      return reply.redirect(`/governing-body?${says}`, 303);
    }
    const { landlord, account } = scopeOf(request);
    const entry = {
      ...{ id: sent.once, subject: `landlord:${landlord}`, kind: 'governing body met', happened: day },
      ...{ recorded: now(), by: request.signedIn?.name ?? '' },
    } as Entry;
    await append(
      database,
      { landlord, account, now: now(), home: undefined, entries: [entry], once: sent.once },
      workOut,
    );
    return reply.redirect('/governing-body?written=yes', 303);
  });

  function meetings(request: FastifyRequest): Promise<readonly Meeting[]> {
    return meetingsOf(database, scopeOf(request), now());
  }

  async function show(request: FastifyRequest, reply: FastifyReply, sent: Sent, mistake?: string) {
    const all = await meetings(request);
    const today = dayOf(now());
    const mayWrite = request.signedIn !== undefined && meetingWriters.includes(request.signedIn.role);
    const line = ({ id, happened }: Meeting) => ({
      on: sayDay(happened),
      putRight: mayWrite ? `/governing-body/${encodeURIComponent(id)}` : undefined,
    });
    const view = {
      done: sayDone(request.query as Readonly<Record<string, unknown>>, all),
      planned: all.filter(({ happened }) => happened > today).map(line),
      held: all
        .filter(({ happened }) => happened <= today)
        .map(line)
        .reverse(),
    };
    const form = mayWrite ? { csrf: csrfField(reply), once: onceOf(sent), sent, mistake } : undefined;
    return reply.type('text/html; charset=utf-8').send(
      page({
        ...{ title: 'Meetings of the governing body', body: meetingsBody(view, form), path: '/governing-body' },
        ...{ hasErrors: mistake !== undefined, signedIn: viewerOf(reply) },
      }),
    );
  }
}

/** What was just done, or was done already. */
function sayDone({ written, there }: Readonly<Record<string, unknown>>, all: readonly Meeting[]): string | undefined {
  const anew = 'Cases that wait for a meeting are worked out anew within a few minutes.';
  if (written === 'yes') return `Written down. ${anew}`;
  if (written === 'right') return `Put right. ${anew}`;
  const meeting = all.find(({ id }) => id === there);
  return meeting && `The meeting on ${sayDay(meeting.happened)} was on the list already, so nothing was written twice.`;
}
