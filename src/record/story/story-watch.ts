import { CST, type Parser } from 'yaml';
import { say, storyLimits, tooManyEntries } from './story-limits.ts';
import type { Fault } from './story-written.ts';

/**
 * Watches the parts of a YAML text go by, for what a story has no use for and for what is opened and never closed, of
 * which the YAML library would only name the end.
 */
export function watchParts(faults: Fault[]): {
  readonly see: (part: string, at: number) => void;
  readonly end: () => void;
} {
  let before = '';
  let open: Fault[] = [];
  const leaveOpen = () => {
    faults.push(...open);
    open = [];
  };
  const see = (part: string, at: number) => {
    const isWords = before === CST.SCALAR;
    before = part;
    if (isWords) return;
    switch (CST.tokenType(part)) {
      case 'anchor':
      case 'alias':
        faults.push({
          at,
          message: 'Stories have no “&” and “*” short cuts: write the thing out, or put it in quotation marks',
        });
        break;
      case 'tag':
        faults.push({ at, message: 'Stories have no “!” marks: take it out, or put the words in quotation marks' });
        break;
      case 'directive-line':
        faults.push({ at, message: 'Stories have no lines beginning with “%”: take it out' });
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        open.push({
          at,
          message: `“${part}” is opened here and never closed: put “${part === '{' ? '}' : ']'}” at its end`,
        });
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        open.pop();
        break;
      case 'flow-error-end':
      case 'doc-start':
        leaveOpen();
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        if (part.length === 1 || part.at(-1) !== part[0]) faults.push({ at, message: unclosedQuote });
    }
  };
  return { see, end: leaveOpen };
}

const unclosedQuote = 'A quotation mark is opened here and never closed: put the second one in';

/** Whether a fault is something opened and never closed. */
export function isUnclosed(fault: Fault): boolean {
  return fault.message.includes('is opened here and never closed');
}

/** What in a text goes beyond `storyLimits`, as soon as it does. */
export function beyondLimits(parser: Parser, parts: number, documents: number): Fault | undefined {
  const at = parser.offset;
  const { entries, depth, stories } = storyLimits;
  const [top] = parser.stack.slice(-1);
  // One more than the limit may be only a comma before the end; story.ts counts exactly.
  if (CST.isCollection(top) && top.items.length > entries + 1) {
    const tooMany = top.items[entries];
    const first = tooMany?.value?.offset ?? tooMany?.key?.offset ?? tooMany?.start[0]?.offset ?? at;
    const isList = top.type === 'block-seq' || (top.type === 'flow-collection' && top.start.source === '[');
    return {
      at: first,
      message: isList
        ? tooManyEntries
        : 'There are far too many fields here for one thing: take out what does not belong',
    };
  }
  if (parser.stack.length > depth) {
    return { at, message: `This is too deep: a story has no use for more than ${depth} things one inside another` };
  }
  if (documents > stories) {
    return {
      at,
      message: `A file holds at most ${say(stories)} stories; this is beyond that. Split it into several files`,
    };
  }
  if (parts > storyLimits.parts)
    return { at, message: 'This file holds too much to read: split its stories into several files' };
  return undefined;
}
