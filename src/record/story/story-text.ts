import { Composer, type Document, Lexer, type LineCounter, Parser, type YAMLError } from 'yaml';
import { say, storyLimits, tooManyProblems } from './story-limits.ts';
import { isAftermath, saySyntaxError } from './story-syntax.ts';
import { beyondLimits, isUnclosed, watchParts } from './story-watch.ts';
import { type Fault, readNode, type Written } from './story-written.ts';

/**
 * Reads a text as YAML documents, one after another, noting where lines begin in `lines` and what is wrong in `faults`.
 * A document that is not well written is left out; an empty one is passed over. It stops at the first thing beyond
 * `storyLimits`, so that time and memory are bounded whatever the text. Throws nothing.
 */
export function* readDocuments(text: string, lines: LineCounter, faults: Fault[]): Generator<Written> {
  lines.addNewLine(0);
  const refused = refuse(text);
  if (refused) {
    for (let at = text.indexOf('\n'); at >= 0 && at < refused.at; at = text.indexOf('\n', at + 1))
      lines.addNewLine(at + 1);
    faults.push(refused);
    return;
  }
  try {
    for (const document of composeDocuments(text, lines, faults)) {
      const { errors, contents } = document;
      if (errors.length > 0) addSyntaxFaults(errors, lines, faults);
      if (errors.length > 0 || !contents) continue;
      const written = readNode(contents, lines, faults);
      if (written.sort !== 'words' || !written.isNothing) yield written;
    }
  } catch {
    // The YAML library gave up on something its authors did not foresee, which is the text’s fault before it is ours.
    faults.push({ at: 0, message: 'This file could not be read as YAML: write it again, more simply' });
  }
}

/** Composes documents one at a time, watching every part go by, and stops at the first thing beyond the limits. */
function* composeDocuments(text: string, lines: LineCounter, faults: Fault[]): Generator<Document.Parsed> {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(howToRead);
  const watch = watchParts(faults);
  let parts = 0;
  let documents = 0;
  let slips = 0;
  for (const part of new Lexer().lex(text)) {
    watch.see(part, parser.offset);
    for (const token of parser.next(part)) {
      documents += token.type === 'document' ? 1 : 0;
      slips += token.type === 'error' ? 1 : 0;
      for (const document of composer.next(token)) yield document;
    }
    const beyond = beyondLimits(parser, ++parts, documents) ?? beyondFaults(parser.offset, faults);
    if (beyond) {
      faults.push(beyond);
      return;
    }
    if (slips > mostSlips) break;
  }
  watch.end();
  for (const token of parser.end()) for (const document of composer.next(token)) yield document;
  for (const document of composer.end()) yield document;
}

/** Words stay words, whatever they look like; lists of errors are ours to say, and fields written twice ours to find. */
const howToRead = {
  schema: 'failsafe',
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** A text that goes this far wrong is no story; what it holds so far is enough to say so. */
const mostSlips = 1_000;

function beyondFaults(at: number, faults: readonly Fault[]): Fault | undefined {
  return faults.length > storyLimits.problems ? { at, message: tooManyProblems } : undefined;
}

/** Adds what the YAML library found wrong, the first on each line: one slip often sets off several errors. */
function addSyntaxFaults(errors: readonly YAMLError[], lines: LineCounter, faults: Fault[]): void {
  const isSaid = faults.some(isUnclosed);
  const said = new Set(faults.map((fault) => lines.linePos(fault.at).line));
  for (const error of errors) {
    if (isAftermath(error) && error !== errors[0]) continue;
    const at = error.pos[0];
    const { line } = lines.linePos(at);
    if (said.has(line) || (isSaid && /^Missing closing|end with a /.test(error.message))) continue;
    if (faults.length > storyLimits.problems) return;
    said.add(line);
    faults.push({ at, message: saySyntaxError(error) });
  }
}

/** Says why a text is no file of stories at all, before any of it is read. */
function refuse(text: string): Fault | undefined {
  const most = storyLimits.characters;
  if (text.length > most) {
    const message = `This file holds ${say(text.length)} characters; the most is ${say(most)}. Split its stories into several files`;
    return { at: 0, message };
  }
  const at = text.search(notText);
  if (at < 0) return undefined;
  return text[at] === '\ufffd'
    ? { at, message: 'The character here could not be read: save the file as UTF-8 text, or write the character again' }
    : {
        at,
        message: 'This is not text: there is a character here that no one types. Save the story as plain UTF-8 text',
      };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const notText = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/;
