import { type DraftedPart, heading, say } from '../draft/drafted.ts';
import { fieldsIn, type TemplateLine } from './template.ts';

/** What each field puts into a letter: paragraphs, or for a field inside a sentence its words with what they rest on. */
export type FieldParts = (name: string) => readonly DraftedPart[];

/** Composes the body of a letter by its template. A heading is left out where nothing stands under it. */
export function compose(lines: readonly TemplateLine[], partsOf: FieldParts): readonly DraftedPart[] {
  const parts: DraftedPart[] = [];
  let waiting: string | undefined;
  for (const line of lines) {
    if (line.sort === 'heading') {
      waiting = line.text;
      continue;
    }
    const said = line.sort === 'field' ? partsOf(line.name) : [sentence(line.text, partsOf)];
    if (said.length === 0) continue;
    if (waiting !== undefined) parts.push(heading(waiting));
    waiting = undefined;
    parts.push(...said);
  }
  return parts;
}

function sentence(text: string, partsOf: FieldParts): DraftedPart {
  const used = fieldsIn(text).flatMap((name) => partsOf(name));
  const words = text.replace(/\{([^{}]*)\}/g, (_, name: string) => partsOf(name.trim())[0]?.text ?? '');
  return say(
    words,
    used.flatMap(({ because }) => because),
    used.flatMap(({ due }) => due),
  );
}
