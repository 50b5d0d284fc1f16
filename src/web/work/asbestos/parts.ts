import { monthsAfter, sayDay } from '../../../calendar/day.ts';
import type { Entry } from '../../../record/entry.ts';
import { endSentence, join } from '../../../record/kind.ts';
import { asbestosOf } from '../../../record/problems/asbestos.ts';
import type { Reading } from '../../../record/reading.ts';
import { dated } from '../lines.ts';
import type { OnWork, RecordLink, Work, WorkPart } from '../work.ts';

/** Asbestos in a home: suspected, inspected, the options told, a plan, and the look at it every year. */
export const asbestosWork: Work = {
  slug: 'asbestos',
  title: 'Asbestos',
  begins: 'Write down that asbestos is suspected, or asked about',
  isAtHand: (reading, family) =>
    family === 'asbestos' ||
    reading.ofAny('asbestos suspected', 'asbestos inspected', 'asbestos plan made', 'asbestos plan reviewed').length >
      0,
  parts: (on) => [foundPart(on), toldPart(on), planPart(on)],
};

function foundPart({ reading }: OnWork): WorkPart {
  const places = asbestosOf(reading);
  const seen = new Set(places.flatMap(({ suspected, inspected, found, gone }) => [suspected, inspected, found, gone]));
  const all = [...reading.ofAny('asbestos suspected', 'asbestos inspected'), ...seen].filter(
    (one) => one !== undefined,
  );
  return {
    id: 'found',
    title: 'Suspected, and inspected',
    says: [
      ...[...new Set(all)].sort((one, other) => one.happened - other.happened).map(withWords),
      ...(places.some(({ found, gone }) => found && !gone)
        ? ['Nobody drills, cuts or sands here until they have been told where it is.']
        : []),
    ],
    nothing: 'Nobody has spoken of asbestos here.',
    lessons: ['asbestos/inspected'],
    record: [{ kind: 'asbestos suspected' }, ...toInspect(reading)],
  };
}

/** A suspicion by the words it was told in as well: they may be all that says where. */
function withWords(entry: Entry): string {
  const isTold = entry.kind === 'asbestos suspected' && entry.note !== undefined;
  return isTold ? `${dated(entry)} ${endSentence(`They said: ${entry.note}`)}` : dated(entry);
}

function toldPart({ reading }: OnWork): WorkPart {
  return {
    id: 'options',
    title: 'What the resident was told',
    says: reading.of('asbestos options told').map(({ happened, options, move }) => {
      const what = options === undefined ? 'Which options was not written down' : `The options: ${join(options)}`;
      const moving =
        move === undefined
          ? 'Nobody has said whether a move is needed'
          : move
            ? 'A move is needed'
            : 'No move is needed';
      return `${sayDay(happened)}: told what can be done. ${what}. ${moving}.`;
    }),
    nothing: 'The resident has not been told what can be done, or whether they must move.',
    lessons: ['asbestos/options-told'],
    record: [
      ...ofSuspicion(reading, 'asbestos options told'),
      ...(needsMove(reading) ? [{ kind: 'move considered' } as const] : []),
    ],
  };
}

function planPart({ reading }: OnWork): WorkPart {
  const looks = [...reading.of('asbestos plan made'), ...reading.of('asbestos plan reviewed')].sort(
    (one, other) => one.happened - other.happened,
  );
  const last = looks.at(-1);
  const places = asbestosOf(reading);
  const isGone = places.length > 0 && places.every(({ gone }) => gone !== undefined);
  return {
    id: 'plan',
    title: 'The plan, and its yearly review',
    says: [
      ...looks.map(dated),
      ...(last && !isGone ? [`It is looked at again by ${sayDay(monthsAfter(last.happened, 12))}.`] : []),
    ],
    nothing: 'There is no plan for managing it.',
    lessons: ['asbestos/plan-and-review'],
    record: [
      ...ofSuspicion(reading, 'asbestos plan made', 'works completed'),
      ...(last ? [{ kind: 'asbestos plan reviewed' } as const] : []),
    ],
  };
}

/** Each place that nobody has inspected has its own way in, so that clearing one does not clear another. */
function toInspect(reading: Reading): readonly RecordLink[] {
  const places = asbestosOf(reading).filter(({ inspected, gone }) => inspected === undefined && gone === undefined);
  if (places.length < 2) {
    const [place] = places;
    return place?.suspected
      ? [{ kind: 'asbestos inspected', fill: { for: place.suspected.id } }]
      : ofSuspicion(reading, 'asbestos inspected');
  }
  return places.flatMap(({ suspected }): readonly RecordLink[] =>
    suspected === undefined
      ? []
      : [
          {
            kind: 'asbestos inspected',
            ...(suspected.kind === 'asbestos suspected' &&
              suspected.place !== undefined && { says: `The suspected asbestos was inspected: ${suspected.place}` }),
            fill: { for: suspected.id },
          },
        ],
  );
}

function needsMove(reading: Reading): boolean {
  return reading.of('asbestos options told').some(({ move }) => move === true);
}

function ofSuspicion(reading: Reading, ...kinds: readonly RecordLink['kind'][]): readonly RecordLink[] {
  const suspected = reading.of('asbestos suspected').at(-1);
  return kinds.map((kind) => (suspected ? { kind, fill: { for: suspected.id } } : { kind }));
}
