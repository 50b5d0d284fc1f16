import { sayDay } from '../../../calendar/day.ts';
import type { Entry } from '../../../record/entry.ts';
import { endSentence, join } from '../../../record/kind.ts';
import { gapsInAttempts, readAttempts } from '../../../record/problems/attempts.ts';
import { type NoAccess, readNoAccess } from '../../../record/problems/no-access.ts';
import type { Reading } from '../../../record/reading.ts';
import { attemptsTable } from '../attempts-table.ts';
import { linksTo } from '../links-to.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** Each time nobody could get in: what was tried, what was said, any worry, and the next step. It closes nothing. */
export function noAccessPart({ reading }: OnWork): WorkPart {
  const runs = readNoAccess(reading);
  const worries = worriesLeft(reading);
  return {
    id: 'no-access',
    title: 'When nobody could get in',
    says: runs.flatMap((run) => [sayRun(run), ...sayDoor(run.first), ...sayOffered(run.settled)]),
    nothing: 'Nobody has been kept out.',
    lessons: ['access/no-access-worked-through', ...(worries.length > 0 ? ['circumstances/safeguarding'] : [])],
    record: [{ kind: 'no access' }, ...worries.flatMap(aboutWorry), ...runs.flatMap(nextStep)],
  };
}

function sayRun({ first, settled }: NoAccess): string {
  const day = sayDay(first.happened);
  if (!settled)
    return `${day}: nobody could get in, and nobody has asked why yet. Until somebody has, nothing here can be closed.`;
  const how = settled.kind === 'access worked through' ? 'Worked through' : 'Settled';
  return `${day}: nobody could get in. ${how} on ${sayDay(settled.happened)}.`;
}

/** What is on record of the knock itself, and what is not. */
function sayDoor(shut: Entry): readonly string[] {
  if (shut.kind !== 'no access' && shut.kind !== 'visit made') return [];
  const { tried, chosen, says, safeguarding } = shut;
  const time = chosen === undefined ? 'nobody wrote down whose time it was' : timeOf[chosen];
  return [
    `${tried === undefined ? 'How the resident was tried was not written down' : `Tried by ${join(tried)}`}; ${time}.`,
    ...(says === undefined ? [] : [endSentence(`The resident said: ${says}`)]),
    ...(safeguarding === 'worried' ? ['Whoever came was worried about somebody’s safety.'] : []),
    ...(safeguarding === 'cannot tell' ? ['Whoever came could not tell whether everybody is safe.'] : []),
  ];
}

const timeOf = {
  'the resident': 'at a time the resident chose',
  'agreed together': 'at a time agreed together',
  us: 'at a time we chose',
} as const;

function sayOffered(settled: Entry | undefined): readonly string[] {
  if (settled?.kind !== 'access worked through') return [];
  const { reason, offered } = settled;
  return [
    ...(reason === undefined ? [] : [endSentence(`The reason: ${reason}`)]),
    offered === undefined ? 'No other times were offered.' : endSentence(`Offered: ${join(offered)}`),
  ];
}

/** Times whoever came was worried or could not tell, and nobody has thought about safeguarding since. */
function worriesLeft(reading: Reading): readonly Entry[] {
  const worried = [...reading.of('no access'), ...reading.of('visit made')].filter(
    ({ safeguarding }) => safeguarding === 'worried' || safeguarding === 'cannot tell',
  );
  const considered = reading.of('safeguarding considered');
  return worried.filter((one) => !considered.some((after) => after.happened >= one.happened));
}

function aboutWorry({ id }: Entry): readonly RecordLink[] {
  return (['safeguarding considered', 'safeguarding lead told'] as const).map((kind) => ({ kind, fill: { for: id } }));
}

/** First somebody asks why; then a visit is booked at one of the times offered. */
function nextStep({ first, settled }: NoAccess): readonly RecordLink[] {
  if (!settled) return [{ kind: 'access worked through', fill: { for: first.id } }];
  if (settled.kind !== 'access worked through') return [];
  return (settled.offered ?? []).slice(0, 3).map((time) => ({
    kind: 'appointment made',
    says: `A visit was arranged for a time we offered: ${time}`,
    fill: { for: first.id, time, suits: 'yes' },
  }));
}

/** Every attempt, put together, with what the list does not show. */
export function attemptsPart({ reading, reference }: OnWork): WorkPart {
  const attempts = readAttempts(reading);
  return {
    id: 'attempts',
    title: 'Every attempt to get in',
    says: gapsInAttempts(attempts, reading.asAt),
    ...(attempts.length === 0 && { nothing: 'Nobody has tried to get in yet.' }),
    table: attemptsTable(attempts),
    ...(attempts.length > 0 && {
      more: linksTo([{ says: 'See every attempt by itself, to print', href: `/cases/${reference}/attempts` }]),
    }),
    record: [{ kind: 'access attempted' }],
  };
}
