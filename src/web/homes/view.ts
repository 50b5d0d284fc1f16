import { sayDay } from '../../calendar/day.ts';
import type { HomeCase } from '../../store/homes.ts';
import { type BuildingView, viewBuilding } from './building.ts';
import type { LoadedHome } from './load-home.ts';
import { type PersonLine, peopleAndNeeds } from './people-and-needs.ts';

/** Everything the page of a home says, worked out. */
export type HomeView = {
  readonly home: string;
  readonly address: string;
  readonly facts: readonly { readonly name: string; readonly says: string }[];
  readonly household: string | undefined;
  /** Of a home that nobody has, the household that had it last. */
  readonly last: { readonly household: string; readonly until: string } | undefined;
  readonly people: readonly PersonLine[];
  readonly open: readonly CaseLine[];
  readonly closed: readonly CaseLine[];
  readonly building: BuildingView;
  readonly block: BlockAround | undefined;
  readonly responsible: readonly string[];
};

/** The block a home is in, and everyone else’s open cases there. */
export type BlockAround = { readonly name: string; readonly href: string; readonly open: readonly CaseLine[] };

export type CaseLine = {
  readonly reference: string;
  readonly title: string;
  readonly about: string;
  readonly isRestricted: boolean;
};

/** Works out the page of a home as somebody may see it. */
export function viewHome(found: LoadedHome): HomeView {
  const { home, household, cases } = found;
  const theirs = (one: HomeCase) => whose(caseLine(one), one.household, household?.household);
  return {
    home: home.home,
    address: home.address,
    facts: factsOf(found),
    household: household?.household,
    last: found.last && { household: found.last.household, until: sayDay(found.last.until) },
    people: peopleAndNeeds(found),
    open: cases.filter((one) => one.isOpen).map(theirs),
    closed: cases.filter((one) => !one.isOpen).map(theirs),
    building: viewBuilding(found.reading),
    block: home.block === undefined ? undefined : blockAround(home.block, found),
    responsible: found.responsible,
  };
}

function blockAround(name: string, { inBlock }: LoadedHome): BlockAround {
  return {
    name,
    href: `/blocks/${encodeURIComponent(name)}`,
    open: inBlock.map((one) => ({ ...caseLine(one), about: `${one.address}, ${caseLine(one).about}` })),
  };
}

/** A case of people who live here no more says so: it is nothing of whoever does. */
function whose(line: CaseLine, of: string | undefined, livesHere: string | undefined): CaseLine {
  return of === undefined || of === livesHere
    ? line
    : { ...line, about: `${line.about}, of those who lived here before` };
}

/** One case in a list. */
export function caseLine({ reference, title, family, officer, opened, closed, isRestricted }: HomeCase): CaseLine {
  const when = closed === undefined ? `opened ${sayDay(opened)}` : `${sayDay(opened)} to ${sayDay(closed)}`;
  const who = officer === undefined ? 'nobody has it' : `${officer} has it`;
  return {
    reference,
    title,
    about: [family, when, closed === undefined ? who : ''].filter(Boolean).join(', '),
    isRestricted,
  };
}

function factsOf({ home, reading }: LoadedHome): HomeView['facts'] {
  const described = reading.of('home described').at(-1);
  const made = [home.built === undefined ? undefined : `built ${home.built}`, home.construction, home.heating];
  return [
    fact('Address', `${home.address}, ${home.postcode}`),
    fact('Our reference', home.reference),
    fact('UPRN', home.uprn),
    fact('Tenure', described?.tenure ?? home.tenure),
    fact('Block', home.block ?? described?.block),
    fact('Patch', home.patch),
    fact('Bedrooms', home.bedrooms === undefined ? undefined : String(home.bedrooms)),
    fact('The building', made.filter(Boolean).join(', ')),
  ].filter((one) => one !== undefined);
}

function fact(name: string, says: string | undefined) {
  return says === undefined || says === '' ? undefined : { name, says };
}
