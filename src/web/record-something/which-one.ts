import { isReferral } from '../../record/behaviour/safeguarding-decision.ts';
import { openWatches } from '../../record/behaviour/safeguarding-watch.ts';
import { readPromises } from '../../record/complaints/kept-promises.ts';
import { readOrders } from '../../record/complaints/order.ts';
import type { Entry, KindName } from '../../record/entry.ts';
import type { Reading } from '../../record/reading.ts';
import { namesAnother } from '../../record/whole-case.ts';
import type { SoftCheck } from './soft-check.ts';
import type { AboutToRecord } from './soft-checks.ts';
import { valueIn } from './value-in.ts';

/**
 * Which of several that stand open an answer is about is asked where it names none of them: some kinds then answer none,
 * and some are taken to answer all.
 */
export function whichOne(about: AboutToRecord): readonly SoftCheck[] {
  const asked = ofNone(about);
  return asked.length > 0 ? asked : ofAll(about);
}

function ofNone({ kind, fields, for: answers, happened, reading }: AboutToRecord): readonly SoftCheck[] {
  const asked = reading && answeredByName[kind];
  if (!asked) return [];
  const open = asked.open(reading, fields).filter((entry) => entry.happened <= happened);
  if (open.length < 2 || open.some(({ id }) => id === answers) || (answers !== undefined && asked.isNamedByMore))
    return [];
  const asks = `${open.length} ${asked.are} open, and this does not say which it is about, so all of them stay open. Choose one; where it is several, record each by itself. Record it as it is?`;
  return [question(kind, open.length, asks)];
}

function ofAll({ kind, for: answers, happened, reading }: AboutToRecord): readonly SoftCheck[] {
  const asked = reading && answersAllUnnamed[kind];
  if (!asked) return [];
  const open = openApart(reading, kind, asked.cause).filter((cause) => cause.happened <= happened);
  const tellsApart = open.some((cause) => namesAnother(reading, { ...cause, id: '', for: answers }, cause));
  if (open.length < 2 || tellsApart) return [];
  const asks = `${open.length} ${asked.are} open, and this does not say which it is about, so it is taken to be about all of them. Choose one where it is about that one alone. Record it as it is?`;
  return [question(kind, open.length, asks)];
}

/** Causes that this kind has not answered yet, each told apart from the others: the same told again is one. */
function openApart(reading: Reading, kind: KindName, cause: KindName): readonly Entry[] {
  const given = reading.of(kind) as readonly Entry[];
  const open = (reading.of(cause) as readonly Entry[]).filter(
    (one) => !given.some((answer) => answer.happened >= one.happened && !namesAnother(reading, answer, one)),
  );
  return open.filter((one, place) =>
    open.slice(0, place).every((before) => namesAnother(reading, { ...one, id: '', for: before.id }, one)),
  );
}

function question(kind: KindName, open: number, asks: string): SoftCheck {
  return { id: `which-one:${kind.replaceAll(' ', '-')}:${open}`, asks, field: 'for' };
}

type Asked = {
  readonly are: string;
  readonly open: (reading: Reading, fields: object) => readonly Entry[];
  /** What it points to may name one without being one: the worry that somebody is watched for. */
  readonly isNamedByMore?: true;
};

const answeredByName: { readonly [K in KindName]?: Asked } = {
  'order complied with': {
    are: 'orders are',
    open: (reading) =>
      readOrders(reading).flatMap(({ order, carriedOut }) => (carriedOut === undefined ? [order] : [])),
  },
  'promise kept': {
    are: 'promises are',
    open: (reading) => readPromises(reading).flatMap(({ cause, keptBy }) => (keptBy === undefined ? [cause] : [])),
  },
  'safeguarding considered': { are: 'watches over people are', open: openWatches, isNamedByMore: true },
  'partner involved': {
    are: 'watches over people are',
    open: (reading, fields) => (isReferral(valueIn<string>(fields, 'partner') ?? '') ? openWatches(reading) : []),
    isNamedByMore: true,
  },
};

/** Kinds that answer only what they name, and where they name nothing are taken to answer all. */
const answersAllUnnamed: { readonly [K in KindName]?: { readonly are: string; readonly cause: KindName } } = {
  'support offered': { are: 'people’s accounts of abuse are', cause: 'abuse disclosed' },
  'safeguarding considered': { are: 'people’s accounts of abuse are', cause: 'abuse disclosed' },
  'safety measures considered': { are: 'people’s accounts of abuse are', cause: 'abuse disclosed' },
  'disagreement resolved': { are: 'disagreements are', cause: 'disagreement raised' },
  'remedy considered': { are: 'complaints are', cause: 'complaint received' },
  'reimbursement considered': { are: 'costs the resident met are', cause: 'cost met by resident' },
};
