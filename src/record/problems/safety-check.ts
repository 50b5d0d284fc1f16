import type { Entry } from '../entry.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';

/**
 * Whether what was finished was only one of the checks that fall due by the calendar, of gas, electrics or alarms, and found
 * all well: it mends nothing, so nobody need be asked whether it worked. What is for a repair, or comes where something
 * of the kind was reported, is taken at its word.
 */
export function isSafetyCheck(reading: Reading, works: Entry): boolean {
  const words = wordsOf(works);
  if (words === undefined || !speaksOfCheckAlone(words)) return false;
  const reports = reading.ofAny('repair reported', 'hazard reported', 'problem returned');
  return !reports.some(
    (report) => reading.leadsBack(works, report.id) || ofInstallations.test(plainInFull(wordsOfReport(report))),
  );
}

function wordsOf(works: Entry): string | undefined {
  if (works.kind === 'visit made') return works.outcome === 'works completed' ? works.note : undefined;
  if (works.kind !== 'works completed' || works.causes || works.answers) return undefined;
  return works.works;
}

function wordsOfReport(report: Entry<'repair reported' | 'hazard reported' | 'problem returned'>): string {
  return (report.kind === 'hazard reported' ? report.hazard : report.problem) ?? '';
}

const speaksOfCheckAlone = remembered((words: string): boolean => {
  const said = plainInFull(words).replace(nothingToMend, ' ');
  return check.test(said) && foundWell.test(said) && !mends.test(said);
});

const check = anyOf(
  '(?:gas|electric(?:al|s)?|fire|boiler|alarms?) (?:safety )?(?:installation )?(?:check(?:ed)?|service[d]?|inspect(?:ion|ed)|test(?:ed)?|certificate|record)',
  '(?:annual|yearly) (?:gas |boiler |electrical )?(?:safety )?(?:check|service|inspection|test)',
  'lgsr|cp12|eicr|loler',
  '(?:check|service|inspection|test) of (?:the )?(?:gas|electrics|boiler|alarms?)',
);

const foundWell = anyOf(
  'safe|passed|pass|satisfactory|certificates?|certs?',
  '(?:all|both|everything) (?:is |was )?(?:ok|okay|fine|well|good|working)',
);

const nothingToMend =
  /\b(?:no|without|nil) (?:faults?|works?|repairs?|defects?|remedials?|parts?|issues?)(?: (?:needed|found|required|noted))?\b/g;

const mends = anyOf(
  '(?:replac|repair|mend|renew|chang|fix|clear|seal|swap|install|rectif|remed|adjust|reset|eas|capp?|isolat|disconnect|turn|tighten|secur|fitt)\\w*',
  'fit|new|works?|parts?|back on|restored|made (?:good|safe)|not|un(?:safe|satisfactory)|fail\\w*',
);

const ofInstallations = anyOf(
  'gas|boiler|heat\\w*|hot water|radiators?|cookers?|electric\\w*|sockets?|fuse\\w*|lights?|lighting|power|trip\\w*|alarms?|detectors?|carbon|co|certificates?|safety check|service',
);
