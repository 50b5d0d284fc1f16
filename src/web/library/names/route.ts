import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Instant } from '../../../calendar/instant.ts';
import type { Connection } from '../../../store/database.ts';
import { listLandlords } from '../../../store/library/browse.ts';
import { listNamesSaid, publishedNames, sayOfNames } from '../../../store/library/names-said.ts';
import type { StaffRole } from '../../../store/scope.ts';
import { breadcrumbs } from '../../components/breadcrumbs.ts';
import { csrfField } from '../../http/csrf.ts';
import { sentAnswers } from '../../http/forms.ts';
import { page } from '../../layout/page.ts';
import { viewerOf } from '../../layout/viewer.ts';
import { textIn } from '../../record-something/form-values.ts';
import { namesAddress, namesBody, outcomes } from './page.ts';

/** Asks the library, with Putright's own part of it standing there. */
export type AskLibrary = <Result>(
  request: FastifyRequest,
  work: (connection: Connection) => Promise<Result>,
) => Promise<Result>;

export type NamesParts = {
  readonly as: AskLibrary;
  readonly now: () => Instant;
  /** Who says which names are one landlord's. */
  readonly who: readonly StaffRole[];
};

/** Saying which names are one landlord’s and which are two, and taking it back. */
export function landlordNames(app: FastifyInstance, { as, now, who }: NamesParts): void {
  const config = { who };

  app.get<{ Querystring: Record<string, string> }>(namesAddress, { config }, async (request, reply) => {
    const view = await as(request, async (connection) => ({
      landlords: await listLandlords(connection),
      published: await publishedNames(connection),
      said: await listNamesSaid(connection),
    }));
    const outcome = outcomes.find((one) => one in request.query);
    const title = 'Names of landlords';
    return reply.type('text/html; charset=utf-8').send(
      page({
        title,
        path: namesAddress,
        signedIn: viewerOf(reply),
        beforeMain: breadcrumbs({
          items: [
            { text: 'Library', href: '/library' },
            { text: 'Landlords', href: '/library/landlords' },
            { text: title },
          ],
        }),
        body: namesBody({ ...view, outcome, formField: csrfField(reply) }),
      }),
    );
  });

  app.post(namesAddress, { config }, async (request, reply) => {
    const sent = await sentAnswers(request);
    const [one, other] = [textIn(sent, 'one'), textIn(sent, 'other')];
    const [name, another] = textIn(sent, 'keep') === other ? [other, one] : [one, other];
    const says = (['one', 'two', 'undone'] as const).find((each) => each === sent.says);
    const isSaid =
      says !== undefined &&
      (await as(request, (connection) => sayOfNames(connection, { name, other: another, says, now: now() })));
    return reply.redirect(`${namesAddress}?${isSaid ? says : 'another'}`, 303);
  });
}
