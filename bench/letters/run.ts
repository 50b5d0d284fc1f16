import { join } from 'node:path';
import { languageRules } from '../../src/letters/language/rules.ts';
import { blocksOfText } from '../../src/letters/opening/plain-text.ts';
import { sentencesOf } from '../../src/letters/sentences.ts';
import { type Labelled, readLabelled } from './sentences.ts';

/**
 * Scores each family of wording on labelled sentences: precision (of what it found, how much is faulty) and recall (of
 * what is faulty, how much it found). `--misses` lists what it got wrong, in the half that may be looked at.
 */
const isToList = process.argv.includes('--misses');
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));
const halves = isToList ? (['looked at'] as const) : (['looked at', 'kept aside'] as const);
const sentences = readLabelled(join(import.meta.dirname, 'sentences'));

for (const half of halves) {
  process.stdout.write(`${half}\n`);
  for (const { family, isIn } of languageRules) {
    if (only && only !== family) continue;
    const own = sentences.filter((one) => one.family === family && one.half === half);
    const finds = ({ text }: Labelled) =>
      sentencesOf(blocksOfText(text).map((block) => ({ ...block, sort: 'paragraph' }))).some((sentence) =>
        isIn(sentence),
      );
    const found = own.filter(finds);
    const right = found.filter((one) => one.isFaulty).length;
    const faulty = own.filter((one) => one.isFaulty).length;
    process.stdout.write(
      `  ${family.padEnd(12)} ${String(own.length).padStart(4)} sentences  precision ${say(right, found.length)}  recall ${say(right, faulty)}\n`,
    );
    if (isToList)
      for (const one of own)
        if (finds(one) !== one.isFaulty)
          process.stdout.write(`    ${one.isFaulty ? 'not found' : 'found    '}: ${one.text}\n`);
  }
}

function say(part: number, whole: number): string {
  return whole === 0 ? '   –' : (part / whole).toFixed(2);
}
