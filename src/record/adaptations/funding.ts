import { type Day, monthsAfter } from '../../calendar/day.ts';
import type { Entry } from '../entry.ts';
import { earliest } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { allOnCase, firstOnCase } from '../whole-case.ts';

/** An application for the money for an adaptation: each time it was asked after, and what came of it. */
export type Funding = {
  readonly applied: Entry<'funding applied for'>;
  /** Every time somebody asked how it stands, while it was not decided. */
  readonly chases: readonly Entry<'funding chased'>[];
  readonly decided: Entry<'funding decided'> | undefined;
  /** What ended the wait: the decision, or the works or a move that made it needless. */
  readonly ended: Entry | undefined;
  /** The last day the law gives a council to decide on a grant. */
  readonly councilMustDecideBy: Day | undefined;
};

/** Each application for money, in order. */
export function fundingOf(reading: Reading): readonly Funding[] {
  return reading.of('funding applied for').map((applied) => {
    const decided =
      reading.firstNaming(applied, ['funding decided']) ??
      reading.firstAfter(applied, 'funding decided', ({ for: named }) => !isOtherApplication(reading, named, applied));
    const ended = earliest<Entry>(
      decided,
      firstOnCase(reading, applied, applied, 'works started', 'works completed', 'moved for good'),
    );
    return {
      ...{ applied, decided, ended },
      chases: allOnCase(reading, applied, applied, 'funding chased').filter(
        (chase) => !isOtherApplication(reading, chase.for, applied) && (!ended || chase.happened <= ended.happened),
      ),
      councilMustDecideBy: isGrant(applied) ? monthsAfter(applied.happened, monthsToDecide) : undefined,
    };
  });
}

/** Housing Grants, Construction and Regeneration Act 1996, section 34: six months from a valid application. */
const monthsToDecide = 6;

function isGrant({ route }: Entry<'funding applied for'>): boolean {
  return route === 'council grant' || route === 'both';
}

function isOtherApplication(reading: Reading, named: string | undefined, applied: Entry): boolean {
  return named !== applied.id && reading.entry(named)?.kind === 'funding applied for';
}
