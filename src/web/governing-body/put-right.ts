import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Day, dateNumber, sayDay } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/instant.ts';
import type { Entry } from '../../record/entry.ts';
import { append } from '../../store/append.ts';
import { onceOf, type Sent, type WritingParts, withOnce } from '../cases/write.ts';
import { csrfField } from '../http/csrf.ts';
import { sentAnswers } from '../http/forms.ts';
import { scopeOf } from '../http/sessions.ts';
import { page } from '../layout/page.ts';
import { viewerOf } from '../layout/viewer.ts';
import { textIn } from '../record-something/form-values.ts';
import { readDayIn } from '../record-something/read-day.ts';
import type { AnswerError } from '../record-something/read-field.ts';
import { type Meeting, meetingsOf, meetingWriters, wasMeeting } from './meetings.ts';
import { putRightBody } from './put-right-page.ts';

type OnMeeting = { Params: { meeting: string } };

/** A meeting of the governing body written down on a wrong day is moved or taken back, with why; what was first written is kept. */
export function putMeetingRight(app: FastifyInstance, { database, now, workOut }: WritingParts): void {
  const config = { who: meetingWriters };

  app.get<OnMeeting>('/governing-body/:meeting', { config }, async (request, reply) => {
    const meeting = (await meetings(request)).find(({ id }) => id === request.params.meeting);
    if (!meeting) return reply.callNotFound();
    return show(reply, meeting, {}, []);
  });

  app.post<OnMeeting>('/governing-body/:meeting', { config }, async (request, reply) => {
    const sent = withOnce(await sentAnswers(request));
    const all = await meetings(request);
    const meeting = all.find(({ id }) => id === request.params.meeting);
    if (!meeting) {
      // Taken back already, perhaps by this very form: the list says what stands.
      const was = await wasMeeting(database, scopeOf(request), request.params.meeting);
      return was ? reply.redirect('/governing-body', 303) : reply.callNotFound();
    }
    const { answer, errors } = readAnswer(sent, meeting, all, dayOf(now()));
    if (answer === undefined) return show(reply.code(422), meeting, sent, errors);
    const { landlord, account } = scopeOf(request);
    const entry = {
      ...{ id: sent.once, subject: `landlord:${landlord}`, kind: 'entry corrected', happened: dayOf(now()) },
      ...{ recorded: now(), by: request.signedIn?.name ?? '', for: meeting.id, ...answer },
    } as unknown as Entry;
    const wanted = { landlord, account, now: now(), home: undefined, entries: [entry], once: sent.once };
    await append(database, wanted, workOut);
    return reply.redirect('/governing-body?written=right', 303);
  });

  function meetings(request: FastifyRequest) {
    return meetingsOf(database, scopeOf(request), now());
  }

  function show(reply: FastifyReply, meeting: Meeting, sent: Sent, errors: readonly AnswerError[]) {
    const on = dateNumber(meeting.happened);
    const asIs = {
      'met-day': String(on % 100),
      'met-month': String(Math.floor(on / 100) % 100),
      'met-year': String(Math.floor(on / 10_000)),
    };
    const form = { csrf: csrfField(reply), once: onceOf(sent), sent: { ...asIs, ...sent }, errors };
    const body = putRightBody({ id: meeting.id, on: sayDay(meeting.happened) }, form);
    return reply.type('text/html; charset=utf-8').send(
      page({
        ...{ title: 'Put a meeting right', body, path: '/governing-body', hasErrors: errors.length > 0 },
        signedIn: viewerOf(reply),
      }),
    );
  }
}

type Answer = { readonly why: string } & ({ readonly now: { readonly happened: Day } } | { readonly withdrawn: true });

/** What is to be done about a meeting, and why; or everything there is to put right. */
function readAnswer(
  sent: Sent,
  meeting: Meeting,
  all: readonly Meeting[],
  today: Day,
): { readonly answer?: Answer; readonly errors: readonly AnswerError[] } {
  const errors: AnswerError[] = [];
  const [what, why] = [textIn(sent, 'what'), textIn(sent, 'why')];
  if (what !== 'move' && what !== 'withdraw') errors.push({ field: 'what', message: 'Choose what is wrong' });
  const met = what === 'move' ? readDayIn(sent, 'met', { of: ' it met or will meet', today }) : undefined;
  const wrong = met?.found === undefined ? met?.message : notAnotherDay(met.found, meeting, all);
  if (wrong !== undefined) errors.push({ field: 'met', message: wrong });
  if (why === '') errors.push({ field: 'why', message: 'Say why it was wrong' });
  if (why.length > longest) errors.push({ field: 'why', message: `Write this in ${longest} letters or fewer` });
  if (errors.length > 0) return { errors };
  return {
    answer: met?.found === undefined ? { why, withdrawn: true } : { why, now: { happened: met.found } },
    errors,
  };
}

const longest = 1000;

function notAnotherDay(day: Day, { happened }: Meeting, all: readonly Meeting[]): string | undefined {
  if (day === happened) return `It is written down for ${sayDay(day)} already: give the day that is right`;
  return all.some((one) => one.happened === day)
    ? `A meeting on ${sayDay(day)} is on the list already: say of this one that there was none`
    : undefined;
}
