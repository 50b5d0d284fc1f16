import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import type { Entry } from '../../../record/entry.ts';
import { needsKnown, sayNeed } from '../../../record/household/household.ts';
import { needsOfTheBody } from '../../../record/household/therapist.ts';
import { completionsIn } from '../../../record/problems/works.ts';
import type { Reading } from '../../../record/reading.ts';
import { isFrom } from '../../../record/whole-case.ts';
import { answering, dated, sentence } from '../lines.ts';
import type { RecordLink, Work, WorkPart } from '../work.ts';
import { money, survey } from './can-it-be-done.ts';
import { otherHome, partners } from './other-ways.ts';
import { recommendations } from './recommendations.ts';

/** An adaptation: from the first word of the need to the works that meet it, or the home that does. */
export const adaptation: Work = {
  slug: 'adaptation',
  title: 'The adaptation',
  begins: 'Ask for an adaptation, or write down that one is needed',
  isAtHand: (reading, family) =>
    family === 'adaptations' ||
    reading.of('adaptation asked for').length > 0 ||
    reading.of('therapist report received').length > 0,
  parts: ({ reading }) => [
    need(reading),
    contact(reading),
    meanwhile(reading),
    recommendations(reading),
    survey(reading),
    money(reading),
    decision(reading),
    works(reading),
    worked(reading),
    partners(reading),
    otherHome(reading),
  ],
};

function need(reading: Reading): WorkPart {
  const asked = reading.of('adaptation asked for');
  return {
    id: 'need',
    title: 'What is needed, and for whom',
    says: [...sayKnown(reading), ...[...asked, ...reading.of('therapist referral decided')].map(dated)],
    nothing: 'No adaptation has been asked for, and nobody has written down that one is needed.',
    lessons: ['adaptations/therapist-considered'],
    record: [
      { kind: 'adaptation asked for' },
      { kind: 'therapist referral decided', ...answering(asked) },
      { kind: 'therapist report received', ...answering(asked) },
    ],
  };
}

/** What is known already that a home can make harder: nobody has to ask for an adaptation for it to count. */
function sayKnown(reading: Reading): readonly string[] {
  return needsKnown(reading.household, reading.asAt)
    .filter(
      ({ groups, entry }) =>
        entry.kind !== 'adaptation asked for' && groups.some((one) => needsOfTheBody.includes(one)),
    )
    .map((need) => `${capital(need.person)}: ${sayNeed(need, reading.asAt)}, known since ${sayDay(need.since)}.`);
}

function contact(reading: Reading): WorkPart {
  const plan = reading.of('communication plan agreed').at(-1);
  return {
    id: 'contact',
    title: 'Who to call, and keeping everyone told',
    says:
      plan?.contact === undefined ? [] : [`The one person to call, since ${sayDay(plan.happened)}: ${plan.contact}.`],
    nothing: 'Nobody is named yet as the one person to call.',
    lessons: ['adaptations/informed', 'circumstances/kept-in-contact', 'circumstances/communication-plan'],
    record: [
      { kind: 'communication plan agreed' },
      { kind: 'resident updated', ...answering(reading.of('adaptation asked for')) },
    ],
  };
}

function meanwhile(reading: Reading): WorkPart {
  const given = reading.of('interim help given');
  return {
    id: 'meanwhile',
    title: 'Help while they wait',
    says: given.map((help) => `${dated(help)} ${sayChecked(reading, help)}`),
    nothing: 'No help has been given meanwhile.',
    lessons: ['adaptations/interim-mitigation'],
    record: [
      { kind: 'interim help given', ...answering(reading.of('adaptation asked for')) },
      ...given.map(
        ({ id, help }): RecordLink => ({
          kind: 'interim help checked',
          says: `Ask whether ${help === undefined ? 'the help meanwhile' : `it still works: ${help}`}`,
          fill: { for: id },
        }),
      ),
    ],
  };
}

function sayChecked(reading: Reading, help: Entry): string {
  const last = reading.of('interim help checked').findLast((one) => one.for === help.id);
  if (last === undefined) return 'Nobody has asked since whether it works.';
  const day = sayDay(last.happened);
  return last.works
    ? `It still worked on ${day}.`
    : `It no longer worked on ${day}${last.says ? `: ${last.says}` : ''}.`;
}

function decision(reading: Reading): WorkPart {
  const decided = reading.of('adaptation decided');
  const last = decided.at(-1);
  return {
    id: 'decision',
    title: 'The decision, and telling them',
    says: [
      ...decided.map((one) => `${dated(one)}${one.why === undefined ? '' : ` ${sentence(one.why)}`}`),
      ...reading.of('adaptation decision told').map(dated),
    ],
    nothing: 'Nothing has been decided.',
    lessons: ['adaptations/decision-explained'],
    record: [
      { kind: 'adaptation decided', ...answering(reading.of('adaptation asked for')) },
      ...(last === undefined
        ? []
        : ([
            { kind: 'adaptation decision told', fill: { for: last.id, ...(last.why && { why: last.why }) } },
            { kind: 'letter sent', says: 'A letter with the decision was sent', fill: { for: last.id } },
          ] as const)),
    ],
  };
}

function works(reading: Reading): WorkPart {
  const agreed = reading.of('adaptation decided').findLast(({ decision }) => decision !== 'no');
  const asked = answering(reading.of('adaptation asked for'));
  return {
    id: 'works',
    title: 'Visits and works',
    says: reading
      .ofAny('visits planned', 'works ordered', 'works date given', 'works started', 'works completed')
      .map((entry) => `${dated(entry)}${visitsIn(entry)}`),
    nothing: 'No visits or works are planned.',
    lessons: ['adaptations/visits-in-plan', 'repairs/works-dated'],
    record: [
      { kind: 'visits planned', ...(agreed ? { fill: { for: agreed.id } } : asked) },
      ...(['works ordered', 'works date given', 'works started', 'works completed'] as const).map(
        (kind): RecordLink => ({ kind, ...asked }),
      ),
    ],
  };
}

/** Whether it does what it was for: only the person it was made for can say. */
function worked(reading: Reading): WorkPart {
  const last = completionsIn(reading).at(-1);
  // What they said before is of works before these.
  const said = reading
    .ofAny('resident asked if fixed', 'resident confirmed fixed', 'problem returned')
    .filter((one) => last !== undefined && isFrom(one, last));
  const fill = last && { for: last.id };
  return {
    id: 'worked',
    title: 'Does it work for them?',
    says: said.map(dated),
    nothing: last ? 'Nobody has asked them since the works were completed.' : 'The works are not finished yet.',
    lessons: ['repairs/fixed-means-confirmed'],
    record: fill
      ? [
          { kind: 'resident asked if fixed', says: 'We asked whether it works for them', fill },
          { kind: 'resident confirmed fixed', says: 'They said that it works for them', fill },
          { kind: 'problem returned', says: 'They said that it does not, or no longer', fill },
        ]
      : [],
  };
}

function visitsIn(entry: Entry): string {
  return entry.kind === 'visits planned' && entry.visits ? ` ${capital(entry.visits.join('; '))}.` : '';
}
