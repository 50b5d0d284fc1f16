const fromUs =
  '(?:letters?|emails?|messages?|texts?|calls?|call backs?|answers?|repl(?:y|ies)|responses?|acknowledgements?|apolog(?:y|ies)|explanations?|news|updates?|visits?|offers?|copy|copies|summar(?:y|ies)|decisions?|notices?)';
const wentWithout =
  '(?:(?:have |had |were )?never (?:actually |once )?(?:had|got|received|been (?:sent|given)|sent|given)|(?:did not|do not) (?:ever )?(?:get|receive)|(?:had|have) not (?:ever |yet )?(?:had|got|received|been (?:sent|given))|were not (?:sent|given))';
const neverCame = new RegExp(
  [
    ` ${fromUs} (?:(?:that|which) )?you ${wentWithout}(?= )`,
    ` you ${wentWithout} (?:(?:the|our|my|a|an|any|those|these|that|your|back) )*(?:(?!in |to |on )\\w+ )?${fromUs}(?= )`,
  ].join('|'),
  'g',
);

/** What a sentence says without what the resident never had from the landlord: ‘letters you never had’ is no fault of theirs. */
export function withoutWhatNeverCame(said: string): string {
  return said.replace(neverCame, ' ');
}
