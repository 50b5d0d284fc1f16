import { monthsAfter } from '../calendar/day.ts';
import { adaptationEnd } from './adaptations/adaptation-end.ts';
import { adaptationsAsked } from './adaptations/asked.ts';
import type { Entry, Happening } from './entry.ts';
import { gather } from './gather.ts';
import { spellsOfAbuse } from './household/abuse-spell.ts';
import { inOrder } from './in-order.ts';
import { asbestosSuspected } from './problems/asbestos.ts';
import { damageStillOpen } from './problems/damage-open.ts';
import { spellsOfProblem } from './problems/problem-open.ts';
import type { Reading } from './reading.ts';
import { allOnCase } from './whole-case.ts';

/** A stretch of time in which the landlord owed the resident an ending to something, from what opened it to what closed it. */
export type Spell = { readonly opened: Entry; readonly closed: Entry | undefined };

/**
 * The spells in which a case was open to the resident: a problem, antisocial behaviour, abuse, a complaint, a move or an
 * adaptation, one after the other where they overlap as one. As it looked at the time: a repair said to be finished closes a spell, and its
 * coming back opens another.
 */
export function openSpells(reading: Reading): readonly Spell[] {
  return reading.part(readOpenSpells);
}

function readOpenSpells(reading: Reading): readonly Spell[] {
  const spells = [
    ...gather(reading.problems, (problem) => spellsOfProblem(reading, problem)),
    ...gather(reading.behaviour.matters, ({ openings, closings }) =>
      openings.map((opened, place): Spell => ({ opened, closed: closings[place] })),
    ),
    ...gather(reading.complaints, (complaint) =>
      complaint.stages.map(
        ({ opened, response, refused }): Spell => ({ opened, closed: response ?? refused ?? complaint.closed }),
      ),
    ),
    ...spellsOfAbuse(reading),
    ...spellsOfMove(reading),
    ...spellsOfAdaptation(reading),
    ...spellsOfAsbestos(reading),
    ...damageStillOpen(reading).map(({ damage, ended }): Spell => ({ opened: damage, closed: ended })),
    ...spellsOfAllegation(reading),
  ].sort((one, other) => inOrder(one.opened, other.opened));
  const joined: Spell[] = [];
  for (const spell of spells) {
    const last = joined.at(-1);
    if (last === undefined || (last.closed && last.closed.happened < spell.opened.happened)) joined.push(spell);
    else joined[joined.length - 1] = { opened: last.opened, closed: later(last.closed, spell.closed) };
  }
  return joined;
}

/**
 * The same spells, where an answer to a complaint ends none: what people need to be written or spoken to does not end with a
 * letter. One ended by an answer alone goes on into the next, or until the case is closed or they move away.
 */
export function spellsPastAnswers(reading: Reading): readonly Spell[] {
  const joined: Spell[] = [];
  for (const spell of openSpells(reading)) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && (last.closed === undefined || last.closed.happened >= spell.opened.happened);
    const { opened, closed } = goesOn ? { opened: last.opened, closed: spell.closed } : spell;
    const over =
      closed?.kind === 'response sent' ? reading.firstOfAnyAfter(closed, 'case closed', 'moved for good') : closed;
    if (goesOn) joined.pop();
    joined.push({ opened, closed: over });
  }
  return joined;
}

/** The spell that was open at the end of the day something happened. */
export function spellAround(spells: readonly Spell[], on: Happening): Spell | undefined {
  return spells.find(
    ({ opened, closed }) => opened.happened <= on.happened && (!closed || closed.happened > on.happened),
  );
}

/**
 * Whether what happened is still to be answered by the landlord: a spell was open on its day, or one had ended within three
 * months before it and the resident had neither said that it is put right nor moved away. Where nothing had yet been open, it is:
 * what is opened later, about whatever, takes nothing back.
 */
export function isStillOurs(spells: readonly Spell[], on: Happening): boolean {
  if (isFirst(spells, on) || spellAround(spells, on)) return true;
  const ended = spells.findLast(({ closed }) => closed !== undefined && closed.happened <= on.happened)?.closed;
  if (ended === undefined || ended.kind === 'resident confirmed fixed' || ended.kind === 'moved for good') return false;
  return on.happened <= monthsAfter(ended.happened, monthsToComeBack);
}

/** Whether nothing at all had been open by the end of the day something happened. */
export function isFirst(spells: readonly Spell[], on: Happening): boolean {
  return !spells.some(({ opened }) => opened.happened <= on.happened);
}

/** A repair is taken to have held when it has for so long. */
const monthsToComeBack = 3;

function spellsOfMove(reading: Reading): readonly Spell[] {
  return [
    ...reading.move.temporary.map(({ out, back }): Spell => ({ opened: out, closed: back })),
    ...reading.of('move asked for').map(
      (asked): Spell => ({
        opened: asked,
        closed: allOnCase(
          reading,
          asked,
          asked,
          ...(['moved for good', 'moved out', 'move considered', 'move evidence weighed'] as const),
          ...(['request answered', 'case closed'] as const),
        ).find(endsAsking),
      }),
    ),
    ...reading.move.promised.map(({ promise, settled }): Spell => ({ opened: promise, closed: settled })),
  ];
}

/** Something said to have been done by us is open until it was looked into; where the finding was not explained, until it is. */
function spellsOfAllegation(reading: Reading): readonly Spell[] {
  return reading.ofAny('staff conduct alleged', 'discrimination alleged').map((alleged) => ({
    opened: alleged,
    closed: allOnCase(reading, alleged, alleged, 'allegation investigated', 'case closed').find(
      (entry) => entry.kind === 'case closed' || entry.explained !== false,
    ),
  }));
}

function spellsOfAsbestos(reading: Reading): readonly Spell[] {
  return asbestosSuspected(reading).map(({ report, ended }) => ({ opened: report, closed: ended }));
}

/** An adaptation is open from the asking until all of it is there, refused and the refusal told, or no longer wanted here. */
function spellsOfAdaptation(reading: Reading): readonly Spell[] {
  return adaptationsAsked(reading).map((asked) => ({ opened: asked, closed: adaptationEnd(reading, asked) }));
}

/** A wish to move is answered by the move itself, by going, or by a no; a yes leaves the move still to come. */
function endsAsking(entry: Entry): boolean {
  switch (entry.kind) {
    case 'move considered':
      return entry.decision === 'stay';
    case 'move evidence weighed':
      return entry.decision === 'refused';
    case 'request answered':
      return entry.answer === 'no';
    default:
      return true;
  }
}

function later(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (one === undefined || other === undefined) return undefined;
  return inOrder(one, other) >= 0 ? one : other;
}
