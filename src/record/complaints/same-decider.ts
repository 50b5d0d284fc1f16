import { isNearName } from '../behaviour/near-name.ts';
import { namesIn, titleIn } from '../behaviour/no-contact.ts';

/** Whether two names are of one person; 'perhaps' where somebody has to be asked. */
export type IsOne = 'yes' | 'perhaps' | 'no';

/**
 * Whether whoever is written down as deciding a stage is somebody else who is named: a whole name is the same person with an
 * initial, a title or a post behind a comma ('D. Rothery', 'Mrs Rothery' and 'Denise Rothery, head of housing'). Where
 * only one name of theirs agrees, or both are nearly the same, they may be two.
 */
export function isOneDecider(one: string, other: string): IsOne {
  if (plain(one) === plain(other)) return 'yes';
  const [a, b] = [namesOf(one), namesOf(other)];
  if (a.names.length === 0 || b.names.length === 0) return 'no';
  if (isTwoTitles(a.title, b.title)) return agrees(a, b, isNearName) ? 'perhaps' : 'no';
  if (agrees(a, b, (x, y) => x === y) && isWhole(a) && isWhole(b)) return 'yes';
  const isLastTheSame = isNearName(a.names.at(-1) ?? '', b.names.at(-1) ?? '');
  return isLastTheSame || agrees(a, b, isNearName) ? 'perhaps' : 'no';
}

type Named = { readonly names: readonly string[]; readonly title: string | undefined };

/** The names, without what stands behind a comma or in brackets: that is a post. */
function namesOf(description: string): Named {
  const withoutPost = description.replace(/\s*[,(;].*$|\s+[–—-]\s.*$/s, '');
  const names = namesIn(withoutPost);
  // 'A. Lovell' begins with an initial, where 'a manager' begins with no name at all.
  const isInitial = names.length > 0 && /(?:^|\s)A(?:\.|\s+(?=\p{Lu}))/u.test(withoutPost);
  return { names: isInitial ? ['a', ...names] : names, title: titleIn(withoutPost) };
}

/** Enough to know somebody by: two names or initials, or a title and a name. */
function isWhole({ names, title }: Named): boolean {
  return names.length > 1 || title !== undefined;
}

/** Whether every name of the shorter is one of the longer; an initial goes with any name that begins with it, if another name agrees. */
function agrees(one: Named, other: Named, isSame: (one: string, other: string) => boolean): boolean {
  const [shorter, longer] = [one.names, other.names].toSorted((x, y) => x.length - y.length) as [string[], string[]];
  const goesBy = (name: string, with_: string) =>
    isSame(name, with_) ||
    (name.length === 1 && with_.startsWith(name)) ||
    (with_.length === 1 && name.startsWith(with_));
  const isInFull = shorter.some(
    (name) => name.length > 1 && longer.some((each) => each.length > 1 && isSame(name, each)),
  );
  return isInFull && shorter.every((name) => longer.some((each) => goesBy(name, each)));
}

function isTwoTitles(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [womens.test(one ?? ''), womens.test(other ?? '')];
  return one !== undefined && other !== undefined && a !== b && (mens.test(one) || mens.test(other));
}

const womens = /^(?:mrs|ms|miss)$/;
const mens = /^(?:mr|mister|sir)$/;

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
