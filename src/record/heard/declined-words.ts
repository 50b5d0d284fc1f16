import { remembered } from '../remembered.ts';

/**
 * Words without what we asked or offered and they said no to. ‘Asked whether he wanted stage 2: no’ is our question and
 * not his wish; what is said besides stays.
 */
export const withoutDeclined = remembered((words: string): string =>
  mayDecline.test(words) ? words.replace(ourQuestion, ' ').replace(ourOffer, ' ') : words,
);

const who =
  '(?:he|she|they|you|him|her|them|(?:the |both )?(?:tenant|resident|caller|customer|leaseholder|family|couple|parents?)s?|mum|dad|(?:mr|mrs|ms|miss|dr)\\.? \\S+)';
const wish = "(?:wants?|wanted|wish(?:es|ed)?|needs?|needed|(?:woul|[’'])d (?:like|prefer|want|rather)|fancied)";
const end = '(?=$|\\s*[,.;:!?\\n–-]| thank| ta\\b| need| wish| he\\b| she\\b| they\\b)';
const not = `(?:(?:did|do|does|would|will|wo|could|is|was)(?: not|n[’']?t)|(?:woul|[’'])d (?:rather|sooner|prefer) not|(?:will|[’']ll|happy to|prefers? to|content to) (?:leave|stay|let)|not (?:now|at (?:the moment|present|this)|yet|wanted|interested|needed|for (?:him|her|them))|(?:said|says|answered|replied)(?: that)? (?:not?\\b|(?:(?:he|she|they) )?(?:did|do|does|would)(?: not|n[’']?t))|declined|nope|no${end}|not${end})`;

/** ‘Asked if she wanted it escalated; she said not’: whether somebody wishes something is asked by us, and not by them. */
const ourQuestion = new RegExp(
  `\\b(?:(?:ask(?:ed|ing)?|check(?:ed|ing)?)(?: with)?(?: (?!(?:if|whether)\\b)[^\\s.?!;:]+){0,3} (?:if|whether) ${who}(?: \\w+)? ${wish}|(?:did|do|does|would) ${who} (?:want|wish|like|need|prefer))\\b(?:(?!\\b${who} (?:\\w+ )?${wish}\\b)[^.?!;:\\n]){0,100}?(?:\\s*[,.;:?!–-]+\\s*|\\s+)(?:(?:but|and|answer|reply) )?(?:${who} )?${not}`,
  'gi',
);

/** ‘Offered her stage 2, declined’; ‘turned down stage 2’. What was offered stands in the same sentence. */
const ourOffer = new RegExp(
  `\\boffer(?:ed)?(?: (?!offer)[^\\s.?!;:]+){0,8}?[,;:–-]? (?:(?:but|and) )?(?:${who} )?${not}|\\b${who} (?:has |have )?(?:turned down|declined|said no to)(?: (?:a|an|the|to|our|offer|of|go|take|it|be))* (?:\\w+ ){0,2}?(?:stage (?:2|two)|second stage|escalat\\w*|review|(?:make |raise )?(?:a )?(?:formal )?complain\\w*|mov\\w+)`,
  'gi',
);

/** A quick look, as most words hold none of these. */
const mayDecline = /\b(?:ask|check|offer|did|do|does|would|turned down|declined|said no)/i;
