import type { Entry } from '../entry.ts';
import { gather } from '../gather.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { isFrom } from '../whole-case.ts';
import type { Complaint } from './complaint.ts';

/** What was found about a point of a complaint, and what it was said to rest on before an answer went. */
export type PointFinding = {
  /** The first time something was found, decided or reasoned of the point since the answer before. */
  readonly found: Entry<'point considered'>;
  /** The first time entries of the record were named that bear it out. */
  readonly supported: Entry<'point considered'> | undefined;
  /** The answer that went out on it unsupported. */
  readonly answered: Entry<'response sent'> | undefined;
};

/** Reads what was found of each point, once for each answer it went into. Whose it is to answer is no finding. */
export function readPointFindings(reading: Reading): readonly PointFinding[] {
  const considered = reading
    .of('point considered')
    .filter(({ found, reasons, decision }) => found !== undefined || reasons !== undefined || decision !== undefined);
  if (considered.length === 0) return [];
  const ofOneAnswer = Map.groupBy(considered, (one) => `${one.point}\n${answerTo(reading, one)?.id ?? ''}`);
  return gather([...ofOneAnswer.values()], (all) => {
    const [found] = all;
    if (!found) return [];
    const supported = all.find((one) => isSupported(reading, one));
    return [{ found, supported, answered: supported ? undefined : answerTo(reading, found) }];
  });
}

/** Whether a finding names something on the record that it rests on, other than the point itself as it was raised. */
function isSupported(reading: Reading, { supports = [], for: raised, id }: Entry<'point considered'>): boolean {
  return supports.some((one) => one !== raised && one !== id && reading.entry(one) !== undefined);
}

function answerTo(reading: Reading, considered: Entry<'point considered'>): Entry<'response sent'> | undefined {
  return earliest<Entry<'response sent'>>(
    ...reading.complaints
      .filter(({ received }) => isFrom(considered, received) && reading.belongsWith(considered, received))
      .flatMap((complaint) => responsesOf(complaint).find((response) => isFrom(response, considered)) ?? []),
  );
}

function responsesOf({ stages }: Complaint): readonly Entry<'response sent'>[] {
  return stages.flatMap(({ response }) => response ?? []);
}
