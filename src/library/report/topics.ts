/**
 * What cases are about, in the field’s words: for cases a report tells without putting them under a theme. Each topic
 * with the words that speak of it.
 */
const topics: readonly (readonly [topic: string, words: RegExp])[] = [
  ['Damp and mould', /\b(?:damp|mou?ld)/iu],
  ['Leaks', /\bleak/iu],
  ['Asbestos', /\basbestos/iu],
  ['Pests', /\b(?:pests?|infestations?|mice|rats|rodents?|cockroach|bed ?bugs)\b/iu],
  ['Antisocial behaviour', /\b(?:anti-?social|ASB)\b/iu],
  ['Noise', /\bnoise/iu],
  ['Domestic abuse', /\bdomestic (?:abuse|violence)/iu],
  ['Discrimination', /\bdiscriminat/iu],
  ['Hate crime', /\b(?:hate (?:crime|incident)|racial|racist|homophobic)/iu],
  [
    'Staff conduct',
    /\b(?:staff conduct|conduct of (?:its |the )?staff|inappropriate messages|operative.{0,30}behaviour)\b/iu,
  ],
  ['Record keeping', /\b(?:record[- ]keeping|knowledge and information|poor records)/iu],
  ['Planned works', /\b(?:planned|cyclical|major) works\b/iu],
  ['Moves', /\b(?:management (?:move|transfer)|priority move|rehous|transfer request)/iu],
  ['Temporary moves', /\b(?:decant|temporar(?:y|ily) (?:move|moving|accommodation)|hotel)/iu],
  ['Adaptations', /\b(?:adaptations?|occupational therap|OT\b|wet room|ramp)\b/iu],
  ['Windows and doors', /\b(?:windows?|doors?)\b/iu],
  ['Roof repairs', /\broof/iu],
  ['Heating and hot water', /\b(?:heating|hot water|boiler)/iu],
  ['Fire safety', /\b(?:fire|smoke|arson|cladding)\b/iu],
  ['Gas safety', /\bgas\b/iu],
  ['Electrics', /\belectric/iu],
  ['Water', /\b(?:water supply|drain|sewage|flood)/iu],
  ['Lifts', /\blifts?\b/iu],
  ['Safeguarding', /\bsafeguarding/iu],
  ['Mental health', /\b(?:mental health|suicid|self-harm|taking their own life)/iu],
  ['Children', /\b(?:child|children|baby|babies)\b/iu],
  ['Complaint handling', /\bcomplaint(?:s)? (?:handling|procedure|process|response)/iu],
  ['Service charges', /\bservice charges?\b/iu],
  ['Homeownership', /\b(?:leasehold|shared owner)/iu],
];

/** What a text is about, those it speaks of most often first. */
export function topicsIn(text: string): readonly string[] {
  return topics
    .map(([topic, words]) => ({ topic, times: text.match(new RegExp(words, 'giu'))?.length ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times)
    .map(({ topic }) => topic);
}
