import type { Assessment } from '../../assessment/assess.ts';
import type { Day } from '../../calendar/day.ts';
import type { Complaint } from '../../record/complaints/complaint.ts';
import { readOrders } from '../../record/complaints/order.ts';
import { pointsOf } from '../../record/complaints/points.ts';
import type { Means } from '../../record/kinds/vocabulary.ts';
import { pointsAnswered } from '../against-record/points-answered.ts';
import type { LetterCheck } from '../check-letter.ts';
import { blocksOfText } from '../opening/plain-text.ts';
import { partsOfLetter } from '../parts.ts';
import type { Sentence } from '../sentences.ts';
import { apologisingIn } from '../words/apologising.ts';
import { apologySaid } from './said-in-letter.ts';

/** What an officer says of a letter as it goes, besides its text. */
export type SentLetter = {
  readonly text: string;
  readonly on: Day;
  readonly means: Means;
  readonly decision?: 'upheld' | 'partly upheld' | 'not upheld' | undefined;
  readonly reviewer?: string | undefined;
  readonly until?: Day | undefined;
  readonly why?: string | undefined;
};

/** The kind and the fields of the entry a letter is recorded by, read from the letter and what was said of it. */
export type LetterEntry = {
  readonly kind: string;
  readonly for: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
};

/**
 * The entry that says a letter was sent: a record has had a kind for each since before letters were written here, and
 * the lessons look for those. What it tells is what the check found in it.
 */
export function entryOfLetter(sent: SentLetter, check: LetterCheck, assessment: Assessment): LetterEntry {
  const { reading } = assessment;
  const complaint = reading.complaints.at(-1);
  const stage = complaint?.stages.at(-1)?.number ?? 1;
  const parts = partsOfLetter(blocksOfText(sent.text));
  const holds = (...contents: readonly string[]) =>
    contents.filter((id) => check.checks.some((one) => one.id === `content/${id}` && one.outcome === 'passed'));
  const apology = () => apologySaid(check, parts, assessment, sent.on);
  const about = complaint?.received.id;
  switch (check.kind) {
    case 'acknowledgement':
      return entry('complaint acknowledged', about, { stage, tells: tellsOf(holds, acknowledgementTells) });
    case 'extension':
      return entry('extension sent', about, { stage, until: sent.until, tells: tellsOf(holds, extensionTells) });
    case 'refusal':
      return stage === 2
        ? entry('escalation refused', complaint?.stages[1]?.opened.id ?? about, {
            why: sent.why,
            tells: tellsOf(holds, refusalTells),
          })
        : entry('complaint refused', about, { why: sent.why, tells: tellsOf(holds, refusalTells) });
    case 'stage-1':
    case 'stage-2':
      return entry('response sent', about, {
        stage: check.kind === 'stage-1' ? 1 : 2,
        decision: sent.decision,
        reviewer: sent.reviewer,
        answers: answered(parts.body, complaint, assessment),
        tells: tellsOf(holds, responseTells),
        apologises: parts.body.some(({ said }) => apologisingIn(said) !== undefined),
        form: 'written',
        ...apology(),
      });
    case 'apology':
      return entry('apology given', about, {
        form: 'written',
        ...apology(),
        ...(isOrdered(assessment) && { ordered: true }),
      });
    case 'hazard-summary':
      return entry('written summary sent', reading.of('investigation concluded').at(-1)?.id, {
        means: sent.means,
        tells: tellsOf(holds, summaryTells),
      });
  }
}

function entry(kind: string, answers: string | undefined, fields: Readonly<Record<string, unknown>>): LetterEntry {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { kind, for: answers, fields: Object.fromEntries(said) };
}

type Tells = Readonly<Record<string, string>>;
const acknowledgementTells: Tells = {
  definition: 'definition',
  'outcomes-sought': 'outcomes sought',
  'responsible-or-not': 'responsible or not',
  'response-date': 'response date',
};
const extensionTells: Tells = {
  reason: 'reason',
  'new-date': 'new date',
  ombudsman: 'the Ombudsman',
  updates: 'how often we will update you',
};
const refusalTells: Tells = { reasons: 'reasons', ombudsman: 'the Ombudsman' };
const responseTells: Tells = {
  stage: 'stage',
  definition: 'definition',
  decision: 'decision',
  reasons: 'reasons',
  remedy: 'remedy',
  'outstanding-actions': 'outstanding actions',
  'how-to-go-further': 'how to go further',
  ombudsman: 'how to go further',
};
const summaryTells: Tells = {
  'hazard-found': 'hazard found',
  'hazard-works': 'what will be done and when',
  'hazard-contact': 'contact details',
};

function tellsOf(holds: (...contents: readonly string[]) => readonly string[], tells: Tells): readonly string[] {
  return [...new Set(holds(...Object.keys(tells)).flatMap((id) => tells[id] ?? []))];
}

/** The points that the letter answers. */
function answered(
  body: readonly Sentence[],
  complaint: Complaint | undefined,
  { reading }: Assessment,
): readonly string[] {
  if (!complaint) return [];
  return pointsAnswered(
    pointsOf(reading, complaint).map(({ point }) => point),
    body,
  );
}

/** Whether an order for an apology still waits to be carried out. */
function isOrdered({ reading }: Assessment): boolean {
  return readOrders(reading).some(({ order, carriedOut }) => order.what === 'apology' && !carriedOut);
}
