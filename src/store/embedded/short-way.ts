import { connect } from 'node:net';
import { join } from 'node:path';

/**
 * A way to the server that costs half of what the loopback does: a socket in its own data folder, which only its own
 * account and the system’s may enter. Windows has none that PostgreSQL’s other users know of.
 */
export const hasShortWay = process.platform !== 'win32';

/** What PostgreSQL says when a folder is on a disk that can hold no sockets, as some shared folders of containers are. */
export const saysNoShortWay = (said: string): boolean => /could not create any Unix-domain sockets/.test(said);

/** The names of its socket and of the lock beside it, for clearing away what a sudden end left. */
export const shortWayFiles = (port: number): readonly string[] => [socketName(port), `${socketName(port)}.lock`];

/**
 * The same address by the short way, where the server can be reached by it: the host is named once more, which every
 * program that reads such an address takes before the first, and whoever reads only the first is led to the loopback.
 */
export async function byShortWay(address: string, data: string): Promise<string> {
  const { port } = new URL(address);
  const path = join(data, socketName(Number(port)));
  if (!hasShortWay || Buffer.byteLength(path) > longestPath || !(await answers(path))) return address;
  return `${address}?host=${encodeURIComponent(data)}`;
}

/** The longest path a socket can have on every system we run on, in bytes. */
const longestPath = 103;

const socketName = (port: number) => `.s.PGSQL.${port}`;

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(path);
    line.once('connect', () => {
      line.destroy();
      resolve(true);
    });
    line.once('error', () => resolve(false));
  });
}
