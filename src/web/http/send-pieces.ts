import type { FastifyReply } from 'fastify';
import { lengthOf, type Pieces, writeInto } from '../pieces.ts';

/**
 * Sends a page in pieces. It is written into a room that an earlier page was sent from, since asking for new memory takes
 * longer than all the rest. A room is used again only once everything in it was handed over to be sent, or never can be.
 */
export function sendPieces(reply: FastifyReply, pieces: Pieces): FastifyReply {
  const length = lengthOf(pieces);
  if (length > roomSize) return reply.send(writeInto(Buffer.allocUnsafeSlow(length), pieces));
  const room = rooms.pop() ?? Buffer.allocUnsafeSlow(roomSize);
  reply.raw.once('finish', () => {
    if (rooms.length < mostRooms) rooms.push(room);
  });
  return reply.send(writeInto(room, pieces));
}

/** In bytes. A longer page is sent from a room of its own. */
export const roomSize = 256 * 1024;
const mostRooms = 16;
const rooms: Buffer[] = [];
