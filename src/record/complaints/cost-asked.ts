import type { Entry, KindName } from '../entry.ts';
import { inOrder } from '../in-order.ts';
import { anyOf, plainInFull } from '../plain-words.ts';
import type { Reading } from '../reading.ts';
import { remembered } from '../remembered.ts';
import { isFromThem, ownWords } from '../what-it-says.ts';

/** Where the resident first asked, in so many words, for what something had cost them to be paid back, once it was told of. */
export function askedBack(reading: Reading, cost: Entry): Entry | undefined {
  return reading
    .ofAny(...whereTheyAsk)
    .find(
      (entry) =>
        inOrder(entry, cost) >= 0 &&
        (entry.kind !== 'letter sent' || isFromThem(entry)) &&
        ownWords(entry).some(asksForItBack),
    );
}

const whereTheyAsk = [
  ...(['note made', 'resident chased', 'letter sent', 'request made', 'impact told', 'visit made'] as const),
] as const satisfies readonly KindName[];

const asksForItBack = remembered(
  (words: string): boolean =>
    mayAsk.test(words) &&
    plainInFull(words)
      .split('|')
      .some((clause) => asks.test(clause) && !notAsked.test(clause)),
);

const mayAsk = /back|claim|refund|reimburs|receipt|paying|cover|money|paid/i;
const cost =
  '(?:food|meals?|takeaways?|laundry|launderette|taxis?|fares?|travel|petrol|heaters?|electric\\w*|carpets?|curtains?|furniture|bedding|clothes|mattress\\w*|receipts?|bills?|hotel|room|parking|storage|plumber|electrician|locksmith)';
const asks = anyOf(
  '(?:wants?|wanting|asks?|asking|asked|like|likes|expects?) (?:for )?(?:it|them|that|this|all|the money|(?:her|his|their|my) money|the cost|(?:the )?£ ?\\d+)(?: all)? (?:back|repaid|refunded|reimbursed|paid back)',
  '(?:wants?|asks?|asking|asked|wanting) (?:\\w+ ){0,4}?(?:refunding|refunded|reimburs\\w+|paying back|paid back|pay (?:her|him|them|me|us) back|a refund)',
  `(?:wants?|asks?|asking|asked) (?:us |if we |whether we |we )(?:to |would |will |can |could )*(?:pay|cover) (?:for )?(?:(?:the|her|his|their|my) )*${cost}`,
  `(?:can|could|claim\\w*|may) (?:she |he |they |i |we )?(?:claim|claiming) (?:back |for )+(?:the |her |his |their |my )*(?:\\w+ )?(?:${cost}|£ ?\\d+|it|this|that)|claim(?:ing|s)? (?:back )?£ ?\\d+ (?:back )?for|(?:wants?|asks?|asking|asked) (?:to|if \\w+ can|how to) claim (?:back |for |it |this |the )+`,
  `(?:asks?|asked|asking)(?: (?:again|about|when|who|after))+ (?:(?:the|her|his|their|my|is|will|it|be) )*(?:${cost} money|paying$|paying for (?:(?:the|her|his|their|my) )*${cost}|paid(?: back)?$|pay for (?:(?:the|her|his|their) )*${cost}|receipts)`,
  '(?:when|will) (?:\\w+ ){0,2}?(?:get|have|see|be paid) (?:the |her |his |their |my )?(?:money )?back',
  '(?:please )?(?:pay|refund|reimburse) (?:me|us)(?: back)?|my money back',
  `(?:who|who is|whos) (?:is )?paying(?: for (?:(?:the|her|his|their|my) )*${cost})?$`,
);
const notAsked = anyOf(
  'not|no|never|rent|arrears|deposit|service charge|council tax|benefits?|uc|contractors?|landlord|neighbours?|agreed|we will|call back|ring back|insur\\w+|told (?:her|him|them|t) (?:to|she|he|they)|bank',
);
