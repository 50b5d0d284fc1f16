import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { day } from '../../../src/calendar/day.ts';
import { instant } from '../../../src/calendar/instant.ts';
import { lessons } from '../../../src/lessons/index.ts';
import { type KindName, kindNames } from '../../../src/record/entry.ts';
import { createApp } from '../../../src/web/app.ts';
import { fieldsOf } from '../../../src/web/record-something/form-fields.ts';
import { readAnswers } from '../../../src/web/record-something/read-answers.ts';
import { appParts } from '../../app-parts.ts';
import { mutated } from '../mutate.ts';
import type { Parser } from '../parsers.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '31',
    '02',
    '2026',
    '99999999999999999999',
    '1e9',
    '£12.345,67',
    'NaN',
    '__proto__',
    '\u0000',
    '9'.repeat(5_000),
  ),
);
const answer = fc.oneof(
  { arbitrary: text, weight: 6 },
  { arbitrary: fc.array(text, { maxLength: 4 }), weight: 1 },
  { arbitrary: fc.anything(), weight: 1 },
);

/** Answers to the form of any kind of entry: to its own questions, and to some it never asked. */
export const formParser: Parser<readonly [KindName, Readonly<Record<string, unknown>>]> = {
  inputs: async () =>
    fc.constantFrom(...kindNames).chain((kind) => {
      const asked = fieldsOf(kind).flatMap(({ name }) => [name, `${name}-day`, `${name}-month`, `${name}-year`]);
      const names = [
        ...asked,
        'happened-day',
        'happened-month',
        'happened-year',
        'at',
        'for',
        'about',
        'by',
        'note',
        'once',
      ];
      const answers = fc.dictionary(
        fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 9 }, { arbitrary: text, weight: 1 }),
        answer,
        { maxKeys: 14 },
      );
      return fc.tuple(fc.constant(kind), answers);
    }),
  read: ([kind, body]) => {
    const read = readAnswers(kind, body, {
      today: day('2026-03-02'),
      now: instant('2026-03-02T12:00:00Z'),
      entries: [{ id: 'e1' }],
    });
    if (!read.ok && read.errors.length === 0) throw new Error('It was refused without a word of why');
  },
};

let app: FastifyInstance | undefined;

const boundary = '----a-made-up-boundary';
const part = (name: string, more: string, content: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
const whole = Buffer.from(
  `${part('_csrf', '', 'x')}${part('story', '', 'story: a\nstarts: 2026-01-01\nentries: []')}${part('file', '; filename="a.yaml"\r\nContent-Type: text/yaml', 'story: b')}--${boundary}--\r\n`,
);

/** What a browser sends, mangled: the app answers, and never with a fault of its own. */
export const pageParser: Parser<readonly [string, Buffer]> = {
  inputs: async () => {
    const urlencoded = Buffer.from(
      '_csrf=x&story=story%3A+a%0Astarts%3A+2026-01-01&asAt=2026-02-30&a[b][c]=1&__proto__=2&%=%zz',
    );
    return fc.tuple(
      fc.constantFrom('/try-a-case', '/sign-in', '/drafts', '/nowhere', '/lessons'),
      mutated([whole, urlencoded, Buffer.from('{"form":"/cases/new","values":{"a":["b"]}}')]),
    );
  },
  read: async ([url, payload]) => {
    app ??= createApp(appParts({ lessons }));
    for (const type of [
      `multipart/form-data; boundary=${boundary}`,
      'application/x-www-form-urlencoded',
      'application/json',
    ]) {
      const { statusCode, body } = await app.inject({
        method: 'POST',
        url,
        payload,
        headers: { 'content-type': type },
      });
      // The database of this app is always away, which is said calmly too.
      if (statusCode >= 500 && statusCode !== 503) throw new Error(`${url}, ${type}: ${statusCode}`);
      if (/\n\s+at /.test(body)) throw new Error(`${url}, ${type}: a page shows its workings`);
    }
  },
};
