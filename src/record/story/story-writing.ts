import { Document, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Day, isoDay } from '../../calendar/day.ts';
import { dayOf, endOf, type Instant } from '../../calendar/instant.ts';
import { type Entry, type KindName, kindOf } from '../entry.ts';
import { meaningOf } from '../field.ts';
import { type Pence, sayPence } from '../money.ts';
import type { Story } from './story.ts';
import { writeMoment } from './story-day.ts';

/**
 * Writes a story as YAML that `readStories` reads back as the same story: every day as `YYYY-MM-DD`, every entry with
 * its id, the household and the home as the entries they stand for.
 */
export function writeStory(story: Story): string {
  const { name, title, landlord, published, starts, asAt, note, record, expects, quiet } = story;
  const kinds = new Map(record.map((entry) => [entry.id, entry.kind]));
  const document = new Document(
    said({
      story: name,
      title,
      landlord,
      published: published && said({ ...published, unpublished: yesOrNo(published.unpublished) }),
      starts: starts === undefined ? undefined : isoDay(starts),
      asAt: asAt === undefined ? undefined : isoDay(asAt),
      note,
      entries: record.map((entry) => writeEntry(entry, kinds)),
      expects: expects.length > 0 ? expects : undefined,
      quiet: quiet.length > 0 ? quiet.map((each) => (each.for === undefined ? each.lesson : each)) : undefined,
    }),
    { aliasDuplicateObjects: false },
  );
  visit(document, {
    Map: (_, node, { length: depth }) => putOnOneLine(node, depth > 1 && isShort(node)),
    Seq: (_, node, { length: depth }) => putOnOneLine(node, node.items.length === 0 || (depth > 3 && isShort(node))),
  });
  return document.toString({ lineWidth: widest });
}

const widest = 120;
/** Those of at least three fields, which are measured with the rest but not written. */
const quotationMarks = 12;

function putOnOneLine(node: YAMLMap | YAMLSeq, onOneLine: boolean): void {
  node.flow = onOneLine;
}

/** Whether a part of a story is short enough to stand on one line within its entry. */
function isShort(node: YAMLMap | YAMLSeq): boolean {
  const text = JSON.stringify(node.toJSON());
  return text.length <= widest + quotationMarks && !text.includes('\\n');
}

/** Writes an entry as a story has it, without what would be read there anyway. */
function writeEntry(entry: Entry, kinds: ReadonlyMap<string, KindName>): object {
  const { id, subject: _, kind, happened, at, recorded, corrected: __, for: answers, about, by, note, ...own } = entry;
  const target = answers === undefined ? undefined : kinds.get(answers);
  const recordedOn = dayOf(recorded);
  return said({
    on: writeMoment(happened, at),
    kind,
    for: answers,
    about,
    ...writeFields(kind, own, target),
    by,
    note,
    recorded:
      recorded === (at ?? endOf(happened))
        ? undefined
        : writeMoment(recordedOn, recorded === endOf(recordedOn) ? undefined : recorded),
    id,
  });
}

type Values = Readonly<Record<string, unknown>>;

/** Writes a kind’s own fields, in the order the kind has them. */
function writeFields(kind: KindName, values: Values, target: KindName | undefined): object {
  const fields = Object.entries(kindOf(kind).fields);
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const value = values[name];
      if (value === undefined) return [name, undefined];
      switch (meaningOf(field).shape) {
        case 'day':
          return [name, isoDay(value as Day)];
        case 'money':
          return [name, sayPence(value as Pence)];
        case 'yes or no':
          return [name, yesOrNo(value as boolean)];
        case 'changes':
          return [name, target === undefined ? value : writeChanges(target, value as Values)];
        default:
          return [name, value];
      }
    }),
  );
}

/** Writes what a correction says its entry should say. */
function writeChanges(kind: KindName, now: Values): object {
  const { happened, at, for: answers, about, by, note, ...own } = now;
  return said({
    on: happened === undefined ? undefined : writeMoment(happened as Day, at as Instant | undefined),
    for: answers,
    about,
    ...writeFields(kind, own, undefined),
    by,
    note,
  });
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function said(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
