import fc from 'fast-check';
import { type Day, daysAfter } from '../../calendar/day.ts';
import { endOf, type Instant, timeOn } from '../../calendar/instant.ts';
import { endsWithinCalendar } from '../../calendar/limit.ts';
import { type Entry, type KindName, kindNames, kindOf, type Subject } from '../entry.ts';
import { meaningOf } from '../field.ts';
import type { Story } from './story.ts';
import { storyDays } from './story-day.ts';
import { boundsOf } from './story-field.ts';
import { holdsUnkeepable } from './story-written.ts';

// Stories made up from the schemas of every kind of entry, for property tests.

const awkward = [
  ...[
    'yes',
    'No',
    'true',
    'null',
    '~',
    '12',
    '007',
    '0x10',
    '1e3',
    '.inf',
    '2021-02-01',
    '+3w',
    '£5',
    '<<',
    '__proto__',
  ],
  ...[
    '- a',
    '? a',
    ': a',
    'a: b',
    'a:',
    '# a',
    'a #b',
    '"a"',
    "it's",
    '{ a: b }',
    '[a',
    'a]',
    'a, b',
    '&a',
    '*a',
    '!a',
  ],
  ...[
    '%a',
    '@a',
    '`a',
    '|',
    '>',
    '|-\n a',
    '---',
    '...',
    '--- a',
    '\\',
    'a\\n',
    'a\nb',
    'a\n\n  b\n c',
    'a\tb',
    '\ta\n\tb',
  ],
  ...[
    'a\r\nb',
    'a\rb',
    'a\u2028b',
    'a\u0085b',
    'a\u00a0b',
    'é “so” – 😀',
    'a  b   c',
    `${'long words '.repeat(40)}end`,
    'x'.repeat(300),
  ],
];

/** Words that a field can hold. */
export const someWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .map((text) => text.replaceAll('\ufffd', '').trim())
  .filter((text) => text !== '' && !holdsUnkeepable(text));

/** A day far enough inside a story’s days for others to come before and after it. */
const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: daysAfter(storyDays.first, 400), max: daysAfter(storyDays.last, -400) })
  .map((n) => n as Day);

const someTime: fc.Arbitrary<string> = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

type Values = Record<string, unknown>;

/** Values for the fields of a kind: all it needs, and some of the rest; or any number of them, for a correction. */
function someFields(kind: KindName, needsAll: boolean): fc.Arbitrary<Values> {
  const fields = Object.entries(kindOf(kind).fields).filter(
    ([, field]) => !['changes', 'entry'].includes(meaningOf(field).shape),
  );
  const needed = needsAll ? fields.filter(([, field]) => !field.isOptional()).map(([name]) => name) : [];
  const values = Object.fromEntries(fields.map(([name, field]) => [name, someValue(field)]));
  return fc.record<Values, string>(values, { requiredKeys: needed, noNullPrototype: true });
}

function someValue(field: Parameters<typeof meaningOf>[0]): fc.Arbitrary<unknown> {
  const { shape, words = [] } = meaningOf(field);
  switch (shape) {
    case 'list':
      return fc.array(someWords, { minLength: 1, maxLength: 4 });
    case 'one of':
      return fc.constantFrom(...words);
    case 'some of':
      return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
    case 'day':
      return someDay;
    case 'number': {
      const { least, most } = boundsOf(field);
      return fc.integer({ min: least, max: most });
    }
    case 'money':
      return fc.nat(1_000_000_000);
    case 'yes or no':
      return fc.boolean();
    default:
      return someWords;
  }
}

const someKind = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...kindNames) },
  { weight: 1, arbitrary: fc.constant<KindName>('entry corrected') },
);

const seed = someKind.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    fields: someFields(kind, true),
    /** What a correction of it would say. */
    mended: someFields(kind, false),
    mendedDay: fc.option(fc.tuple(fc.nat(300), fc.option(someTime))),
    id: fc.option(fc.constantFrom('r1', 'e2', 'the first report', '007', 'null')),
    happened: someDay,
    time: fc.option(someTime),
    lag: fc.option(fc.tuple(fc.nat(300), fc.oneof(fc.constant('end'), someTime, fc.nat(86_399_999)))),
    for: fc.nat(8),
    about: fc.nat(8),
    by: fc.option(someWords),
    note: fc.option(someWords),
  }),
);
type Seed = typeof seed extends fc.Arbitrary<infer S> ? S : never;

/** Stories of any entries, pointing to earlier ones and correcting them. */
export const someStory: fc.Arbitrary<Story> = fc
  .record({
    name: someWords,
    heading: fc.record(
      { title: someWords, landlord: someWords, note: someWords, starts: someDay, asAt: someDay },
      { requiredKeys: [], noNullPrototype: true },
    ),
    seeds: fc.array(seed, { maxLength: 6 }),
    expects: fc.uniqueArray(fc.constantFrom('repairs/too-long', 'asb/risk-assessed', 'moves/offered'), {
      maxLength: 3,
    }),
    quiet: fc.array(fc.nat(9), { maxLength: 2 }),
  })
  .map(({ name, heading, seeds, expects, quiet }) => {
    const written: Entry[] = [];
    for (const each of seeds) written.push(...entryOf(each, name, written, seeds));
    const about = quiet.map((n) => ({
      lesson: 'complaints/acknowledged',
      ...(written[n] ? { for: written[n].id } : {}),
    }));
    const record = written.sort((one, other) => one.recorded - other.recorded);
    return { name, ...heading, record, expects, quiet: about } satisfies Story;
  });

/** The entry a seed stands for; none for a correction with nothing to correct. */
function entryOf(from: Seed, name: string, earlier: readonly Entry[], seeds: readonly Seed[]): Entry[] {
  const isCorrection = from.kind === 'entry corrected';
  const target = earlier[from.for];
  if (isCorrection && (!target || target.kind === 'entry corrected')) return [];
  const at = from.time === null ? undefined : timeOn(from.happened, from.time);
  const id =
    from.id === null || earlier.some((entry) => entry.id === from.id) ? `e${seeds.indexOf(from) + 10}` : from.id;
  const entry = {
    id,
    subject: `${kindOf(from.kind).subject}:${name}` as Subject,
    kind: from.kind,
    happened: from.happened,
    at,
    recorded: recordedOf(from, at),
    corrected: undefined,
    for: target?.id,
    about: earlier[from.about]?.id,
    by: from.by ?? undefined,
    note: from.note ?? undefined,
    ...from.fields,
    ...(isCorrection && target ? { now: nowOf(from, target.kind, seeds) } : {}),
  };
  const { born } = from.fields as { born?: Day };
  const made = { ...entry, ...(born === undefined ? {} : { born: Math.min(born, from.happened) }) } as Entry;
  // A story holds no limit that nobody can count.
  return made.kind === 'policy set' && !endsWithinCalendar(made, made.happened) ? [{ ...made, count: 10 }] : [made];
}

function recordedOf({ happened, lag }: Seed, at: Instant | undefined): Instant {
  const atOnce = at ?? endOf(happened);
  if (lag === null) return atOnce;
  const [days, when] = lag;
  const on = daysAfter(happened, days + (at === undefined ? 0 : 1));
  if (when === 'end') return endOf(on);
  return typeof when === 'string' ? timeOn(on, when) : ((timeOn(on, '00:00') + when) as Instant);
}

function nowOf(from: Seed, kind: KindName, seeds: readonly Seed[]): object {
  const mended = seeds.find((seed) => seed.kind === kind)?.mended ?? {};
  if (from.mendedDay === null) return Object.keys(mended).length > 0 ? mended : { note: 'as it was' };
  const [days, time] = from.mendedDay;
  const happened = daysAfter(from.happened, -days);
  return { ...mended, happened, at: time === null ? undefined : timeOn(happened, time) };
}
