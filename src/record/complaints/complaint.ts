import { type Day, day, sayDay } from '../../calendar/day.ts';
import type { Entry, Happening } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { acknowledgementsIn } from './acknowledgements.ts';
import { lettersThatAnswer } from './letters-that-answer.ts';
import { stageSaid } from './stage-said.ts';

/** One of the two stages of a complaint, from what opened it to its response. */
export type Stage = {
  readonly number: 1 | 2;
  /** What opened it: the complaint itself, or the request for stage 2 (where none is on record, the first sign of stage 2). */
  readonly opened: Entry;
  readonly acknowledged: Entry<'complaint acknowledged'> | undefined;
  /** In the order sent, up to the response. */
  readonly extensions: readonly Entry<'extension sent'>[];
  readonly response: Entry<'response sent'> | undefined;
  /** A letter of ours whose own words are the answer, though it was written down as a letter. */
  readonly answeredIn: Entry<'letter sent'> | undefined;
  /** A written refusal to take the complaint, or to go to this stage. */
  readonly refused: Entry<'complaint refused' | 'escalation refused'> | undefined;
};

/** A request for stage 2 and what came of it. Asking again is the same request, until it has been refused. */
export type Escalation = {
  readonly asked: Entry<'escalation asked for'>;
  readonly refused: Entry<'escalation refused'> | undefined;
  /** The acknowledgement or the response that took it on. */
  readonly actedOn: Entry<'complaint acknowledged' | 'response sent'> | undefined;
};

/** A complaint through its stages. The Code in force is that of the day it was first made. */
export type Complaint = {
  readonly received: Entry<'complaint received'>;
  readonly code: '2024' | '2022';
  readonly stages: readonly [Stage] | readonly [Stage, Stage];
  readonly escalations: readonly Escalation[];
  readonly chased: readonly Entry<'resident chased'>[];
  readonly closed: Entry | undefined;
  /** The resident took it back, by the reason given for closing it. Closing it unanswered for any other reason settles nothing. */
  readonly withdrawn: Entry<'complaint closed'> | undefined;
};

/** The day the first Complaint Handling Code was published: nothing was owed by it before. */
export const firstCodeFrom: Day = day('2020-07-07');

/** The day the 2024 Complaint Handling Code came into force. */
export const codeOf2024From: Day = day('2024-04-01');

/** Reads each complaint on record through its two stages. */
export function readComplaints(reading: Reading): readonly Complaint[] {
  const complaints = reading.of('complaint received');
  const acknowledgements = complaints.length === 0 ? [] : acknowledgementsIn(reading);
  return complaints.map((received) => {
    const first = readStage(reading, received, 1, received, acknowledgements, reading.of('complaint refused'));
    const escalations = readEscalations(reading, received, acknowledgements);
    const second = readSecondStage(reading, received, escalations, acknowledgements);
    return {
      received,
      code: received.happened < codeOf2024From ? '2022' : '2024',
      stages: second ? [first, second] : [first],
      escalations,
      chased: reading.allAfter(received, 'resident chased'),
      closed: reading.firstOfAnyAfter(received, 'complaint closed', 'case closed'),
      withdrawn: ownAfter(reading, received, reading.of('complaint closed'), received).find(
        (closed) => closed.why !== undefined && /\bwithdr[ae]w/i.test(closed.why),
      ),
    };
  });
}

/** Every stage of every complaint, with its complaint. */
export function stagesOf(complaints: readonly Complaint[]): readonly { complaint: Complaint; stage: Stage }[] {
  return gather(complaints, (complaint) => complaint.stages.map((stage) => ({ complaint, stage })));
}

/** The landlord’s last word on a complaint; undefined while a stage is still to be answered. */
export function lastWord(complaint: Complaint): Entry<'response sent'> | undefined {
  const [first, second] = complaint.stages;
  if (!second) return first.response;
  return second.response ?? (second.refused ? first.response : undefined);
}

/** Whether these entries, the causes of a failing, belong to this stage of the complaint and not to its other one. */
export function isOfStage(complaint: Complaint, stage: Stage, because: readonly Happening[]): boolean {
  const holds = (entry: Happening) => because.some((cause) => cause.id === entry.id);
  const second = complaint.stages[1];
  return stage.number === 2 ? holds(stage.opened) : holds(complaint.received) && !(second && holds(second.opened));
}

type Acknowledgements = readonly Entry<'complaint acknowledged'>[];

function readEscalations(
  reading: Reading,
  received: Entry<'complaint received'>,
  acknowledgements: Acknowledgements,
): readonly Escalation[] {
  const found: Escalation[] = [];
  for (const asked of ownAfter(reading, received, reading.of('escalation asked for'), received)) {
    const before = found.at(-1);
    if (before && !(isBy(before.refused, asked) && !isBy(before.actedOn, asked))) continue;
    const final = stepAfter(reading, received, reading.of('response sent'), 2, received);
    if (final && final.happened < asked.happened) continue;
    found.push({
      asked,
      refused: ownAfter(reading, received, reading.of('escalation refused'), asked)[0],
      actedOn: earliest<Entry<'complaint acknowledged' | 'response sent'>>(
        stepAfter(reading, received, acknowledgements, 2, asked),
        stepAfter(reading, received, reading.of('response sent'), 2, asked),
      ),
    });
  }
  return found;
}

function isBy(entry: Entry | undefined, other: Entry): boolean {
  return entry !== undefined && entry.happened <= other.happened;
}

function readSecondStage(
  reading: Reading,
  received: Entry<'complaint received'>,
  escalations: readonly Escalation[],
  acknowledgements: Acknowledgements,
): Stage | undefined {
  const taken = escalations.find(
    ({ refused, actedOn }) => actedOn && !(refused && refused.happened < actedOn.happened),
  );
  const request = taken ?? escalations.at(-1);
  const opened =
    request?.asked ??
    earliest<Entry>(
      stepAfter(reading, received, reading.of('complaint acknowledged'), 2, received),
      ownAfter(reading, received, reading.of('extension sent'), received).find((extension) => extension.stage === 2),
      stepAfter(reading, received, reading.of('response sent'), 2, received),
    );
  return opened && readStage(reading, received, 2, opened, acknowledgements, request?.refused ? [request.refused] : []);
}

function readStage(
  reading: Reading,
  received: Entry<'complaint received'>,
  number: 1 | 2,
  opened: Entry,
  acknowledgements: Acknowledgements,
  refusals: readonly Entry<'complaint refused' | 'escalation refused'>[],
): Stage {
  const response = stepAfter(reading, received, reading.of('response sent'), number, opened);
  return {
    number,
    opened,
    acknowledged: stepAfter(reading, received, acknowledgements, number, opened),
    extensions: ownAfter(reading, received, reading.of('extension sent'), opened).filter(
      (extension) => extension.stage === number && !(response && extension.happened > response.happened),
    ),
    response,
    answeredIn: lettersThatAnswer(reading).find(
      (letter) =>
        stageSaid(letter.says) === number &&
        letter.happened >= opened.happened &&
        belongs(reading, letter, received) &&
        isOfNamed(reading, letter, received),
    ),
    refused: ownAfter(reading, received, refusals, opened)[0],
  };
}

/** A letter that says which day’s complaint it answers is of that one; any other of the latest. */
function isOfNamed(reading: Reading, letter: Entry<'letter sent'>, received: Entry<'complaint received'>): boolean {
  const named = reading.of('complaint received').filter((one) => namesDayOf(letter.says, one));
  return named.length > 0 ? named.includes(received) : isLatest(reading, letter, received);
}

/** Whether a letter says that it answers the complaint of that day: ‘your complaint of 15 June’. */
function namesDayOf(says: string | undefined, { happened }: Entry): boolean {
  if (says === undefined) return false;
  const [date, month] = sayDay(happened).split(' ');
  return new RegExp(`\\bcomplaint (?:\\w+ ){0,4}${date}(?:st|nd|rd|th)? (?:of )?${month?.slice(0, 3)}`, 'i').test(says);
}

/** The first step of a stage on or after the day it opened. One that names no complaint may answer several at once. */
function stepAfter<E extends Entry<'complaint acknowledged' | 'response sent'>>(
  reading: Reading,
  received: Entry<'complaint received'>,
  entries: readonly E[],
  number: 1 | 2,
  opened: Entry,
): E | undefined {
  return entries.find(
    (entry) => entry.stage === number && entry.happened >= opened.happened && belongs(reading, entry, received),
  );
}

/** Entries of this complaint from a day on. One that names no complaint is about the latest made by then, and no other. */
function ownAfter<E extends Entry>(
  reading: Reading,
  received: Entry<'complaint received'>,
  entries: readonly E[],
  from: Happening,
): readonly E[] {
  if (entries.length === 0) return entries;
  return entries.filter(
    (entry) =>
      entry.happened >= from.happened &&
      belongs(reading, entry, received) &&
      (complaintNamed(reading, entry) !== undefined || isLatest(reading, entry, received)),
  );
}

/** Its `for` leads to this complaint, or names none and fits it. */
function belongs(reading: Reading, entry: Entry, received: Entry<'complaint received'>): boolean {
  if (entry.for === received.id) return true;
  const named = complaintNamed(reading, entry);
  if (named) return named.id === received.id;
  return (
    received.for === undefined || reading.of('complaint received').length === 1 || reading.belongsWith(entry, received)
  );
}

function complaintNamed(reading: Reading, entry: Entry): Entry | undefined {
  let at = reading.entry(entry.for);
  for (let steps = 0; at && steps < longestChain; steps++) {
    if (at.kind === 'complaint received') return at;
    at = reading.entry(at.for);
  }
  return undefined;
}

function isLatest(reading: Reading, entry: Entry, received: Entry<'complaint received'>): boolean {
  return !reading
    .of('complaint received')
    .some((other) => other.happened > received.happened && other.happened <= entry.happened);
}

const longestChain = 50;
