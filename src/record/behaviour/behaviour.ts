import { type Day, monthsAfter } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { isAbout } from './behaviour-about.ts';
import { graveHarms, seriousHarms, soundsSerious } from './behaviour-words.ts';
import { isToldAgain } from './told-again.ts';

export type Incident = Entry<'antisocial behaviour reported'>;

/** The antisocial behaviour on record: every incident in order, and the matters they make up. */
export type Behaviour = {
  readonly first: Incident | undefined;
  readonly incidents: readonly Incident[];
  readonly matters: readonly Matter[];
};

/** Antisocial behaviour that is dealt with together, from its first report until it is closed or the household moves away. */
export type Matter = {
  readonly first: Incident;
  readonly incidents: readonly Incident[];
  /** Those of its incidents that involve violence, threat or the like, each once. */
  readonly serious: readonly Incident[];
  /** Its first report, and each time it was opened again. */
  readonly openings: readonly Entry[];
  readonly closings: readonly Entry[];
  /** What closed it for good; undefined while it is open. */
  readonly ended: Entry | undefined;
  /** The report with which the next trouble began, where this was over or had lain quiet: what points nowhere is about that one from then on. */
  readonly until: Incident | undefined;
  /** By id: its reports, those of the same trouble before them, and what any of these was reported under. */
  readonly reports: ReadonlySet<string>;
};

/** How long a matter may lie quiet before a report that points to nothing is taken as a new one: the case review’s six months. */
export const monthsUntilQuiet = 6;

/**
 * Reads the antisocial behaviour, incident by incident, and what belongs together. A report that points to an earlier
 * one with `for` is of the same matter. In records that link no reports, one that points to none is taken to be of the
 * matter still open. After closing, a report begins a matter afresh.
 */
export function readBehaviour(reading: Reading): Behaviour {
  const incidents = reading.of('antisocial behaviour reported');
  if (incidents.length === 0) return noBehaviour;
  const turns = reading.ofAny('case closed', 'moved for good', 'case reopened');
  const drafts: Draft[] = [];
  let linksReports = false;
  for (const incident of incidents) {
    const earlier = earlierReport(reading, incident);
    linksReports ||= earlier !== undefined;
    const same = earlier
      ? drafts.findLast((draft) => draft.reports.has(earlier.id))
      : openTo(reading, linksReports ? undefined : drafts.at(-1), incident);
    if (same && !isClosedBefore(reading, same, turns, incident)) add(same, incident);
    else
      drafts.push(add({ first: incident, incidents: [], reports: (earlier && same?.reports) ?? new Set() }, incident));
  }
  const matters = drafts.map((draft, place) => {
    const next = drafts[place + 1]?.first;
    const isOver = next && (!openTo(reading, draft, next) || isClosedBefore(reading, draft, turns, next));
    return {
      ...draft,
      serious: draft.incidents.filter((one) => isSerious(one) && !isToldAgain(reading, one)),
      ...statusOf(draft, turnsOf(reading, draft, turns), next),
      until: isOver ? next : undefined,
    };
  });
  return { first: incidents[0], incidents, matters };
}

/** Whether an incident involves violence, threat or the like: by the harm named, or by the words it was reported in. */
export function isSerious(incident: Incident): boolean {
  return seriousHarms.includes(incident.harm) || soundsSerious(incident.incident);
}

/** Whether an incident is one that nobody may put down as of little harm: hate, a blow, a threat, a weapon, fire, abuse. */
export function isGrave(incident: Incident): boolean {
  return graveHarms.includes(incident.harm) || soundsSerious(incident.incident);
}

type Draft = { readonly first: Incident; readonly incidents: Incident[]; readonly reports: Set<string> };
type Turn = Entry<'case closed' | 'moved for good' | 'case reopened'>;
type Status = Pick<Matter, 'openings' | 'closings' | 'ended'>;

const noBehaviour: Behaviour = { first: undefined, incidents: [], matters: [] };
const longestChain = 50;

/** The earlier report a report points to, whether itself or through steps between. */
function earlierReport(reading: Reading, incident: Incident): Entry | undefined {
  let at = reading.entry(incident.for);
  for (let steps = 0; at !== undefined && steps < longestChain; steps++) {
    if (at.kind === 'antisocial behaviour reported') return at === incident ? undefined : at;
    at = reading.entry(at.for);
  }
  return undefined;
}

/** A matter that a report pointing to nothing may belong to: one not long quiet, counting what was reported and what was done. */
function openTo(reading: Reading, draft: Draft | undefined, { happened }: Incident): Draft | undefined {
  if (!draft) return undefined;
  let last: Day = (draft.incidents.at(-1) ?? draft.first).happened;
  for (const entry of reading.ofAny('risk assessed', 'action plan agreed', 'action plan reviewed')) {
    if (entry.happened <= happened && entry.happened > last && isAbout(reading, draft, entry)) last = entry.happened;
  }
  return happened <= monthsAfter(last, monthsUntilQuiet) ? draft : undefined;
}

function add(draft: Draft, incident: Incident): Draft {
  draft.incidents.push(incident);
  draft.reports.add(incident.id);
  if (incident.for !== undefined) draft.reports.add(incident.for);
  return draft;
}

/** The closings and reopenings of a matter, in order. */
function turnsOf(reading: Reading, draft: Draft, turns: readonly Turn[]): readonly Turn[] {
  return turns.filter((turn) => isFrom(turn, draft.first) && isAbout(reading, draft, turn) && isOfWhole(reading, turn));
}

/** Whether a matter was closed when a report came in. A closing on the same day may be the answer to it. */
function isClosedBefore(reading: Reading, draft: Draft, turns: readonly Turn[], incident: Incident): boolean {
  const before = turnsOf(reading, draft, turns).filter((turn) =>
    isReopening(turn) ? turn.happened <= incident.happened : turn.happened < incident.happened,
  );
  return statusOf(draft, before, undefined).ended !== undefined;
}

/** When a matter was opened and closed. Once it is closed and the next has begun, what follows is about that one. */
function statusOf(draft: Draft, turns: readonly Turn[], next: Incident | undefined): Status {
  const openings: Entry[] = [draft.first];
  const closings: Entry[] = [];
  let ended: Entry | undefined;
  for (const turn of turns) {
    if (ended && next && turn.happened >= next.happened) break;
    if (isReopening(turn) !== (ended !== undefined)) continue;
    if (isReopening(turn)) openings.push(turn);
    else closings.push(turn);
    ended = isReopening(turn) ? undefined : turn;
  }
  return { openings, closings, ended };
}

function isReopening(turn: Turn): boolean {
  return turn.kind === 'case reopened';
}

/** Closing a complaint, a move or a repair that came of the behaviour closes that part and not the matter. */
function isOfWhole(reading: Reading, turn: Turn): boolean {
  const answered = reading.entry(turn.for)?.kind;
  return turn.kind === 'moved for good' || answered === undefined || wholeKinds.includes(answered);
}

const wholeKinds: readonly KindName[] = [
  'antisocial behaviour reported',
  'antisocial behaviour triaged',
  'risk assessed',
  'action plan agreed',
  'action plan reviewed',
  'case handed over',
  'case closed',
  'case reopened',
];
