import { anyOf, plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';

/** Whether a note of our own beside an answer to a complaint says that the answer left something out: ‘silent on hot water’. */
export const saysLeftOut = remembered((note: string): boolean => {
  const said = plainInFull(note);
  return !leftAside.test(said) && said.split('|').some((clause) => leftOut.test(clause) && !toldOfOthers.test(clause));
});

/** What an answer is silent on, that is not told of a person or of an earlier letter. */
const leftOut = anyOf(
  '(?:is |was )?silent (?:on|about|as to)',
  '(?:says|said) nothing (?:at all )?(?:of|about|on|as to)(?! (?:more|new|else)\\b)',
  'nothing (?:is |was )?said (?:of|about|on|as to)',
  'no mention (?:is made |made )?of',
  '(?:does not|doesnt|did not|didnt) (?:mention|deal with|address|cover|go into)',
  '(?:answer |letter |response |it )?leaves? out(?! of\\b)',
  '(?:was|were|is|are) left out',
);

/** Left aside with the resident, or for somebody’s safety. */
const leftAside = anyOf(
  'agreed|withdr\\w+|dropped|because (?:she|he|they)|asked (?:for none|us)|as (?:she|he|they) (?:asked|wanted|said)|(?:for|her|his|their) safety|by name|safe contact',
);

/** Told of a person, or of an earlier answer. */
const toldOfOthers = anyOf(
  '(?:she|he|they|tenant|resident|plumber|officer|operative|contractor|surveyor|nobody|we|staff) (?:\\w+ ){0,2}(?:says?|said|did not|didnt|does not|doesnt)',
  'first (?:answer|letter|response)|stage (?:1|one)|this one|not silent|nothing left out',
);
