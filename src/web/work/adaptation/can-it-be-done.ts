import { sayDay } from '../../../calendar/day.ts';
import { type Funding, fundingOf } from '../../../record/adaptations/funding.ts';
import type { Entry } from '../../../record/entry.ts';
import { sayPence } from '../../../record/money.ts';
import type { Reading } from '../../../record/reading.ts';
import { answering, dated, sentence } from '../lines.ts';
import type { RecordLink, WorkPart } from '../work.ts';

/** Whether it can be done: what the survey found, what the policy says, what it would cost. */
export function survey(reading: Reading): WorkPart {
  return {
    id: 'survey',
    title: 'Whether it can be done here',
    says: reading.of('feasibility surveyed').flatMap(saySurvey),
    nothing: 'Nobody has looked yet at what can be done here.',
    lessons: ['adaptations/feasibility'],
    record: [{ kind: 'feasibility surveyed', ...answering(reading.of('therapist report received')) }],
  };
}

function saySurvey(one: Entry<'feasibility surveyed'>): readonly string[] {
  const { finds, policy, cost } = one;
  return [
    `${dated(one)}${finds === undefined ? '' : ` ${sentence(finds)}`}`,
    ...(policy === undefined ? [] : [`Our policy: ${sentence(policy)}`]),
    ...(cost === undefined ? [] : [`It would cost ${sayPence(cost)}.`]),
  ];
}

/** Where the money comes from, and how often it was asked after. */
export function money(reading: Reading): WorkPart {
  const applications = fundingOf(reading);
  return {
    id: 'money',
    title: 'The money',
    says: applications.map(sayFunding),
    nothing: 'Nobody has applied for the money yet.',
    lessons: ['adaptations/funding-chased'],
    record: [
      { kind: 'funding applied for', ...answering(reading.of('adaptation asked for')) },
      ...applications.filter(({ ended }) => ended === undefined).flatMap(links),
    ],
  };
}

function sayFunding(funding: Funding): string {
  const { chases, decided, ended } = funding;
  const last = chases.at(-1);
  const chased =
    last === undefined
      ? 'Nobody has asked since how it stands.'
      : `Asked after ${chases.length === 1 ? 'once' : `${chases.length} times`}, last on ${sayDay(last.happened)}${last.says ? `: ${last.says}` : ''}.`;
  if (decided) return `${dated(funding.applied)} ${dated(decided)}`;
  if (ended) return dated(funding.applied);
  return `${dated(funding.applied)} ${chased}${sayCouncil(funding)}`;
}

function sayCouncil({ councilMustDecideBy }: Funding): string {
  return councilMustDecideBy === undefined
    ? ''
    : ` The council has until ${sayDay(councilMustDecideBy)} to decide, by law. The wait is ours to chase all the same.`;
}

function links({ applied }: Funding): readonly RecordLink[] {
  const fill = { for: applied.id };
  return [
    { kind: 'funding chased', says: `We asked how it stands (${applied.route})`, fill },
    { kind: 'funding decided', says: `It was decided (${applied.route})`, fill },
  ];
}
