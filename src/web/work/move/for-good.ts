import { sayDay } from '../../../calendar/day.ts';
import { sayEntry } from '../../../record/entry.ts';
import { bearings } from '../../../record/kinds/vocabulary.ts';
import { evidenceForMove, weighingExplained } from '../../../record/moves/move-evidence.ts';
import { scaleCalled, scaleFactors } from '../../../record/moves/move-scale.ts';
import { newEvidence, refusalToLookAtAgain, type Weighing, weighingsOf } from '../../../record/moves/move-weighing.ts';
import type { Reading } from '../../../record/reading.ts';
import { html } from '../../html.ts';
import { answering, dated } from '../lines.ts';
import type { OnWork, RecordLink, WorkPart } from '../work.ts';

/** The evidence for a move the landlord manages, weighed on one scale. */
export function weighing({ reading, reference }: OnWork): WorkPart {
  const again = refusalToLookAtAgain(reading);
  const news = newEvidence(reading);
  const weighings = weighingsOf(reading);
  const asks = again
    ? `${again.by ?? 'Somebody'} said no on ${sayDay(again.happened)}. Somebody else should look at it again.`
    : undefined;
  return {
    id: 'evidence',
    title: 'The evidence for a move',
    says: [
      ...evidenceForMove(reading).map(
        (letter) => `${dated(letter)}${news.includes(letter) ? ' It has not been weighed.' : ''}`,
      ),
      ...weighings.flatMap((one) => sayWeighing(reading, one)),
      ...(asks === undefined ? [] : [asks]),
    ],
    nothing: 'No evidence for a move has come in.',
    more: html`<p class="govuk-body"><a class="govuk-link" href="/cases/${reference}/work/move/weigh">${again ? 'Look at it again, from the beginning' : 'Weigh the evidence on the scale'}</a></p>`,
    lessons: ['moves/medical-evidence', 'circumstances/professional-evidence'],
    record: [
      { kind: 'professional evidence received', ...answering(reading.of('move asked for')) },
      ...weighings
        .filter(({ weighed }) => weighingExplained(reading, weighed) === undefined)
        .map(
          ({ weighed }): RecordLink => ({
            kind: 'professional evidence answered',
            says: `The result of ${sayDay(weighed.happened)} was explained to them`,
            fill: { for: weighed.id, ...(weighed.why && { says: weighed.why }) },
          }),
        ),
    ],
  };
}

/** Who weighed it, what came of it, and each answer that counted. */
function sayWeighing(reading: Reading, { weighed, onScale }: Weighing): readonly string[] {
  const by = weighed.by === undefined ? '' : ` by ${weighed.by}`;
  const second = weighed.second === true ? ', for a second time' : '';
  const told = weighingExplained(reading, weighed) ? 'They were told why.' : 'They have not been told why.';
  const head = `${sayDay(weighed.happened)}: weighed${by}${second}, and ${weighed.decision}${weighed.why === undefined ? '' : `: ${weighed.why}`}. ${told}`;
  if (!onScale) return [head];
  const scale = scaleCalled(onScale.edition);
  const counted = scaleFactors
    .filter((factor) => onScale.answers[factor] !== bearings[0])
    .map((factor) => `${scale?.factors[factor].name}: ${scale?.bearings[onScale.answers[factor]].says.toLowerCase()}`);
  return [head, `${[...counted, onScale.says].join('. ')} Edition ${onScale.edition} of the scale.`];
}

/** Moves that were promised: kept before homes go to others. */
export function commitments(reading: Reading): WorkPart {
  const { promised } = reading.move;
  const open = promised.filter(({ settled }) => settled === undefined);
  return {
    id: 'promised',
    title: 'A move that was promised',
    says: [
      ...promised.map(({ promise, settled }) => {
        const by = promise.due === undefined ? ' No day was given.' : '';
        const how = settled
          ? `Settled on ${sayDay(settled.happened)}: ${sayEntry(settled)}.`
          : 'It still stands, before homes go to others.';
        return `${dated(promise)}${by} ${how}`;
      }),
      ...reading.of('homes let to others').map(dated),
    ],
    nothing: 'No move has been promised.',
    lessons: ['moves/commitment', 'adaptations/therapist-at-viewing'],
    record: [
      { kind: 'promise made', says: 'We promised them a move', fill: { of: 'a move' } },
      { kind: 'move progressed', ...answering(open.map(({ promise }) => promise)) },
      { kind: 'viewing arranged', ...answering(open.map(({ promise }) => promise)) },
      ...(open.length === 0
        ? []
        : (['homes let to others', 'promise changed', 'promise kept'] as const).map((kind) => ({
            kind,
            ...answering(open.map(({ promise }) => promise)),
          }))),
      { kind: 'moved for good' },
    ],
  };
}
