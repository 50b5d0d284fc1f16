import { join } from 'node:path';
import { languageRules } from '../../src/letters/language/rules.ts';
import { blocksOfText } from '../../src/letters/opening/plain-text.ts';
import { sentencesOf } from '../../src/letters/sentences.ts';
import { type Labelled, readLabelled } from './sentences.ts';

/**
 * Scores each family of wording on labelled sentences: precision (of what it found, how much is faulty) and recall (of
 * what is faulty, how much it found). `--misses` lists what it got wrong, in what may be looked at; a family’s name after
 * it asks for that family alone. What was kept aside is only ever scored.
 */
const isToList = process.argv.includes('--misses');
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));

const from = (folder: string) => readLabelled(join(import.meta.dirname, folder));
const first = from('sentences');
const sets: readonly (readonly [string, readonly Labelled[]])[] = [
  ['looked at', first.filter(({ half }) => half === 'looked at')],
  ['later rounds, looked at since', ['first-round', 'second-round', 'third-round'].flatMap(from)],
  ...(isToList ? [] : [['kept aside', first.filter(({ half }) => half === 'kept aside')] as const]),
];

for (const [name, sentences] of sets) {
  process.stdout.write(`${name}\n`);
  for (const { family, isIn } of languageRules) {
    if (only && only !== family) continue;
    const own = sentences.filter((one) => one.family === family);
    const finds = ({ text }: Labelled) =>
      sentencesOf(blocksOfText(text).map((block) => ({ ...block, sort: 'paragraph' }))).some((each) => isIn(each));
    const found = own.filter(finds);
    const right = found.filter((one) => one.isFaulty).length;
    const faulty = own.filter((one) => one.isFaulty).length;
    process.stdout.write(
      `  ${family.padEnd(12)} ${String(own.length).padStart(4)} sentences  precision ${say(right, found.length)}  recall ${say(right, faulty)}\n`,
    );
    if (!isToList) continue;
    for (const one of own)
      if (finds(one) !== one.isFaulty)
        process.stdout.write(`    ${one.isFaulty ? 'not found' : 'found    '}: ${one.text}\n`);
  }
}

function say(part: number, whole: number): string {
  return whole === 0 ? '   –' : (part / whole).toFixed(2);
}
