import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { disposition, rangeAsked } from './content.ts';
import { downloadName } from './download-name.ts';
import { nameFor } from './receive-form.ts';
import { saySize } from './say-file.ts';

describe('what a file is called where it is saved', () => {
  const names: [string, string, string][] = [
    ['IMG_1.jpg', 'image/jpeg', 'IMG_1.jpg'],
    ['IMG_1.JPEG', 'image/jpeg', 'IMG_1.JPEG'],
    ['holiday.exe', 'image/jpeg', 'holiday.exe.jpg'],
    ['run.bat', 'text/plain', 'run.bat.txt'],
    ['list.csv', 'text/plain', 'list.csv'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['no ending', 'application/pdf', 'no ending.pdf'],
    ['report.docm', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'report.docm.docx'],
    ['sound.scr', 'audio/amr', 'sound.scr.amr'],
  ];
  for (const [name, type, saved] of names)
    test(`${name} (${type})`, () => assert.equal(downloadName(name, type), saved));
});

test('a name as it is kept has no folders and no signs nobody writes', () => {
  assert.equal(nameFor('C:\\Users\\priya\\stairs.jpg'), 'stairs.jpg');
  assert.equal(nameFor('../../etc/passwd'), 'passwd');
  assert.equal(nameFor('photo\u202Egpj.exe'), 'photogpj.exe');
  assert.equal(nameFor(''), undefined);
  assert.equal(nameFor(undefined), undefined);
  assert.equal([...(nameFor('é'.repeat(400)) ?? '')].length, 141);
});

test('whatever a file is called, the header that names it is one line and closed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (name) => {
      const header = disposition('attachment', nameFor(name) ?? 'x');
      assert.match(header, /^attachment; filename="[^"\\]+"; filename\*=UTF-8''[!-~]+$/);
    }),
  );
});

describe('the stretch of a file that is asked for', () => {
  const asked: [string | undefined, ReturnType<typeof rangeAsked>][] = [
    [undefined, undefined],
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=100-', 'none such'],
    ['bytes=9-3', 'none such'],
    ['bytes=-0', 'none such'],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=1-2', undefined],
  ];
  for (const [header, expected] of asked)
    test(String(header), () => assert.deepEqual(rangeAsked(header, 100), expected));
});

test('a size is said as people say it', () => {
  assert.deepEqual([14, 999_000, 2_340_000, 499_900_000].map(saySize), ['14 bytes', '999 KB', '2.3 MB', '500 MB']);
});
