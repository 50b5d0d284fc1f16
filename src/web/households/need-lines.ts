import { sayDay } from '../../calendar/day.ts';
import { type Entry, sayEntry } from '../../record/entry.ts';
import type { KnownNeed } from '../../record/household/household.ts';
import type { LoadedHousehold } from './load-household.ts';
import { isSaid, ofThoseNamed } from './people-here.ts';

/** One thing a person lives with: since when, who told us, and until when. */
export type NeedLine = {
  readonly person: string;
  readonly need: string;
  readonly since: string;
  readonly told: string;
  /** The case it was said on, where it was said in passing there. */
  readonly reference: string | undefined;
  readonly ended: string | undefined;
  /** Whether it may be said to have ended from here. */
  readonly mayEnd: boolean;
};

/** Every need known of a household, each once, those that ended last. */
export function needLines({ household, reading }: LoadedHousehold): readonly NeedLine[] {
  const lines = new Map<string, { need: KnownNeed; isOn: boolean; until: number }>();
  for (const need of ofThoseNamed(reading.household.needs, household.people)) {
    if (!isSaid(need)) continue;
    const key = JSON.stringify([need.entry.id, need.person, need.need]);
    const same = lines.get(key);
    // One thing said can be several needs with ends of their own, as a baby who stays a child: it lasts as its longest.
    const isOn = need.until === undefined || need.until > reading.asAt || same?.isOn === true;
    lines.set(key, { need, isOn, until: Math.max(need.until ?? 0, same?.until ?? 0) });
  }
  return [...lines.values()]
    .sort((one, other) => Number(other.isOn) - Number(one.isOn))
    .map(({ need, isOn, until }) => ({
      person: need.person,
      need: need.need,
      since: sayDay(need.since),
      told: whoTold(need.entry),
      reference: need.entry.subject.startsWith('case:') ? need.entry.subject.slice('case:'.length) : undefined,
      mayEnd: isOn && (need.entry.kind === 'person known' || need.entry.kind === 'need disclosed'),
      ended: isOn ? undefined : sayDay(until as KnownNeed['since']),
    }));
}

function whoTold(entry: Entry): string {
  switch (entry.kind) {
    case 'need disclosed':
    case 'abuse disclosed':
    case 'health worsened':
    case 'risk to life raised':
      return entry.source ? `told by ${entry.source}` : 'who told us was not written down';
    case 'person known':
      return entry.by ? `written down by ${entry.by}` : 'known when we wrote down that they live here';
    default:
      return `said in passing: ${sayEntry(entry)}`;
  }
}
