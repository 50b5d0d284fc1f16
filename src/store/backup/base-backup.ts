import type { Writable } from 'node:stream';
import pg, { type Connection, type Submittable } from 'pg';

/** Where the parts of a base backup go: the data folder as one tar, and PostgreSQL’s own list of what is in it. */
export type BaseBackupTo = { readonly tar: Writable; readonly manifest: Writable };

/**
 * Asks a running PostgreSQL (15 or later) for a copy of its whole data folder, with the log it takes to start from it, by
 * the replication protocol’s `BASE_BACKUP`: what `pg_basebackup` does. Everybody goes on writing meanwhile. Waits where what
 * it is written to cannot keep up. Neither of the two is ended here.
 *
 * Source: PostgreSQL’s documentation, “Streaming Replication Protocol”.
 *
 * @param url its address, as an account that may replicate, such as its superuser
 */
export async function takeBaseBackup(url: string, to: BaseBackupTo): Promise<void> {
  // The driver knows `replication`, its types do not.
  const options = { connectionString: url, replication: 'true', application_name: 'putright backup' };
  const client = new pg.Client(options);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await new Promise<void>((resolve, reject) => {
      client.query(
        copyOut(
          "BASE_BACKUP (LABEL 'putright', CHECKPOINT 'fast', WAL true, MANIFEST 'yes', MANIFEST_CHECKSUMS 'SHA256')",
          to,
          (error) => (error ? reject(error) : resolve()),
        ),
      );
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Parts of the driver’s connection that its types leave out. */
type Line = Connection & { query(text: string): void };

/** A command whose answer is the stream of a base backup, as the driver takes one. */
function copyOut(text: string, to: BaseBackupTo, done: (error?: Error) => void): Submittable & object {
  let into: Writable | undefined;
  let fault: Error | undefined;
  let archives = 0;

  function take(chunk: Buffer, { stream }: Line): void {
    const rest = chunk.subarray(1);
    switch (chunk[0]) {
      case newArchive:
        // There is one for each tablespace; ours are all in the data folder.
        if (++archives > 1)
          fault ??= new Error('The database has tablespaces of its own, which are not backed up here');
        into = to.tar;
        return;
      case manifestBegins:
        into = to.manifest;
        return;
      case content:
        if (fault || !into) return;
        // The driver uses the bytes again for what comes next.
        if (into.write(Buffer.from(rest)) || stream.isPaused()) return;
        stream.pause();
        into.once('drain', () => stream.resume());
        return;
      default: // How far it has come, which nobody asked for.
    }
  }

  return {
    submit: (line: Connection) => {
      for (const stream of [to.tar, to.manifest])
        stream.once('error', (error) => {
          fault ??= error;
          (line as Line).stream.destroy(error);
        });
      (line as Line).query(text);
    },
    handleCopyData: ({ chunk }: { chunk: Buffer }, line: Line) => take(chunk, line),
    handleError: (error: Error) => done(fault ?? error),
    handleReadyForQuery: () => done(fault),
    handleRowDescription: () => undefined,
    handleDataRow: () => undefined,
    handleCommandComplete: () => undefined,
    handleEmptyQuery: () => undefined,
    handlePortalSuspended: () => undefined,
    handleCopyInResponse: () => undefined,
  } as Submittable;
}

const [newArchive, manifestBegins, content] = ['n', 'm', 'd'].map((sign) => sign.charCodeAt(0));
