import { connect, type Socket } from 'node:net';

export type Ask = { readonly port: number; readonly path: string; readonly cookie?: string };

/** A few connections to a server, kept open, over which one page after another is asked for. */
export type Connections = {
  /** Asks for so many pages, one at a time on each connection, and waits for the last. Throws when one does not come. */
  readonly ask: (pages: number) => Promise<void>;
  readonly close: () => void;
};

/**
 * Opens connections to a server of the loopback. They read no more of an answer than its status and its length, so that
 * those who ask take little of the time that is measured.
 */
export async function openConnections(asked: Ask, atOnce: number): Promise<Connections> {
  const { port, path, cookie } = asked;
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`;
  const sockets = await Promise.all(Array.from({ length: atOnce }, () => openSocket(port)));
  return {
    async ask(pages) {
      let left = pages;
      const isLeft = () => left-- > 0;
      await Promise.all(sockets.map((socket) => askOn(socket, request, isLeft)));
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    // The listener stays, so that a connection lost between two rounds is told by the round that needs it.
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket)).on('error', reject);
  });
}

function askOn(socket: Socket, request: string, isLeft: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let toCome = 0;
    let head = '';
    const finish = (error?: Error) => {
      socket.off('data', take).off('error', finish).off('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const closed = () => finish(new Error('The server closed a connection'));
    const askNext = () => {
      if (isLeft()) socket.write(request);
      else finish();
    };
    const take = (piece: Buffer) => {
      toCome -= piece.length;
      if (toCome < 0) {
        head += piece.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        toCome = 0;
        if (end < 0) return;
        const length = /\r\ncontent-length: (\d+)\r\n/i.exec(head.slice(0, end + 2))?.[1];
        if (!head.startsWith('HTTP/1.1 200 ') || length === undefined)
          return finish(new Error(`Not a page: ${head.slice(0, 200)}`));
        toCome = end + 4 + Number(length) - head.length;
        head = '';
      }
      if (toCome === 0) askNext();
    };
    socket.on('data', take).once('error', finish).once('close', closed);
    askNext();
  });
}
