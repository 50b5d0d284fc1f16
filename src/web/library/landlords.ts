import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { joinedGroups, nowKnownAs, pairsToAsk } from '../../library/report/names-said.ts';
import { listLandlords, listPieces } from '../../store/library/browse.ts';
import { listNamesSaid, publishedNames } from '../../store/library/names-said.ts';
import type { Html } from '../html.ts';
import { landlordsBody } from './lists-page.ts';
import type { AskLibrary } from './names/route.ts';
import { piecesBody } from './pieces-page.ts';
import { addressOfLandlord } from './say-landlord.ts';

export type LandlordsParts = {
  readonly as: AskLibrary;
  readonly show: (reply: FastifyReply, title: string, path: string, body: Html) => FastifyReply;
  /** Whether whoever asks may say which names are one landlord's. */
  readonly mayAdd: (request: FastifyRequest) => boolean;
};

/** Every landlord the library names, and everything there is on one, under the name it goes by. */
export function libraryLandlords(app: FastifyInstance, { as, show, mayAdd }: LandlordsParts): void {
  const config = { who: 'signed in' } as const;

  app.get('/library/landlords', { config }, async (request, reply) => {
    const { landlords, toAsk } = await as(request, async (connection) => ({
      landlords: await listLandlords(connection),
      toAsk: mayAdd(request)
        ? pairsToAsk(await publishedNames(connection), await listNamesSaid(connection)).length
        : undefined,
    }));
    return show(reply, 'Landlords', '/library/landlords', landlordsBody(landlords, toAsk));
  });

  app.get<{ Params: { name: string } }>('/library/landlords/:name', { config }, async (request, reply) => {
    const { name } = request.params;
    const { pieces, said } = await as(request, async (connection) => ({
      pieces: await listPieces(connection, { knownAs: name }),
      said: await listNamesSaid(connection),
    }));
    const goesBy = nowKnownAs(said)(name);
    if (goesBy !== name) return reply.redirect(addressOfLandlord(goesBy), 302);
    const [, ...alsoAs] = joinedGroups(said).find(([by]) => by === name) ?? [];
    if (pieces.length === 0) return reply.callNotFound();
    return show(
      reply,
      name,
      `/library/landlords/${name}`,
      piecesBody({ heading: name, pieces, alsoAs, narrowed: { knownAs: name } }),
    );
  });
}
