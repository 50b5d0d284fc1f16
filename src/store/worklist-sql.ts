import { type Instant, isoInstant } from '../calendar/instant.ts';
import { caseFamilies } from '../record/kinds/vocabulary.ts';
import type { Scope } from './scope.ts';
import type { WorklistFilters, WorklistOf, WorklistQuestion } from './worklist.ts';

/** How many are counted at most of what is overdue, of what is due today, and so on, where they are counted in part. */
export const mostCounted = 1000;

/**
 * Whether they are counted in part: on a list of many people for which no counts are kept, since going through all of it
 * would take longer than a page may. Who asks makes no difference to that, so it tells nothing of what they may see.
 */
export function isCountedInPart({ of, filters }: Pick<WorklistQuestion, 'of' | 'filters'>): boolean {
  return keptBy(of, filters) === undefined && ('team' in of || 'everyone' in of);
}

/** What the counts kept cannot answer for, for the one who asks. */
export type Unlike = {
  /** Kept apart from some household: the counts kept are the same for everyone, and would count what is not there to them. */
  readonly isApart: boolean;
  /** A safeguarding lead who was taken off some restricted case. */
  readonly isTakenOff: boolean;
};

/**
 * Writes the one question a worklist is read with. However it is asked there are only a few wordings of it, so that each
 * connection can keep a plan for every one: what changes from time to time stands among the values.
 */
export function worklistSql(
  { landlord, account, role }: Scope,
  question: WorklistQuestion,
  { isApart, isTakenOff }: Unlike,
): { text: string; values: unknown[] } {
  const values: unknown[] = [landlord];
  const value: Value = (given) => `$${values.push(given)}`;
  const seesAll = role === 'system' || role === 'ASB and safeguarding lead';
  const restricted: Restricted = seesAll ? (isTakenOff ? 'one by one' : 'kept') : { namedOn: account };
  const { of, filters, moments, countsNobody } = question;
  const turns = moments.map((moment) => `${value(isoInstant(moment))}::timestamptz`);
  const list = listSql(question, value);
  const asked: Counted = { of, filters, turns, restricted };
  const counts = isCountedInPart(question)
    ? countInPart(asked, question.countUpTo ?? mostCounted, value)
    : count(asked, isApart, value);
  const ofNobody: Counted = { of: { nobody: true }, filters: noFilters, turns: [], restricted };
  const nobody = countsNobody ? `(${count(ofNobody, isApart, value)}) ->> 0` : 'null';
  const text = `select (select coalesce(json_agg(l), '[]') from (${list}) l) as items, (${counts}) as counts,
    (${nobody})::integer as with_nobody, (select coalesce(json_agg(patch), '[]') from patches where landlord = $1) as patches`;
  return { text, values };
}

/** Puts a value among those of the query, and gives what stands for it there. */
type Value = (given: unknown) => string;

const noFilters: WorklistFilters = { families: [], patches: [], clocks: [], risks: [] };

/** The first cases of what the question asks for, with everything a page shows of them. */
function listSql(question: WorklistQuestion, value: Value): string {
  return `select d.reference, d.lesson, d.title as todo, d.clock, d.due, d.due_at, d.why, d.officer, d.risk, d.is_restricted,
      d.others, c.is_stalled, c.title, h.address, h.postcode, a.name
    from (${firstDuties(question, value)}) d
    join cases c on c.landlord = $1 and c.reference = d.reference
    join homes h on h.landlord = $1 and h.home = c.home
    left join accounts a on a.landlord = $1 and a.account = d.officer
    order by d.due_at, d.ease, d.reference, d.lesson`;
}

/**
 * The first duties that come before all else asked for of their case, each with its `others`: what else is, as lines of
 * text, which cost the database half of what JSON does. Where many may have to be passed over to find them, it first finds
 * their places, which the index alone tells, and then those few themselves.
 */
function firstDuties({ of, filters, from, before, after, most }: WorklistQuestion, value: Value): string {
  const moment = (given: Instant | undefined, open: string) =>
    `${value(given === undefined ? open : isoInstant(given))}::timestamptz`;
  const place = after
    ? [isoInstant(after.dueAt), 0 - after.risk, after.reference, after.lesson]
    : ['-infinity', 0, '', ''];
  const [dueAt, ease, reference, lesson] = place.map(value);
  const [start, end] = [moment(from, '-infinity'), moment(before, 'infinity')];
  const filtered = filterClause(filters, value);
  const inSpan = (duty: string) => `${duty}.landlord = $1 and ${duty}.due_at >= ${start} and ${duty}.due_at < ${end}`;
  const first = (columns: string) => `select ${columns}, o.others from duties d cross join lateral (
      select coalesce(bool_or((e.due_at, e.ease, e.lesson) < (d.due_at, d.ease, d.lesson)), false) as hold_one_before,
        string_agg((date_part('epoch', e.due_at) * 1000)::bigint || ' ' || e.title, chr(10)) filter (where e.lesson <> d.lesson) as others
      from duties e where ${inSpan('e')}${filtered.within('e')} and e.reference = d.reference) o
    where ${inSpan('d')}${filtered.all('d')}${whoseClause(of, 'd', value)} and not o.hold_one_before
      and (d.due_at, d.ease, d.reference, d.lesson) > (${dueAt}::timestamptz, ${ease}::smallint, ${reference}, ${lesson})
    order by d.due_at, d.ease, d.reference, d.lesson limit ${Math.trunc(most)}`;
  if (filtered.all('d') === '') return first('d.*');
  return `select d.*, k.others from (${first('d.reference, d.lesson')}) k cross join lateral
    (select * from duties d where d.landlord = $1 and d.reference = k.reference and d.lesson = k.lesson limit 1) d`;
}

/**
 * By what counts are kept that answer it: by officer; for a team by family, clock and risk; for everyone by patch, or by
 * family, clock and risk. Anything narrower is counted.
 */
function keptBy(of: WorklistOf, filters: WorklistFilters): 'officer' | 'patch' | 'sort' | 'team sort' | undefined {
  const isOfPatches = filters.patches.length > 0;
  const isOfSomeSort = filters.families.length + filters.clocks.length + filters.risks.length > 0;
  if ('everyone' in of) return !isOfSomeSort ? 'patch' : isOfPatches ? undefined : 'sort';
  if (isOfPatches) return undefined;
  if (!isOfSomeSort) return 'officer';
  return 'team' in of ? 'team sort' : undefined;
}

/** How the duties of restricted cases are counted. */
type Restricted =
  /** They are among what is kept, for those who see them all. */
  | 'kept'
  | 'one by one'
  /** One by one, of only those cases somebody is named on. */
  | { readonly namedOn: string };

/** What is counted, and before which turns. */
type Counted = {
  readonly of: WorklistOf;
  readonly filters: WorklistFilters;
  readonly turns: readonly string[];
  readonly restricted: Restricted;
};

function count(counted: Counted, isApart: boolean, value: Value): string {
  return isApart || keptBy(counted.of, counted.filters) === undefined
    ? countEach(counted, value)
    : addUp(counted, value);
}

/** Counts duties one by one: how many in all, and before each turn. */
function countEach({ of, filters, turns }: Counted, value: Value, from = 'duties d where d.landlord = $1'): string {
  const counts = ['count(*)', ...turns.map((turn) => `count(*) filter (where d.due_at < ${turn})`)];
  return `select json_build_array(${counts.join(', ')}) as counts
    from ${from}${whoseClause(of, 'd', value)}${filterClause(filters, value).all('d')}`;
}

/** Counts duties one by one until there are more than `upTo`: between one turn and the next. */
function countInPart({ of, filters, turns }: Counted, upTo: number, value: Value): string {
  const clause = `${whoseClause(of, 'd', value)}${filterClause(filters, value).all('d')}`;
  const spans = [...turns, undefined].map((turn, place) => {
    const span = [place > 0 && `d.due_at >= ${turns[place - 1]}`, turn && `d.due_at < ${turn}`].filter(Boolean);
    return `(select count(*) from (select from duties d where d.landlord = $1 and ${span.join(' and ')}${clause}
      order by d.due_at, d.ease, d.reference, d.lesson limit ${upTo + 1}) s)`;
  });
  return `select json_build_array(${spans.join(', ')})`;
}

/** Adds up the counts kept, and counts the duties of restricted cases one by one where what is kept of them is not for the one who asks. */
function addUp(counted: Counted, value: Value): string {
  const { turns, restricted } = counted;
  const among = restricted === 'kept' ? 'n.is_restricted in (false, true)' : 'not n.is_restricted';
  const kept = `duty_counts n where n.landlord = $1 and ${among}${keptUnder(counted, value)}`;
  const sums = turns.map((turn) => `coalesce(sum(n.duties) filter (where n.due_at < ${turn}), 0)`);
  const soon =
    turns.length === 0
      ? ''
      : `, (select json_build_array(${sums.join(', ')}) as sums from ${kept} and n.due_at < greatest(${turns.join(', ')})) before`;
  const oneByOne =
    restricted === 'kept' ? '' : `, (${countEach(counted, value, restrictedDuties(restricted, value))}) restricted`;
  const more = (place: number) => (restricted === 'kept' ? '' : ` + (restricted.counts ->> ${place})::integer`);
  const before = turns.map((_, place) => `(before.sums ->> ${place})::integer${more(place + 1)}`);
  return `select json_build_array(${[`every.duties${more(0)}`, ...before].join(', ')}) from
    (select coalesce(sum(n.duties), 0)::integer as duties from ${kept} and n.due_at = 'infinity') every${soon}${oneByOne}`;
}

/** Which of the counts kept answer it. */
function keptUnder({ of, filters }: Counted, value: Value): string {
  const by = keptBy(of, filters);
  const among = (names: readonly string[]) => ` and n.name = any(${value(names)}::text[])`;
  const named = () => {
    if (by === 'sort') return among(sortsOf(filters));
    if (by === 'team sort' && 'team' in of) return among(sortsOf(filters).map((sort) => `${of.team}|${sort}`));
    if (by === 'patch') return filters.patches.length === 0 ? '' : among(filters.patches);
    if ('team' in of)
      return ` and n.name in (select o.account from accounts o where o.landlord = $1 and o.team = ${value(of.team)})`;
    return ` and n.name = ${value('officer' in of ? of.officer : '')}`;
  };
  return ` and n.counted_by = '${by}'${named()}`;
}

/** Every sort of duty the filters let through, as `counted_under` writes it. */
function sortsOf({ families, clocks, risks }: WorklistFilters): readonly string[] {
  const either = <Value>(chosen: readonly Value[], all: readonly Value[]) => (chosen.length === 0 ? all : chosen);
  return either(families, caseFamilies).flatMap((family) =>
    either(clocks, everyClock).flatMap((clock) => either(risks, everyRisk).map((risk) => `${family}|${clock}|${risk}`)),
  );
}

const everyClock = ['law', 'code', 'policy', 'default', 'given'];
const everyRisk = [0, 1, 2, 3];

/** The duties of restricted cases: of all of them, or of the few somebody is named on. */
function restrictedDuties(restricted: Restricted, value: Value): string {
  if (typeof restricted === 'string') return 'duties d where d.landlord = $1 and d.is_restricted';
  return `case_access a cross join lateral
    (select * from duties d where d.landlord = $1 and d.reference = a.reference and d.is_restricted offset 0) d
    where a.landlord = $1 and a.account = ${value(restricted.namedOn)} and a.may`;
}

/** What a query adds so that it finds those duties of one worklist. */
function whoseClause(of: WorklistOf, duty: string, value: Value): string {
  if ('everyone' in of) return '';
  if ('team' in of) return ` and ${duty}.team = ${value(of.team)}`;
  return ` and ${duty}.officer = ${value('nobody' in of ? '' : of.officer)}`;
}

/**
 * What a query about duties adds so that it finds only what the filters let through: of all duties, and of the others on the
 * same case, which can differ by their clocks alone.
 */
function filterClause(
  { families, patches, clocks, risks }: WorklistFilters,
  value: Value,
): { readonly all: (duty: string) => string; readonly within: (duty: string) => string } {
  if (families.length + patches.length + clocks.length + risks.length === 0) return { all: () => '', within: () => '' };
  const among = (column: string, type: string, chosen: readonly unknown[]) => {
    // What is chosen is kept from the planner, which would else make a plan of its own for each choice.
    const given = `(select ${value(chosen.length === 0 ? null : chosen)}::${type}[])`;
    return (duty: string) => ` and (${given} is null or ${duty}.${column} = any(${given}::${type}[]))`;
  };
  const eases = risks.map((risk) => 0 - risk);
  const within = among('clock', 'text', clocks);
  const clauses = [
    within,
    among('family', 'text', families),
    among('patch', 'text', patches),
    among('ease', 'smallint', eases),
  ];
  return { all: (duty) => clauses.map((clause) => clause(duty)).join(''), within };
}
