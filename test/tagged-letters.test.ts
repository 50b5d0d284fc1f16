import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { lastDay } from '../src/assessment/replay.ts';
import { endOf } from '../src/calendar/instant.ts';
import { lessons } from '../src/lessons/index.ts';
import type { Block } from '../src/letters/block.ts';
import { draftLetter } from '../src/letters/draft/draft-letter.ts';
import { textOf } from '../src/letters/draft/drafted.ts';
import { blocksOfText } from '../src/letters/opening/plain-text.ts';
import { letterAsPdf } from '../src/letters/writing/as-pdf.ts';
import { blocksToSet } from '../src/letters/writing/letter-to-write.ts';
import { publishedStories } from '../src/record/story/published-stories.ts';

/** A tag of the file, with what is under it: other tags, or the names of pieces of the page. */
type Tag = {
  readonly role: string;
  readonly children: readonly (Tag | { readonly type: string; readonly id: string })[];
};
/** A piece of text as it is drawn: in which tag it lies, how large it is and how high it stands. */
type Drawn = { readonly in: string | undefined; readonly text: string; readonly size: number; readonly y: number };

/** What a screen reader finds in a PDF, read back from the file by Mozilla’s reader. */
type ReadBack = {
  readonly pages: readonly { readonly tags: Tag; readonly drawn: readonly Drawn[] }[];
  readonly marks: { readonly Marked: boolean; readonly Suspects: boolean } | null;
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmpTitle: string | undefined;
  readonly showsTitle: unknown;
};

async function readBack(bytes: Buffer): Promise<ReadBack> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const open: (string | undefined)[] = [];
    const drawn: Drawn[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const text = item.str;
        if (text.trim() !== '') drawn.push({ in: open.at(-1), text, size: item.height, y: item.transform[5] });
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
    }
    pages.push({ tags: (await page.getStructTree()) as Tag, drawn });
  }
  const { info, metadata } = await pdf.getMetadata();
  const preferences = (await pdf.getViewerPreferences()) as Readonly<Record<string, unknown>> | null;
  return {
    pages,
    marks: (await pdf.getMarkInfo()) as ReadBack['marks'],
    info: info as ReadBack['info'],
    xmpTitle: metadata?.get('dc:title') as string | undefined,
    showsTitle: preferences?.DisplayDocTitle,
  };
}

/** Each tag that holds text, with its text in the order of the tags: what is read aloud. */
function readAloud({
  tags,
  drawn,
}: ReadBack['pages'][number]): readonly { role: string; under: string; text: string }[] {
  const walk = (tag: Tag, under: string): readonly { role: string; under: string; text: string }[] =>
    tag.children.flatMap((child) => {
      if ('role' in child) return walk(child, tag.role);
      const said = drawn.filter((one) => one.in === child.id).map(({ text }) => text);
      return [{ role: tag.role, under, text: said.join(' ') }];
    });
  return walk(tags, '');
}

const even = (text: string) => text.replace(/\s+/g, ' ').trim();
const story = publishedStories().find(({ name }) => name.includes('202327164')) ?? publishedStories()[0];
/** Without its spaces: a line may end inside an address of a web page. */
const bare = (text: string) => text.replace(/\s+/g, '');
const forms = [
  { name: 'ordinary', isLargePrint: false, isEasyRead: false, size: 12, heading: 14 },
  { name: 'large print', isLargePrint: true, isEasyRead: false, size: 18, heading: 22 },
  { name: 'easy read', isLargePrint: false, isEasyRead: true, size: 16, heading: 20 },
] as const;

for (const { name, size, heading, ...form } of forms)
  describe(`a letter as a tagged PDF, ${name}`, () => {
    let read: ReadBack;
    let blocks: readonly Block[];
    const aloud = () => read.pages.flatMap(readAloud);

    before(async () => {
      assert.ok(story);
      const drafted = draftLetter({
        ...{ kind: 'stage-2', record: story.record, lessons, reference: 'PR-000123', landlord: 'Vale Homes' },
        ...{ to: 'Zoë Łukasik', address: ['1 Mill Lane', 'LU1 1AA'], from: { name: 'Sam Oyelaran', post: 'officer' } },
        ...{ now: endOf(lastDay(story.record)), isEasyRead: form.isEasyRead },
      });
      const letter = { ...form, blocks: blocksOfText(textOf(drafted)), title: 'Our answer to your complaint' };
      blocks = blocksToSet(letter);
      read = await readBack(await letterAsPdf(letter));
    });

    test('says that it is tagged, its language, and its title, which is shown', () => {
      assert.deepEqual([read.marks?.Marked, read.marks?.Suspects], [true, false]);
      assert.equal(read.info.Language, 'en-GB');
      assert.equal(read.info.Title, 'Our answer to your complaint');
      assert.equal(read.xmpTitle, 'Our answer to your complaint');
      assert.equal(read.showsTitle, true);
    });

    test('every word on a page lies in a tag, and every tag has words', () => {
      for (const page of read.pages) {
        const ids = new Set(JSON.stringify(page.tags).match(/(?<="id":")[^"]+/g) ?? []);
        for (const { in: tag, text } of page.drawn) assert.ok(tag !== undefined && ids.has(tag), text);
      }
      for (const { role, text } of aloud()) assert.notEqual(text, '', role);
    });

    test('read aloud by its tags, it is the letter, to the word', () => {
      const words = blocks.map(({ sort, text }) => (sort === 'item' ? `• ${text}` : text)).join(' ');
      assert.equal(
        bare(
          aloud()
            .map(({ text }) => text)
            .join(''),
        ),
        bare(words),
      );
    });

    test('is read in the order it stands on the page', () => {
      for (const page of read.pages) {
        const order = readAloud(page).map(({ text }) => text);
        assert.equal(bare(order.join('')), bare(page.drawn.map(({ text }) => text).join('')));
        for (const [place, { y, text }] of page.drawn.entries())
          assert.ok(y <= (page.drawn[place - 1]?.y ?? Number.POSITIVE_INFINITY) + 0.5, text);
      }
    });

    test('its headings are tagged, all of one level, and nothing above the greeting is one', () => {
      const headings = aloud().filter(({ role }) => /^H/.test(role));
      assert.deepEqual(
        headings.map(({ role, text }) => [role, even(text)]),
        blocks.filter(({ sort }) => sort === 'heading').map(({ text }) => ['H1', even(text)]),
      );
      assert.ok(headings.length > 3);
      assert.ok(!headings.some(({ text }) => /Vale Homes|PR-000123|\d{4}$/.test(text)));
    });

    test('its lists are lists: each item with its bullet and its words', () => {
      const roles = (tag: Tag): readonly string[] => [
        `${tag.role}: ${tag.children.map((child) => ('role' in child ? child.role : 'words')).join(' ')}`,
        ...tag.children.flatMap((child) => ('role' in child ? roles(child) : [])),
      ];
      const all = read.pages.flatMap(({ tags }) => roles(tags));
      assert.ok(all.some((one) => one.startsWith('L: LI')));
      for (const one of all) {
        if (one.startsWith('L: ')) assert.match(one, /^L:(?: LI)+$/);
        // An item that goes on overleaf has its bullet on the page before.
        if (one.startsWith('LI: ')) assert.match(one, /^LI: (?:Lbl )?LBody$/);
      }
      assert.equal(
        aloud().filter(({ role }) => role === 'Lbl').length,
        blocks.filter(({ sort }) => sort === 'item').length,
      );
    });

    test('is as large as it should be', () => {
      const sizes = new Set(read.pages.flatMap(({ drawn }) => drawn.map((one) => Math.round(one.size))));
      assert.deepEqual([...sizes].sort(), [size, heading].sort());
    });
  });

test('the font comes with the file, and its letters are known for what they are', async () => {
  const bytes = await letterAsPdf({ blocks: blocksOfText('Dear Łucja'), title: 'A letter', isLargePrint: false });
  const raw = bytes.toString('latin1');
  const fonts = raw.match(/\/Type \/Font\b/g)?.length ?? 0;
  assert.ok(fonts > 0);
  assert.match(raw, /\/FontFile2/);
  assert.match(raw, /\/ToUnicode/);
  assert.doesNotMatch(raw, /\/BaseFont \/(?:Helvetica|Times|Courier)/);
});
