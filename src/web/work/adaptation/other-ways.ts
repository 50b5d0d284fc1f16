import type { Reading } from '../../../record/reading.ts';
import { answering, dated } from '../lines.ts';
import type { RecordLink, WorkPart } from '../work.ts';

/** When partners do not agree: a meeting with the resident, and an outcome. */
export function partners(reading: Reading): WorkPart {
  const raised = reading.of('disagreement raised');
  const settled =
    raised.at(-1) && reading.firstAfter(raised.at(-1) as (typeof raised)[number], 'disagreement resolved');
  return {
    id: 'partners',
    title: 'When partners do not agree',
    says: reading
      .ofAny('disagreement raised', 'partners brought together', 'disagreement resolved')
      .map((entry) => dated(entry)),
    nothing: 'No disagreement has been written down.',
    lessons: ['adaptations/disagreement-resolved'],
    record: [
      { kind: 'disagreement raised', ...answering(reading.of('adaptation asked for')) },
      ...(raised.length === 0 || settled
        ? []
        : ([{ kind: 'partners brought together' }, { kind: 'disagreement resolved' }] as const).map(
            (link): RecordLink => ({ ...link, ...answering(raised) }),
          )),
    ],
  };
}

/** Where this home cannot be made to work: another, looked for with the resident and the therapist. */
export function otherHome(reading: Reading): WorkPart {
  const asked = answering(reading.of('adaptation asked for'));
  return {
    id: 'other-home',
    title: 'Another home, if this one cannot be made to work',
    says: reading
      .ofAny('other home sought', 'viewing arranged', 'home offered', 'moved for good')
      .map((entry) => dated(entry)),
    nothing: 'Nobody is looking for another home.',
    lessons: ['adaptations/alternative-home', 'adaptations/therapist-at-viewing'],
    record: (['other home sought', 'viewing arranged', 'home offered', 'moved for good'] as const).map(
      (kind): RecordLink => ({ kind, ...asked }),
    ),
  };
}
