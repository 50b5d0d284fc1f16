import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { hashOfSecret } from '../../store/secret.ts';
import { setUpLandlord } from '../../store/set-up.ts';
import { findWaysIn, isSetUp } from '../../store/signing-in.ts';
import { isEmail } from '../accounts/account-form.ts';
import { readNewPassword } from '../accounts/new-password.ts';
import type { Problem } from '../accounts/problems.ts';
import { csrfField } from '../http/csrf.ts';
import { sentField } from '../http/forms.ts';
import { fewTries } from '../http/rate-limits.ts';
import type { SessionParts } from '../http/sessions.ts';
import { goOn } from '../sign-in/go-on.ts';
import { setUpPage } from './page.ts';

export type SetUpParts = Pick<SessionParts, 'database' | 'now'> & {
  readonly setUpCode?: string | undefined;
  readonly makeDemo?: (() => Promise<void>) | undefined;
};

/** The very first page of a new Putright: makes the landlord and its first administrator, or one to try it with. */
export function setUp(app: FastifyInstance, { database, now, setUpCode, makeDemo }: SetUpParts): void {
  // A made-up landlord may be there already: whoever tried Putright can go on to use it.
  const isOver = async () =>
    (await findWaysIn(database)).isAnyReal || (setUpCode === undefined && (await isSetUp(database)));
  let making: Promise<void> | undefined;

  const makeUnlessSetUp = async (make: () => Promise<void>) => {
    if (!(await isSetUp(database))) await make();
  };

  const show = async (reply: FastifyReply, entered: Partial<Entered> = {}, problems: readonly Problem[] = []) => {
    const offersDemo = makeDemo !== undefined && !(await isSetUp(database));
    const takesCode = setUpCode !== undefined;
    const options = { entered: { ...nothing, ...entered }, problems, offersDemo, takesCode };
    return reply
      .code(problems.length > 0 ? 422 : 200)
      .type('text/html; charset=utf-8')
      .send(setUpPage({ ...options, formField: csrfField(reply) }));
  };

  app.get('/set-up', { config: { who: 'anyone' } }, async (_request, reply) =>
    (await isOver()) ? reply.redirect('/sign-in', 303) : show(reply),
  );

  app.register(async (scope) => {
    const config = { who: 'anyone', ...fewTries } as const;

    scope.post('/set-up', { config }, async (request, reply) => {
      if (await isOver()) return reply.redirect('/sign-in', 303);
      const of = (name: string) => (sentField(request, name) ?? '').trim();
      const entered = { landlord: of('landlord'), name: of('name'), email: of('email'), code: of('code') };
      const problems = problemsOf(entered, setUpCode);
      const read = await readNewPassword(request, entered);
      if ('problems' in read || problems.length > 0)
        return show(reply, entered, [...problems, ...('problems' in read ? read.problems : [])]);
      const { landlord: landlordName, name, email } = entered;
      const whose = await setUpLandlord(database, { landlordName, name, email, passwordHash: read.hash }, now());
      return reply.redirect(whose ? await goOn(request, reply, whose, [], undefined) : '/sign-in', 303);
    });

    scope.post('/set-up/demo', { config }, async (_request, reply) => {
      if (!makeDemo) return reply.callNotFound();
      // Pressed twice, it is made once; where it could not be made, it can be tried again.
      making ??= makeUnlessSetUp(makeDemo).finally(() => {
        making = undefined;
      });
      await making;
      return reply.redirect('/sign-in', 303);
    });
  });
}

export type Entered = {
  readonly landlord: string;
  readonly name: string;
  readonly email: string;
  readonly code: string;
};

const nothing: Entered = { landlord: '', name: '', email: '', code: '' };

function problemsOf({ landlord, name, email, code }: Entered, setUpCode: string | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  if (setUpCode === undefined || !isSame(code, setUpCode))
    problems.push({ field: 'code', message: 'Enter the set-up code that Putright printed where it was started' });
  if (landlord === '') problems.push({ field: 'landlord', message: 'Enter the name of your landlord' });
  if (name === '') problems.push({ field: 'name', message: 'Enter your name' });
  if (!isEmail(email))
    problems.push({ field: 'email', message: 'Enter your email address in full, such as name@example.org' });
  return problems;
}

/** Takes as long however much of it is right. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOfSecret(one)), Buffer.from(hashOfSecret(other)));
}
