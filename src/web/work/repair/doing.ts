import { sayDay } from '../../../calendar/day.ts';
import { capital } from '../../../library/capital.ts';
import { sayEntry } from '../../../record/entry.ts';
import { join } from '../../../record/kind.ts';
import { type Finding, readFindings } from '../../../record/problems/findings.ts';
import { wordsOf } from '../../../record/problems/problem.ts';
import { countVisits, type VisitCount } from '../../../record/problems/visit-steps.ts';
import type { Reading } from '../../../record/reading.ts';
import { dated } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** What was reported, how often, and whether it has ended. */
export function reportedPart({ reading }: OnWork): WorkPart {
  return {
    id: 'reported',
    title: 'What was reported',
    says: reading.problems.map(({ report, reports, ended }) => {
      const again = reports.length === 1 ? '' : ` Reported ${reports.length} times.`;
      return `${dated(report)}${again} ${ended ? `Ended on ${sayDay(ended.happened)}.` : 'Still there.'}`;
    }),
    nothing: 'No repair is on this record.',
    lessons: [
      'repairs/cut-off-is-emergency',
      'repairs/inspect-promptly',
      'repairs/policy-timescale',
      'repairs/too-long',
      'repairs/works-dated',
    ],
    record: [
      { kind: 'repair reported' },
      ...onProblem(reading, 'survey made', 'works ordered', 'works date given', 'works date changed', 'works started'),
    ],
  };
}

/** The register of findings: each recommendation to works ordered or done, to a reasoned refusal, or unanswered. */
export function findingsPart({ reading }: OnWork): WorkPart {
  const findings = readFindings(reading);
  const waiting = findings.filter(({ stands }) => stands === 'unanswered').length;
  return {
    id: 'findings',
    title: 'What surveys called for',
    says: findings.length === 0 ? [] : [sayWaiting(waiting, findings.length)],
    nothing: 'No survey has called for anything.',
    table: {
      head: ['A survey called for', 'How that stands', 'To write down'],
      rows: findings.map((finding) => [
        `${capital(finding.recommends)} (${sayDay(finding.survey.happened)})`,
        sayStanding(finding),
        answersTo(finding),
      ]),
    },
    lessons: ['repairs/findings-become-works', 'repairs/whole-cause', 'repairs/no-endless-inspections'],
    record: onProblem(reading, 'survey made'),
  };
}

function sayWaiting(waiting: number, all: number): string {
  if (waiting === 0)
    return all === 1 ? 'It has an answer.' : all === 2 ? 'Both have an answer.' : `All ${all} have an answer.`;
  return `${waiting} of ${all} ${waiting === 1 ? 'has' : 'have'} no answer yet.`;
}

function sayStanding({ stands, answer }: Finding): string {
  if (!answer) return 'No answer yet';
  const day = sayDay(answer.happened);
  switch (stands) {
    case 'refused':
      return `Refused on ${day}: ${answer.kind === 'works refused' ? answer.why : sayEntry(answer)}`;
    case 'left to planned works':
      return `Left to planned works on ${day}${answer.kind === 'left to planned works' ? `, approved by ${answer.approved}` : ''}`;
    default:
      return `${capital(stands)}, ${day}`;
  }
}

/** The forms that answer a line, filled in with it; for works ordered, the one that says they are done. */
function answersTo({ survey, recommends, stands, answer }: Finding): readonly RecordLink[] {
  const fill = { for: survey.id, works: recommends, answers: recommends };
  const done: RecordLink = {
    kind: 'works completed',
    says: `Done: ${recommends}`,
    fill: { ...fill, for: answer?.kind === 'works ordered' ? answer.id : survey.id },
  };
  if (stands === 'ordered') return [done];
  if (stands !== 'unanswered') return [];
  return [
    { kind: 'works ordered', says: `Order: ${recommends}`, fill },
    { kind: 'works refused', says: `Refuse, with reasons: ${recommends}`, fill },
  ];
}

/** How often somebody came without mending it, and who was told of it. */
export function visitsPart({ reading }: OnWork): WorkPart {
  const counts = countVisits(reading).filter(({ visits }) => visits > 0);
  const next = counts.flatMap(({ problem, steps }) =>
    steps
      .filter(({ reached, told }) => reached && !told && !problem.ended)
      .map(
        ({ to }): RecordLink => ({
          kind: 'escalated',
          says: `We told the ${to}`,
          fill: { to, for: problem.report.id },
        }),
      ),
  );
  return {
    id: 'visits',
    title: 'Visits that mended nothing',
    says: counts.flatMap(sayCount),
    nothing: 'Nobody has come without mending it.',
    lessons: ['repairs/visits-escalate'],
    record: [...onProblem(reading, 'visit made'), ...next],
  };
}

function sayCount({ problem, visits, steps }: VisitCount): readonly string[] {
  const what = wordsOf(problem.report) || 'the problem';
  const coming = steps.find(({ reached }) => !reached);
  return [
    `${capital(what)}: ${visits} ${visits === 1 ? 'visit' : 'visits'} without a fix.${coming ? ` At ${coming.visit}, the ${coming.to} is told.` : ''}`,
    ...steps.flatMap(({ reached, to, told, visit }) => {
      if (!reached) return [];
      const was = told ? `was told on ${sayDay(told.happened)}` : 'has not been told';
      return [`Visit ${visit} was on ${sayDay(reached.happened)}. The ${to} ${was}.`];
    }),
  ];
}

/** What makes it bearable until the lasting repair. */
export function meanwhilePart({ reading }: OnWork): WorkPart {
  return {
    id: 'meanwhile',
    title: 'A fix for the time being',
    says: reading.ofAny('temporary fix considered', 'temporary fix made', 'made secure').map(dated),
    nothing: 'Nobody has thought about a fix for the time being.',
    lessons: ['repairs/temporary-fix'],
    record: onProblem(reading, 'temporary fix considered', 'temporary fix made', 'made secure'),
  };
}

/** What waits for a programme: what was weighed before leaving it, what was not, and who approved. */
export function plannedPart({ reading }: OnWork): WorkPart {
  const left = reading.of('left to planned works');
  return {
    id: 'planned',
    title: 'Left to planned works',
    says: reading.of('planned works overridden').map(dated),
    ...(left.length === 0 && { nothing: 'Nothing has been left to planned works.' }),
    table: {
      head: ['Left on', 'Planned for', 'Weighed', 'Not weighed', 'Approved by'],
      rows: left.map(({ happened, planned, assessed = [], why, approved }) => [
        sayDay(happened),
        planned === undefined ? 'No day given' : sayDay(planned),
        capital([join(assessed), why].filter(Boolean).join('. ')) || 'Nothing',
        capital(join(toWeigh.filter((one) => !assessed.includes(one)))) || 'Nothing',
        approved ?? 'Nobody',
      ]),
    },
    lessons: ['repairs/planned-works-overridden', 'circumstances/priority-follows-risk'],
    record: onProblem(
      reading,
      'left to planned works',
      ...(left.length > 0 ? (['planned works overridden'] as const) : []),
    ),
  };
}

const toWeigh = ['how soon', 'how sure', 'how serious', 'who lives there'] as const;

/** Forms for the last problem that is still there, or the last of all. */
export function onProblem(reading: Reading, ...kinds: readonly RecordLink['kind'][]): readonly RecordLink[] {
  const problem = reading.problems.findLast(({ ended }) => !ended) ?? reading.problems.at(-1);
  return kinds.map((kind) => (problem ? { kind, fill: { for: problem.report.id } } : { kind }));
}
