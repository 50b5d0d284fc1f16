import { type Day, daysAfter, sayDay } from '../../calendar/day.ts';
import { sayPercent } from '../../library/percent.ts';
import { fewFindings, shareOf } from '../../library/share.ts';
import type { LessonFigures } from '../../store/lesson-figures.ts';
import { type AgendaItem, type Topic, topics } from './agenda.ts';

/** A case with what is to be gone through on it. */
export type CaseOnAgenda = {
  readonly reference: string;
  readonly title: string;
  readonly officer: string | undefined;
  readonly items: readonly AgendaItem[];
};

export type MeetingView = {
  readonly day: string;
  readonly until: string;
  readonly officers: readonly OfficerView[];
  readonly whose: string | undefined;
  readonly everyone: readonly string[];
  readonly kept: string;
  readonly cases: number;
  readonly restricted: number;
};
export type OfficerView = { readonly name: string; readonly parts: readonly PartView[] };
export type PartView = {
  readonly topic: Topic;
  /** Each case once, by the soonest of what there is to say of it. */
  readonly cases: readonly { readonly reference: string; readonly title: string; readonly says: readonly string[] }[];
};

const nobody = 'Nobody has these';

/** Sets out the meeting: officer by officer, each part in its order, the soonest first. */
export function viewMeeting(
  cases: readonly CaseOnAgenda[],
  {
    today,
    whose,
    kept,
    restricted,
  }: {
    readonly today: Day;
    readonly whose: string | undefined;
    readonly kept: readonly LessonFigures[];
    readonly restricted: number;
  },
): MeetingView {
  const byOfficer = [...Map.groupBy(cases, ({ officer }) => officer ?? nobody)].toSorted(([one], [other]) =>
    one.localeCompare(other, 'en-GB'),
  );
  return {
    day: sayDay(today),
    until: sayDay(daysAfter(today, 14)),
    whose,
    everyone: byOfficer.map(([name]) => name),
    officers: byOfficer
      .filter(([name]) => whose === undefined || name === whose)
      .map(([name, theirs]) => ({ name, parts: partsOf(theirs) })),
    kept: sayKept(kept),
    cases: cases.length,
    restricted,
  };
}

function partsOf(cases: readonly CaseOnAgenda[]): readonly PartView[] {
  return topics.flatMap((topic) => {
    const about = cases.flatMap(({ reference, title, items }) => {
      const its = items.filter((one) => one.topic === topic).toSorted((one, other) => one.on - other.on);
      return its[0] ? [{ on: its[0].on, reference, title, says: its.map(({ says }) => says) }] : [];
    });
    return about.length === 0 ? [] : [{ topic, cases: about.toSorted((one, other) => one.on - other.on) }];
  });
}

/** How many of the promises that have fallen due were kept; with how sure a share of them is, where there are enough. */
export function sayKept(figures: readonly LessonFigures[]): string {
  const total = (of: (one: LessonFigures) => number) => figures.reduce((sum, one) => sum + of(one), 0);
  const [kept, late, missed] = [total((one) => one.kept), total((one) => one.late), total((one) => one.missed)];
  const all = kept + late + missed;
  if (all === 0) return 'No promise made on a complaint has fallen due yet.';
  const fell = all === 1 ? 'One promise made on a complaint has' : `${all} promises made on complaints have`;
  const counts = `${fell} fallen due: ${kept} kept in time, ${late} late and ${missed} not yet.`;
  if (all < fewFindings) return `${counts} That is too few to say much.`;
  const { least, most } = shareOf(kept, all);
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  return `${counts} ${sayPercent(kept, all)} were kept in time; what is usual here may well lie between ${percent(least)} and ${percent(most)}.`;
}
