import { type Day, monthsAfter } from '../../src/calendar/day.ts';
import { workingDaysAfter } from '../../src/calendar/working-days.ts';
import type { Entry } from '../../src/record/entry.ts';
import { add, entryFor, type Pass } from './pass.ts';

/** Antisocial behaviour dealt with together. */
type Matter = {
  readonly first: Entry<'antisocial behaviour reported'>;
  readonly ids: string[];
  lastReport: Day;
  /** When the next trouble began: what names nothing is about that one from then on. */
  until: Day | undefined;
};

/** What is owed about each matter, from all that was said of it. */
export function judgeBehaviour(pass: Pass): void {
  const matters = mattersOf(pass);
  for (const matter of matters) {
    const { first } = matter;
    const limit = isSerious(first) ? 1 : 5;
    let assessed: Day | undefined;
    let assessedFully: Day | undefined;
    let spokenTo: Day | undefined;
    for (const entry of pass.ofBehaviour) {
      if (entry.happened < first.happened || !isAbout(pass, entry, matter)) continue;
      if (entry.kind === 'person complained of spoken to') spokenTo ??= entry.happened;
      else if (entry.kind === 'risk assessed') {
        assessed ??= entry.happened;
        if (seesAll(pass, entry)) assessedFully ??= entry.happened;
      }
    }
    add(pass, 'asb/risk-assessed', first, workingDaysAfter(first.happened, limit), assessed);
    add(pass, 'asb/vulnerability-assessed', first, workingDaysAfter(first.happened, limit), assessedFully);
    add(pass, 'asb/perpetrator-spoken-to', first, workingDaysAfter(first.happened, 10), spokenTo);
  }
  for (const entry of pass.ofBehaviour) if (entry.kind === 'evidence offered') judgeEvidence(pass, matters, entry);
}

/** A report belongs to the matter last heard of, unless that has been quiet for six months. */
function mattersOf(pass: Pass): readonly Matter[] {
  const matters: Matter[] = [];
  for (const report of pass.ofBehaviour) {
    if (report.kind !== 'antisocial behaviour reported') continue;
    const last = matters.at(-1);
    if (last && report.happened <= monthsAfter(lastHeard(pass, last, report.happened), 6)) {
      last.ids.push(report.id);
      last.lastReport = report.happened;
    } else {
      if (last) last.until = report.happened;
      matters.push({ first: report, ids: [report.id], lastReport: report.happened, until: undefined });
    }
  }
  return matters;
}

function judgeEvidence(pass: Pass, matters: readonly Matter[], offered: Entry): void {
  const about = matters.filter((matter) => isAbout(pass, offered, matter));
  const matter = about.findLast(({ first }) => first.happened <= offered.happened) ?? about[0];
  if (!matter) return;
  const taken = pass.ofBehaviour.find(
    (entry) =>
      entry.kind === 'evidence taken' && entry.happened >= offered.happened && isTakingOf(pass, entry, offered, matter),
  );
  add(pass, 'asb/evidence-taken', offered, workingDaysAfter(offered.happened, 2), taken?.happened, matter.first);
}

function isTakingOf(pass: Pass, entry: Entry, offered: Entry, matter: Matter): boolean {
  if (entry.for === undefined || entry.for === offered.id) return isAbout(pass, entry, matter);
  return entryFor(pass, entry.for)?.kind !== 'evidence offered' && isAbout(pass, entry, matter);
}

function isSerious(report: Matter['first']): boolean {
  return report.harm === 'violence' || report.harm === 'threat' || report.harm === 'intimidation';
}

/** Whether an assessment looked at vulnerability and at any child known to live there by then. */
function seesAll(pass: Pass, { considers, happened }: Entry<'risk assessed'>): boolean {
  if (!considers?.includes('vulnerability')) return false;
  return considers.includes('children') || pass.childSince === undefined || pass.childSince > happened;
}

/** When a matter was last reported, or assessed, up to a day. */
function lastHeard(pass: Pass, matter: Matter, until: Day): Day {
  let last = matter.lastReport;
  for (const entry of pass.ofBehaviour) {
    if (entry.kind !== 'risk assessed' || entry.happened > until || entry.happened <= last) continue;
    if (isAbout(pass, entry, matter)) last = entry.happened;
  }
  return last;
}

/** Whether following what an entry names leads to a report of this matter, or to none of any; or it names nothing, and no other trouble had begun. */
function isAbout(pass: Pass, entry: Entry, matter: Matter): boolean {
  if (entry.for === undefined) return matter.until === undefined || entry.happened < matter.until;
  let named: string | undefined = entry.for;
  for (let steps = 0; named !== undefined && steps < longestChain; steps++) {
    if (matter.ids.includes(named)) return true;
    const at = entryFor(pass, named);
    if (at?.kind === 'antisocial behaviour reported') return false;
    named = at?.for;
  }
  return true;
}

const longestChain = 50;
