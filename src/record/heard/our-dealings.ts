/** Words without the sentences that tell what we did about somebody complained of: seen, warned, or taken to court. */
export function withoutOurDealings(words: string): string {
  if (!dealing.test(words)) return words;
  return words
    .split(sentence)
    .filter((said) => !dealing.test(said))
    .join(' ');
}

const sentence = /(?<=[.;!?\n])\s+/;
const what = '(?:threats?|allegations?|complaints?|reports?|incidents?|abuse|noise|harassment)';
const dealing = new RegExp(
  `\\b(?:${[
    `(?:put|read|raised|went through) (?:\\w+ ){0,4}?${what} (?:\\w+ ){0,5}?(?:to|with) (?:him|her|them|mrs? |ms |miss |the |no )`,
    `(?:interviewed|visited|warned) (?:\\w+ ){0,6}?(?:about|re|for|over) (?:\\w+ ){0,3}?${what}`,
    '(?:warnings?|abc|notice|nosp|nisp|letter|injunction|order) (?:\\w+ ){0,2}?(?:served|issued|signed|granted|given)',
    '(?:served|issued) (?:an? |the |with an? )?(?:\\w+ )?(?:warning|notice|nosp|injunction|abc)',
    'joint visit|visited (?:\\w+ ){0,3}?with (?:the )?(?:police|pc )',
  ].join('|')})`,
  'i',
);
