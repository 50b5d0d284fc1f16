import { phrases } from './said.ts';

/** Where a sentence gives an apology: its words before, the words of apology, and its words after. */
export type Apologising = { readonly before: string; readonly head: string; readonly after: string };

/** The apology a sentence gives, or undefined where it gives none. ‘We apologised in May’ and ‘your apology’ give none. */
export function apologisingIn(said: string): Apologising | undefined {
  const found = gives.exec(said);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { before: said.slice(0, found.index + 1), head: found[0].trim(), after: `${said.slice(end)}` };
}

/** Whether a sentence speaks of an apology at all. */
export function isOfApology(said: string): boolean {
  return /\b(?:sorry|sorrier|apolog\w+|regret\w*)\b/.test(said);
}

const landlord = '(?:we|i|landlord|council|association|trust|board|organisation|company|group|officers)';

const gives = phrases(
  'sorry',
  'sorrier',
  'apologi[sz](?:e|es|ing)',
  'apologies',
  '(?:my|our|sincere|this|(?:offer|give|make|send|owe)(?: you)?(?: both)? an|unreserved|full|wholehearted|heartfelt) apology',
  `${landlord} (?:\\w+ )?(?:do |does |very much |deeply |sincerely |truly |also |now )*regrets?`,
  '(?:is|are|was) (?:deeply |sincerely |much )?regretted',
  '(?:our|my|its|their|offer|express|with|of|sincere) (?:our |my |sincere |deep )?regrets?',
);
