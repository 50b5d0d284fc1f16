import { anyOf } from '../plain-words.ts';

/** Whether words tell that one of our people, or whoever works for us, let somebody know who reported them, or what was told us. Words are plain. */
export function tellsOnThem(said: string): boolean {
  return said.split('|').some((clause) => toldOn.test(clause) && !notByUs.test(clause));
}

const one =
  '(?:(?:someone|somebody)(?: (?:at|in|from) (?:\\w+ ){0,2}\\w+)?|one of (?:you|your|our|us)(?: \\w+){0,2}|(?:housing |estate |our |your |the )*(?:officers?|caretaker|warden|surveyor|plumber|contractor|manager|staff|concierge|receptionist|office)|you|tmc|housing)';
const told =
  '(?:(?:has|had|have|must have|must of|went and) )?(?:told|let slip to|said to|let on to|informed|showed|repeated to)';
const another =
  '(?:him|them|(?:the )?(?:man|woman|lad|lot|people|neighbours?|family) (?:upstairs|downstairs|next door|above|below|opposite)|(?:the |my |her |his |our )?neighbours?|next door|upstairs|downstairs|flat \\d+\\w?|(?:no|number) \\d+\\w?|(?:her|my|his) (?:ex|husband|brother|family|partner))';
const what =
  '(?:\\w+ ){0,2}(?:what|that|who|it was|where|i was|she was|he was) (?:\\w+ ){0,6}(?:reported|reporting|complained|complaining|rung us|rang us|told us|told you|said to (?:us|you)|moved to|lives now|the one who)';
const toldOn = anyOf(`${one} ${told} ${another} ${what}`);
const notByUs = anyOf(
  'police|sister|brother told|mum told|no names?|nothing|alleged',
  // What we reported, or somebody who came to look.
  'reported by|(?:we|our \\w+|surveyors?|contractors?|engineers?|plumbers?) (?:have |had |has )?(?:reported|complained)',
);
