import type { LetterKind } from '../kind.ts';
import { fieldsFor } from './fields.ts';

/** One line of a template: a heading, a paragraph with fields inside it, or a field by itself. */
export type TemplateLine =
  | { readonly sort: 'heading'; readonly text: string }
  | { readonly sort: 'paragraph'; readonly text: string }
  | { readonly sort: 'field'; readonly name: string };

/** Something wrong with a template, in words that say what to do. */
export type TemplateFault = { readonly line: number | undefined; readonly message: string };

/**
 * Reads a template. A line that begins with # is a heading; a field by itself, {what happened}, puts paragraphs there;
 * other lines are sentences, in which a field that stands inside a sentence may be used. Empty lines part nothing.
 */
export function readTemplate(
  kind: LetterKind,
  text: string,
): { readonly lines: readonly TemplateLine[]; readonly faults: readonly TemplateFault[] } {
  const fields = fieldsFor[kind];
  const faults: TemplateFault[] = [];
  const lines = text.split(/\r\n|[\n\r]/).flatMap((written, place): readonly TemplateLine[] => {
    const line = written.trim();
    if (line === '') return [];
    const wrong = (message: string) => faults.push({ line: place + 1, message: `Line ${place + 1}: ${message}` });
    const alone = /^\{([^{}]*)\}$/.exec(line)?.[1]?.trim();
    for (const name of fieldsIn(line)) {
      const field = fields.find((one) => one.name === name);
      if (!field) wrong(`there is no field {${name}} for this letter; choose one of those listed`);
      else if (!field.isInline && alone === undefined) wrong(`put {${name}} on a line of its own`);
    }
    if (/[{}]/.test(line.replace(/\{[^{}]*\}/g, ''))) wrong('a curly bracket is not shut; write {what happened}');
    if (line.startsWith('#')) {
      const heading = line.replace(/^#+\s*/, '');
      if (heading === '') wrong('write the heading after the #');
      return [{ sort: 'heading', text: heading }];
    }
    const isBlock = alone !== undefined && fields.some(({ name, isInline }) => name === alone && !isInline);
    return [isBlock ? { sort: 'field', name: alone } : { sort: 'paragraph', text: line }];
  });
  return { lines, faults };
}

/** The fields a line uses. */
export function fieldsIn(line: string): readonly string[] {
  return [...line.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name.trim());
}
