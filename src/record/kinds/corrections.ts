import { changes, oneOf, words, yesOrNo } from '../field.ts';
import { kind } from '../kind.ts';

/** How a mistake is put right: by a further entry, never by changing the first. */
export const correctionKinds = {
  'entry corrected': kind(
    'case',
    'An entry was wrong. `for` names it; what was wrong, and what is right, are said here.',
    {
      why: words('why it was wrong'),
      now: changes('the fields that change, with what they should say').optional(),
      withdrawn: yesOrNo('whether it should not have been written at all').optional(),
    },
    (e) => `An entry was ${e.withdrawn ? 'withdrawn' : 'corrected'}: ${e.why}`,
  ),
  'record looked at': kind(
    'household',
    'Someone looked at the household’s sensitive record.',
    { why: words('the reason'), extent: oneOf(['all', 'part'], 'how much of it').optional() },
    (e) => `The record was looked at: ${e.why}`,
  ),
} as const;
