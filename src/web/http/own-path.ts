/**
 * The path, with its query, of an address on this site, or undefined when it is anything else: so that a link to sign
 * in, or what a form says of itself, can never send somebody to another site.
 */
export function ownPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\/(?![/\\])/.test(text) || text.length > longest) return undefined;
  // Browsers drop tabs and line breaks from an address, and take \ for /.
  if (/[\p{Cc}\\]/u.test(text) || !URL.canParse(text, nowhere)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, nowhere);
  const path = pathname + search + hash;
  return origin === nowhere && !path.startsWith('//') ? path : undefined;
}

const nowhere = 'http://putright.invalid';
const longest = 2000;
