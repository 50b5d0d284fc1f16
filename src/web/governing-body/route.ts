import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { read } from '../../record/reading.ts';
import { append } from '../../store/append.ts';
import { readRecords } from '../../store/records.ts';
import type { StaffRole } from '../../store/scope.ts';
import { onceOf, type Sent, type WritingParts, withOnce } from '../cases/write.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { readDayIn } from '../record-something/read-day.ts';
import { meetingsBody } from './page.ts';

/** Who writes down when the governing body meets: those who set the landlord’s own rules. */
const writers: readonly StaffRole[] = ['manager', 'administrator'];

/** The governing body’s meetings, held and to come: seen by everyone who works there, written down by managers and administrators. */
export function governingBody(app: FastifyInstance, { database, now, workOut }: WritingParts): void {
  app.get('/governing-body', { config: { who: 'signed in' } }, (request, reply) => show(request, reply, {}));

  app.post('/governing-body', { config: { who: writers } }, async (request, reply) => {
    const sent = withOnce(await sentAnswers(request));
    const met = readDayIn(sent, 'met', { of: ' it met or will meet', today: dayOf(now()) });
    if (met.found === undefined) return show(request, reply.code(422), sent, met.message);
    const day = met.found;
    if ((await meetings(request)).some(({ happened }) => happened === day))
      return show(request, reply.code(422), sent, `A meeting on ${sayDay(day)} is written down already`);
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

  function meetings(request: FastifyRequest): Promise<readonly Entry<'governing body met'>[]> {
    return database.as(scopeOf(request), async (connection) => {
      const subject = `landlord:${connection.scope.landlord}` as const;
      const record = (await readRecords(connection, [subject])).get(subject);
      return read(record?.entries ?? [], now()).of('governing body met');
    });
  }

  async function show(request: FastifyRequest, reply: FastifyReply, sent: Sent, mistake?: string) {
    const all = await meetings(request);
    const today = dayOf(now());
    const written = (request.query as Readonly<Record<string, unknown>>).written === 'yes';
    const mayWrite = request.signedIn !== undefined && writers.includes(request.signedIn.role);
    const view = {
      done: written
        ? 'Written down. Cases that wait for a meeting are worked out anew within a few minutes.'
        : undefined,
      planned: all.filter(({ happened }) => happened > today).map(({ happened }) => sayDay(happened)),
      held: all.flatMap(({ happened }) => (happened > today ? [] : [sayDay(happened)])).reverse(),
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
