import { saysHelpMeanwhile } from '../adaptations/help-meanwhile.ts';
import type { Entry } from '../entry.ts';
import { plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { isFromThem } from '../what-it-says.ts';
import {
  decisionsIn,
  decisionToldIn,
  givesReason,
  tellsOfAgreement,
  tellsOfDisagreement,
} from './adaptation-decided-words.ts';
import { dayOfFitting, feasibilityIn, recommendedIn, speaksOfAdaptation, tellsOfHelp } from './adaptation-words.ts';
import { add, addMore, addNew, isKnown, isWrittenNear, isWrittenSoon, type Telling } from './telling.ts';

/** A therapist’s report told in a note, whether it can be done, what was decided of it and told, and help meanwhile. */
export function hearAdaptation(telling: Telling): void {
  const isReport = telling.tells('therapist report');
  const { words } = telling;
  if (!isReport && !(isKnown(telling, ...ofFitting) && tellsOfFitting(words))) return;
  const said = plainInFull(words);
  if (isReport) {
    const recommends = recommendedIn(words);
    addNew(telling, [], 'therapist report received', {
      ...(recommends.length > 0 && { recommends }),
      ...(saysHelpMeanwhile(words) && { note: words }),
    });
  }
  if (tellsOfHelp(said) && !isWrittenNear(telling, 'interim help given'))
    add(telling, 'interim help given', { help: words });
  const feasible = feasibilityIn(words);
  if (feasible) addNew(telling, [], 'feasibility surveyed', { ...feasible, finds: words });
  // ‘Shower ok, ramp no’ by whoever measured is what can be done, and no decision.
  else hearDecisions(telling, said);
  hearDisagreement(telling, said);
}

/** Whether somebody’s home is to be made to fit them, by what was written down. */
export function isToBeFitted(reading: Reading): boolean {
  return reading.ofAnyIn(ofFitting).length > 0;
}

/** Whether words may tell how that stands. */
export const tellsOfFitting = remembered((words: string): boolean => speaksOfAdaptation(plainInFull(words)));

const ofFitting = ['adaptation asked for', 'therapist report received', 'therapist referral decided'] as const;

/** A yes or no, to the whole or to a line of the report; and that it was told. */
function hearDecisions(telling: Telling, said: string): void {
  const { words } = telling;
  const known = linesKnown(telling);
  const decided = decisionsIn(said, known).filter(({ line }) => !isDecided(telling, line));
  for (const { line, isNo } of decided) {
    const decision = line === undefined ? (isNo ? 'no' : 'yes') : isNo ? 'declined' : 'accepted';
    const why = line !== undefined || givesReason(said) ? { why: words } : {};
    if (line === undefined) addMore(telling, 'adaptation decided', { decision, ...why });
    else addMore(telling, 'recommendation decided', { recommendation: line, decision, ...why });
  }
  // To say no to one line, and yes or nothing to the others, is to decide in part.
  const isInPart = decided.some(({ line, isNo }) => line !== undefined && isNo) && known.length > 1;
  if (isInPart && !isDecided(telling, undefined))
    addMore(telling, 'adaptation decided', { decision: 'in part', why: words });
  const told = isKnown(telling, 'adaptation decided', 'recommendation decided') && decisionToldIn(said);
  if (told) add(telling, 'adaptation decision told', told.hasReasons ? { why: words } : {});
}

/** Who comes for what was agreed, and when, in a letter, an update or a note of ours. */
export function hearDayOfFitting(telling: Telling): void {
  const { entry, words, heard } = telling;
  if (!heard.some(({ kind }) => kind === 'adaptation decided') || isFromThem(entry)) return;
  if (dayOfFitting(words, entry.happened) !== undefined && !isWrittenNear(telling, 'visits planned'))
    addMore(telling, 'visits planned', { visits: [words] });
}

/** The lines of reports that were heard or written down by the day of these words. */
function linesKnown({ reading, heard, entry }: Telling): readonly string[] {
  return [...reading.of('therapist report received'), ...heard]
    .filter((one): one is Entry<'therapist report received'> => one.kind === 'therapist report received')
    .filter(({ happened }) => happened <= entry.happened)
    .flatMap(({ recommends }) => recommends ?? []);
}

function isDecided(telling: Telling, line: string | undefined): boolean {
  if (isWrittenNear(telling, 'adaptation decided', 'recommendation decided')) return true;
  return telling.heard.some(
    (one) =>
      (line === undefined && one.kind === 'adaptation decided') ||
      (one.kind === 'recommendation decided' && one.recommendation === line),
  );
}

/** A therapist who does not accept what we decided or found, and that they came to an outcome with us. */
function hearDisagreement(telling: Telling, said: string): void {
  if (!isKnown(telling, 'therapist report received', 'adaptation decided')) return;
  const isOpen = telling.heard.some(({ kind }) => kind === 'disagreement raised');
  if (isOpen && tellsOfAgreement(said)) add(telling, 'disagreement resolved', { outcome: telling.words });
  if (isOpen || !tellsOfDisagreement(said) || isWrittenSoon(telling, 'disagreement raised')) return;
  add(telling, 'disagreement raised', { with: 'the occupational therapist', over: telling.words });
}
