import { Readable, type Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { inRuns, type Pieces } from '../pieces.ts';

/**
 * Sends a page in pieces as they are: what was kept goes out from where it lies, so that no memory is taken for a page
 * sent (half of what sending one took), and none is ever written to twice.
 */
export function sendPieces(reply: FastifyReply, pieces: Pieces): FastifyReply {
  // As bytes, since a connection sends those without a word of text among them sooner.
  const together = inRuns(pieces).map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
  let length = 0;
  for (const piece of together) length += piece.length;
  return reply.type('text/html; charset=utf-8').header('content-length', length).send(new PageToSend(together));
}

/** To Fastify a stream, so that all it does on sending is done. */
class PageToSend extends Readable {
  readonly #pieces: readonly Buffer[];
  #isSent = false;

  constructor(pieces: readonly Buffer[]) {
    // It holds nothing that has to be let go of.
    super({ autoDestroy: false, emitClose: false });
    this.#pieces = pieces;
  }

  /** Hands over everything at once, for the connection to send in one go: a stream would give a piece, and wait, and give a piece. */
  override pipe<To extends NodeJS.WritableStream>(to: To): To {
    const connection = to as unknown as Writable;
    connection.cork();
    for (const piece of this.#pieces) connection.write(piece);
    connection.end();
    this.#isSent = true;
    // Read to its end, which is here: Fastify takes a stream that was not for one that broke off.
    this.resume();
    return to;
  }

  override _read(): void {
    if (!this.#isSent) for (const piece of this.#pieces) this.push(piece);
    this.push(null);
  }
}
