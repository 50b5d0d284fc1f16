/** The sentences of a paragraph. A stop inside a name or a sum ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?][”’"')\]]{0,2})\s+(?=[“‘"'(]?[\p{Lu}\d£])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
