import type { Assessment } from '../../assessment/assess.ts';
import { isWaiting, onceEachDeed } from '../../assessment/duty.ts';
import type { Instant } from '../../calendar/instant.ts';
import { ownForms } from '../cases/recording/own-forms.ts';
import { slugOf } from '../cases/recording/slug.ts';
import { type StepView, viewStep } from '../cases/step.ts';
import type { Html } from '../html.ts';
import { kindWords } from '../record-something/kind-words.ts';
import type { OnWork, RecordLink, Work, WorkCell, WorkPart } from './work.ts';

/** A page of work, worked out. */
export type WorkView = {
  readonly reference: string;
  readonly title: string;
  readonly canBeLeftAtOnce: boolean;
  readonly parts: readonly PartView[];
};

export type PartView = Pick<WorkPart, 'id' | 'title'> & {
  readonly more: Html | undefined;
  readonly lines: readonly string[];
  readonly nothing: string | undefined;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly CellView[])[] } | undefined;
  readonly owed: readonly StepView[];
  readonly record: readonly LinkView[];
};

export type CellView = string | readonly LinkView[];
export type LinkView = { readonly says: string; readonly href: string };

/** Works out the page of a piece of work from its parts: what is said, what is owed and where to write. */
export function viewWork(work: Work, on: OnWork): WorkView {
  const toForm = (link: RecordLink) => ({ says: link.says ?? kindWords[link.kind].says, href: hrefOf(work, on, link) });
  return {
    reference: on.reference,
    title: work.title,
    canBeLeftAtOnce: work.canBeLeftAtOnce === true,
    parts: work.parts(on).map((part) => ({
      id: part.id,
      title: part.title,
      more: part.more,
      lines: part.says ?? [],
      nothing: part.says?.length || part.table?.rows.length ? undefined : part.nothing,
      table: part.table && {
        head: part.table.head,
        rows: part.table.rows.map((row) => row.map((cell) => viewCell(cell, toForm))),
      },
      owed: owedBy(on.assessment, part.lessons ?? [], on.now),
      record: (part.record ?? []).map(toForm),
    })),
  };
}

function viewCell(cell: WorkCell, toForm: (link: RecordLink) => LinkView): CellView {
  return typeof cell === 'string' ? cell : cell.map(toForm);
}

/** The form for an entry, filled in as far as it is known, that comes back to this page of work. */
function hrefOf({ slug }: Work, { reference }: OnWork, { kind, fill }: RecordLink): string {
  return `/cases/${reference}/${ownForms[kind] ?? `record/${slugOf(kind)}`}?${new URLSearchParams({ work: slug, ...fill })}`;
}

/** What is still owed by these lessons, a line for each thing they ask, the soonest first; what nobody can tell yet is on the page of the case. */
function owedBy(assessment: Assessment, lessons: readonly string[], now: Instant): readonly StepView[] {
  const owed = onceEachDeed(assessment.duties.filter((duty) => lessons.includes(duty.lesson.id) && isWaiting(duty)))
    .toSorted((one, other) => (one.due ?? one.since) - (other.due ?? other.since))
    .map((duty) => viewStep(duty, now));
  return [...Map.groupBy(owed, ({ lesson, title }) => `${lesson} ${title}`).values()].map((same) => {
    // What is owed twice over by the same cause is said once.
    const whys = [...new Set(same.map(({ why }) => why))];
    return { ...(same[0] as StepView), why: whys.join(' '), times: whys.length };
  });
}
