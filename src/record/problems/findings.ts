import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import { isRefusedAtDoor } from './no-access.ts';
import { isAbout } from './problem.ts';
import { isSameMatter } from './problem-words.ts';
import { saysNothing } from './survey.ts';
import { namesLine } from './works.ts';

/** One thing a survey recommends, and what became of it. */
export type Finding = {
  readonly survey: Entry<'survey made'>;
  /** In the words of the survey. */
  readonly recommends: string;
  readonly stands: 'done' | 'ordered' | 'refused' | 'left to planned works' | 'no longer needed' | 'unanswered';
  /** What answered it. */
  readonly answer: Entry | undefined;
};

/**
 * The register of findings: each recommendation of each survey, in order, with the works ordered or done for it, or the
 * reasoned refusal. A survey that finds something wrong and recommends nothing stands in the register by what it found.
 */
export function readFindings(reading: Reading): readonly Finding[] {
  return gather(reading.of('survey made'), (survey) => {
    const lines = (survey.recommends ?? survey.finds ?? []).filter((line) => !saysNothing(line));
    return lines.map((recommends) => ({ survey, recommends, ...answerTo(reading, survey, recommends, lines) }));
  });
}

type Answer = Pick<Finding, 'stands' | 'answer'>;

function answerTo(reading: Reading, survey: Entry<'survey made'>, line: string, lines: readonly string[]): Answer {
  const after = (entry: Entry) => isFrom(entry, survey) && isAboutSame(reading, survey, entry);
  const first = <E extends Entry>(entries: readonly E[]) =>
    entries.find((entry) => after(entry) && isAnswer(survey, entry, line, lines));
  const ordered = first(reading.ofAny('works ordered', 'further works booked', 'works started'));
  const done =
    first(reading.of('works completed')) ??
    (ordered &&
      reading.ofAny('works completed', 'further works completed').find((works) => works.for === ordered.id)) ??
    finishedAfter(reading, survey, ordered);
  if (done) return { stands: 'done', answer: done };
  const refused = first(reading.of('works refused').filter((refusal) => !isRefusedAtDoor(reading, refusal)));
  const last = [ordered, refused]
    .filter((entry) => entry !== undefined)
    .sort(inOrder)
    .at(-1);
  if (last) return { stands: last === refused ? 'refused' : 'ordered', answer: last };
  const left = reading.of('left to planned works').find((entry) => entry.approved !== undefined && after(entry));
  if (left) return { stands: 'left to planned works', answer: left };
  const over = earliest<Entry>(
    ...reading.ofAny('resident confirmed fixed', 'moved for good').filter(after).slice(0, 1),
  );
  return over ? { stands: 'no longer needed', answer: over } : { stands: 'unanswered', answer: undefined };
}

/** The end of what the survey was about, by works that do not say which of its lines they carry out. */
function finishedAfter(reading: Reading, survey: Entry, ordered: Entry | undefined): Entry | undefined {
  const problem = reading.problems.find((one) => isFrom(survey, one.report) && isAbout(reading, one, survey));
  const ended = problem?.ended;
  if (!ended || !isFrom(ended, ordered ?? survey)) return undefined;
  const saysWhich = 'works' in ended && ended.works !== undefined;
  return ended.kind === 'visit made' || (ended.kind === 'works completed' && !saysWhich) ? ended : undefined;
}

function isAboutSame(reading: Reading, survey: Entry, entry: Entry): boolean {
  if (entry.for === survey.id || survey.for === undefined) return reading.belongsWith(entry, survey);
  return reading.belongsWith(entry, survey) || entry.for === survey.for;
}

/**
 * Whether an entry answers one line of a survey. One that says which lines it answers answers those; else one whose
 * words are about the same thing does; else one whose words fit none of the lines, where there is only the one.
 */
function isAnswer(survey: Entry, entry: Entry, line: string, lines: readonly string[]): boolean {
  if ('answers' in entry && Array.isArray(entry.answers) && entry.kind !== 'response sent')
    return (entry.answers as readonly string[]).some((one) => namesLine(one, line));
  const works = 'works' in entry && typeof entry.works === 'string' ? entry.works : undefined;
  if (works === undefined) return lines.length === 1 || entry.for === survey.id;
  if (namesLine(works, line)) return true;
  if (lines.some((one) => namesLine(works, one))) return false;
  return isSameMatter(works, line) || (lines.length === 1 && entry.for === survey.id);
}
