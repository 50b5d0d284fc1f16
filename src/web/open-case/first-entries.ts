import type { Day } from '../../calendar/day.ts';
import type { Instant } from '../../calendar/instant.ts';
import { mayBeSame } from '../../record/behaviour/no-contact.ts';
import { restrictedFamilies } from '../../record/casework/open-case.ts';
import { isSensitive } from '../../record/casework/sensitive.ts';
import type { Entry, KindName, Subject } from '../../record/entry.ts';
import { hazardsIn } from '../../record/hazards/hazard-meant.ts';
import { whoDidIt } from '../record-something/who-did-it.ts';
import type { Choice } from './read-choice.ts';
import type { Report } from './read-report.ts';
import { shortTitle } from './short-title.ts';

export type Opening = {
  readonly reference: string;
  readonly household: string;
  readonly report: Report;
  readonly choice: Choice;
  /** Whoever opens it. */
  readonly account: string;
  /** Their name, for what they wrote. */
  readonly name: string;
  /** Those of our own people whom the report names as having done harm, or as complained of. */
  readonly blamed: readonly string[];
  /** Whether whoever opens it may be one of them. */
  readonly isOfOpener: boolean;
  readonly today: Day;
  readonly now: Instant;
  /** Names the entries apart from all others. */
  readonly once: string;
};

/** The first entries of a case: that it was opened, what was reported, what it does to them, and how soon to act. */
export function firstEntries(opening: Opening): readonly [Entry, ...Entry[]] {
  const { report, choice, reference, account, today, isOfOpener } = opening;
  const subject: Subject = `case:${reference}`;
  const { kind, fields, isOfHousehold } = firstReport(report, choice);
  const toldAt = report.isJustNow ? opening.now : undefined;
  const opened = entry(opening, 0, subject, 'case opened', today, {
    family: choice.family,
    title: shortTitle(report.said),
    officer: choice.officer,
  });
  const told = entry(opening, 1, isOfHousehold ? `household:${opening.household}` : subject, kind, report.happened, {
    ...fields,
    at: toldAt,
  });
  const alleged = allegations(opening);
  const entries: readonly [Entry, ...Entry[]] = [
    opened,
    told,
    ...alleged.map((one, place) =>
      entry(opening, firstOfAllegations + place, subject, 'staff conduct alleged', report.happened, one),
    ),
    ...(report.livesHere === undefined
      ? []
      : [entry(opening, 2, `household:${opening.household}`, 'person known', report.happened, { person: 'resident' })]),
    ...(report.effect === undefined
      ? []
      : [
          entry(opening, 3, subject, 'impact told', report.happened, {
            impact: report.effect,
            source: report.source,
            for: told.id,
            at: toldAt,
          }),
        ]),
    ...(choice.isRiskToLife
      ? [
          entry(opening, 4, subject, 'risk to life raised', report.happened, {
            source: report.source ?? 'the resident',
            at: toldAt,
          }),
        ]
      : []),
    ...(choice.priority === undefined || kind === 'repair reported'
      ? []
      : [entry(opening, 5, subject, 'priority set', today, { priority: choice.priority, for: told.id })]),
  ];
  const isClosed = restrictedFamilies.includes(choice.family) || alleged.length > 0 || entries.some(isSensitive);
  if (choice.officer === account || isOfOpener || !isClosed) return entries;
  // Whoever took the call may still see what they wrote, where it is closed to others and somebody else’s to do.
  const letIn = entry(opening, 6, subject, 'access to case given', today, { officer: account, why: 'opened the case' });
  return [...entries, letIn];
}

/** After the places of everything else there may be. */
const firstOfAllegations = 10;

/**
 * Whatever sort of case it is, what one of ours is said by name to have done is an allegation: it keeps them apart from
 * the household, and the case from everybody not named on it.
 */
function allegations({ blamed, choice, report }: Opening) {
  const isToldAlready = (name: string) => choice.family === 'staff conduct' && mayBeSame(choice.person ?? '', name);
  return blamed
    .filter((name) => !isToldAlready(name))
    .map((person) => ({ person, what: report.said, by: report.source }));
}

type FirstReport = {
  readonly kind: KindName;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Told of a person wherever they live, and so kept on the household’s record. */
  readonly isOfHousehold?: true;
};

function firstReport({ said, effect, place, source, means }: Report, choice: Choice): FirstReport {
  switch (choice.family) {
    case 'repairs':
    case 'pests':
    case 'homeowners':
      return {
        kind: 'repair reported',
        fields: { problem: said, effect, place, means, by: source, priority: choice.priority },
      };
    case 'hazards':
      return { kind: 'hazard reported', fields: { hazard: naming(choice.hazards, said), effect, place, source } };
    case 'antisocial behaviour':
      return {
        kind: 'antisocial behaviour reported',
        fields: { harm: choice.harm, incident: said, effect, place, source: source ?? 'the resident', means },
      };
    case 'adaptations':
      return { kind: 'adaptation asked for', fields: { adaptation: said, by: source } };
    case 'moves':
      return { kind: 'move asked for', fields: { why: said, by: source, sort: choice.move } };
    case 'complaints':
      return { kind: 'complaint received', fields: { points: [said], means, by: source } };
    case 'domestic abuse':
      return {
        kind: 'abuse disclosed',
        fields: { person: choice.person ?? 'resident', source: source ?? 'the resident', note: said },
        isOfHousehold: true,
      };
    case 'safeguarding':
      return { kind: 'note made', fields: { says: said, by: source } };
    case 'staff conduct':
      return {
        kind: 'staff conduct alleged',
        fields: { person: choice.person ?? 'a member of staff', what: said, by: source },
      };
    case 'discrimination':
      return { kind: 'discrimination alleged', fields: { what: said, by: source } };
    case 'asbestos':
      return { kind: 'asbestos suspected', fields: { place, note: said, by: source } };
  }
}

/** The caller’s words, with any hazard the officer saw in them that they do not name. */
function naming(hazards: readonly string[], said: string): string {
  const named = hazardsIn(said) as readonly string[];
  const unnamed = hazards.filter((hazard) => !named.includes(hazard));
  return unnamed.length === 0 ? said : `${unnamed.join(' and ')}: ${said}`;
}

function entry(
  { once, now, name }: Opening,
  place: number,
  subject: Subject,
  kind: KindName,
  happened: Day,
  fields: Readonly<Record<string, unknown>>,
): Entry {
  return {
    ...{ id: `${once}-${place}`, subject, kind, happened, at: undefined, recorded: now, corrected: undefined },
    ...{ for: undefined, about: undefined, note: undefined },
    ...fields,
    by: whoDidIt(kind, fields.by as string | undefined, name),
  } as unknown as Entry;
}
