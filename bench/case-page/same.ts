import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

/** What two pages have in common, once they are found to say the same. */
export type SamePage = { readonly elements: number; readonly components: number; readonly words: number };

/**
 * Compares two pages as a browser reads them: the same text, the same elements with the same attributes, and so the same
 * GOV.UK and Ministry of Justice components, all in the same order. White space does not count, nor do scripts written
 * into the page (the official template has one of a line). Gives what was compared; throws at the first difference.
 */
export function checkSame(one: string, other: string): SamePage {
  const [ours, theirs] = [piecesOf(one), piecesOf(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place++) {
    if (ours[place] === theirs[place]) continue;
    const before = ours.slice(Math.max(0, place - 6), place).join('\n  ');
    throw new Error(
      `The two pages differ. After\n  ${before}\none has\n  ${ours[place] ?? 'nothing'}\nthe other\n  ${theirs[place] ?? 'nothing'}`,
    );
  }
  const classes = countClasses(ours);
  for (const [name, count] of countClasses(theirs))
    if (classes.get(name) !== count)
      throw new Error(`One page has ${classes.get(name) ?? 0} of ${name}, the other ${count}`);
  return {
    elements: ours.filter((piece) => piece.startsWith('<')).length,
    components: [...classes.values()].reduce((sum, count) => sum + count, 0),
    words: ours
      .filter((piece) => !piece.startsWith('<'))
      .join(' ')
      .split(' ').length,
  };
}

/** How often each class of a GOV.UK or Ministry of Justice component is used. */
function countClasses(pieces: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces)
    for (const [name] of piece.startsWith('<') ? piece.matchAll(/(?<=[ "])(?:govuk|moj)-[\w!-]+/g) : [])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A page as a list: each element with its attributes in order, each text with its spaces squeezed. Text that looks like an element is told apart by its mark. */
function piecesOf(page: string): readonly string[] {
  return [...piecesIn(parse(page))];
}

type Node = DefaultTreeAdapterMap['node'];

function* piecesIn(node: Node): Generator<string> {
  if (defaultTreeAdapter.isTextNode(node)) {
    const said = node.value.replaceAll(/\s+/g, ' ').trim();
    if (said !== '') yield `“${said}”`;
    return;
  }
  if (defaultTreeAdapter.isElementNode(node)) {
    if (node.tagName === 'script' && !node.attrs.some(({ name }) => name === 'src')) return;
    const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value.replaceAll(/\s+/g, ' ').trim()}"`).sort();
    yield `<${node.tagName}${attributes.join('')}>`;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* piecesIn(child);
}
