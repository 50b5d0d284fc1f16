/**
 * What a sentence says, ready to be looked at: small letters, short forms written out (‘didn’t’ is ‘did not’), what is
 * inside quotation marks put as ‘quoted’, and a comma, by itself, wherever the writer paused. Space at both ends.
 */
export function saidIn(text: string): string {
  return inPlainForm(
    withPlainMarks(text)
      .replace(/"[^"]*(?:"|$)/g, ' quoted ')
      .replace(/(^|[\s(])'(?=[a-z])[^']*(?:'(?![a-z])[^']{0,0}|$)/g, inSingle),
  );
}

/** The same with what is inside quotation marks as well: for what a letter tells, whoever’s words it does so in. */
export function saidAndQuotedIn(text: string): string {
  return inPlainForm(withPlainMarks(text));
}

function withPlainMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"');
}

function inPlainForm(text: string): string {
  let said = text;
  for (const [short, long] of shortForms) said = said.replace(short, long);
  return ` ${said
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1·')
    .replace(/[,;:()[\]–—…]|\s-+\s|\.\.+/g, ' , ')
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9£%·,/@-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?: ,)+(?= ,)/g, '')
    .trim()} `;
}

/** Single marks are quotation marks only where they are shut again before a space or a stop; else an apostrophe. */
function inSingle(found: string, before: string): string {
  return found.endsWith("'") && found.includes(' ') ? `${before} quoted ` : found;
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'cannot'],
  [/\bcan not\b/g, 'cannot'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/\b(we|i|you|they)'ve\b/g, '$1 have'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
  [/\b(\w+)'ll\b/g, '$1 will'],
  [/\b(it|that|there|what|he|she)'s (?=been\b|had\b|taken\b)/g, '$1 has '],
  [/\b(it|that|there|what|he|she)'s\b/g, '$1 is'],
];

/** Finds any of these phrases, whole, in what a sentence says. Each may be a pattern. */
export function phrases(...found: readonly string[]): RegExp {
  return new RegExp(` (?:${found.join('|')})(?= )`);
}
