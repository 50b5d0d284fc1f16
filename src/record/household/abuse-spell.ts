import { cameAfter } from '../behaviour/same-day.ts';
import type { Entry } from '../entry.ts';
import { earliest, inOrder } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { abuseSaid, endOfAbuse } from '../safe-contact/abuse-at-home.ts';
import { beginsMatter } from '../whole-case.ts';

/** A stretch in which somebody of the household was known to live with abuse, from its being told, or taken up again, to what ended it. */
export type AbuseSpell = { readonly told: Entry; readonly opened: Entry; readonly closed: Entry | undefined };

/**
 * Abuse that was disclosed, or told in words beyond doubt, is open until somebody says that it is over: that the need ended, that the case is closed, or that
 * whoever was harmed lives elsewhere. A lock that was changed, or a repair or complaint that was closed, ends none of it.
 */
export function spellsOfAbuse(reading: Reading): readonly AbuseSpell[] {
  return reading.part(readSpells);
}

function readSpells(reading: Reading): readonly AbuseSpell[] {
  const disclosed = reading.of('abuse disclosed');
  const [first] = disclosed;
  const said = abuseSaid(reading);
  return [
    // Told in words it is nobody’s by name: once it was written down, it is what was written.
    ...(said && (!first || inOrder(said, first) < 0) ? spellsFrom(reading, said, first) : []),
    ...disclosed.flatMap((told) => spellsFrom(reading, told, endOfAbuse(reading, told))),
  ];
}

function spellsFrom(reading: Reading, told: Entry, ended: Entry | undefined): readonly AbuseSpell[] {
  const about = reading
    .ofAny('case closed', 'case reopened', 'moved for good')
    .filter(
      (turn) => cameAfter(reading, turn, told) && (turn.kind === 'moved for good' || isOfAbuse(reading, turn, told)),
    );
  return [told, ...about.filter(({ kind }) => kind === 'case reopened')]
    .filter((opened) => opened === told || ended === undefined || opened.happened < ended.happened)
    .map((opened): AbuseSpell => {
      const over = about.find((turn) => turn.kind !== 'case reopened' && cameAfter(reading, turn, opened));
      return { told, opened, closed: earliest<Entry>(over, ended) };
    });
}

/** Whether an entry is of the case as a whole, or of the abuse that was told, and not of a lock or a complaint that came of it. */
export function isOfAbuse(reading: Reading, entry: Entry, told: Entry): boolean {
  if (entry.for === undefined) return true;
  const passed = new Set<Entry>();
  let at = reading.entry(entry.for);
  while (at !== undefined && at !== told && !beginsAnother(at) && !passed.has(at)) {
    passed.add(at);
    at = reading.entry(at.for);
  }
  return at === told;
}

/** A lock, a complaint or an incident of the abuse is looked after by itself. */
function beginsAnother({ kind }: Entry): boolean {
  return beginsMatter.has(kind) || kind === 'complaint received';
}
