import { type AddressInfo, createServer, type Socket } from 'node:net';

/** The harmless words every scanner knows as its test; written in two, so that no scanner stops at this file. */
export const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A server that speaks ClamAV’s protocol as its scanner does: PING, and INSTREAM with its sizes and its limit. */
export type MadeScanner = {
  readonly place: string;
  /** What it was shown, whole. */
  readonly seen: Buffer[];
  readonly close: () => Promise<void>;
};

export async function madeScanner({
  most = 100_000_000,
  says,
  socket,
  port = 0,
}: {
  readonly most?: number;
  readonly says?: 'silence' | 'nonsense' | 'goes away';
  readonly socket?: string;
  readonly port?: number;
} = {}): Promise<MadeScanner> {
  const seen: Buffer[] = [];
  const callers = new Set<Socket>();
  const server = createServer((caller) => {
    callers.add(caller);
    let held = Buffer.alloc(0);
    let content: Buffer[] | undefined;
    let size = 0;
    caller.on('error', () => undefined).on('close', () => callers.delete(caller));
    const answer = (text: string) => caller.end(`${text}\0`);
    caller.on('data', (chunk: Buffer) => {
      held = Buffer.concat([held, chunk]);
      if (content === undefined) {
        const end = held.indexOf(0);
        if (end < 0) return;
        const command = held.toString('utf8', 0, end);
        held = held.subarray(end + 1);
        if (command === 'zPING') return void answer('PONG');
        if (command !== 'zINSTREAM') return void answer('UNKNOWN COMMAND');
        content = [];
      }
      while (held.length >= 4) {
        const length = held.readUInt32BE(0);
        if (length === 0) {
          const whole = Buffer.concat(content);
          seen.push(whole);
          if (says === 'silence') return;
          if (says === 'goes away') return void caller.destroy();
          if (says === 'nonsense') return void answer('good morning');
          return void answer(whole.includes(testVirus) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
        }
        if (held.length < 4 + length) return;
        content.push(held.subarray(4, 4 + length));
        held = held.subarray(4 + length);
        size += length;
        if (size > most) {
          held = Buffer.alloc(0);
          return void answer('INSTREAM size limit exceeded. ERROR');
        }
      }
    });
  });
  await new Promise<void>((listening) => {
    if (socket === undefined) server.listen(port, '127.0.0.1', listening);
    else server.listen(socket, listening);
  });
  const place = socket ?? `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    place,
    seen,
    close: () =>
      new Promise((closed) => {
        for (const caller of callers) caller.destroy();
        server.close(() => closed());
      }),
  };
}
