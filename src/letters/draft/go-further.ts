import { ombudsmanContact } from '../../library/ombudsman-contact.ts';
import { type DraftedPart, heading, say } from './drafted.ts';

const reach = `telephone ${ombudsmanContact.phone}, ${ombudsmanContact.web}, or write to ${ombudsmanContact.post}`;

/** That the Ombudsman may be asked for help at any time, and how. */
export function ombudsmanAtAnyTime(): DraftedPart {
  return say(`You can contact the Housing Ombudsman at any time: ${reach}.`);
}

/** Where to go from a decision: to stage 2 from stage 1, to the Ombudsman from stage 2 or a refusal. */
export function goFurther(from: 'stage-1' | 'stage-2' | 'refusal'): readonly DraftedPart[] {
  const words = {
    'stage-1':
      'To ask for stage 2, tell us in whatever way suits you. You do not have to say why. Stage 2 is decided by somebody who did not decide stage 1.',
    'stage-2':
      'This is our final answer. If you are still unhappy you can take your complaint to the Housing Ombudsman.',
    refusal: 'If you think this is wrong, you have the right to take our decision to the Housing Ombudsman.',
  }[from];
  return [
    heading('If you are still unhappy'),
    say(words),
    from === 'stage-1' ? ombudsmanAtAnyTime() : say(`This is how to contact the Ombudsman: ${reach}.`),
  ];
}
