import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import { ZipFile } from 'yazl';
import { withBlanks } from '../../src/store/files/blanks.ts';
import { documentBlanks } from '../../src/store/files/document.ts';
import { cleanDocument, partsOf } from '../../src/store/files/packed-document.ts';
import { type Spool, spoolIn } from '../../src/store/files/spool.ts';
import { photoWithPlace, tellsPlace } from './photo.ts';

let folder: string;
let spool: Spool;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'putright-document-'));
  spool = spoolIn(join(folder, 'passing'));
});
after(() => rm(folder, { recursive: true }));

async function kept(content: Uint8Array): Promise<string> {
  const path = join(folder, 'content');
  await writeFile(path, content);
  return path;
}

describe('what others see of an Office document', () => {
  test('its words and pictures, without where those were taken and who made it', async () => {
    const photo = await photoWithPlace();
    const picture = new ImageRun({ type: 'jpg', data: photo, transformation: { width: 64, height: 48 } });
    const letter = new Document({
      ...{ creator: 'Dana Whitlock', lastModifiedBy: 'Dana Whitlock' },
      sections: [{ children: [new Paragraph('The wall is wet'), new Paragraph({ children: [picture] })] }],
    });
    const path = await kept(await Packer.toBuffer(letter));
    const isTelling = (await partsOf(path)).some(({ content }) => tellsPlace(content));
    assert.ok(isTelling, 'it told before');
    const cleaned = await cleanDocument(path, spool);
    assert.ok(cleaned);
    const parts = await partsOf(cleaned);
    for (const { name, content } of parts) {
      assert.equal(tellsPlace(content), false, name);
      assert.equal(content.includes('Whitlock'), false, name);
    }
    assert.ok(parts.some(({ name }) => /media\/.*\.jpe?g$/.test(name)));
    assert.ok(parts.some(({ name, content }) => name === 'word/document.xml' && content.includes('The wall is wet')));
    await spool.drop([cleaned]);
  });

  for (const [what, name, content] of [
    ['a file inside it', 'word/embeddings/sheet.xlsx', 'PK'],
    ['a photo under another name', 'word/media/image1.gif', 'GIF89a Exif\0\0GPS'],
    ['a broken picture', 'word/media/image1.jpeg', 'not one'],
    ['a video', 'ppt/media/media1.mp4', 'ftyp'],
  ] as const)
    test(`nothing, where it holds ${what}`, async () => {
      const zip = new ZipFile();
      zip.addBuffer(Buffer.from(content), name);
      zip.end();
      const parts: Buffer[] = [];
      for await (const part of zip.outputStream) parts.push(part as Buffer);
      assert.equal(await cleanDocument(await kept(Buffer.concat(parts)), spool), undefined);
      assert.deepEqual(await readdir(join(folder, 'passing')), []);
    });

  test('nothing, where it cannot be unpacked, and no file is left open', async () => {
    assert.equal(await cleanDocument(await kept(Buffer.from('PK no more')), spool), undefined);
    const open = await Promise.all(
      (await readdir('/proc/self/fd').catch(() => [])).map((one) => readlink(`/proc/self/fd/${one}`).catch(() => '')),
    );
    assert.deepEqual(
      open.filter((one) => one.startsWith(join(folder, 'passing'))),
      [],
    );
  });
});

describe('what others see of a document that is one piece', () => {
  const pdf = async (draw: (made: PDFKit.PDFDocument) => void): Promise<Buffer> => {
    const made = new PDFDocument();
    const parts: Buffer[] = [];
    made.on('data', (part: Buffer) => parts.push(part));
    const ended = new Promise((resolve) => made.on('end', resolve));
    draw(made);
    made.end();
    await ended;
    return Buffer.concat(parts);
  };

  test('a PDF with photos, without where those were taken', async () => {
    const photo = await photoWithPlace();
    const content = await pdf((made) => void made.text('The wall is wet').image(photo));
    assert.ok(tellsPlace(content), 'it told before');
    const path = await kept(content);
    const blanks = await documentBlanks(path, 'application/pdf');
    assert.ok(blanks);
    const parts: Uint8Array[] = [];
    for await (const part of withBlanks([await readFile(path)] as never, blanks, 0)) parts.push(part);
    const shown = Buffer.concat(parts);
    assert.equal(shown.length, content.length);
    assert.doesNotMatch(shown.toString('latin1'), /Fernlea|F-12|2026:03:05/);
  });

  test('a PDF whose photo says where in the words of a picture desk, without them', async () => {
    const before = '%PDF-1.7 /Filter /DCTDecode stream \xff\xd8\xff\xed\x00\x17Photoshop 3.0\0';
    const path = await kept(Buffer.from(`${before}Fernlea\xff\xd9`, 'latin1'));
    assert.deepEqual(await documentBlanks(path, 'application/pdf'), [[before.length, 7, '']]);
  });

  for (const [what, type, content, isShown] of [
    ['a PDF without pictures', 'application/pdf', '%PDF-1.7 /Filter /FlateDecode', true],
    ['a PDF whose photo is packed again', 'application/pdf', '%PDF-1.7 /Filter [/FlateDecode /DCTDecode]', false],
    ['a locked PDF with a photo', 'application/pdf', '%PDF-1.7 /Encrypt 1 0 R /Filter /DCTDecode', false],
    ['a PDF with a file inside', 'application/pdf', '%PDF-1.7 /Type /EmbeddedFile', false],
    ['plain words', 'text/plain', 'Exif', true],
    ['an e-mail of words', 'message/rfc822', 'Subject: hello\r\nContent-Type: text/plain\r\n\r\nhello', true],
    ['an e-mail with a photo', 'message/rfc822', 'Subject: hello\r\nContent-Type: image/jpeg\r\n\r\n/9j/', false],
    ['an old Word file with a photo', 'application/msword', 'words Exif\0\0GPS', false],
    ['one whose photo tells it in another way', 'application/msword', 'words Photoshop 3.0\0 8BIM', false],
    ['and in a third', 'application/msword', 'words http://ns.adobe.com/xap/1.0/\0<x', false],
    ['an old Word file', 'application/msword', 'words', true],
    ['rich text with a picture', 'application/rtf', '{\\rtf1 {\\pict\\jpegblip ffd8}}', false],
  ] as const)
    test(`${what}: ${isShown ? 'as it is' : 'nothing'}`, async () => {
      assert.deepEqual(
        await documentBlanks(await kept(Buffer.from(content, 'latin1')), type),
        isShown ? [] : undefined,
      );
    });
});
