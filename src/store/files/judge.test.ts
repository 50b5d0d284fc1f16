import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { judge } from './judge.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-judge-'));
});
after(() => rm(folder, { recursive: true }));

async function judged(content: Uint8Array) {
  const path = join(folder, 'content');
  await writeFile(path, content);
  return judge(path, content.length);
}

const bytes = (...values: number[]) => Buffer.from(values);
const padded = (start: Buffer, size = 2_048) => Buffer.concat([start, Buffer.alloc(size - start.length)]);

/** An older document: a header, and a directory that names what is in it, in the second sector. */
function compound(...names: string[]): Buffer {
  const file = Buffer.alloc(512 * 6, 0);
  bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1).copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt32LE(1, 0x30);
  file.writeUInt32LE(0, 0x4c);
  for (let sector = 0; sector < 128; sector++) file.writeUInt32LE(0xfffffffe, 512 + 4 * sector);
  // The directory goes on in sector 3, as the table in sector 0 says.
  file.writeUInt32LE(3, 512 + 4);
  const places = [1, 3].flatMap((sector) => [0, 1, 2, 3].map((place) => (sector + 1) * 512 + place * 128));
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = places[index] ?? 0;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, at + 0x40);
  }
  return file;
}

/** A box of a recording, or of a picture in the same form. */
function ftyp(brand: string): Buffer {
  return padded(Buffer.concat([bytes(0, 0, 0, 24), Buffer.from(`ftyp${brand}\0\0\0\0${brand}mif1`)]));
}

describe('what is taken', () => {
  const taken: [string, Buffer, string][] = [
    ['a JPEG', padded(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46)), 'image/jpeg'],
    ['an iPhone’s photo', ftyp('heic'), 'image/heic'],
    ['an iPhone’s video', ftyp('qt  '), 'video/quicktime'],
    ['a video', ftyp('isom'), 'video/mp4'],
    ['a PDF', padded(Buffer.from('%PDF-1.7\n')), 'application/pdf'],
    ['a note', Buffer.from('The ceiling fell at 9pm. “Again”.'), 'text/plain'],
    ['an old export in Windows’ letters', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0d, 0x0a]), 'text/plain'],
    [
      'an e-mail with a page in it',
      Buffer.from('From: a@example.org\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n\r\n<html>'),
      'message/rfc822',
    ],
    ['a list with commas', Buffer.from('date,what\n2026-03-01,leak <3 days\n'), 'text/plain'],
    ['a note in two-byte letters', Buffer.concat([bytes(0xff, 0xfe), Buffer.from('Damp', 'utf16le')]), 'text/plain'],
    ['an old Word document', compound('WordDocument', '1Table'), 'application/msword'],
    ['an old Excel sheet', compound('a', 'b', 'c', 'd', 'Workbook'), 'application/vnd.ms-excel'],
    ['an Outlook message', compound('__nameid_version1.0', '__substg1.0_0037001F'), 'application/vnd.ms-outlook'],
  ];
  for (const [what, content, type] of taken) test(what, async () => assert.deepEqual(await judged(content), { type }));
});

describe('what is not taken, whatever it is called', () => {
  const refused: [string, Buffer, RegExp][] = [
    ['nothing', Buffer.alloc(0), /is empty/],
    ['a Windows program', padded(Buffer.from('MZ\x90\0\x03\0\0\0')), /is a program/],
    ['a Linux program', padded(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1)), /is a program/],
    ['a script', Buffer.from('#!/bin/sh\necho hello\n'), /is a program/],
    ['a web page', Buffer.from('<!doctype html><p>hello'), /web page/],
    ['a web page that begins with words', Buffer.from('hello <script>alert(1)</script>'), /web page/],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /web page or a drawing/],
    ['a drawing with its heading', Buffer.from('<?xml version="1.0"?><svg/>'), /web page or a drawing/],
    ['files packed into one', padded(bytes(0x1f, 0x8b, 8, 0)), /packed into one/],
    ['an installer', compound('䡀', '䌋'), /is a program/],
    ['an old document with programs in it', compound('WordDocument', 'Macros'), /macros/],
    ['noise', Buffer.from([...Array(400).keys()].map((n) => (n * 167 + 13) % 256)), /sort we do not know/],
  ];
  for (const [what, content, why] of refused)
    test(what, async () => {
      const found = await judged(content);
      assert.ok('refused' in found, JSON.stringify(found));
      assert.match(found.refused, why);
    });
});

test('whatever it is given, it answers', async () => {
  const start = fc.constantFrom(
    Buffer.alloc(0),
    compound('WordDocument'),
    compound('x').subarray(0, 600),
    Buffer.from('PK\x03\x04'),
    Buffer.from('RIFF'),
    ftyp('heic').subarray(0, 30),
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 4_000 }), async (begins, rest) => {
      const found = await judged(Buffer.concat([begins, rest]));
      assert.ok('type' in found || found.refused.length > 0);
    }),
    { numRuns: 150 },
  );
});
