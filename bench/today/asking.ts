import { Agent, get } from 'node:http';

/** One way of asking for the page: whose browser, and what it asks for. */
export type Asker = { readonly cookie: string; readonly path: string };

/**
 * Has many people ask at once, each for one page after another in turn, for so many milliseconds. Gives how long each
 * page took to come whole, in milliseconds, in the order they came. Throws when one does not hold `mustHold`.
 */
export async function askAtOnce(
  address: string,
  askers: readonly Asker[],
  {
    atOnce,
    forMs,
    mustHold,
  }: { readonly atOnce: number; readonly forMs: number; readonly mustHold: string | undefined },
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const took: number[] = [];
  const until = performance.now() + forMs;
  let next = 0;
  const keepAsking = async () => {
    while (performance.now() < until) {
      const asker = askers[next++ % askers.length];
      if (!asker) throw new Error('Nobody asks');
      const began = performance.now();
      const text = await fetchPage(agent, address, asker);
      took.push(performance.now() - began);
      if (mustHold !== undefined && !text.includes(mustHold))
        throw new Error(`${asker.path} does not hold ${mustHold}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, keepAsking));
  } finally {
    agent.destroy();
  }
  return took;
}

/** One page, whole. Throws when it does not come. */
export function fetchPage(agent: Agent, address: string, { cookie, path }: Asker): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: { cookie } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(pieces).toString('utf8'));
        else reject(new Error(`${path} was answered with ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}
