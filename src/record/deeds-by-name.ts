import type { Pence } from './money.ts';
import type { Problem } from './problems/problem.ts';

/** Names for what one act does and several lessons ask, each in its own words: see `withoutPartsOfOthers`. */
export const tellHowThingsStand = 'tell how things stand';

type Named = { readonly id: string };

export const keepTheDate = ({ report }: Problem) => `keep the date given: ${report.id}`;
export const giveADate = ({ report }: Problem) => `give a date: ${report.id}`;
export const orderWhatIsFound = (survey: Named) => `order what was found: ${survey.id}`;
export const takeUp = (asked: Named) => `take up: ${asked.id}`;
export const pay = (sum: Pence) => `pay: ${sum}`;
