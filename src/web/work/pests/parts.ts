import { sayDay } from '../../../calendar/day.ts';
import { readInfestations } from '../../../record/problems/infestation.ts';
import type { Reading } from '../../../record/reading.ts';
import { dated } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';

/** Pests: seen, treated, and kept out, so that next month’s do not come in the same way. */
export const pestsWork: Work = {
  slug: 'pests',
  title: 'Pests',
  begins: 'Write down pests, or the works that keep them out',
  isAtHand: (reading, family) => family === 'pests' || reading.ofAny('pests treated', 'proofing done').length > 0,
  parts: (on) => [seenPart(on), treatedPart(on), keptOutPart(on)],
};

function seenPart({ reading }: OnWork): WorkPart {
  return {
    id: 'seen',
    title: 'What was seen',
    says: readInfestations(reading).flatMap(({ sign, canBeKeptOut, problem, back }) => {
      const ways = canBeKeptOut ? ' They come in from outside: the ways in are to be closed as well.' : '';
      const over = problem.ended ? ` Over since ${sayDay(problem.ended.happened)}.` : '';
      const all = [`${dated(sign)}${ways}`, ...back.map((again) => dated(again.sign))];
      return all.map((line, place) => (place === all.length - 1 ? `${line}${over}` : line));
    }),
    nothing: 'No pests are on this record.',
    record: [{ kind: 'repair reported', fill: { problem: 'pests' } }, { kind: 'survey made' }],
  };
}

function treatedPart(on: OnWork): WorkPart {
  return {
    id: 'treated',
    title: 'Treated',
    says: on.reading.of('pests treated').map(dated),
    nothing: 'They have not been treated.',
    lessons: isToTreat(on.reading) ? ['pests/cause-and-treatment'] : [],
    record: ofPests(on, 'appointment made', 'pests treated'),
  };
}

function keptOutPart(on: OnWork): WorkPart {
  const { reading } = on;
  const ordered = readInfestations(reading)
    .flatMap((one) => [one, ...one.back])
    .flatMap(({ keptOut }) => (keptOut ? [keptOut] : []));
  return {
    id: 'kept-out',
    title: 'Kept out',
    says: [...new Set([...ordered, ...reading.of('proofing done')])]
      .sort((one, other) => one.happened - other.happened)
      .map(dated),
    nothing: 'Nothing has been done to keep them out.',
    // Told once on the page: where they are to be treated still, it stands there.
    lessons: [
      ...(isToTreat(reading) ? [] : ['pests/cause-and-treatment']),
      'repairs/whole-cause',
      'repairs/fixed-means-confirmed',
    ],
    record: ofPests(on, 'works ordered', 'proofing done', 'resident asked if fixed', 'problem returned'),
  };
}

/** Whether some of them have not been treated since they were last seen. */
function isToTreat(reading: Reading): boolean {
  return readInfestations(reading).some(
    ({ treated, back }) =>
      treated === undefined || back.some((again) => again.wereTreated && again.treated === undefined),
  );
}

function ofPests({ reading }: OnWork, ...kinds: readonly RecordLink['kind'][]): readonly RecordLink[] {
  const report = readInfestations(reading).at(-1)?.problem.report;
  return kinds.map((kind) => (report ? { kind, fill: { for: report.id } } : { kind }));
}
