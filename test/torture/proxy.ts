import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A bad line to a server: everything on it comes late, and now and then it is cut. */
export type BadLine = { readonly url: string; readonly cuts: () => number; readonly close: () => Promise<void> };

/**
 * Stands between an app and its database.
 *
 * @param chance whole numbers between two
 * @param most the longest anything is kept waiting, in milliseconds
 * @param cutsIn of how many pieces one cuts the line off instead of passing
 */
export async function badLine(
  url: string,
  chance: (least: number, most: number) => number,
  { most = 40, cutsIn = 400 } = {},
): Promise<BadLine> {
  const to = new URL(url);
  const open = new Set<Socket>();
  let cuts = 0;
  const listener = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        into.destroy();
      });
      pass(from, into).catch(() => into.destroy());
    }
  });
  async function pass(from: Socket, into: Socket): Promise<void> {
    for await (const chunk of from) {
      await wait(chance(0, most));
      if (chance(1, cutsIn) === 1) {
        cuts++;
        from.destroy();
        into.destroy();
        return;
      }
      if (!into.destroyed) into.write(chunk);
    }
  }
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const bad = new URL(url);
  bad.search = ''; // not round this line by the short way
  bad.port = String((listener.address() as { port: number }).port);
  return {
    url: bad.href,
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => listener.close(done));
    },
  };
}
