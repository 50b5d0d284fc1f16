import { errorSummary } from '../components/error-summary.ts';
import { type Html, html } from '../html.ts';

/** An answer to put right, and what to do. */
export type Problem = { readonly field: string; readonly message: string };

/** Everything to put right at the top of the page, each line leading to its answer; nothing when all is well. */
export function problemsSummary(problems: readonly Problem[]): Html {
  if (problems.length === 0) return html``;
  return errorSummary({
    titleText: 'There is a problem',
    errorList: problems.map(({ field, message }) => ({ text: message, href: `#${field}` })),
  });
}

/** What to put right in one answer. */
export function problemIn(problems: readonly Problem[], field: string): { readonly text: string } | undefined {
  const found = problems.find((problem) => problem.field === field);
  return found && { text: found.message };
}
