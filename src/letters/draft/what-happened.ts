import { sayDay } from '../../calendar/day.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import { endSentence, join } from '../../record/kind.ts';
import type { Reading } from '../../record/reading.ts';
import { type DraftedPart, inQuotes, item, onOneLine } from './drafted.ts';

/**
 * What happened, to be told to the person it happened to: one line an entry, of the kinds that are theirs to be told.
 * What others said, what was noted among staff, and anything of danger or of another person is left for an officer to judge.
 */
export function whatHappened(reading: Reading, until: number): readonly DraftedPart[] {
  return reading
    .ofAny(...told)
    .filter(({ happened }) => happened <= until)
    .map((entry) => item(endSentence(`${sayDay(entry.happened)}: ${onOneLine(sayToThem(entry))}`), [entry]));
}

const told = [
  'repair reported',
  'hazard reported',
  'resident chased',
  'appointment missed',
  'visit made',
  'survey made',
  'works ordered',
  'works started',
  'temporary fix made',
  'made safe',
  'works completed',
  'problem returned',
  'investigation concluded',
] as const satisfies readonly KindName[];

function sayToThem(entry: Entry<(typeof told)[number]>): string {
  switch (entry.kind) {
    case 'repair reported':
      return `you told us of a repair: ${inQuotes(entry.problem)}`;
    case 'hazard reported':
      return `we were told of a possible hazard: ${inQuotes(entry.hazard)}`;
    case 'resident chased':
      return 'you had to ask us again';
    case 'appointment missed':
      return 'we did not come to a visit that had been arranged';
    case 'visit made':
      return `we came${entry.visits === undefined || entry.visits < 2 ? '' : ` ${entry.visits} times`}${entry.outcome === undefined ? '' : ` (${entry.outcome})`}`;
    case 'survey made':
      return `we surveyed your home${entry.finds ? `, and found ${join(entry.finds)}` : ''}`;
    case 'works ordered':
      return `we ordered works: ${entry.works}`;
    case 'works started':
      return 'works began';
    case 'temporary fix made':
      return 'we made a temporary fix';
    case 'made safe':
      return 'we made it safe';
    case 'works completed':
      return `works were finished${entry.works === undefined ? '' : `: ${entry.works}`}`;
    case 'problem returned':
      return 'the problem came back';
    case 'investigation concluded':
      return entry.finds === 'no hazard'
        ? 'we looked into it and found no hazard'
        : `we looked into it and found ${entry.finds === 'emergency' ? 'an emergency' : 'a significant'} hazard`;
  }
}
