import type { Block } from './block.ts';

/** What a line that opens a part of a report says it opens, where it says so in the series’ own habits. */
export type Marker =
  | { readonly opens: 'about' | 'contents' | 'resources' | 'glossary' | 'end matter' }
  /** A list of references: 'Cases highlighted in the full report relating to roof repairs:'. */
  | { readonly opens: 'cases'; readonly topic?: string | undefined }
  /** A part of the report: 'Key cases this month', 'Other cases highlighted this month'. */
  | { readonly opens: 'part'; readonly isKey: boolean }
  /** Learning of a theme or, where it is said to be for all, of no one theme: 'Key learning for the sector'. */
  | { readonly opens: 'learning'; readonly topic?: string | undefined; readonly isForAll?: boolean | undefined }
  | { readonly opens: 'statement'; readonly landlord?: string | undefined };

/** Nine figures, the first four a year: how the Ombudsman numbers complaints. */
export const referencePattern = /(?<!\d)20[0-4]\d{6}(?!\d)/gu;

/** Whether a block names a complaint. */
export function hasReference(block: Pick<Block, 'text'> | undefined): boolean {
  return block !== undefined && block.text.search(referencePattern) >= 0;
}

/** Whether a block could be a heading: marked as one, or short, begun with a capital and not a sentence. */
export function isHeadingLike(block: Block | undefined): boolean {
  if (!block || hasReference(block)) return false;
  if (block.mark === 'heading') return true;
  if (block.mark !== undefined) return false;
  const { text } = block;
  return (
    text.length <= 95 &&
    text.split(' ').length <= 13 &&
    /^["“‘']?[\p{Lu}\d]/u.test(text) &&
    !/[.!;,:]["”’)]*$|\t/u.test(text)
  );
}

/** What a block opens, if it is one of the lines the series opens its parts with. */
export function markerOf(block: Block): Marker | undefined {
  const text = block.text.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '');
  const bare = text.replace(/[:.]+$/u, '').trim();
  if (bare.length > 140) return undefined;
  const cases = listOfCases(text, bare, block);
  if (cases) return cases;
  if (!isHeadingLike({ ...block, text: bare }) && block.mark !== 'heading') return undefined;
  if (/^contents?(?: page)?$|^table of contents$/iu.test(bare)) return { opens: 'contents' };
  if (
    /^(?:about (?:this|the) report|introduction|foreword|ombudsman[’']s (?:foreword|introduction)|executive summary|summary)$/iu.test(
      bare,
    )
  )
    return { opens: 'about' };
  if (/\b(?:learning|case) statement$/iu.test(bare)) {
    const landlord = bare
      .replace(/[\s:–—-]*(?:[’']s?)?\s*(?:\blandlord(?:[’']s)? )?(?:learning|case) statement$/iu, '')
      .trim();
    return { opens: 'statement', landlord: /^(?:the )?landlord$|^$/iu.test(landlord) ? undefined : landlord };
  }
  if (/^(?:the )?glossary\b/iu.test(bare)) return { opens: 'glossary' };
  if (
    /^(?:centre for learning|learning hub|further|useful|other|related)?\s*resources?(?: (?:and|for|on|from) .*)?$/iu.test(
      bare,
    ) ||
    /^centre for learning\b/iu.test(bare)
  )
    return { opens: 'resources' };
  if (/severe mal?adminis?tration/iu.test(bare) && /^(?:learning|download|read)\b/iu.test(bare))
    return { opens: 'end matter' };
  if (/^(?:how to )?contact (?:us|details)$/iu.test(bare)) return { opens: 'end matter' };
  const learning =
    /^(?:the )?(?:key |main |our |wider |overall |sector )*(?:learning|lessons?)(?: points?)?(?:\s+(?:(?:from|for|on|about|around|in|relat(?:ed|ing)(?: to)?|regarding)\s+)*(?:the\s+)?(?<topic>.*))?$/iu.exec(
      bare.replace(
        /^what (?:landlords|the sector|others|we) (?:can |could |should |have |has )?learn(?:t|ed)?\b/iu,
        'Learning',
      ),
    );
  if (learning && !/^(?:hub|resources)/iu.test(learning.groups?.topic ?? '')) {
    const topic = learning.groups?.topic?.trim();
    if (topic && !isNoTopic(topic)) return { opens: 'learning', topic };
    return { opens: 'learning', isForAll: isForAll(bare) };
  }
  return undefined;
}

/** 'Key learning for the sector', 'What the sector can learn', 'Wider learning', 'Learning from this report'. */
function isForAll(heading: string): boolean {
  return /\bsector\b|\b(?:for|from|of|in) (?:the|this|our)(?: whole| full)? report$|\ball (?:social )?(?:landlords|housing)\b|^(?:the |our |key |main )*(?:wider|overall)\b/iu.test(
    heading,
  );
}

/** Whether what a heading says learning is about is no theme of its own: 'the sector', 'these cases'. */
function isNoTopic(topic: string): boolean {
  return /^(?:(?:this|these|the|all|our|social housing|whole) )*(?:sector|cases?|landlords?|report|month|section)$/iu.test(
    topic,
  );
}

function listOfCases(text: string, bare: string, block: Block): Marker | undefined {
  if (!/^(?:the |all |list of )?(?:\S+ ){0,3}?cases?\b/iu.test(bare) || hasReference(block)) return undefined;
  if (
    !/\b(?:highlighted|featured|included|cited|covered|summari[sz]ed|named|in (?:the|this|our) (?:full )?report|this month|relat(?:ed|ing)|referenced)\b/iu.test(
      bare,
    )
  )
    return undefined;
  const isList = /:$/u.test(text) || /\breport\b/iu.test(bare) || /relat(?:ed|ing)/iu.test(bare);
  const isSentence = /[.!?]$/u.test(text) && !isList;
  if (isSentence || (block.mark === undefined && bare.split(' ').length > 18)) return undefined;
  if (!isList) return { opens: 'part', isKey: /\bkey\b/iu.test(bare) };
  const topic =
    /\b(?:relat(?:ed|ing) to|relat(?:ed|ing)|involving|concerning|about|regarding)\s+(?:the\s+)?(?<topic>.+)$/iu.exec(
      bare,
    )?.groups?.topic;
  return { opens: 'cases', topic };
}

/** Whether two names of a theme are of one: most words of the shorter stand in the longer. */
export function isSameTopic(one: string, other: string): boolean {
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  if (ones.size === 0 || others.size === 0) return false;
  const both = [...ones].filter((word) => others.has(word)).length;
  // A heading may say more than the list does, never less: 'Individual circumstances, including children'.
  return both >= Math.ceil(others.size * 0.6) || (both === ones.size && ones.size >= 2);
}

const small = new Set(
  'a an and the of on in to for from with by at or its how being is are when your our their made including'.split(' '),
);

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.replace(/(?:ies|s)$/u, '')));
}

/** Lines of the Ombudsman’s own at the head and foot of a page or report, and of the website around it. */
export function isFurniture({ text }: Block): boolean {
  // Some programs leave the stars of bold words standing.
  const bare = text.replace(/^\*\*(?<words>.*)\*\*$/u, '$<words>');
  return furniture.some((pattern) => pattern.test(bare));
}

const furniture = [
  /^housing(?: |$)(?:ombudsman)?(?: service)?$/iu,
  /^ombudsman service$/iu,
  /^PO Box \d+/iu,
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u,
  /^(?:preston|liverpool(?: L33.*)?|london)$/iu,
  /^(?:tel(?:ephone)?:? ?)?0\d{2,4} ?\d{3} ?\d{3,4}$/iu,
  /^(?:www\.|https?:\/\/)\S+$/iu,
  /^follow us\b/iu,
  /^(?:linkedin|twitter|x|facebook|instagram|youtube)$/iu,
  /^(?:back to top|skip to .*|share this.*|cookies?|menu|search|home|print this page|download pdf)$/iu,
  /^this field is for validation purposes/iu,
  /^taking the key lessons from our severe maladministration decisions\.?$/iu,
  /^\(?link opens in|^opens in a new/iu,
  /^download the full\b/iu,
  /^this page (?:provides|gives|is) a summary of the report/iu,
  /\bregister with (?:our|the) centre for learning\b/iu,
];
