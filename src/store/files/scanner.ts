import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What the scanner says of a file. */
export type Scanned =
  | { readonly says: 'clean' }
  /** Something harmful is in it, by the name the scanner has for it. */
  | { readonly says: 'harmful'; readonly found: string }
  /** The scanner does not take it, and will not next time either: too big for it, most often. */
  | { readonly says: 'cannot be scanned'; readonly why: string };

/** A scanner for what is harmful in files. */
export type Scanner = {
  /** Where it is, for the administrator. */
  readonly place: string;
  /** Lets it look at a file. Throws when it does not answer: the file is then to wait. */
  readonly scan: (content: Readable) => Promise<Scanned>;
  readonly isAnswering: () => Promise<boolean>;
};

/**
 * ClamAV’s scanner, reached by its own protocol: 'tcp://host:3310', 'host:3310' or 'unix:/run/clamav/clamd.ctl'.
 *
 * @throws in one sentence when the place is none of these
 */
export function clamav(place: string, patience = 120_000): Scanner {
  const where = whereIs(place);
  return {
    place,
    isAnswering: () =>
      talk(where, Math.min(patience, 3_000), async (socket) => void socket.write('zPING\0')).then(
        (answer) => answer === 'PONG',
        () => false,
      ),
    scan: async (content) => {
      const answer = await talk(where, patience, (socket) => sendAll(socket, content)).finally(() => content.destroy());
      const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
      if (found !== undefined) return { says: 'harmful', found };
      if (answer === 'stream: OK') return { says: 'clean' };
      if (/size limit exceeded/.test(answer))
        return { says: 'cannot be scanned', why: 'it is larger than the scanner takes' };
      throw new Error('The scanner gave an answer that is not one');
    },
  };
}

/** Sends a file as the protocol has it: each piece after its length, and a length of nothing at the end. */
async function sendAll(socket: Socket, content: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of content) {
    // It may answer before it has seen everything.
    if (!socket.writable) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await drained(socket);
  }
  if (socket.writable) socket.write(Buffer.alloc(4));
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}

/** Says something, and gives the answer, which ends with a zero. `patience` is in milliseconds without a sign of life. */
function talk(where: NetConnectOpts, patience: number, say: (socket: Socket) => Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(where);
    const heard: Buffer[] = [];
    const answer = () => Buffer.concat(heard).toString('utf8').replace(/\0.*$/s, '').trim();
    const end = (error?: Error) => {
      socket.destroy();
      if (heard.length > 0 && Buffer.concat(heard).includes(0)) resolve(answer());
      else reject(error ?? new Error('The scanner went away without an answer'));
    };
    socket.setTimeout(patience, () => end(new Error('The scanner did not answer in time')));
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      if (chunk.includes(0)) end();
    });
    socket.on('error', end).on('close', () => end());
    socket.on('connect', () => void say(socket).catch(end));
  });
}

function whereIs(place: string): NetConnectOpts {
  if (place.startsWith('unix:')) return { path: place.slice('unix:'.length).replace(/^\/\//, '') };
  if (place.startsWith('/')) return { path: place };
  const [, host, port] = /^(?:tcp:\/\/)?(\[[^\]]+\]|[^:/]+):(\d{1,5})$/.exec(place) ?? [];
  if (host === undefined || Number(port) > 65_535)
    throw new Error(`The scanner’s place must be host:port or unix:/path/to/its.socket; it is “${place}”.`);
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}
