import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Connections, openConnections } from './asking.ts';
import type { Asked, Told } from './serve.ts';

/** One thing timed: a figure for each round, in the order of the rounds. */
export type Timed = {
  readonly perSecond: readonly number[];
  /** Milliseconds of processor for each, of the process that does it. */
  readonly cpu: readonly number[];
};

export type Rounds = {
  readonly rounds: number;
  /** About how long each thing is timed in a round, in milliseconds. */
  readonly forMs: number;
};

/** Does each piece of work in turn in this process, round after round, once each has had a round to warm up. */
export function timeWork<Name extends string>(
  work: Readonly<Record<Name, () => number>>,
  { rounds, forMs }: Rounds,
): Readonly<Record<Name, Timed>> {
  const times = emptyTimes(work);
  for (let round = -1; round < rounds; round++)
    for (const name of Object.keys(work) as Name[]) {
      const [before, began] = [process.cpuUsage(), performance.now()];
      let [done, found] = [0, 0];
      for (; performance.now() - began < forMs || done < 3; done++) found += work[name]();
      if (found === 0) throw new Error(`${name} made nothing`);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) keep(times[name], done, performance.now() - began, (user + system) / 1000);
    }
  return times;
}

/**
 * Asks for each page in turn, round after round, over so many connections at once, once each has been asked for long
 * enough to warm up. Each is served by a process of its own, so that none pays for what another leaves behind.
 */
export async function timeServing<Name extends string>(
  asked: Asked,
  paths: Readonly<Record<Name, string>>,
  { rounds, forMs, atOnce }: Rounds & { readonly atOnce: number },
): Promise<Readonly<Record<Name, Timed>>> {
  const times = emptyTimes(paths);
  const served: Served[] = [];
  const asks: { readonly name: Name; readonly by: Served; readonly pages: number }[] = [];
  try {
    for (const name of Object.keys(paths) as Name[]) {
      const by = await serve(asked, paths[name], atOnce);
      served.push(by);
      asks.push({ name, by, pages: await warmUp(by.connections, atOnce, forMs) });
    }
    for (let round = 0; round < rounds; round++)
      for (const { name, by, pages } of asks) {
        const [before, began] = [await cpuOf(by.server), performance.now()];
        await by.connections.ask(pages);
        keep(times[name], pages, performance.now() - began, (await cpuOf(by.server)) - before);
      }
    return times;
  } finally {
    for (const { connections, server } of served) {
      connections.close();
      await stop(server);
    }
  }
}

type Served = { readonly server: ChildProcess; readonly connections: Connections };

async function serve(asked: Asked, path: string, atOnce: number): Promise<Served> {
  const server = fork(join(import.meta.dirname, 'serve.ts'));
  try {
    server.send(asked);
    const { port, cookie } = await told(server, 'ready');
    return { server, connections: await openConnections({ port, path, cookie }, atOnce) };
  } catch (fault) {
    await stop(server);
    throw fault;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}

/** Asks for some pages until the rate is known; gives how many to ask for in a round. */
async function warmUp(connections: Connections, atOnce: number, forMs: number): Promise<number> {
  const began = performance.now();
  let asked = 0;
  let rate = 0;
  while (asked === 0 || performance.now() - began < 2 * forMs) {
    const start = performance.now();
    await connections.ask(2 * atOnce);
    rate = (2 * atOnce) / (performance.now() - start);
    asked += 2 * atOnce;
  }
  return Math.max(atOnce, Math.min(50_000, Math.round(rate * forMs)));
}

type Times = { readonly perSecond: number[]; readonly cpu: number[] };

function emptyTimes<Name extends string>(things: Readonly<Record<Name, unknown>>): Record<Name, Times> {
  return Object.fromEntries(Object.keys(things).map((name) => [name, { perSecond: [], cpu: [] }])) as unknown as Record<
    Name,
    Times
  >;
}

function keep(times: Times, done: number, milliseconds: number, cpu: number): void {
  times.perSecond.push((done / milliseconds) * 1000);
  times.cpu.push(cpu / done);
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send({ say: 'cpu' });
  return (await told(server, 'cpu')).milliseconds;
}

/** The next thing the server says of one sort. */
function told<Is extends Told['is']>(server: ChildProcess, is: Is): Promise<Extract<Told, { readonly is: Is }>> {
  return new Promise((resolve, reject) => {
    const hear = (message: Told) => {
      if (message.is !== is) return;
      server.off('message', hear).off('exit', stopped);
      resolve(message as Extract<Told, { readonly is: Is }>);
    };
    const stopped = () => reject(new Error('The server stopped'));
    server.on('message', hear).once('exit', stopped);
  });
}
