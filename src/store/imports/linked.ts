/** Puts things that are linked to one another, straight or by way of others, together. Each is named once. */
export function groupLinked(links: readonly (readonly [string, string | undefined])[]): readonly (readonly string[])[] {
  const over = new Map<string, string>();
  const top = (name: string): string => {
    let at = name;
    for (let next = over.get(at); next !== undefined && next !== at; next = over.get(at)) at = next;
    over.set(name, at);
    return at;
  };
  for (const [name, link] of links) {
    const [one, other] = [top(name), link === undefined ? undefined : top(link)];
    if (other !== undefined && one !== other) over.set(other, one);
  }
  return [...Map.groupBy(new Set(links.map(([name]) => name)), top).values()];
}
