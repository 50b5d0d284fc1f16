import { abuseTold, peopleHarmed, securityProblemsOfSurvivors } from '../../../record/household/abuse-told.ts';
import { survivorsOf } from '../../../record/household/household.ts';
import { isSamePerson } from '../../../record/household/known-need.ts';
import type { Reading } from '../../../record/reading.ts';
import { safeWays, waysToAgreeAnew } from '../../../record/safe-contact/safe-ways.ts';
import { saySafeWay } from '../../../record/safe-contact/say-refusal.ts';
import { sayCrossings } from '../crossings.ts';
import { guardedPart } from '../guarded-part.ts';
import { sayWhen, timed } from '../lines.ts';
import { sayPerson } from '../say-person.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';
import { goesOutPart } from './goes-out.ts';
import { othersPart } from './others.ts';
import { supportPart } from './support.ts';

/** Safety from abuse: how to be in touch comes first, then the door, then everything else. */
export const abuse: Work = {
  slug: 'safety-from-abuse',
  title: 'Safety from abuse',
  begins: 'Help somebody to be safe from abuse',
  isRestricted: true,
  canBeLeftAtOnce: true,
  isAtHand: (reading, family) => family === 'domestic abuse' || isKnown(reading),
  parts: (on) => [
    contactPart(on),
    securePart(on),
    measuresPart(on),
    supportPart(on),
    othersPart(on),
    goesOutPart(on),
    guardedPart(on),
  ],
};

function isKnown(reading: Reading): boolean {
  return (
    reading.of('safe contact agreed').length > 0 ||
    abuseTold(reading).length > 0 ||
    survivorsOf(reading.household).needs.length > 0
  );
}

function contactPart(on: OnWork): WorkPart {
  const harmed = peopleHarmed(on.reading);
  const unasked = harmed.filter(({ way }) => way === undefined);
  const all = safeWays(on.reading);
  const ways =
    harmed.length === 0 ? all : all.filter(({ person }) => harmed.some((one) => isSamePerson(one.person, person)));
  const isOfUnknown = harmed.length === 0 && (all.length > 0 || abuseTold(on.reading).length > 0);
  const toAgreeAnew = waysToAgreeAnew(ways);
  return {
    id: 'contact',
    title: 'How it is safe to be in touch',
    says: [
      ...(isOfUnknown
        ? [
            'Nobody has written down who was harmed. Until somebody has, what anybody here said is safe lets nothing through: it may be said by whoever does the harm. Write down whom it was told of, and ask them.',
          ]
        : []),
      ...unasked.map(
        ({ person }) =>
          `Nobody has asked ${sayPerson(person)} yet what is safe. Ask before anything is sent, booked or said to anyone.`,
      ),
      ...ways.map((way) => `${saySafeWay(way)} Agreed on ${sayWhen(way)}.`),
      ...toAgreeAnew.map(
        ({ person }) =>
          `The last of these for ${sayPerson(person)} was written down by somebody who could not see what stood before. Until it is agreed anew, only what keeps to both is let through.`,
      ),
      ...on.reading.of('abuse disclosed').map(timed),
      ...sayCrossings(on, 'abuse/safe-contact', 'this went against what is safe'),
    ],
    nothing: 'Nobody has told us of abuse here. If somebody does: believe them, ask what is safe, and write both down.',
    lessons: ['abuse/asked-what-is-safe', 'abuse/safe-contact'],
    record: [
      { kind: 'abuse disclosed' },
      ...(unasked.length === 0
        ? [{ kind: 'safe contact agreed', ...(toAgreeAnew[0] && { fill: { person: toAgreeAnew[0].person } }) } as const]
        : unasked.map(({ person }): RecordLink => ({ kind: 'safe contact agreed', fill: { person } }))),
    ],
  };
}

function securePart({ reading }: OnWork): WorkPart {
  const problems = securityProblemsOfSurvivors(reading);
  return {
    id: 'secure',
    title: 'A home that locks',
    says: problems.map(({ problem, madeSecure }) =>
      madeSecure === undefined
        ? `${timed(problem.report)} It is not secure yet: send somebody now, and find somewhere else to stay until it is.`
        : `${timed(problem.report)} Made secure on ${sayWhen(madeSecure)}.`,
    ),
    nothing: 'No door, lock, window or alarm is at fault. Ask: do the locks work, and who else has a key?',
    lessons: ['abuse/security-repair-urgent'],
    record: [
      {
        kind: 'repair reported',
        says: 'A door, lock, window or alarm is at fault, or has to be changed',
        fill: { priority: 'emergency' },
      },
      ...problems
        .filter(({ madeSecure }) => madeSecure === undefined)
        .map(({ problem }): RecordLink => ({ kind: 'made secure', fill: { for: problem.report.id } })),
    ],
  };
}

function measuresPart({ reading }: OnWork): WorkPart {
  const moved = reading.ofAny('moved out', 'moved for good');
  return {
    id: 'measures',
    title: 'What would keep them safe, and whether to move',
    says: [
      ...reading.ofAny('safety measures considered', 'move considered').map(timed),
      ...moved.map(
        (move) =>
          `They moved on ${sayWhen(move)}. The address is not said here, nor in the file of anybody else of the household. Give it to nobody.`,
      ),
    ],
    nothing: 'Nobody has decided yet what would keep them safe tonight, or whether they should stay somewhere else.',
    lessons: ['abuse/mitigation-considered'],
    record: [
      { kind: 'safety measures considered' },
      {
        kind: 'move considered',
        says: 'We decided whether they should stay somewhere else',
        fill: { sort: 'temporary' },
      },
      { kind: 'moved out' },
    ],
  };
}
