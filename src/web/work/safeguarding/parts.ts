import { sayDay } from '../../../calendar/day.ts';
import { dayOf } from '../../../calendar/instant.ts';
import { signsForSafeguarding } from '../../../record/behaviour/danger-sign.ts';
import { type Concern, readConcerns, readReferrals } from '../../../record/behaviour/safeguarding-concern.ts';
import { readWatches } from '../../../record/behaviour/safeguarding-watch.ts';
import { type Entry, sayEntry } from '../../../record/entry.ts';
import { endSentence, ifSaid } from '../../../record/kind.ts';
import { guardedPart } from '../guarded-part.ts';
import { sayWhen, timed } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';

/** Safeguarding: what worries us, what was decided, to whom it was referred, what they said, and when we look again. */
export const safeguarding: Work = {
  slug: 'safeguarding',
  title: 'Safeguarding',
  begins: 'Act on a worry about a child, or an adult who may be at risk',
  isRestricted: true,
  isAtHand: (reading, family) =>
    family === 'safeguarding' ||
    reading.ofAny('safeguarding considered', 'safeguarding lead told', 'risk to life raised').length > 0 ||
    signsForSafeguarding(reading).length > 0,
  parts: (on) => {
    const concerns = readConcerns(on.reading);
    return [
      lifePart(concerns.filter(({ isRiskToLife }) => isRiskToLife)),
      decidedPart(on, concerns),
      referredPart(on),
      reviewedPart(on, concerns),
      guardedPart(on),
    ];
  },
};

function lifePart(concerns: readonly Concern[]): WorkPart {
  return {
    id: 'life',
    title: 'Danger to life',
    says: concerns.map(({ sign, leadTold }) =>
      leadTold === undefined
        ? `${timed(sign.since)} Nobody has told the safeguarding lead. Tell them now. If somebody may be in danger this minute, ring 999 first.`
        : `${timed(sign.since)} ${sayEntry(leadTold)}, on ${sayWhen(leadTold)}.`,
    ),
    nothing:
      'No sign of danger to anybody’s life is on record. If there is one, ring 999 first, then write it down here.',
    lessons: ['circumstances/risk-to-life'],
    record: [{ kind: 'risk to life raised' }, ...concerns.filter(({ leadTold }) => leadTold === undefined).map(toLead)],
  };
}

function toLead({ sign }: Concern): RecordLink {
  return { kind: 'safeguarding lead told', fill: { for: sign.since.id } };
}

function decidedPart({ reading }: OnWork, concerns: readonly Concern[]): WorkPart {
  // What is decided for a worry that is no sign by itself is told as well: only somebody who knows them can tell.
  const [first] = reading.of('safeguarding considered');
  const isOfNone = first !== undefined && !concerns.some(({ decided }) => decided?.id === first.id);
  return {
    id: 'decided',
    title: 'What worries us, and what was decided',
    says: [
      ...concerns.map(({ sign, decided }) => {
        const known = sign.because[0] === undefined ? '' : ` Known as well: ${sayEntry(sign.because[0])}.`;
        const then =
          decided === undefined ? 'Nobody has decided yet whether somebody else should know.' : sayDecided(decided);
        return `${timed(sign.since)}${known} ${then}`;
      }),
      ...(isOfNone ? [sayDecided(first)] : []),
    ],
    nothing: 'Nothing on record is a sign that a child, or an adult who cannot protect themselves, may come to harm.',
    lessons: ['circumstances/safeguarding'],
    record: [
      { kind: 'need disclosed', says: 'We were told of a worry about somebody here' },
      { kind: 'professional evidence received' },
      ...concerns
        .filter(({ decided }) => decided === undefined)
        .map(({ sign }): RecordLink => ({ kind: 'safeguarding considered', fill: { for: sign.since.id } })),
      ...(concerns.length === 0 && first === undefined ? [{ kind: 'safeguarding considered' } as const] : []),
    ],
  };
}

function sayDecided(decided: NonNullable<Concern['decided']>): string {
  const why =
    decided.kind === 'safeguarding considered' && decided.why !== undefined
      ? ` ${endSentence(`Why: ${decided.why}`)}`
      : '';
  return `${timed(decided)}${why}`;
}

function referredPart({ reading }: OnWork): WorkPart {
  const referrals = readReferrals(reading);
  return {
    id: 'referred',
    title: 'Referrals, and what came back',
    table: {
      head: ['Made', 'To whom', 'Reference', 'What they said'],
      rows: referrals.map(({ made, answer }) => [
        sayWhen(made),
        made.to ?? 'Not written down',
        made.reference ?? 'None yet',
        answer === undefined ? 'Nothing yet: ask them' : `${sayWhen(answer)}: ${answer.says ?? sayEntry(answer)}`,
      ]),
    },
    nothing: 'No referral has been made.',
    record: referrals
      .filter(({ answer }) => answer === undefined)
      .map(
        ({ made }): RecordLink => ({
          kind: 'partner involved',
          says: 'They told us what they will do',
          fill: { for: made.id, ...(made.to !== undefined && { partner: made.to }) },
        }),
      ),
  };
}

function reviewedPart({ reading, now }: OnWork, concerns: readonly Concern[]): WorkPart {
  const looks = reading.of('safeguarding considered');
  const last = looks.at(-1);
  return {
    id: 'reviewed',
    title: 'Looked at again',
    says: [
      ...looks
        .slice(1)
        .filter(({ id }) => !concerns.some(({ decided }) => decided?.id === id))
        .map(sayDecided),
      ...(last?.review === undefined
        ? []
        : [
            last.review < dayOf(now)
              ? `It was to be looked at again by ${sayDay(last.review)}, and nothing shows that it was.`
              : `It is to be looked at again by ${sayDay(last.review)}.`,
          ]),
    ],
    nothing: 'Nobody has looked at it again, and no day is set for it. Set one with the next decision.',
    lessons: ['circumstances/watched-looked-at-again'],
    record: toLookAtAgain(reading, last).map(
      ({ id, of }): RecordLink => ({
        kind: 'safeguarding considered',
        says: `We looked at it again, and decided${ifSaid(of, ': ')}`,
        fill: { for: id },
      }),
    ),
  };
}

/** What the next look can be for: each person watched, told apart where there are several, or else the last decision. */
function toLookAtAgain(
  reading: OnWork['reading'],
  last: Entry | undefined,
): readonly { readonly id: string; readonly of?: string }[] {
  const open = readWatches(reading).filter(({ ended }) => ended === undefined);
  if (open.length > 1)
    return open.map(({ since, sign }) => ({
      id: since.id,
      of: sign ? sayEntry(sign) : (since.why ?? sayEntry(since)),
    }));
  const [only] = open;
  const look = only?.since ?? last;
  return look === undefined ? [] : [{ id: look.id }];
}
