import type { Block } from './block.ts';

/** Within a list of cases a line that is little more than a name and references. */
export function isCaseLine({ text, mark }: Block, isInList: boolean): boolean {
  if (mark === 'item') return isInList || text.split(' ').length <= 14;
  return isInList && text.split(' ').length <= 12 && !/[.!?]$/u.test(text);
}

/** 'In its learning from this case, the landlord says …' */
export function isLandlordLearning({ text }: Block): boolean {
  return /^in (?:its|their) learning\b|^(?:in response|since (?:this|the) (?:case|determination|decision)),? the landlord (?:has|says|said)\b/iu.test(
    text,
  );
}

/** After a landlord’s statement the report goes on in the Ombudsman’s own voice. */
export function isOmbudsmansVoice({ text, mark }: Block): boolean {
  return (
    mark !== 'item' &&
    /\bour\b[^.]{0,60}\bspotlight\b|\bwe (?:found|recommend(?:ed)?)\b|\bthe ombudsman[’']s spotlight\b/iu.test(text)
  );
}

/** What stands over the words a report begins with. */
export function isAboutHeading({ text }: Block): boolean {
  return /^(?:about this report|introduction|foreword)$/iu.test(text);
}

/** The head of a glossary’s table: 'Term used' beside 'Meaning'. */
export function isHeadOfGlossary({ text }: Block): boolean {
  return /^terms?\b[^\t:]{0,70}(?:\t|:\s|\s[–—-]\s)/iu.test(text);
}

/** The name under a foreword, above 'Housing Ombudsman'. */
export function isSignature(block: Block, next: Block | undefined): boolean {
  return (
    /^\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u.test(block.text) &&
    next !== undefined &&
    /^(?:the )?housing ombudsman$/iu.test(next.text)
  );
}

/** A line of the table of contents: a heading and its page. */
export function isContentsLine(block: Block): boolean {
  return isLedToPage(block) || /(?:\t|\s{2,})\s*\d{1,3}$|^.{3,90}[^\d,(£] ?\d{1,3}$/u.test(block.text);
}

/** A heading led to its page by dots, which no other line is: of the contents wherever it stands. */
export function isLedToPage({ text }: Block): boolean {
  return /(?:\s\.{2,}|\.{3,}|…|(?:\s\.){3,})\s*\d{1,3}$/u.test(text);
}

export function isSupport({ text }: Block): boolean {
  return /\b(?:samaritans|helpline|call them for free|24\/7|distressing references)\b/iu.test(text);
}

/** What the asterisk means. */
export function isNoteOnDecisions({ text }: Block): boolean {
  return /anonymi[sz]e/iu.test(text) && /\bdecisions?\b/iu.test(text);
}

/** A line that names a page, a course or a guide, and not what one will find there. */
export function isResourceLine({ text }: Block): boolean {
  return (
    text.split(' ').length <= 24 &&
    !/^(?:find out|explore|discover|this|these|download|read|learn|see|complaints|you)\b/iu.test(text) &&
    /\b(?:pages?|training|e-learning|workshops?|guidance|guide|reports?|code|podcasts?|webinars?|toolkit|studies|study|hub|factsheet|videos?|letter|executive)\b(?:\s+(?:with\b.*|\(.*\)\.?|on the\b.*|from\b.*))?\.?$/iu.test(
      text,
    )
  );
}
