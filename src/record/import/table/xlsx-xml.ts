import { SaxesParser } from 'saxes';
import { CannotReadTable } from './cannot-read-table.ts';
import { damaged, type Parts } from './xlsx-parts.ts';

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

export type Handlers = {
  readonly open: (tag: Tag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/**
 * Reads a part as XML, telling the handlers of its tags and text; gives control back after each piece, so that what they
 * gathered can be passed on. Prefixes are left out of names. No entity but XML’s own five is known, and none is fetched.
 */
export async function* readXml(parts: Parts, path: string, { open, text, close }: Handlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let fault: Error | undefined;
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.on('doctype', () => {
    fault ??= new Error('A workbook declares no types');
  });
  parser.on('opentag', (tag) => open({ name: bare(tag.name), attributes: tag.attributes as Record<string, string> }));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', (tag) => close(bare(tag.name)));
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const bytes of parts.read(path)) {
      parser.write(decoder.decode(bytes, { stream: true }));
      if (fault) throw damaged();
      yield;
    }
    parser.write(decoder.decode());
    parser.close();
    // Where the end is missing, rows may be too.
    if (fault) throw damaged();
  } catch (error) {
    throw error instanceof CannotReadTable ? error : damaged();
  }
  yield;
}

/** The opening tags of a small part. */
export async function* openingTags(parts: Parts, path: string): AsyncGenerator<Tag> {
  const gathered: Tag[] = [];
  if (!parts.has(path)) return;
  for await (const _ of readXml(parts, path, { open: (tag) => gathered.push(tag) })) yield* gathered.splice(0);
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
