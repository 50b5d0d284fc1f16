import { quote } from '../story/quote.ts';
import type { RowProblem } from './row.ts';

/** A home by all the names a file may call it. */
export type KnownHome = {
  readonly home: string;
  readonly reference: string;
  readonly uprn: string | undefined;
  readonly address: string;
  readonly postcode: string;
};

/** How a row says which home it is about. */
export type HomeSaid = {
  readonly uprn?: string | undefined;
  readonly home_ref?: string | undefined;
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
};

/** Finds the home a row means: its short name, or what is wrong. */
export type FindHome = (said: HomeSaid) => string | RowProblem;

export type HomeFinder = {
  readonly find: FindHome;
  /** The same, giving nothing where there is no such home. */
  readonly match: (said: HomeSaid) => string | RowProblem | undefined;
};

/**
 * Makes a finder of a landlord’s homes: by UPRN, then by the landlord’s reference, then by address. Two that point to
 * different homes are a mistake, and so is an address that two homes share.
 */
export function homeFinder(homes: Iterable<KnownHome>): HomeFinder {
  const byUprn = new Map<string, string>();
  const byReference = new Map<string, string>();
  const byAddress = new Map<string, string | undefined>();
  for (const { home, reference, uprn, address, postcode } of homes) {
    if (uprn) byUprn.set(uprn.replace(/^0+/, ''), home);
    byReference.set(plainReference(reference), home);
    for (const key of addressKeys(address, postcode)) {
      const other = byAddress.get(key);
      byAddress.set(key, byAddress.has(key) && other !== home ? undefined : home);
    }
  }
  const match: HomeFinder['match'] = (said) => {
    const ofUprn = said.uprn === undefined ? undefined : byUprn.get(said.uprn);
    const ofReference = said.home_ref === undefined ? undefined : byReference.get(plainReference(said.home_ref));
    if (ofUprn !== undefined && ofReference !== undefined && ofUprn !== ofReference)
      return {
        column: 'uprn',
        message: `The UPRN is of one home and the reference ${quote(said.home_ref ?? '')} of another. Put one of them right`,
      };
    const found = ofUprn ?? ofReference;
    if (found !== undefined) return found;
    if (said.address !== undefined) {
      const keys = addressKeys(said.address, said.postcode ?? postcodeIn(said.address));
      const known = keys.find((key) => byAddress.has(key));
      const home = known === undefined ? undefined : byAddress.get(known);
      if (home !== undefined) return home;
      if (known !== undefined)
        return { column: 'address', message: 'More than one home has this address. Give the home’s reference or UPRN' };
    }
    return undefined;
  };
  return { match, find: (said) => match(said) ?? notFound(said) };
}

function notFound({ uprn, home_ref, address }: HomeSaid): RowProblem {
  if (home_ref !== undefined)
    return {
      column: 'home_ref',
      message: `There is no home with the reference ${quote(home_ref)}. Put it right, or bring in the homes first`,
    };
  if (uprn !== undefined)
    return {
      column: 'uprn',
      message: `There is no home with the UPRN ${uprn}. Put it right, or bring in the homes first`,
    };
  if (address !== undefined)
    return {
      column: 'address',
      message: 'There is no home with this address. Put it right, or give the home’s reference or UPRN',
    };
  return {
    column: 'home_ref',
    message: 'It is not said which home this is about. Give the home’s reference, UPRN or address',
  };
}

function plainReference(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, '');
}

/** An address as it may be written: the whole of it, and its first line, each with the postcode. */
export function addressKeys(address: string, postcode: string | undefined): readonly string[] {
  const code = (postcode ?? '').replace(/\s+/g, '').toLowerCase();
  const plain = plainAddress(address, code);
  if (code === '') return [plain];
  const [first = ''] = address.split(/[,\n]/, 1);
  const start = plainAddress(first, code);
  const keys = [`${plain} ${code}`, plain];
  return /\d/.test(start) && /[a-z]{3}/.test(start) ? [...keys, `${start} ${code}`] : keys;
}

function plainAddress(address: string, code: string): string {
  const plain = address
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  const words = plain.split(' ').map((word) => shortened[word] ?? word);
  const written = words.join(' ');
  const spaced = code === '' ? '' : `${code.slice(0, -3)} ${code.slice(-3)}`;
  return [spaced, code].reduce(
    (text, end) => (end !== '' && text.endsWith(` ${end}`) ? text.slice(0, -end.length - 1) : text),
    written,
  );
}

const shortened: Readonly<Record<string, string>> = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  lane: 'ln',
  drive: 'dr',
  close: 'cl',
  court: 'ct',
  gardens: 'gdns',
  terrace: 'terr',
  place: 'pl',
  apartment: 'flat',
  apt: 'flat',
};

function postcodeIn(address: string): string | undefined {
  return /([A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2})\s*$/.exec(address)?.[1];
}
