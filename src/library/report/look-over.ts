import { capital } from '../capital.ts';
import type { Block } from './block.ts';
import { hasReference, isFurniture, isHeadingLike, isSameTopic, type Marker, markerOf } from './markers.ts';
import { isLedToPage } from './telling-lines.ts';

export function isOnly({ markers }: File, opens: Marker['opens']): boolean {
  return markers.filter((marker) => marker?.opens === opens).length === 1;
}

/** What is looked at more than once. */
export type File = {
  readonly blocks: readonly Block[];
  /** Whether a line is of the table of contents by its own look. */
  readonly isOfContents: readonly boolean[];
  readonly markers: readonly (Marker | undefined)[];
  readonly isHeading: readonly boolean[];
  /** What the lists and the learning say they are about, and where. */
  readonly topics: readonly { readonly topic: string; readonly at: number }[];
  /** The first heading of each topic’s name. */
  readonly firstHeadings: ReadonlyMap<string, number>;
};

export function lookOver(blocks: readonly Block[]): File {
  const heads = headsOf(blocks);
  const isOfContents = blocks.map((block, place) => isLedToPage(block) || isPageOfLater(block, place, heads));
  const markers = blocks.map((block, place) => (isOfContents[place] ? undefined : markerOf(block)));
  const topics = markers.flatMap((marker, at) =>
    (marker?.opens === 'cases' || marker?.opens === 'learning') && marker.topic ? [{ topic: marker.topic, at }] : [],
  );
  // A web page says which of its lines are headings; in other files short lines may be.
  const isMarked = blocks.filter(({ mark }) => mark === 'heading').length >= 5;
  const isHeading = blocks.map(
    (block, place) =>
      !isOfContents[place] && isHeadingLike(block) && (block.mark === 'heading' || !isMarked || isShortLine(block)),
  );
  const firstHeadings = new Map(
    topics.map(({ topic }) => [
      topic,
      blocks.findIndex(({ text }, place) => isHeading[place] && !markers[place] && isSameTopic(text, topic)),
    ]),
  );
  return { blocks, isOfContents, markers, isHeading, topics, firstHeadings };
}

/** Where each text stands last. */
function headsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(blocks.map(({ text }, place) => [text.toLowerCase(), place]));
}

/** Whether a line is the words of a later heading and the page it is on. */
function isPageOfLater({ text }: Block, place: number, heads: ReadonlyMap<string, number>): boolean {
  const named = /^(?<heading>.{3,90}?)\s+\d{1,3}$/u.exec(text)?.groups?.heading?.toLowerCase();
  return named !== undefined && (heads.get(named) ?? -1) > place;
}

function isShortLine({ text }: Block): boolean {
  return text.length <= 60;
}

/** The blocks after a heading that are neither headings nor markers. */
export function proseAfter(
  { blocks, markers, isHeading }: File,
  place: number,
): { readonly prose: readonly Block[]; readonly next: number } {
  let next = place + 1;
  while (next < blocks.length && !markers[next] && (!isHeading[next] || isFurniture(blocks[next] as Block))) next++;
  return { prose: blocks.slice(place + 1, next), next };
}

const landlordWord =
  /\b(?:council|borough|housing|homes?|group|trust|association|living|city of|society|community|estates?)\b/iu;

/** Whether a heading names the landlord of the story after it. */
export function isLandlordHeading(file: File, place: number): boolean {
  if (!file.isHeading[place] || file.markers[place]) return false;
  const name = (file.blocks[place] as Block).text;
  const { prose } = proseAfter(file, place);
  const told = prose.find((block) => hasReference(block) && block.mark !== 'item');
  if (!told) return false;
  return landlordWord.test(name) || mentions(told.text, name);
}

function mentions(text: string, name: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return ` ${plain(text)} `.includes(` ${plain(name)} `);
}

/** Whether a heading opens a theme: a list of cases or a landlord’s story follows it, or the learning names it. */
export function isThemeHeading(file: File, place: number): boolean {
  if (!file.isHeading[place] || file.markers[place]) return false;
  const { blocks, markers, topics } = file;
  const name = (blocks[place] as Block).text;
  const { prose, next } = proseAfter(file, place);
  const opens = markers[next]?.opens;
  if (prose.length > 0 && leadsToLearningFirst(file, name, next)) return true;
  if (opens === 'cases' || (prose.length > 0 && isLandlordHeading(file, next))) return true;
  if (prose.some((block) => hasReference(block))) return true;
  // A list or learning of that name still comes, and no heading before this one was its.
  return topics.some(
    ({ topic, at }) => at > place && isSameTopic(name, topic) && file.firstHeadings.get(topic) === place,
  );
}

/** Whether learning, of this heading’s name or none, stands before the list of cases it is drawn from. */
function leadsToLearningFirst({ markers }: File, name: string, place: number): boolean {
  const learning = markers[place];
  if (learning?.opens !== 'learning' || learning.isForAll) return false;
  const cases = markers.slice(place + 1).find((marker) => marker !== undefined);
  return (
    cases?.opens === 'cases' &&
    [learning.topic, cases.topic].every((topic) => topic === undefined || isSameTopic(name, topic))
  );
}

/** What a list of cases calls the topic of some learning, where no heading has its name. */
export function listNamed({ markers }: File, topic: string | undefined): string | undefined {
  if (topic === undefined) return undefined;
  const lists = markers.flatMap((marker) => (marker?.opens === 'cases' && marker.topic ? [marker.topic] : []));
  const named = lists.find((list) => isSameTopic(list, topic));
  return named === undefined ? undefined : capital(named);
}

/** The theme a list’s or the learning’s topic means, as its heading prints it. */
export function themeNamed(file: File, topic: string | undefined): string | undefined {
  if (topic === undefined) return undefined;
  const headings = file.blocks.filter((_, place) => isThemeHeading(file, place)).map(({ text }) => text);
  return (
    headings.find((heading) => heading.toLowerCase() === topic.toLowerCase()) ??
    headings.find((heading) => isSameTopic(heading, topic))
  );
}
