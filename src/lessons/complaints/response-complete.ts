import { atOnce } from '../../calendar/limit.ts';
import { cite } from '../../library/citation.ts';
import { code2022 } from '../../library/law/code-2022.ts';
import { code2024 } from '../../library/law/code-2024.ts';
import { isAllPutRight } from '../../record/complaints/still-to-do.ts';
import type { Entry } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { always, byCode, type Finding, type Lesson } from '../lesson.ts';

export const responseComplete: Lesson = {
  id: 'complaints/response-complete',
  title: 'Give in the response: stage, complaint, decision, reasons, remedy, what is left to do and where to go next',
  why: 'Without these the resident cannot tell what was decided, why, what happens next, or where to turn.',
  cites: [cite(code2024, '6.9'), cite(code2024, '6.19'), cite(code2022, '5.8')],
  clock: byCode(atOnce),
  appliesFrom: always,

  find: (reading) =>
    reading.of('response sent').flatMap((response): Finding[] => {
      if (!response.tells) return [{ cannotTell: 'what the response tells the resident', since: response }];
      const left = partsOwed(reading, response).filter((part) => !isTold(response, part));
      if (left.length === 0) return [];
      return [{ crossed: response, says: `It left out: ${left.map((part) => inWords[part]).join('; ')}.` }];
    }),

  examples: [
    {
      name: 'does not say how to go further',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          decision: 'upheld',
          tells: ['stage', 'definition', 'decision', 'reasons', 'remedy', 'outstanding actions'],
        },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'crossed', on: '2025-04-14' }],
    },
    {
      name: 'upheld, with no word of a remedy',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 2,
          decision: 'partly upheld',
          tells: ['stage', 'definition', 'decision', 'reasons', 'how to go further'],
        },
      ],
      asAt: '2025-05-01',
      shows: [{ standing: 'crossed', on: '2025-04-14' }],
    },
    {
      name: 'all there',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          decision: 'upheld',
          promises: ['new extractor fan'],
          tells: ['stage', 'definition', 'decision', 'reasons', 'remedy', 'outstanding actions', 'how to go further'],
        },
      ],
      asAt: '2025-05-01',
      shows: [],
    },
    {
      name: 'not upheld, so there is nothing to remedy or to do',
      entries: [
        {
          on: '2025-04-14',
          kind: 'response sent',
          stage: 1,
          decision: 'not upheld',
          tells: ['stage', 'definition', 'decision', 'reasons', 'how to go further'],
        },
      ],
      asAt: '2025-05-01',
      shows: [],
    },
    {
      name: 'nobody wrote down what it tells',
      entries: [{ on: '2025-04-14', kind: 'response sent', stage: 1, decision: 'upheld' }],
      asAt: '2025-05-01',
      shows: [{ standing: 'cannot tell' }],
    },
  ],
};

type Response = Entry<'response sent'>;
type Part = NonNullable<Response['tells']>[number];

const inWords: Readonly<Record<Part, string>> = {
  stage: 'which stage it is',
  definition: 'what the complaint is',
  decision: 'the decision',
  reasons: 'the reasons',
  remedy: 'what is offered to put it right',
  'outstanding actions': 'what is still to be done',
  'how to go further': 'where to go next',
};

/**
 * A remedy is owed where something was upheld, and what is still to be done unless the record shows that all of it was put
 * right by then; the rest always.
 */
function partsOwed(reading: Reading, response: Response): readonly Part[] {
  const always: readonly Part[] = ['stage', 'definition', 'decision', 'reasons', 'how to go further'];
  const isUpheld = response.decision === 'upheld' || response.decision === 'partly upheld';
  if (!isUpheld) return always;
  return isAllPutRight(reading, response.happened)
    ? [...always, 'remedy']
    : [...always, 'remedy', 'outstanding actions'];
}

/** What the response is recorded as saying elsewhere counts as told: promises are a remedy and what is still to be done. */
function isTold(response: Response, part: Part): boolean {
  if (response.tells?.includes(part)) return true;
  if (part === 'reasons') return response.explains !== undefined;
  return (part === 'remedy' || part === 'outstanding actions') && response.promises !== undefined;
}
