import { type Day, daysAfter } from '../../calendar/day.ts';
import type { Entry, KindName } from '../entry.ts';
import { tellsOfSomethingNew } from '../household/abuse-put-down.ts';
import { abuseTold } from '../household/abuse-told.ts';
import { speaksOfWhereToLive } from '../household/safety-words.ts';
import { inOrder } from '../in-order.ts';
import { isAway, isAwayAfter } from '../moves/move.ts';
import { speaksOfAttack } from '../moves/move-words.ts';
import { toldWhileWaiting } from '../moves/waiting-for-move.ts';
import { allWordsOf } from '../problems/problem.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase, isFrom, isOnSame } from '../whole-case.ts';
import { isToldAgain } from './told-again.ts';

/** Arson, violence or abuse, or a move asked for after abuse, that may have left the home unsafe to be in, and the landlord's next steps after it. */
export type Attack = {
  readonly told: Entry;
  /** What first decided how to keep these people safe, or did it. */
  readonly decided: Entry | undefined;
  /** Not so of a move asked for, for good, once a move was weighed and nothing has happened since: then only the steps of the move are owed. */
  readonly isNew: boolean;
};

/** One step of a move made for safety, and the next, until they are home, settled elsewhere, or staying after all. */
export type SafetyStep = { readonly step: Entry; readonly isAway: boolean; readonly next: Entry | undefined };

/** Every attack told of while the household lived at home; a fire or a finding written down after it is the same one. */
export function attacksOn(reading: Reading): readonly Attack[] {
  const incidents = reading
    .of('antisocial behaviour reported')
    .filter((one) => (unsafeAfter.includes(one.harm) || speaksOfAttack(one.incident)) && !isToldAgain(reading, one));
  const other: readonly Entry[] = [
    ...reading.of('home found unfit').filter(({ why }) => speaksOfAttack(why)),
    ...reading.ofAny('repair reported', 'hazard reported').filter((report) => speaksOfAttack(allWordsOf(report))),
  ];
  const alone = [...other, ...firstMovesFromAbuse(reading)].filter(
    (entry) => !incidents.some(({ happened }) => isSameEvent(happened, entry.happened)),
  );
  return [...incidents, ...alone]
    .sort(inOrder)
    .filter((told, place, all) => told.happened !== all[place - 1]?.happened && !isAway(reading.move, told))
    .map((told) => ({
      ...{ told, decided: firstOnCase(reading, told, told, ...decisions) },
      isNew: told.kind !== 'move asked for' || !isWeighedAlready(reading, told),
    }));
}

/** Whether, since abuse was last told of, it had been weighed where she is to live, and she asks for another home for good without telling of anything more. */
function isWeighedAlready(reading: Reading, asked: Entry<'move asked for'>): boolean {
  const last = abuseTold(reading).findLast(({ happened }) => happened <= asked.happened);
  if (!last || asked.sort !== 'permanent' || tellsOfSomethingNew(`${asked.why ?? ''}. ${asked.note ?? ''}`))
    return false;
  return allOnCase(
    reading,
    last,
    last,
    'move considered',
    'alternative home declined',
    'safety measures considered',
  ).some((one) => one.happened < asked.happened && weighsWhereToLive(one));
}

function weighsWhereToLive(
  one: Entry<'move considered' | 'alternative home declined' | 'safety measures considered'>,
): boolean {
  if (one.kind === 'move considered') return one.decision !== 'move';
  return one.kind === 'alternative home declined' || speaksOfWhereToLive([one.decision, one.why, one.note].join('. '));
}

/**
 * The first asking to be moved soon after abuse was told of: whoever asks does not feel safe at home. Where a move had been
 * weighed before it, the first that is not so as well.
 */
function firstMovesFromAbuse(reading: Reading): readonly Entry<'move asked for'>[] {
  const asked = reading.of('move asked for');
  if (asked.length === 0) return [];
  const told = abuseTold(reading);
  const soon = asked.filter((one) =>
    told.some((abuse) => isSameEvent(abuse.happened, one.happened) || (isFrom(one, abuse) && isAfraidAnew(one))),
  );
  const isNew = soon.find((one) => !isWeighedAlready(reading, one));
  return soon.filter((one, place) => place === 0 || one === isNew);
}

/** Whether a move is asked for because whoever did it has found them, or has come back: however long ago it was told. */
function isAfraidAnew({ why, note }: Entry<'move asked for'>): boolean {
  const words = `${why ?? ''}. ${note ?? ''}`;
  return ofWhoDidIt.test(words) && tellsOfSomethingNew(words);
}

const ofWhoDidIt =
  /\b(?:ex(?:[- ]?(?:partner|husband|wife|boyfriend|girlfriend))?s?|perpetrators?|abusers?|husbands?|partners?|boyfriends?|(?:children|baby|kids)[’']?s? (?:father|dad)|who (?:hit|beat|abused|attacked))\b/i;

/** The steps of the move that followed an attack, each with the next; none where no move was begun. */
export function safetySteps(reading: Reading, { told }: Attack): readonly SafetyStep[] {
  const begun = allOnCase(reading, told, told, 'move considered', 'moved out', 'alternative home offered').find(
    (entry) => entry.kind !== 'move considered' || entry.decision !== 'stay',
  );
  if (!begun) return [];
  const ended = firstEnding(reading, told, begun);
  const waiting = toldWhileWaiting(reading).filter((word) => isFrom(word, begun) && isOnSame(reading, word, told));
  const steps = [begun, ...allOnCase(reading, told, begun, ...stepKinds), ...waiting]
    .sort(inOrder)
    .filter((step) => !ended || step.happened < ended.happened)
    .filter((step, place, all) => step.happened !== all[place + 1]?.happened);
  return steps.map((step, place) => ({
    step,
    isAway: isAwayAfter(reading.move, step),
    next: steps[place + 1] ?? ended,
  }));
}

function firstEnding(reading: Reading, told: Entry, begun: Entry): Entry | undefined {
  return allOnCase(
    reading,
    told,
    begun,
    'moved back',
    'moved for good',
    'case closed',
    'move considered',
    'alternative home declined',
  ).find((entry) => entry !== begun && (entry.kind !== 'move considered' || entry.decision === 'stay'));
}

const unsafeAfter: readonly Entry<'antisocial behaviour reported'>['harm'][] = [
  'arson',
  'violence',
  'domestic abuse',
  'weapons',
];

const decisions = [
  'move considered',
  'safety measures considered',
  'moved out',
  'alternative home offered',
  'made secure',
  'action plan agreed',
] as const satisfies readonly KindName[];

const stepKinds = [
  'move considered',
  'move progressed',
  'move reviewed',
  'move explained',
  'moved out',
  'alternative home offered',
  'home offered',
  'viewing arranged',
  'return date given',
  'works ordered',
  'works started',
  'works completed',
] as const satisfies readonly KindName[];

/** Days within which a finding or a repair is taken to be about the attack just reported. */
const daysAfterAttack = 28;

function isSameEvent(incident: Day, other: Day): boolean {
  return other >= incident && other <= daysAfter(incident, daysAfterAttack);
}
