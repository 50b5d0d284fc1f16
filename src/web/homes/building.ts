import { sayDay } from '../../calendar/day.ts';
import { sayEntry } from '../../record/entry.ts';
import { asbestosOf } from '../../record/problems/asbestos.ts';
import { lettingsWithDefects } from '../../record/problems/letting.ts';
import type { Reading } from '../../record/reading.ts';

/** What is known of a building beside who lives there, in lines. */
export type BuildingView = {
  /** Defects the landlord knew of when it let the home. */
  readonly beforeLetting: readonly string[];
  readonly defects: readonly string[];
  readonly planned: readonly string[];
  readonly asbestos: readonly string[];
};

/** Works out what is known of a home or, from all its homes’ records, of a block. `where` is put before each line. */
export function viewBuilding(reading: Reading, where = ''): BuildingView {
  const before = where === '' ? '' : `${where}: `;
  return {
    beforeLetting: lettingsWithDefects(reading).map(({ defect, movedIn, settled }) => {
      const known = `${sayEntry(defect)} (${sayDay(defect.happened)}), before the home was let on ${sayDay(movedIn.happened)}`;
      return settled === undefined
        ? `${before}${known}. Nothing shows that it was put right, or that the new resident was told.`
        : `${before}${known}. ${sayEntry(settled)} (${sayDay(settled.happened)}).`;
    }),
    defects: reading.of('defect known').map((one) => `${before}${sayEntry(one)} (${sayDay(one.happened)})`),
    planned: reading
      .of('planned works scheduled')
      .map(({ works, planned }) => `${before}${works}${planned === undefined ? '' : `, ${sayDay(planned)}`}`),
    asbestos: asbestosLines(reading).map((line) => `${before}${line}`),
  };
}

function asbestosLines(reading: Reading): readonly string[] {
  const review = reading.of('asbestos plan reviewed').at(-1);
  const lasts = asbestosOf(reading).map((one) => ({
    place: one.suspected?.kind === 'asbestos suspected' ? one.suspected.place : undefined,
    last: one.gone ?? one.found ?? one.inspected ?? one.suspected,
  }));
  return [
    ...lasts.flatMap(({ place, last }) => {
      if (last === undefined) return [];
      // Which of several places it was is in the suspicion, not in what answered it.
      const where = lasts.length < 2 || place === undefined || last.kind === 'asbestos suspected' ? '' : `, ${place}`;
      return [`${sayEntry(last)}${where} (${sayDay(last.happened)})`];
    }),
    ...(review === undefined
      ? []
      : [
          `The plan for it was last looked at ${sayDay(review.happened)}${review.note === undefined ? '' : `: ${review.note}`}`,
        ]),
  ];
}
