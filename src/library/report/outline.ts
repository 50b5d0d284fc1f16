import { capital } from '../capital.ts';
import type { Block } from './block.ts';
import {
  type File,
  isLandlordHeading,
  isOnly,
  isThemeHeading,
  listNamed,
  lookOver,
  proseAfter,
  themeNamed,
} from './look-over.ts';
import { hasReference, isFurniture, type Marker } from './markers.ts';
import {
  isCaseLine,
  isContentsLine,
  isLandlordLearning,
  isNoteOnDecisions,
  isOmbudsmansVoice,
  isResourceLine,
  isSignature,
  isSupport,
} from './telling-lines.ts';

/** What a block is in a report, and where it belongs. */
export type Placed = {
  readonly block: Block;
  readonly role: Role;
  /** The theme it stands under, as its heading is printed. */
  readonly theme?: string | undefined;
  /** The landlord whose section it stands in, as printed. */
  readonly landlord?: string | undefined;
  /** For a part of the learning or the resources: its own heading. */
  readonly heading?: string | undefined;
};

export type Role =
  | 'title'
  | 'published'
  | 'about'
  | 'theme heading'
  | 'theme introduction'
  | 'list of cases heading'
  | 'case listed'
  | 'landlord heading'
  | 'narrative'
  | 'learning heading'
  | 'learning'
  | 'learning for all'
  | 'statement heading'
  | 'statement'
  | 'resources heading'
  | 'resource'
  | 'resource description'
  | 'glossary heading'
  | 'glossary'
  | 'note'
  | 'support'
  | 'contents'
  | 'furniture'
  | 'unplaced';

type State = {
  readonly section:
    | 'front'
    | 'about'
    | 'part'
    | 'theme'
    | 'cases'
    | 'narrative'
    | 'learning'
    | 'learning for all'
    | 'statement'
    | 'resources'
    | 'glossary'
    | 'end';
  readonly theme?: string | undefined;
  readonly landlord?: string | undefined;
  readonly heading?: string | undefined;
};

/**
 * Says of every block of a report what it is. Reads it as a person would: by the lines the series opens its parts with,
 * and by what follows a heading. A block that fits nowhere is 'unplaced'; none is left out.
 */
export function outlineOf(blocks: readonly Block[]): readonly Placed[] {
  const file = lookOver(blocks);
  const placed: Placed[] = [];
  let state: State = { section: 'front' };
  for (let place = 0; place < blocks.length; place++) {
    const step = placeBlock(file, place, state, placed);
    state = step.state;
    placed.push({ ...step, block: blocks[place] as Block, theme: step.theme ?? state.theme });
  }
  return placed.map(({ block, role, theme, landlord, heading }) => ({ block, role, theme, landlord, heading }));
}

type Step = {
  readonly state: State;
  readonly role: Role;
  readonly theme?: string | undefined;
  readonly landlord?: string | undefined;
  readonly heading?: string | undefined;
};

function placeBlock(file: File, place: number, state: State, before: readonly Placed[]): Step {
  const block = file.blocks[place] as Block;
  const marker = file.markers[place];
  const { theme, landlord } = state;
  if (file.isOfContents[place] || (before.at(-1)?.role === 'contents' && isContentsLine(block)))
    return { state, role: 'contents' };
  if (isFurniture(block) || isSignature(block, file.blocks[place + 1]))
    return { state: state.section === 'about' ? { ...state, section: 'part' } : state, role: 'furniture' };
  if (isSupport(block)) return { state, role: 'support' };
  if (isNoteOnDecisions(block))
    return { state: { ...state, section: state.section === 'glossary' ? 'end' : state.section }, role: 'note' };
  if (state.section === 'front' && !marker && /^published\b/iu.test(block.text)) return { state, role: 'published' };
  if (marker) return openPart(file, place, state, marker, before);
  if (state.section === 'glossary') return inGlossary(file, place, state);
  if (file.isHeading[place]) return underHeading(file, place, state);
  if (hasReference(block)) {
    if (isCaseLine(block, state.section === 'cases')) return { state, role: 'case listed' };
    const own = state.section === 'narrative' || state.section === 'statement' ? landlord : undefined;
    return { state: { section: 'narrative', theme, landlord: own }, role: 'narrative', landlord: own };
  }
  return inSection(block, state);
}

/** A block that opens nothing and names no complaint belongs to the part it stands in. */
function inSection(block: Block, state: State): Step {
  const { section, landlord, heading } = state;
  switch (section) {
    case 'front':
      return block.text.split(' ').length > 12
        ? { state: { section: 'about' }, role: 'about' }
        : { state, role: 'title' };
    case 'about':
      return { state, role: 'about' };
    case 'part':
    case 'theme':
      return { state, role: 'theme introduction' };
    case 'cases':
      return { state: { ...state, section: 'theme' }, role: 'theme introduction' };
    case 'narrative':
      return isLandlordLearning(block)
        ? { state, role: 'statement', landlord }
        : { state, role: 'narrative', landlord };
    case 'statement':
      if (isOmbudsmansVoice(block))
        return { state: { ...state, section: 'learning', landlord: undefined }, role: 'learning' };
      return { state, role: 'statement', landlord };
    case 'learning':
    case 'learning for all':
      return { state, role: section, heading };
    case 'resources':
      if (block.mark === 'item' || isResourceLine(block))
        return { state: { ...state, heading: block.text }, role: 'resource', landlord };
      return heading === undefined ? { state, role: 'unplaced' } : { state, role: 'resource description', heading };
    default:
      return { state, role: 'unplaced' };
  }
}

function openPart(file: File, place: number, state: State, marker: Marker, before: readonly Placed[]): Step {
  const theme = state.theme;
  switch (marker.opens) {
    case 'contents':
      return { state, role: 'contents' };
    case 'about':
      return { state: { section: 'about' }, role: 'about' };
    case 'part': {
      const named = themeOfPart(file, place);
      return { state: { section: 'part', theme: named }, role: 'theme heading', theme: named };
    }
    case 'cases': {
      const found = themeNamed(file, marker.topic) ?? (marker.topic === undefined ? theme : capital(marker.topic));
      return { state: { section: 'cases', theme: found ?? theme }, role: 'list of cases heading' };
    }
    case 'learning': {
      if (marker.isForAll && isOfWholeReport(file, before))
        return { state: { section: 'learning for all' }, role: 'learning heading' };
      const found = themeNamed(file, marker.topic) ?? listNamed(file, marker.topic) ?? theme;
      return { state: { section: 'learning', theme: found, landlord: state.landlord }, role: 'learning heading' };
    }
    case 'statement': {
      const landlord = marker.landlord ?? state.landlord;
      return { state: { section: 'statement', theme, landlord }, role: 'statement heading', landlord };
    }
    case 'resources':
      // Where a report has them in one place, they are the whole report’s.
      return {
        state: { section: 'resources', theme: isOnly(file, 'resources') ? undefined : theme, landlord: state.landlord },
        role: 'resources heading',
      };
    case 'glossary':
      return { state: { section: 'glossary' }, role: 'glossary heading' };
    case 'end matter':
      if (state.section === 'front') return { state, role: 'title' };
      return { state: { section: 'end', theme }, role: 'furniture' };
  }
}

/**
 * Learning for all is the whole report’s where it is said once; said in every part it is each part’s, and where a report
 * of one theme has no other, that theme’s.
 */
function isOfWholeReport({ markers }: File, before: readonly Placed[]): boolean {
  if (markers.filter((one) => one?.opens === 'learning' && one.isForAll).length !== 1) return false;
  const themes = new Set(before.flatMap(({ theme }) => theme ?? []));
  return themes.size !== 1 || before.some(({ role, theme }) => role === 'learning' && theme !== undefined);
}

/** A heading that is none of the series’ own: a landlord, a theme, a part of the learning or a resource. */
function underHeading(file: File, place: number, state: State): Step {
  const block = file.blocks[place] as Block;
  const { theme } = state;
  if (isLandlordHeading(file, place)) {
    return {
      state: { section: 'narrative', theme, landlord: block.text },
      role: 'landlord heading',
      landlord: block.text,
    };
  }
  if (isThemeHeading(file, place))
    return { state: { section: 'theme', theme: block.text }, role: 'theme heading', theme: block.text };
  switch (state.section) {
    case 'front':
      return { state, role: 'title' };
    case 'about':
      return { state, role: 'about' };
    case 'resources':
      return { state: { ...state, heading: block.text }, role: 'resource', landlord: state.landlord };
    case 'learning':
    case 'learning for all':
      return { state: { ...state, heading: block.text }, role: 'learning heading', heading: block.text };
    case 'statement':
    case 'narrative':
      return { state, role: state.section, landlord: state.landlord };
    case 'theme':
    case 'part':
      return { state, role: 'theme introduction' };
    default:
      return { state: { ...state, section: 'end' }, role: 'unplaced' };
  }
}

function inGlossary(file: File, place: number, state: State): Step {
  if (isLandlordHeading(file, place) || isThemeHeading(file, place)) return underHeading(file, place, state);
  return { state, role: 'glossary' };
}

/** A part whose cases speak to the themes of a spotlight report is of that report’s theme. */
function themeOfPart(file: File, place: number): string | undefined {
  const { prose } = proseAfter(file, place);
  const spotlight = /spotlight (?:report )?on:? (?<theme>[^.;,(]{3,80}(?:, [^.;(]{3,60}? and [^.;,(]{3,40})?)/iu;
  for (const { text } of prose) {
    const found = spotlight.exec(text)?.groups?.theme?.trim();
    if (found) return capital(found.replace(/\.$/u, ''));
  }
  return undefined;
}
