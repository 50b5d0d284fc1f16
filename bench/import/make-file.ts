import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type Day, day, daysAfter, isoDay } from '../../src/calendar/day.ts';
import { csvRow } from '../../src/record/import/table/write-csv.ts';

/** What a file of repairs is made of. */
export type RepairsFile = {
  readonly file: string;
  readonly lines: number;
  readonly homes: readonly string[];
  readonly seed?: number;
};

/**
 * Writes a history of repairs as a landlord’s system would: in the order the jobs were raised, the homes mixed, one job
 * in twelve linked to an earlier one, a few still open, days as dd/mm/yyyy with and without the hour. Gives its bytes.
 */
export async function makeRepairsFile({ file, lines, homes, seed = 7 }: RepairsFile): Promise<number> {
  const luck = makeLuck(seed);
  const stream = createWriteStream(file);
  stream.write(csvRow(headings));
  const first = day('2019-01-07');
  const days = day('2026-10-30') - first;
  let text = '';
  for (let line = 0; line < lines; line++) {
    text += csvRow(job(line, daysAfter(first, Math.floor((line / lines) * days)), homes, luck));
    if (text.length > 1 << 18) {
      if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve));
      text = '';
    }
  }
  stream.end(text);
  await finished(stream);
  return stream.bytesWritten;
}

const headings = [
  'Job Ref',
  'Property Ref',
  'Date Reported',
  'Channel',
  'Reported By',
  'Job Description',
  'Trade',
  'SOR Code',
  'Priority',
  'Target Date',
  'Appointment From',
  'Appointment To',
  'Date Attended',
  'Outcome',
  'No Access Reason',
  'Attempt No',
  'Completion Date',
  'Operative',
  'Contractor',
  'Linked Job Ref',
  'Damp Mould Flag',
  'Hazard Ref',
  'Photos',
  'Notes',
];

function job(line: number, reported: Day, homes: readonly string[], luck: Luck): readonly string[] {
  const [what, trade, sor, priority, most] = luck.pick(jobs);
  const wait = priority === 'Emergency' ? 0 : luck.between(1, most);
  const booked = daysAfter(reported, wait);
  const outcome = luck.pickWeighted([
    ['Completed', 86],
    ['No Access', 5],
    ['Follow On', 4],
    ['Cancelled', 4],
    ['Open', 1],
  ]);
  const came = outcome === 'Completed' || outcome === 'No Access' || outcome === 'Follow On';
  const done = outcome === 'Completed' ? daysAfter(booked, luck.chance(0.8) ? 0 : luck.between(1, 20)) : undefined;
  return [
    `J${String(1_000_000 + line)}`,
    luck.pick(homes),
    `${ukDay(reported)} ${luck.between(8, 17)}:${String(luck.between(10, 59))}`,
    luck.pick(['Phone', 'Phone', 'Web portal', 'Email', 'Office']),
    'Tenant',
    `${what} ${luck.pick(places)}`,
    trade,
    sor,
    priority,
    ukDay(daysAfter(reported, most)),
    wait === 0 ? '' : `${ukDay(booked)} 08:00`,
    wait === 0 ? '' : `${ukDay(booked)} 12:00`,
    came ? ukDay(booked) : '',
    outcome,
    outcome === 'No Access' ? 'carded, no answer' : '',
    came ? '1' : '',
    done === undefined ? '' : ukDay(done),
    `Operative ${luck.between(1, 60)}`,
    luck.pick(['Direct works', 'Direct works', 'Fenwick Building Services']),
    line > 100 && luck.chance(1 / 12) ? `J${String(1_000_000 + line - luck.between(1, 90))}` : '',
    /mould/.test(what) ? 'Y' : 'N',
    '',
    '',
    luck.chance(0.1) ? 'Part fitted from van stock; resident happy with the work.' : '',
  ];
}

const jobs = [
  ['Kitchen tap dripping and will not turn off', 'Plumbing', '601234', 'Routine', 28],
  ['Radiator cold at the top', 'Heating', '610021', 'Routine', 28],
  ['No heating or hot water', 'Heating', '610001', 'Emergency', 1],
  ['Black mould on the outside wall', 'Damp', '800100', 'Urgent', 7],
  ['Front door will not lock', 'Joinery', '301120', 'Emergency', 1],
  ['Extractor fan not working', 'Electrical', '701050', 'Urgent', 7],
  ['Window handle broken', 'Joinery', '301300', 'Routine', 28],
  ['Gutter overflowing above the door', 'Roofing', '201010', 'Routine', 28],
  ['Toilet not flushing', 'Plumbing', '601500', 'Urgent', 3],
  ['Plaster loose on the ceiling', 'Plastering', '401000', 'Routine', 28],
] as const;
const places = [
  'in the kitchen',
  'in the bathroom',
  'in the front bedroom',
  'in the hall',
  'at the back of the house',
  'in the living room',
];

function ukDay(on: Day): string {
  const [year, month, date] = isoDay(on).split('-');
  return `${date}/${month}/${year}`;
}

type Luck = ReturnType<typeof makeLuck>;

/** Numbers that look like chance, the same for the same seed. */
function makeLuck(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    chance: (of: number) => next() < of,
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    pickWeighted: <T>(from: readonly (readonly [T, number])[]): T => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of from) {
        left -= weight;
        if (left < 0) return value;
      }
      return from[0]?.[0] as T;
    },
  };
}
