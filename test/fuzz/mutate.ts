import fc from 'fast-check';

/** One thing done to a file: where (a part of its length, from 0 to 1), what, and with what. */
type Edit = {
  readonly at: number;
  readonly does: (typeof deeds)[number];
  readonly long: number;
  readonly with: Buffer;
};

const deeds = ['overwrite', 'insert', 'cut out', 'cut off', 'repeat', 'turn a bit', 'move'] as const;

/** Bytes that have been the end of many a parser. */
const sharp = [
  ...[
    [0],
    [0xff, 0xff, 0xff, 0xff],
    [0x7f, 0xff, 0xff, 0xff],
    [0x80, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 1],
    [0xff, 0xfe],
  ],
  ...[[0xef, 0xbb, 0xbf], [0xed, 0xa0, 0x80], [0x0d, 0x0a], [0x22], [0x27], [0x2c], [0x3b], [0x09]],
].map((bytes) => Buffer.from(bytes));
const words = [
  '&a;&a;',
  '*a',
  '<!DOCTYPE',
  '{{',
  '- - - - ',
  '!!js',
  '__proto__',
  '=cmd()',
  '\u2028',
  '9'.repeat(40),
  '<<: *a',
  '[[[[[[[[',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  does: fc.constantFrom(...deeds),
  long: fc.integer({ min: 1, max: 4_000 }),
  with: fc.oneof(
    fc.constantFrom(...sharp),
    fc.constantFrom(...words).map((word) => Buffer.from(word)),
    fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
  ),
});

/** A real file, with up to a dozen things done to it; now and then nothing but chance. */
export function mutated(samples: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const real = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([sample, edits]) => edits.reduce(apply, sample));
  const chance = fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes));
  return fc.oneof({ arbitrary: real, weight: 12 }, { arbitrary: chance, weight: 1 });
}

const longest = 2_000_000;

function apply(bytes: Buffer, { at, does, long, with: sign }: Edit): Buffer {
  const place = Math.min(bytes.length, Math.floor(at * bytes.length));
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (does) {
    case 'overwrite':
      return Buffer.concat([before, sign, after.subarray(sign.length)]);
    case 'insert':
      return Buffer.concat([before, sign, after]);
    case 'cut out':
      return Buffer.concat([before, after.subarray(long)]);
    case 'cut off':
      return long % 5 === 0 ? Buffer.from(before) : Buffer.concat([before, after.subarray(0, -long % 50)]);
    case 'repeat':
      return Buffer.concat([
        before,
        ...Array(1 + (long % 60)).fill(after.subarray(0, 1 + (long % 300))),
        after,
      ]).subarray(0, longest);
    case 'turn a bit': {
      const turned = Buffer.from(bytes);
      if (place < turned.length) turned[place] = (turned[place] ?? 0) ^ (1 << (long % 8));
      return turned;
    }
    case 'move':
      return Buffer.concat([after.subarray(0, long), before, after.subarray(long)]);
  }
}
