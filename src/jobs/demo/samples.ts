import { type Day, daysBetween } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import type { DemoCase, DemoHome } from './landlord-shape.ts';
import type { Notebook } from './notebook.ts';

/** How many cases have a sample of other homes, how many homes each holds, and how long the first of it takes. */
const most = 4;
const size = 6;
const settled = 40;

/** Has homes like those of a few asbestos cases looked at: one sample has come to a conclusion, the others are on their way. */
export function tellSamples(
  notebook: Notebook,
  cases: readonly DemoCase[],
  homes: readonly DemoHome[],
  today: Day,
): void {
  const chosen = cases
    .filter(
      ({ family, isOpen, restricted, opened, from }) =>
        family === 'asbestos' && isOpen && !restricted && !from && daysBetween(opened, today) >= settled,
    )
    .slice(0, most);
  for (const [place, one] of chosen.entries()) {
    const home = homes.find(({ id }) => id === one.home);
    const like = homes.filter(
      ({ id, construction, built }) =>
        id !== one.home && construction === home?.construction && Math.abs(built - home.built) <= 10,
    );
    if (!home || like.length < size) continue;
    const page = { case: one.reference, home: one.home };
    const on = (n: number) => workingDaysAfter(one.opened, n);
    const step = Math.floor(like.length / size);
    const drawn = Array.from({ length: size }, (_, n) => like[n * step]?.id ?? '');
    const seed = `demo ${one.reference}`;
    const by = 'surveyor';
    const draw = notebook.write(page, on(12), 'homes like it drawn', {
      like: ['building type'],
      homes: drawn,
      pool: like.length,
      seed,
      by,
    });
    const isConcluded = place === 0;
    for (const [n, other] of drawn.slice(0, isConcluded ? size : 2 + place).entries()) {
      const outcome = n === 1 ? 'no access' : n === 2 ? 'found' : 'not found';
      notebook.write(page, on(14 + n), 'home like it looked at', { for: draw, home: other, outcome, by });
    }
    if (isConcluded)
      notebook.write(page, on(24), 'homes like it sampled', {
        ...{ for: draw, homes: size - 1, found: 1, unreached: 1, by },
        ...{
          says: 'Boards of the same make in one home in five',
          next: 'Every home of this make is to be surveyed within three months',
        },
      });
  }
}
