import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type YAMLMap } from 'yaml';
import { quote } from './quote.ts';

/** What is wrong, and how many characters into the text. */
export type Fault = { readonly at: number; readonly message: string };

/**
 * What was written, and how many characters into the text each part of it begins. Everything written is words until
 * the field it is written in says otherwise: so 007 and 2021-02-01 stay as they were written.
 */
export type Written = WrittenWords | WrittenList | WrittenFields | typeof unread;
type WrittenWords = {
  readonly sort: 'words';
  readonly at: number;
  readonly words: string;
  readonly isNothing: boolean;
};
type WrittenList = { readonly sort: 'list'; readonly at: number; readonly items: readonly Written[] };
export type WrittenFields = {
  readonly sort: 'fields';
  readonly at: number;
  readonly fields: ReadonlyMap<string, WrittenField>;
};
export type WrittenField = { readonly nameAt: number; readonly value: Written };

/** What was said to be wrong as the text was read. Any fault found in it later lies nowhere, and goes unsaid. */
const unread = { sort: 'unread', at: -1 } as const;

/** Reads a YAML node, with a fault for each field written twice and each character that cannot be kept. */
export function readNode(node: ParsedNode, lines: LineCounter, faults: Fault[]): Written {
  if (node.tag !== undefined) return unread;
  const at = node.range[0];
  if (isSeq(node)) return { sort: 'list', at, items: node.items.map((item) => readNode(item, lines, faults)) };
  if (isMap(node)) return { sort: 'fields', at, fields: readPairs(node, lines, faults) };
  if (!isScalar(node)) return unread;
  const words = String(node.value);
  if (holdsUnkeepable(words)) {
    faults.push({ at, message: `There is a character in ${quote(words)} that cannot be kept: write it again without` });
  }
  return { sort: 'words', at, words, isNothing: node.type === 'PLAIN' && nothing.test(words) };
}

/** Whether a text holds a control character other than a tab or an end of line, or half a character. */
export function holdsUnkeepable(text: string): boolean {
  return unkeepable.test(text);
}

/** The plain value: words, lists and objects; null for what was left empty, a symbol for what could not be read. */
export function plain(written: Written): unknown {
  switch (written.sort) {
    case 'words':
      return written.isNothing ? null : written.words;
    case 'list':
      return written.items.map(plain);
    case 'fields':
      return Object.fromEntries([...written.fields].map(([name, { value }]) => [name, plain(value)]));
    case 'unread':
      return unreadable;
  }
}

/**
 * How far into the text the thing at a path begins, or as much of the path as was written, or, where asked, its name;
 * less than nothing where it is `unread`.
 */
export function placeOf(written: Written, path: readonly (string | number)[], ofName = false): number {
  const [step, ...rest] = path;
  if (step === undefined) return written.at;
  if (written.sort === 'list') {
    const item = written.items[Number(step)];
    return item ? placeOf(item, rest, ofName) : written.at;
  }
  const field = written.sort === 'fields' ? written.fields.get(String(step)) : undefined;
  if (!field) return written.at;
  const isEmpty = field.value.sort === 'words' && field.value.isNothing;
  return isEmpty || (ofName && rest.length === 0) ? field.nameAt : placeOf(field.value, rest, ofName);
}

const unreadable = Symbol('unreadable');

const nothing = /^(?:~|null|Null|NULL)?$/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const unkeepable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Cs}/u;

function readPairs(map: YAMLMap.Parsed, lines: LineCounter, faults: Fault[]): ReadonlyMap<string, WrittenField> {
  const fields = new Map<string, WrittenField>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const nameAt = key.range[0];
    const first = fields.get(name);
    if (first) {
      const line = lines.linePos(first.nameAt).line;
      faults.push({ at: nameAt, message: `${quote(name)} is written twice here, first on line ${line}: keep one` });
      continue;
    }
    const nothingHere: Written = { sort: 'words', at: nameAt, words: '', isNothing: true };
    fields.set(name, { nameAt, value: value ? readNode(value, lines, faults) : nothingHere });
  }
  return fields;
}
