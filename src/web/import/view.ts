import { sayTold } from '../../record/import/say-told.ts';
import type { Import } from '../../store/imports/imports.ts';
import type { ToldRows } from '../../store/imports/keeper.ts';
import type { BadRow } from '../../store/imports/pieces.ts';
import { count, headingOf } from './words.ts';

/** A checked import, ready for its page. */
export type CheckedView = {
  readonly counts: readonly { readonly text: string; readonly many: string }[];
  readonly told: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly bad: readonly { readonly row: string; readonly column: string; readonly message: string }[];
  readonly moreBad: string | undefined;
  readonly remarks: readonly string[];
  readonly canKeep: boolean;
};

/** Makes the view of an import that was checked, or kept. */
export function viewChecked(file: Import, told: readonly ToldRows[], bad: readonly BadRow[]): CheckedView {
  const { found } = file;
  return {
    counts: [
      ['New', found.fresh],
      ['Changed since they were brought in', found.changed],
      ['There already, and the same', found.same],
      ['Repeated in the file', found.repeated],
      ['To put right', found.bad],
    ].map(([text, many]) => ({ text: String(text), many: count(Number(many), 'row') })),
    told: told.map((rows) => ({
      title: `Row ${rows.lines.join(', ')} ${rows.isFresh ? 'would become' : 'has changed, and would add'}`,
      lines: orNothing([...rows.besides, ...sayTold(rows)]),
    })),
    bad: bad.flatMap(({ line, problems }) =>
      problems.map(({ column, message }) => ({
        row: String(line),
        column: headingOf(file, column),
        message: `${message}.`,
      })),
    ),
    moreBad: found.bad > bad.length ? `${count(found.bad - bad.length, 'more row')} to put right` : undefined,
    remarks: Object.entries(found.remarks).map(([remark, rows]) => `${remark} (${count(rows, 'row')}).`),
    canKeep: found.fresh + found.changed > 0,
  };
}

function orNothing(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['Nothing that is not there already'];
}
