import { sayDay } from '../../../calendar/day.ts';
import { sayEntry } from '../../../record/entry.ts';
import type { HowSure, Where } from '../../../record/finding/first-mention.ts';
import { endSentences } from '../../../record/kind.ts';
import type { EarlierOf } from './load.ts';

/** What the page “Did we know earlier?” says, worked out. */
export type DayZeroView = { readonly reference: string; readonly problems: readonly ProblemView[] };

export type ProblemView = {
  readonly report: string;
  readonly reported: string;
  /** The day accepted as the one the landlord knew, where there is one. */
  readonly accepted: string | undefined;
  readonly mentions: readonly MentionView[];
  readonly hasMore: boolean;
};

export type MentionView = {
  /** Which report and which entry: what the form sends. */
  readonly value: string;
  readonly says: string;
  readonly day: string;
  readonly sure: HowSure;
  readonly where: string;
  readonly why: readonly string[];
};

/** How many are shown for each problem. */
const most = 10;

const whereWords: Readonly<Record<Where, string>> = {
  'this case': 'this case',
  'another case of this home': 'another case of this home',
  'the home': 'the home’s own record',
  'the household': 'the household’s record',
  'elsewhere in the block': 'another home in the block',
};

export function viewDayZero(reference: string, earlier: readonly EarlierOf[]): DayZeroView {
  return {
    reference,
    problems: earlier.map(({ report, begins, mentions }) => ({
      report: sayEntry(report),
      reported: sayDay(report.happened),
      accepted: begins.happened < report.happened ? sayDay(begins.happened) : undefined,
      mentions: mentions.slice(0, most).map(({ entry, sure, where, why, of }) => ({
        value: `${report.id} ${entry.id}`,
        says: entry.note === undefined ? sayEntry(entry) : endSentences([sayEntry(entry), entry.note]),
        day: sayDay(entry.happened),
        sure,
        where:
          of.reference !== undefined && where !== 'this case'
            ? `${whereWords[where]}, ${of.reference}`
            : whereWords[where],
        why,
      })),
      hasMore: mentions.length > most,
    })),
  };
}
