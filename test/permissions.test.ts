import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { hoursAfter } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import { readReport } from '../src/library/report/read-report.ts';
import { read } from '../src/record/reading.ts';
import { gate } from '../src/record/safe-contact/gate.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';
import { addAccount } from '../src/store/accounts.ts';
import { append } from '../src/store/append.ts';
import { keepSample } from '../src/store/behaviour-samples.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { openFiles } from '../src/store/files/files.ts';
import { beginInParts } from '../src/store/files/in-parts.ts';
import { receiveFile } from '../src/store/files/receive.ts';
import { takeIn } from '../src/store/imports/take-in.ts';
import { keepReport } from '../src/store/library/reports.ts';
import { noteLook } from '../src/store/looks.ts';
import { keepMessage } from '../src/store/outbox.ts';
import { keepOwnFile } from '../src/store/own-files.ts';
import { makeResetLink } from '../src/store/reset-links.ts';
import { type StaffRole, staffRoles, systemScope } from '../src/store/scope.ts';
import { createApp } from '../src/web/app.ts';
import { type Rule, routeTable } from '../src/web/http/permissions.ts';
import { appParts } from './app-parts.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { photoWithPlace } from './files/photo.ts';
import { makeLandlord, signedInAs } from './staff.ts';
import { at, entry, landlord as first, home, household, openRepair, settle, workOut } from './store/cast.ts';
import { type Visitor, visitor } from './visitor.ts';

/**
 * Values for what stands in the addresses of routes, by how the address begins: things of the first landlord. A new
 * route whose address names something needs a line here; the longest beginning that fits is used.
 */
const sampleParams: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/assets/:hash/*': { hash: 'any', '*': 'putright.css' },
  '/published-cases/:reference': { reference: '202327164' },
  '/lessons/:family/:name': { family: 'repairs', name: 'cut-off-is-emergency' },
  '/reset/:token': { token: 'set before the tests' },
  '/accounts/:account': { account: 'spare' },
  '/cases/:reference': {
    reference: 'PR-000001',
    kind: 'note-made',
    entry: 'e1',
    letter: 'apology',
    point: '0',
    work: 'getting-in',
    sample: 'none',
    place: '0',
  },
  '/learning/:reference/:entry': { reference: 'PR-000001', entry: 'learned' },
  '/homes/:home': { home },
  '/blocks/:block': { block: 'Mill Court' },
  '/import/:import': { import: '1' },
  '/governing-body/:meeting': { meeting: 'met' },
  '/households/:household': { household, kind: 'person-known' },
  '/library/reports/:report': { report: '2027-05' },
  '/library/cases/:reference': { reference: '202300001' },
  '/library/themes/:theme': { theme: 'Stairs' },
  '/library/landlords/:name': { name: 'Crane Homes' },
  '/retention/:sort/:name': { sort: 'cases', name: 'PR-000001' },
  '/behaviour-audit/:month': { month: '2026-02', reference: 'PR-000001' },
  '/unusual-looking/:look': { look: 'set before the tests', sort: 'no-case-in-hand' },
};

/** What a form must send to be about something of the first landlord, where its address does not say. */
const sampleFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/cases/new': { home },
};

/** A report that only the first landlord has added. */
async function makeReportSample(database: Database): Promise<void> {
  const words =
    'Learning from severe maladministration – May 2027\n\nStairs\n\nThey matter.\n\nCases in the report about stairs:\n\n- Crane Homes 202300001\n';
  const bytes = new TextEncoder().encode(words);
  const read = await readReport(bytes, 'may.txt');
  assert.ok(!('cannotRead' in read));
  await database.as(systemScope(first), (connection) =>
    keepReport(connection, { bytes, fileName: 'may.txt', read, now }),
  );
}

/** What belongs to the first landlord, so that the sample addresses lead to something. */
async function makeSamples(database: Database): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  await settle(database, first);
  await openRepair(database, 'PR-000001', '2026-03-02');
  await makeComplaintSample(database);
  const scope = systemScope(first);
  await database.as(scope, (connection) =>
    connection.sql("update homes set block = 'Mill Court' where home = $1", [home]),
  );
  const token = await database.as(scope, async (connection) => {
    const spare = { role: 'officer', team: '', patches: [], made: now } as const;
    await addAccount(connection, { ...spare, account: 'spare', name: 'Jo Spare', email: 'spare@example.org' });
    // The other is closed by one of the routes, and its links with it.
    await addAccount(connection, { ...spare, account: 'new', name: 'Ali New', email: 'new@example.org' });
    return makeResetLink(connection, 'new', now);
  });
  const fileSamples = await makeFileSamples(database);
  await makeImportSample(database);
  await makeReportSample(database);
  const [entry] = await database.as(scope, (connection) =>
    connection.sql<{ entry: string }>(
      "select entry from entries where subject = 'case:PR-000001' and kind = 'repair reported'",
    ),
  );
  await keepSampleMessage(database);
  await makeMeetingSample(database);
  const asManager = { landlord: first, account: 'manager', role: 'manager' } as const;
  const made = { file: 'file-1', household, person: 'resident', choices: new Map(), made: now };
  await database.as(asManager, (connection) => keepOwnFile(connection, made));
  const from = [{ reference: 'PR-000001', isRestricted: false }];
  const sample = { month: '2026-02', seed: 'seed', from, chosen: ['PR-000001'] };
  await database.as(asManager, (connection) => keepSample(connection, sample, now));
  return {
    '/reset/:token': { token },
    '/cases/:reference/messages/:message': { message: 'message-1' },
    '/households/:household/own-file/:file': { file: 'file-1' },
    '/unusual-looking/:look': { look: await makeLookSample(database), sort: 'no-case-in-hand' },
    '/cases/:reference/entries/:entry': { entry: entry?.entry ?? '' },
    ...fileSamples,
  };
}

/** A complaint on the case, with one point. */
async function makeComplaintSample(database: Database): Promise<void> {
  const complaint = entry('case:PR-000001', 'complaint received', '2026-03-03', { points: ['the wait'] });
  const learned = entry('case:PR-000001', 'learning recorded', '2026-03-04', {
    ...{ id: 'learned', learning: 'follow each order', failing: 'repairs/policy-timescale' },
  });
  await append(database, { landlord: first, account: 'officer', now, home, entries: [complaint, learned] }, workOut);
}

/** A meeting of the governing body. */
async function makeMeetingSample(database: Database): Promise<void> {
  const met = { ...entry(`landlord:${first}`, 'governing body met', '2026-03-05'), id: 'met' };
  await append(database, { landlord: first, account: 'manager', now, home: undefined, entries: [met] }, workOut);
}

/** A message on the case, waiting to be sent. */
async function keepSampleMessage(database: Database): Promise<void> {
  const gated = gate(read([], now), { means: 'email', says: 'Good morning' });
  const about = { message: 'message-1', reference: 'PR-000001', assuredOf: undefined, account: 'officer', now };
  if (gated.passes)
    await database.as(systemScope(first), (connection) => keepMessage(connection, about, gated.contact));
}

/** A look by the officer at the household. */
async function makeLookSample(database: Database): Promise<string> {
  const scope = { landlord: first, account: 'officer', role: 'officer' } as const;
  return database.as(scope, async (connection) => {
    await noteLook(connection, { opened: 'household', home, household }, hoursAfter(now, -3));
    const [row] = await connection.sql<{ look: number }>('select look from looks');
    return String(row?.look);
  });
}

/** A file of repairs that the manager has sent. */
async function makeImportSample(database: Database): Promise<void> {
  const bytes = Readable.from([Buffer.from('job_ref,home_ref,reported_at,description\nJ1,H1,02/03/2026,Tap\n')]);
  await database.as({ landlord: first, account: 'manager', role: 'manager' }, (connection) =>
    takeIn(connection, { sort: 'repairs', fileName: 'jobs.csv', bytes, now }),
  );
}

/** A letter on the case, a photo the officer has sent and not put there yet, and a video that is half-way. */
async function makeFileSamples(database: Database) {
  const scope = { landlord: first, account: 'officer', role: 'officer' } as const;
  const receiving = { database, files, scope, now };
  const receive = async (name: string, content: Buffer) => {
    const sent = { reference: 'PR-000001', name, content: Readable.from([content]) };
    const received = await receiveFile(receiving, sent);
    return 'upload' in received ? received.upload : '';
  };
  const letter = await receive('letter.txt', Buffer.from('Dear neighbour'));
  const about = {
    file: createHash('sha256').update('Dear neighbour').digest('hex'),
    name: 'letter.txt',
    type: 'text/plain',
  };
  const written = { ...entry('case:PR-000001', 'file attached', '2026-03-05', { ...about, size: 14 }), id: letter };
  await append(database, { landlord: first, account: 'officer', now, home, entries: [written] }, workOut);
  const photo = await receive('photo.jpg', await photoWithPlace());
  const begun = await beginInParts(receiving, 'PR-000001', { name: 'video.mp4', size: 9_000_000, modified: '1' });
  return {
    '/cases/:reference/files/:entry': { entry: letter, copy: 'shown' },
    '/cases/:reference/files/arrivals/:upload': { upload: photo },
    '/cases/:reference/files/uploads/:upload': { upload: 'upload' in begun ? begun.upload : '', part: '0' },
  };
}

const now = at('2026-03-06');
const folder = await mkdtemp(join(tmpdir(), 'putright-files-'));
const files = openFiles({ folder });
const second = 'other';

let fresh: FreshDatabase;
let database: Database;
let app: FastifyInstance;
let samples = sampleParams;

before(async () => {
  fresh = await freshDatabase();
  database = openDatabase({ url: fresh.url });
  samples = { ...sampleParams, ...(await makeSamples(database)) };
  await makeLandlord(database, first);
  await makeLandlord(database, second);
  app = createApp(appParts({ database, now: () => now, lessons, stories: publishedStories(), workOut, files }));
  await app.ready();
});

after(async () => {
  await app.close();
  await database.close();
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

// The routes are the same whatever the database, so the tests can be written out from them before there is one.
const planned = createApp(appParts());
await planned.ready();
const rules = routeTable(planned).filter(({ method }) => method !== 'HEAD');

function addressOf({ url }: Rule): string {
  const fitting = Object.keys(samples).filter((beginning) => url.startsWith(beginning));
  const values = Object.assign(
    {},
    ...fitting.sort((one, other) => one.length - other.length).map((key) => samples[key]),
  );
  return url.replace(/:(\w+)|\*/g, (param, name = '*') => {
    const value = values[name];
    assert.ok(value !== undefined, `${url} names ${param}: give it a value in sampleParams`);
    return encodeURIComponent(value);
  });
}

/** Each asks with a session just begun, since signing out is one of the routes. */
async function ask(rule: Rule, browser: Visitor): Promise<number> {
  const { statusCode } =
    rule.method === 'GET'
      ? await browser.get(addressOf(rule))
      : await browser.post(addressOf(rule), sampleFields[rule.url] ?? {}, asForm);
  return statusCode;
}

const asForm = { accept: 'text/html' };

async function browserOf(landlord: string, role: StaffRole): Promise<Visitor> {
  const browser = await signedInAs(app, landlord, role, hoursAfter(now, -0.1));
  await browser.get('/your-account');
  return browser;
}

function mayAsk({ who }: Rule, role: StaffRole): boolean {
  return who === 'anyone' || who === 'signed in' || who.includes(role);
}

/** Answered, whether with a page, with somewhere to go on to, or with what is to be put right. */
const isAnswer = (status: number) => status < 400 || status === 409 || status === 415 || status === 422;

test('there are routes to try, and rules of every sort among them', () => {
  assert.ok(rules.length > 40);
  assert.ok(rules.some(({ who }) => who === 'anyone'));
  assert.ok(rules.some(({ who }) => who === 'signed in'));
  assert.ok(rules.some(({ who }) => Array.isArray(who)));
});

test('a route that does not say who may ask for it is refused as it is made', () => {
  assert.throws(() => createApp(appParts()).get('/new', () => ''), /GET \/new does not say who may ask for it/);
});

for (const rule of rules) {
  const named = `${rule.method} ${rule.url}`;
  const isNamed = /[:*]/.test(rule.url) || (rule.method === 'POST' && rule.url in sampleFields);
  const isAboutSomething = isNamed && rule.who !== 'anyone';

  describe(named, () => {
    test(`signed out: ${rule.who === 'anyone' ? 'answered' : 'asked to sign in'}`, async () => {
      const browser = visitor(app);
      await browser.get('/sign-in');
      const status = await ask(rule, browser);
      if (rule.who !== 'anyone') assert.equal(status, rule.method === 'GET' ? 303 : 401);
      // A made-up landlord is not here, so its way in is not either.
      else if (!/demo$/.test(rule.url)) assert.ok(isAnswer(status), String(status));
    });

    for (const role of staffRoles.filter((role) => !mayAsk(rule, role))) {
      test(`${role}: refused`, async () => {
        assert.equal(await ask(rule, await browserOf(first, role)), 403);
      });
    }

    for (const role of staffRoles.filter((role) => isAboutSomething && mayAsk(rule, role))) {
      test(`${role} of another landlord: not there`, async () => {
        assert.equal(await ask(rule, await browserOf(second, role)), 404);
      });
    }

    for (const role of staffRoles.filter((role) => rule.who !== 'anyone' && mayAsk(rule, role))) {
      test(`${role}: answered`, async () => {
        const status = await ask(rule, await browserOf(first, role));
        assert.ok(isAnswer(status) || notForAll.has(named), `${named} as ${role}: ${status}`);
        assert.ok(status !== 403 && status < 500);
      });
    }
  });
}

/** Routes that answer “not there” to some of those who may ask, by their own rules. */
const notForAll = new Set([
  // A person’s own file is there for whoever made it.
  'GET /households/:household/own-file/:file',
  'GET /households/:household/own-file/:file/read',
  'GET /households/:household/own-file/:file/data',
  'GET /households/:household/own-file/:file/bundle',
  // Sent once, it is no longer waiting.
  'POST /cases/:reference/messages/:message/sending',
  'POST /cases/:reference/messages/:message/stopping',
  'POST /your-account/second-factor-removal',
  // What somebody has sent and not put on the record yet is theirs alone.
  'GET /cases/:reference/files/arrivals/:upload/small',
  'POST /cases/:reference/files/uploads/:upload/end',
  'POST /cases/:reference/files/uploads/:upload/parts/:part',
  // The rows of a file are for whoever sent it, and there is a file of bad ones only where there are any.
  'GET /import/:import/columns',
  'POST /import/:import/columns',
  'POST /import/:import/approval',
  'POST /import/:import/cancellation',
  'GET /import/:import/rows-to-put-right.csv',
]);
