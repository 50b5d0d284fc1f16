import type { Entry } from '../entry.ts';
import type { Pence } from '../money.ts';
import type { Reading } from '../reading.ts';
import { isSameMatter } from './problem-words.ts';

/**
 * What first showed that the home is held on a long lease or in shared ownership; undefined when it is held otherwise,
 * or nobody has said.
 */
export function leaseOf(reading: Reading): Entry<'home described'> | undefined {
  const described = reading.of('home described').filter((home) => home.tenure !== undefined);
  const otherwise = described.findLastIndex((home) => !isLease(home));
  return described[otherwise + 1];
}

/** The sum above which works cost a leaseholder too much to be ordered without consulting: £250, in pence. */
export const shareToConsultAt = 25_000 as Pence;

/** Whether works as described are to the building or its shared parts, which leaseholders pay towards together. */
export function areSharedWorks(works: string): boolean {
  return shared.test(works);
}

/** Whether a fault lies in what is plainly nobody’s home: a lift, or anything reported at the block and not in the home. */
export function isInSharedParts({ problem, place }: Entry<'repair reported'>): boolean {
  return lift.test(problem) || (place !== undefined && sharedPlace.test(place));
}

/** Whether works as described are of a size that costs each leaseholder more than a small sum. */
export function areLargeWorks(works: string): boolean {
  return shared.test(works) && large.test(works);
}

/** Whether a cause as described lies in the structure or outside of the building. */
export function isStructural(cause: string): boolean {
  return structure.test(cause);
}

/** The fault that damage inside came from: the report it points to, or the only one there was by then. */
export function faultBehind(reading: Reading, damage: Entry<'internal damage reported'>): Entry | undefined {
  if (damage.for !== undefined) return reading.entry(damage.for);
  const [report, ...others] = reading
    .ofAny('repair reported', 'hazard reported')
    .filter(({ happened }) => happened <= damage.happened);
  return others.length === 0 ? report : undefined;
}

/**
 * Whether works as described mend the fault that damage inside came from, and leave the damage. Works that are not described
 * may do both.
 */
export function areForFaultAlone(
  works: string | undefined,
  fault: Entry | undefined,
  { damage }: Entry<'internal damage reported'>,
): boolean {
  if (works === undefined || makesGood.test(works) || (damage !== undefined && isSameMatter(works, damage)))
    return false;
  const reported = fault?.kind === 'repair reported' ? fault.problem : undefined;
  return reported !== undefined && isSameMatter(works, reported);
}

const makesGood =
  /\b(?:ma(?:ke|king|de) good|re-?plaster\w*|plaster\w*|re-?decorat\w*|paint\w*|floor\w*|carpet\w*|indoors|inside|internal\w*)\b/i;

function isLease({ tenure }: Entry<'home described'>): boolean {
  return tenure === 'long lease' || tenure === 'shared ownership';
}

const shared =
  /\b(roof(s|ing)?|re-?roof\w*|gutter\w*|downpipes?|chimneys?|windows|doors|lifts?|stairs?|stairwells?|communal|shared|block|building|cladding|render\w*|brickwork|pointing|walls|balcon(y|ies)|structur\w*|foundations?|drains?|drainage|entry ?phone|intercom|fire (doors|alarm|stopping)|external|outside|elev(?:ation)?s?|scaffold\w*|parapets?|copings?|stacks?(?! of)|risers?|rising mains?|plant ?rooms?)\b/i;

const lift = /^(?:the )?(?:(?:block|communal|passenger|main|goods|both|shared) )?lifts?\b/i;
const sharedPlace =
  /^(?:the |whole |main )*(?:block|building|communal \w+(?: \w+)?|common parts?|shared \w+|stairwell|lift|lobby|foyer|car ?park|bin ?store|grounds|block entrance|entrance to the block)$/i;

const large =
  /\b(replac\w*|renew\w*|rebuild\w*|refurbish\w*|re-?roof\w*|re-?clad\w*|re-?point\w*|re-?wir\w*|new|programme|major|whole|entire|complete|all|upgrade\w*|underpin\w*|scaffold\w*|cyclical)\b/i;

const structure =
  /\b(roof(s|ing)?|gutter\w*|downpipes?|chimneys?|structur\w*|foundations?|subsid\w*|cladding|render\w*|brickwork|pointing|(external|outside|outer|cavity|party) walls?|walls? (crack\w*|outside)|lintels?|joists?|flashing|parapet|balcon(y|ies)|damp.proof course|rising damp|communal (pipe\w*|stack|drain\w*)|soil stack)\b/i;
