import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Instant, instant } from '../src/calendar/instant.ts';
import { openDatabase } from '../src/store/database.ts';
import { openFiles } from '../src/store/files/files.ts';
import type { Parts } from '../src/web/app.ts';

/**
 * What the app is given, for tests. Without a database of the test’s own, the one named is never reached: it is enough
 * for pages that anyone may see, asked for by somebody who holds no session.
 */
export function appParts(given: Partial<Parts> = {}): Parts {
  return {
    log: pino({ level: 'silent' }),
    lessons: [],
    stories: [],
    database: openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nowhere' }),
    now: () => noon,
    secureCookies: false,
    cookieSecret: 'a secret for tests, and nothing else',
    workOut: () => undefined,
    // Nothing is made there until a test sends a file, which has a folder of its own.
    files: openFiles({ folder: join(tmpdir(), 'putright-no-files') }),
    ...given,
  };
}

/** The time it is in tests that do not say. */
export const noon: Instant = instant('2026-03-02T12:00:00Z');
