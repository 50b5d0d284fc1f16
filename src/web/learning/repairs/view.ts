import { isoMonth, type Month, monthAfter, sayMonth } from '../../../calendar/month.ts';
import { capital } from '../../../library/capital.ts';
import { fewFindings, type Share, sayBetween, shareOf } from '../../../library/share.ts';
import { plain } from '../../../record/plain-words.ts';
import { type RepairCount, type RepairGrouping, repairGroupings } from '../../../store/repair-times.ts';

/** How many months may be picked: this one and those before it. */
export const monthsToPick = 24;

/** One trade, area or firm. */
export type RepairLine = {
  readonly name: string;
  readonly href: string;
  /** Of the repairs a complaint is about, those that missed their time; and of all its repairs. */
  readonly complained: Share;
  readonly all: Share;
  readonly told: string;
};

export type RepairsView = {
  readonly months: readonly { readonly value: string; readonly text: string }[];
  readonly month: string;
  readonly span: string;
  readonly all: Share;
  readonly complained: Share;
  readonly groups: readonly {
    readonly by: RepairGrouping;
    readonly title: string;
    readonly lines: readonly RepairLine[];
  }[];
  readonly csv: string;
};

/** Works out the page: each trade, area and firm beside all repairs, those with most complaints of a missed time first. */
export function viewRepairs(counts: readonly RepairCount[], last: Month, now: Month): RepairsView {
  const total = counts.find(({ by }) => by === 'all') ?? none;
  const all = shareOf(total.missed, total.repairs);
  return {
    months: Array.from({ length: monthsToPick }, (_, n) => monthAfter(now, -n)).map((month) => ({
      value: isoMonth(month),
      text: sayMonth(month),
    })),
    month: isoMonth(last),
    span: sayYear(last),
    all,
    complained: shareOf(total.complainedMissed, total.complained),
    groups: repairGroupings.map((by) => ({
      by,
      title: titles[by],
      lines: together(counts.filter((one) => one.by === by))
        .map((count) => lineOf(count, all, last))
        .toSorted(worstFirst),
    })),
    csv: `/learning/repairs.csv?month=${isoMonth(last)}`,
  };
}

/** 'December 2025 to November 2026': the twelve months that end with one. */
export function sayYear(last: Month): string {
  return `${sayMonth(monthAfter(last, -11))} to ${sayMonth(last)}`;
}

/** What a trade, area or firm is called on the page: a firm nobody wrote down has no name. */
export function sayName(by: RepairGrouping, name: string): string {
  if (name === '') return by === 'contractor' ? 'No contractor on record' : 'Not on record';
  return capital(name);
}

/** The ways the name of a firm is written. */
export function spellingsOf(counts: readonly RepairCount[], firm: string): readonly string[] {
  return counts.filter(({ by, name }) => by === 'contractor' && fold(name) === fold(firm)).map(({ name }) => name);
}

/** '12 of 40 (between 18 and 45 in a hundred)', or what can be said where there are few. */
export function sayMissed({ some, all, least, most }: Share): string {
  if (all === 0) return 'None';
  const counted = `${some.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
  if (all < fewFindings) return `${counted} (too few to tell)`;
  return `${counted} (${sayBetween(least, most)} in a hundred)`;
}

function lineOf(count: RepairCount, landlord: Share, last: Month): RepairLine {
  const { by, name, repairs, missed, complained, complainedMissed } = count;
  const all = shareOf(missed, repairs);
  return {
    name: sayName(by as RepairGrouping, name),
    href: `/learning/repairs/${by}?${new URLSearchParams({ name, month: isoMonth(last) }).toString()}`,
    complained: shareOf(complainedMissed, complained),
    all,
    told: tell(all, landlord),
  };
}

/** How one share stands beside that of all repairs: said only where chance would not well explain the difference. */
function tell(one: Share, landlord: Share): string {
  if (one.all < fewFindings) return 'Too few to tell';
  if (one.all === landlord.all) return 'These are all our repairs';
  if (one.least > landlord.share) return 'Missed more often than our repairs as a whole';
  if (one.most < landlord.share) return 'Missed less often than our repairs as a whole';
  return 'No clear difference';
}

function worstFirst(one: RepairLine, other: RepairLine): number {
  return (
    other.complained.some - one.complained.some ||
    other.complained.all - one.complained.all ||
    other.all.some - one.all.some ||
    one.name.localeCompare(other.name)
  );
}

/** Counts of one firm under the several ways its name is written, as one. */
function together(counts: readonly RepairCount[]): readonly RepairCount[] {
  const groups = Map.groupBy(counts, ({ by, name }) => (by === 'contractor' ? fold(name) : name));
  return [...groups.values()].flatMap((same) => {
    const sum = (of: (one: RepairCount) => number) => same.reduce((total, one) => total + of(one), 0);
    const [first] = same;
    if (!first) return [];
    return [
      {
        by: first.by,
        name: first.name,
        repairs: sum((one) => one.repairs),
        missed: sum((one) => one.missed),
        complained: sum((one) => one.complained),
        complainedMissed: sum((one) => one.complainedMissed),
      },
    ];
  });
}

/** As `contractorMark` has it. */
function fold(name: string): string {
  return plain(name).replace(/[| ]+/g, ' ').trim();
}

const titles: Readonly<Record<RepairGrouping, string>> = {
  trade: 'By trade',
  area: 'By area',
  contractor: 'By contractor',
};
const none: Omit<RepairCount, 'by'> = { name: '', repairs: 0, missed: 0, complained: 0, complainedMissed: 0 };
