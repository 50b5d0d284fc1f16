import { checkContents } from '../contents/told-by-contents.ts';
import { type DraftedPart, item, say } from '../draft/drafted.ts';
import { checkEasyRead } from '../easy-read/check-easy-read.ts';
import { inEasyWords } from '../easy-read/in-easy-words.ts';
import type { LetterKind } from '../kind.ts';
import { weakWording } from '../language/find.ts';
import { blocksOfText } from '../opening/plain-text.ts';
import { partsOfLetter } from '../parts.ts';
import { compose } from './compose.ts';
import { fieldsFor, mustHold } from './fields.ts';
import { fieldsIn, readTemplate, type TemplateFault } from './template.ts';

/** What was found in a template: what refuses it, and wording of its own that is worth another look. */
export type TemplateCheck = { readonly faults: readonly TemplateFault[]; readonly lookAgain: readonly string[] };

/** The longest template taken, in characters. */
export const longestTemplate = 20_000;

/**
 * Tries a template on a made-up case: every field it uses is filled, every gap is taken as written, and then it must hold
 * what the Code wants in a letter of its kind, headings not counted, and every field no such letter may leave out. Of one
 * for easy read, its own sentences that are long or hard are worth another look as well.
 */
export function checkTemplate(kind: LetterKind, text: string, { isEasyRead = false } = {}): TemplateCheck {
  const { lines, faults } = readTemplate(kind, text);
  const used = new Set(text.split('\n').flatMap(fieldsIn));
  const dropped = mustHold[kind]
    .filter((name) => !used.has(name))
    .map(
      (name): TemplateFault => ({
        line: undefined,
        message: `Put {${name}} back: no letter of this kind may leave it out`,
      }),
    );
  const blocks = blocksOfText(sampleLetter(kind, text));
  const own = new Set(lines.flatMap((line) => (line.sort === 'heading' ? [line.text] : [])));
  // A line that leads in to a list reads like a heading, and says something; the template’s own headings say nothing yet.
  const leads = blocks.flatMap(({ sort, text: words }) =>
    sort === 'heading' && !own.has(words) ? [{ text: words, isOverOurs: true }] : [],
  );
  const missing = checkContents(kind, partsOfLetter(blocks), leads)
    .filter(({ outcome }) => outcome === 'missing' || outcome === 'look again')
    .flatMap(({ found }) => found.map(({ why }): TemplateFault => ({ line: undefined, message: why })));
  const sentences = lines.flatMap(({ sort, ...line }) =>
    sort === 'paragraph' && 'text' in line && !/\[write:/i.test(line.text) ? [line.text] : [],
  );
  const { body } = partsOfLetter(blocksOfText(`Dear resident\n\n${sentences.join('\n\n')}`));
  const weak = weakWording(body);
  const hard = isEasyRead ? checkEasyRead(body).flatMap(({ found }) => found) : [];
  return {
    faults: [...faults, ...dropped, ...missing],
    lookAgain: [...[...weak.values()].flat(), ...hard].map(({ sentence, why }) => `“${sentence}” ${why}`),
  };
}

/** The letter a template gives of a made-up case, in easy words where it is for easy read. */
export function sampleLetter(kind: LetterKind, text: string, { isEasyRead = false } = {}): string {
  const fields = new Map(fieldsFor[kind].map((field) => [field.name, field.sample]));
  const partsOf = (name: string): readonly DraftedPart[] =>
    (fields.get(name) ?? [])
      .map((line) => (line.startsWith('- ') ? item(line.slice(2)) : say(line)))
      .map((part) => (isEasyRead ? inEasyWords(part) : part));
  const body = compose(readTemplate(kind, text).lines, partsOf).map(({ sort, text: words }) =>
    sort === 'item' ? `- ${words}` : withGapsWritten(words),
  );
  return ['Dear Maria Okafor', ...body, 'Yours sincerely\nJo Reed'].join('\n\n');
}

/** A gap must be filled before a letter goes, so here it stands for what it asks for. */
function withGapsWritten(text: string): string {
  return text.replace(/\[write:\s*([^\]\n]*)\]?/gi, '$1');
}
