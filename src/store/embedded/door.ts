import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 1_200;

/**
 * Does some work while nobody else on this machine is at work under the same name, in this process or another.
 *
 * The door is a name only one process can listen on, which the system takes back the moment that process ends, however
 * it ends: unlike a lock file, nothing is left behind to be judged stale.
 *
 * @throws when the door stays shut for two minutes
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const door = await holdDoor(name);
  try {
    return await work();
  } finally {
    await new Promise((done) => door.close(done));
  }
}

async function holdDoor(name: string): Promise<Server> {
  const path = doorPath(name);
  for (let tries = 0; tries < patience; tries++) {
    const door = await listen(path);
    if (door) return door;
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await wait(100);
  }
  throw new Error(
    'Another Putright has been starting or stopping this database for two minutes. Stop it and try again.',
  );
}

function doorPath(name: string): string {
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.door`);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const door = createServer((caller) => caller.destroy());
    door.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    door.listen({ path, exclusive: true }, () => resolve(door));
  });
}

/** Only where the door is a file (macOS and the like) can it outlive whoever held it. */
function isAbandoned(path: string): Promise<boolean> {
  if (process.platform === 'linux' || process.platform === 'win32') return Promise.resolve(false);
  return new Promise((resolve) => {
    const caller = connect({ path });
    caller.once('connect', () => resolve(false));
    caller.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'));
    caller.once('close', () => caller.destroy());
  });
}
