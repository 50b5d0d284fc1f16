import { hazards } from '../../library/law/hazards.ts';
import type { Harm } from '../../record/casework/likely.ts';
import { harms } from '../../record/kinds/behaviour.ts';
import { type CaseFamily, caseFamilies, priorities } from '../../record/kinds/vocabulary.ts';
import type { Sent } from '../cases/write.ts';
import { textIn, textsIn } from '../record-something/form-values.ts';
import type { AnswerError } from '../record-something/read-field.ts';

/** What the officer decided the report is. */
export type Choice = {
  readonly family: CaseFamily;
  readonly hazards: readonly string[];
  readonly harm: Harm;
  /** Who is complained of, or harmed. */
  readonly person: string | undefined;
  readonly isRiskToLife: boolean;
  /** Whether a move is asked for a while or for good; undefined where nobody knows yet. */
  readonly move: (typeof moveSorts)[number] | undefined;
  readonly priority: (typeof priorities)[number] | undefined;
  /** The account of the officer who will have it. */
  readonly officer: string;
};

export const moveSorts = ['temporary', 'permanent'] as const;

/** Reads what was chosen; undefined when no sort of case was chosen yet. */
export function readChoice(
  sent: Sent,
  { account, officers }: { readonly account: string; readonly officers: readonly { readonly account: string }[] },
): { readonly choice: Choice } | { readonly errors: readonly AnswerError[] } | undefined {
  const asked = textIn(sent, 'family');
  if (asked === '') return undefined;
  const family = caseFamilies.find((one) => one === asked);
  if (!family) return { errors: [{ field: 'family', message: 'Choose what sort of case it is' }] };
  const errors: AnswerError[] = [];
  const harm = harms.find((one) => one === textIn(sent, 'harm'));
  if (family === 'antisocial behaviour' && !harm)
    errors.push({ field: 'harm', message: 'Choose what sort of harm it is' });
  const person = textIn(sent, family === 'staff conduct' ? 'complained-of' : 'harmed') || undefined;
  if (family === 'staff conduct' && !person)
    errors.push({ field: 'complained-of', message: 'Write who is complained of: a name, or what they do' });
  const wanted = textIn(sent, 'officer');
  const officer = officers.find((one) => one.account === wanted)?.account ?? account;
  if (errors.length > 0) return { errors };
  return {
    choice: {
      family,
      hazards: textsIn(sent, 'hazard').filter((one) => hazards.some(({ hazard }) => hazard === one)),
      harm: harm ?? 'other',
      person,
      move: moveSorts.find((one) => one === textIn(sent, 'move')),
      isRiskToLife: textIn(sent, 'risk-to-life') === 'yes',
      priority: priorities.find((one) => one === textIn(sent, 'priority')),
      officer,
    },
  };
}
