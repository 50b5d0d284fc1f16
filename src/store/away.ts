import { isLost } from './database.ts';
import { isNoRoom } from './files/spool.ts';

/** Why the store cannot do what it was asked just now, where that will pass: it is no fault of what was asked. */
export type Away = 'away' | 'busy' | 'full';

/**
 * Whether an error says that the database is away (not answering, starting, stopping, or the line to it was cut), too
 * busy, or has no room left to write. Undefined for any other.
 */
export function whyAway(error: unknown): Away | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  const call = 'syscall' in error ? String(error.syscall) : '';
  if (isNoRoom(error) || code === '53100') return 'full';
  // Too many connections, out of memory, given up on as too slow, or a lock that did not come.
  if (code === '53300' || code === '53200' || code === '57014' || code === '55P03') return 'busy';
  // A code that begins with E is the network’s only where it came of a connection: files have such codes too.
  if (/^E[A-Z]+$/.test(code))
    return (/^(?:connect|read|write|getaddrinfo)$/.test(call) && isNetwork(code)) || isNoSocket(call, code)
      ? 'away'
      : undefined;
  // The connection was taken from under what was being asked, or from the pool of them.
  if (
    /timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed)/.test(
      error.message,
    )
  )
    return 'away';
  return isLost(error) ? 'away' : undefined;
}

function isNetwork(code: string): boolean {
  return /^E(?:CONN\w+|PIPE|TIMEDOUT|HOST\w+|NET\w+|AI_AGAIN|NOTFOUND|ADDRNOTAVAIL)$/.test(code);
}

/** Our own server is reached by a socket in its folder: it is not there while the server is down, and its queue may be full. */
function isNoSocket(call: string, code: string): boolean {
  return call === 'connect' && (code === 'ENOENT' || code === 'EAGAIN');
}
