import type { Check, Outcome } from '../../letters/check.ts';
import type { LetterCheck } from '../../letters/check-letter.ts';
import { sayCitation } from '../../library/citation.ts';

/** What was found in a letter, as a page shows it. It never says that a letter is good. */
export type LetterCheckView = {
  readonly summary: string;
  readonly note: string;
  readonly groups: readonly CheckGroup[];
};
export type CheckGroup = {
  readonly title: string;
  readonly colour: string;
  readonly isOpen: boolean;
  readonly lines: readonly CheckLine[];
};
export type CheckLine = {
  readonly asks: string;
  readonly found: readonly { readonly sentence: string | undefined; readonly why: string }[];
  readonly source: string;
};

/** Groups what was found: what is missing, what to look at again, what cannot be told, and where nothing was found. */
export function viewCheck({ checks, note }: LetterCheck): LetterCheckView {
  const groups = shown.map(([outcome, title, colour]) => ({
    ...{ title, colour, isOpen: outcome === 'missing' || outcome === 'look again' },
    lines: checks.filter((check) => check.outcome === outcome).map(lineOf),
  }));
  const count = (title: string) => groups.find((group) => group.title === title)?.lines.length ?? 0;
  return {
    summary: `${count('Missing')} missing, ${count('Look again')} to look at again, ${count('Passed')} passed.`,
    note,
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}

/** What is still missing or to be looked at again, in a line each. */
export function leftToLookAt({ checks }: LetterCheck): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === 'missing' || outcome === 'look again')
    .map(({ asks, found }) => [asks, ...found.slice(0, 1).map(({ why }) => why)].join(': '));
}

const shown: readonly (readonly [Outcome, string, string])[] = [
  ['missing', 'Missing', 'govuk-tag--red'],
  ['look again', 'Look again', 'govuk-tag--orange'],
  ['cannot tell', 'Cannot tell', 'govuk-tag--grey'],
  ['passed', 'Passed', 'govuk-tag--green'],
];

function lineOf({ asks, found, cites }: Check): CheckLine {
  return {
    asks,
    found: found.map(({ sentence, why }) => ({ sentence, why })),
    source: cites.map(sayCitation).join('; '),
  };
}
