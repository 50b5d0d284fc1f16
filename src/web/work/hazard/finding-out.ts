import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { criterionCalled } from '../../../library/law/hazard-criteria.ts';
import { type Entry, sayEntry } from '../../../record/entry.ts';
import type { Hazard } from '../../../record/hazards/hazard.ts';
import { isAbout, isSince } from '../../../record/hazards/hazard-answer.ts';
import { saidOf } from '../../../record/hazards/weighed.ts';
import { heardIn } from '../../../record/heard/heard.ts';
import { writtenIn } from '../../../record/heard/telling.ts';
import { join } from '../../../record/kind.ts';
import type { Reading } from '../../../record/reading.ts';
import { dated, sentence } from '../lines.ts';
import { linksTo } from '../links-to.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** What we were told, and by whom: the day we knew is day zero. */
export function toldPart({ reading }: OnWork): WorkPart {
  const said = [...new Set([...reading.hazards.flatMap((hazard) => saidOf(reading, hazard)), ...toldInWords(reading)])];
  return {
    id: 'told',
    title: 'What we were told',
    says: said.toSorted((one, other) => one.happened - other.happened).map(dated),
    nothing: 'No hazard is on this record.',
    record: [{ kind: 'hazard reported' }, ...lastHazard(reading).map(({ aware }) => about(aware, 'impact told'))],
  };
}

/** What tells of a hazard only in its words: it is not on the record as one, and is to be judged all the same. */
function toldInWords(reading: Reading): readonly Entry[] {
  const heard = reading.part(heardIn);
  if (heard.length === 0) return heard;
  return reading.with(heard).hazards.flatMap(({ aware }) => {
    const written = heard.includes(aware) ? reading.entry(writtenIn(aware.id)) : undefined;
    return written === undefined ? [] : [written];
  });
}

/** How serious it is for these people, by which test, and why. */
export function judgedPart({ reading }: OnWork): WorkPart {
  return {
    id: 'judged',
    title: 'How serious it is',
    says: [...reading.of('hazard triaged').flatMap(sayJudgement), ...takenAs(reading)],
    nothing: 'Nobody has judged how serious it is for the people living here.',
    lessons: ['hazards/triaged', 'hazards/health-of-household'],
    record: toJudge(reading).map(({ aware }) => ({
      kind: 'hazard triaged',
      says: `Judge how serious it is: ${sayEntry(aware)}`,
      fill: { for: aware.id },
    })),
  };
}

/** A priority that calls for haste judges it too, as the lesson has it: `hazards/triaged`. */
function takenAs(reading: Reading): readonly string[] {
  return reading
    .ofAny('repair reported', 'priority set')
    .filter(({ kind, priority }) => priority === 'emergency' || (kind === 'priority set' && priority === 'urgent'))
    .map(
      ({ happened, priority }) =>
        `${sayDay(happened)}: taken as ${priority === 'emergency' ? 'an emergency' : 'urgent'}, by the priority it was given.`,
    );
}

function sayJudgement(judged: Entry<'hazard triaged'>): readonly string[] {
  const { as, criterion, why, weighed, by, happened } = judged;
  const test = criterionCalled(criterion);
  const who = by === undefined ? '' : ` by ${by}`;
  const judgedAs = {
    emergency: 'an emergency',
    significant: 'significant',
    neither: 'neither an emergency nor significant',
  }[as];
  return [
    `${sayDay(happened)}: judged ${judgedAs}${who}.${why === undefined ? ' Nobody wrote down why.' : ` Why: ${sentence(why)}`}`,
    ...(test ? [`The test: ${test.says.charAt(0).toLowerCase()}${test.says.slice(1)}.`] : []),
    weighed === undefined
      ? 'What was known of the household was not written down with it.'
      : `Weighed: ${join(weighed)}.`,
  ];
}

/** The investigations, each with its sort and what it found. */
export function lookedIntoPart({ reading }: OnWork): WorkPart {
  const concluded = reading.of('investigation concluded');
  return {
    id: 'looked-into',
    title: 'Looking into it',
    says: [...reading.of('investigation in person asked for'), ...concluded]
      .sort((one, other) => one.happened - other.happened)
      .map((entry) => (entry.kind === 'investigation concluded' ? sayConclusion(entry) : dated(entry))),
    nothing: 'No investigation has been finished.',
    lessons: ['hazards/investigate', 'hazards/emergency-24h'],
    record: lastHazard(reading).flatMap(({ aware, emergencies }): readonly RecordLink[] => [
      { kind: 'appointment made', fill: { for: aware.id } },
      ...investigations
        .filter(
          ({ type, isFirst }) =>
            isFirst === (concluded.length === 0) && (type !== 'emergency' || emergencies.length > 0),
        )
        .map(({ type, says }) => ({ kind: 'investigation concluded', says, fill: { for: aware.id, type } }) as const),
      ...concluded
        .filter(({ remote }) => remote === true)
        .slice(-1)
        .map(({ id }) => ({ kind: 'investigation in person asked for', fill: { for: id } }) as const),
    ]),
  };
}

const investigations = [
  { type: 'standard', says: 'The investigation was finished', isFirst: true },
  { type: 'emergency', says: 'The emergency was looked into', isFirst: true },
  { type: 'renewed', says: 'We looked again, in person', isFirst: false },
  { type: 'further', says: 'A further look, at what the first could not settle, was finished', isFirst: false },
] as const;

function sayConclusion({ happened, type, remote, finds, needs, by }: Entry<'investigation concluded'>): string {
  const sort = type === undefined || type === 'standard' ? 'The' : `The ${type}`;
  const how = remote === true ? ', without a visit' : '';
  const who = by === undefined ? '' : ` by ${by}`;
  const needed = needs === undefined ? '' : ` What is needed: ${join(needs)}.`;
  const found = finds === 'no hazard' ? 'no hazard' : `${finds === 'emergency' ? 'an' : 'a'} ${finds} hazard`;
  return `${sayDay(happened)}: ${sort} investigation${how}${who} found ${found}.${needed}`;
}

/** The written summary: sent when, how, saying what, and what shows that it went. */
export function summaryPart({ reading, reference }: OnWork): WorkPart {
  const sent = reading.of('written summary sent');
  const concluded = reading.of('investigation concluded').at(-1);
  return {
    id: 'summary',
    title: 'The written summary',
    nothing: 'No written summary has been sent.',
    table: {
      head: ['Sent', 'How', 'What it tells', 'What shows that it went'],
      rows: sent.map((summary) => [
        sayDay(summary.happened),
        capital(summary.means ?? 'nobody wrote down how'),
        capital(join(summary.tells)) || 'Nobody wrote down what it tells',
        capital(proofOf(reading, summary)),
      ]),
    },
    ...(concluded && {
      more: linksTo([
        { says: 'Begin the summary from the record', href: `/cases/${reference}/letters/hazard-summary` },
      ]),
    }),
    lessons: ['hazards/written-summary'],
    record: concluded ? [{ kind: 'written summary sent', fill: { for: concluded.id } }] : [],
  };
}

/** A copy kept with it, or what was written of it; a sending nothing shows is said to be so. */
function proofOf(reading: Reading, summary: Entry<'written summary sent'>): string {
  const copies = reading.of('file attached').filter(({ about }) => about === summary.id);
  const shown = [
    ...(summary.proof === undefined ? [] : [summary.proof]),
    ...(summary.note === undefined ? [] : ['the note kept with it']),
    ...copies.map(({ name }) => `copy kept: ${name}`),
  ];
  return shown.length === 0 ? 'nothing yet: add a copy, or the receipt' : join(shown);
}

/** The hazards that still need somebody’s judgement; every one where none does, so that it can be judged again. */
function toJudge(reading: Reading): readonly Hazard[] {
  const judged = reading.of('hazard triaged');
  const waiting = reading.hazards.filter(
    (hazard) => !judged.some((one) => isSince(one, hazard.aware) && isAbout(reading, hazard, one)),
  );
  return waiting.length > 0 ? waiting : reading.hazards;
}

function lastHazard(reading: Reading): readonly Hazard[] {
  return reading.hazards.slice(-1);
}

function about(entry: Entry, kind: 'impact told'): RecordLink {
  return { kind, fill: { for: entry.id } };
}
