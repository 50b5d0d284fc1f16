import { type Instant, isoInstant } from '../calendar/instant.ts';
import { caseFamilies } from '../record/kinds/vocabulary.ts';
import type { Scope } from './scope.ts';
import type { WorklistFilters, WorklistOf, WorklistQuestion } from './worklist.ts';

/**
 * Writes the one question a worklist is read with. However it is asked there are only a few wordings of it, so that each
 * connection can keep a plan for every one: what changes from time to time stands among the values. The counts kept are the
 * same for everyone, so for an account that `isApart` from some household they would count what is not there to it.
 */
export function worklistSql(
  { landlord, account, role }: Scope,
  question: WorklistQuestion,
  isApart: boolean,
): { text: string; values: unknown[] } {
  const values: unknown[] = [landlord];
  const value: Value = (given) => `$${values.push(given)}`;
  const named = role === 'system' || role === 'ASB and safeguarding lead' ? undefined : account;
  const { of, filters, moments, countsNobody } = question;
  const turns = moments.map((moment) => `${value(isoInstant(moment))}::timestamptz`);
  const list = listSql(question, value);
  const counts =
    isKept(of, filters) && !isApart
      ? addUp({ of, filters, turns, named }, value)
      : countEach({ of, filters, turns }, value);
  const ofNobody: Counted = { of: { nobody: true }, filters: noFilters, turns: [], named };
  const count = isApart ? countEach : addUp;
  const nobody = countsNobody ? `(${count(ofNobody, value)}) ->> 0` : 'null';
  const text = `select (select coalesce(json_agg(l), '[]') from (${list}) l) as items, (${counts}) as counts,
    (${nobody})::integer as with_nobody, (select coalesce(json_agg(patch), '[]') from patches where landlord = $1) as patches`;
  return { text, values };
}

/** Puts a value among those of the query, and gives what stands for it there. */
type Value = (given: unknown) => string;

const noFilters: WorklistFilters = { families: [], patches: [], clocks: [], risks: [] };

/** The first of what the question asks for, with everything a page shows of it. */
function listSql(question: WorklistQuestion, value: Value): string {
  return `select d.reference, d.lesson, d.title as todo, d.clock, d.due, d.due_at, d.why, d.officer, d.risk, d.is_restricted,
      c.is_stalled, c.title, h.address, h.postcode, a.name
    from ${firstDuties(question, value)}
    join cases c on c.landlord = $1 and c.reference = d.reference
    join homes h on h.landlord = $1 and h.home = c.home
    left join accounts a on a.landlord = $1 and a.account = d.officer
    order by d.due_at, d.ease, d.reference, d.lesson`;
}

/**
 * The first duties `d`. Where many may have to be passed over to find them, it first finds their places, which the index
 * alone tells, and then those few themselves. A team’s list is put together from the first of each of its officers’ own,
 * however few of all duties are theirs.
 */
function firstDuties({ of, filters, from, before, after, most }: WorklistQuestion, value: Value): string {
  const moment = (given: Instant | undefined, open: string) =>
    `${value(given === undefined ? open : isoInstant(given))}::timestamptz`;
  const place = after
    ? [isoInstant(after.dueAt), 0 - after.risk, after.reference, after.lesson]
    : ['-infinity', 0, '', ''];
  const [dueAt, ease, reference, lesson] = place.map(value);
  const filtered = filterClause(filters, value);
  const asked = `d.landlord = $1 and d.due_at >= ${moment(from, '-infinity')} and d.due_at < ${moment(before, 'infinity')}
    and (d.due_at, d.ease, d.reference, d.lesson) > (${dueAt}::timestamptz, ${ease}::smallint, ${reference}, ${lesson})${filtered}`;
  const first = `order by due_at, ease, reference, lesson limit ${Math.trunc(most)}`;
  if (!('team' in of) && filtered === '')
    return `(select * from duties d where ${asked}${whoseClause(of, 'd.officer', value)} ${first}) d`;

  const places = `select d.reference, d.lesson, d.due_at, d.ease from duties d where ${asked}`;
  const listed =
    'team' in of
      ? `select p.* from accounts o cross join lateral (${places} and d.officer = o.account ${first}) p
         where o.landlord = $1 and o.team = ${value(of.team)} ${first}`
      : `${places}${whoseClause(of, 'd.officer', value)} ${first}`;
  return `(${listed}) k cross join lateral (select * from duties d
    where d.landlord = $1 and d.reference = k.reference and d.lesson = k.lesson limit 1) d`;
}

/**
 * Whether counts are kept that answer it: by officer; for everyone by patch, or by family, clock and risk. Anything
 * narrower is counted.
 */
function isKept(of: WorklistOf, filters: WorklistFilters): boolean {
  const isNarrowed = isOfSomeSort(filters);
  return 'everyone' in of ? !isNarrowed || filters.patches.length === 0 : !isNarrowed && filters.patches.length === 0;
}

function isOfSomeSort({ families, clocks, risks }: WorklistFilters): boolean {
  return families.length + clocks.length + risks.length > 0;
}

/** What is counted, and before which turns. */
type Counted = {
  readonly of: WorklistOf;
  readonly filters: WorklistFilters;
  readonly turns: readonly string[];
  /** Who asks, where they see the duties of only those restricted cases they are named on. */
  readonly named?: string | undefined;
};

/** Counts duties one by one: how many in all, and before each turn. */
function countEach({ of, filters, turns }: Counted, value: Value, from = 'duties d where d.landlord = $1'): string {
  const counts = ['count(*)', ...turns.map((turn) => `count(*) filter (where d.due_at < ${turn})`)];
  return `select json_build_array(${counts.join(', ')}) as counts
    from ${from}${whoseClause(of, 'd.officer', value)}${filterClause(filters, value)}`;
}

/** Adds up the counts kept, and counts the duties of restricted cases, which are not in them, one by one. */
function addUp(counted: Counted, value: Value): string {
  const { turns } = counted;
  const sums = turns.map((turn) => `coalesce(sum(n.duties) filter (where n.due_at < ${turn}), 0)`);
  const { by, whose } = keptUnder(counted, value);
  const kept = `duty_counts n where n.landlord = $1 and n.counted_by = '${by}'${whose}`;
  const before = turns.map(
    (_, place) => `(before.sums ->> ${place})::integer + (restricted.counts ->> ${place + 1})::integer`,
  );
  const soon =
    turns.length === 0
      ? ''
      : `(select json_build_array(${sums.join(', ')}) as sums from ${kept} and n.due_at < greatest(${turns.join(', ')})) before,`;
  return `select json_build_array(${['every.duties + (restricted.counts ->> 0)::integer', ...before].join(', ')}) from
    (select coalesce(sum(n.duties), 0)::integer as duties from ${kept} and n.due_at = 'infinity') every, ${soon}
    (${countEach(counted, value, restrictedDuties(counted, value))}) restricted`;
}

/** By what the counts are kept that answer it, and which of them. */
function keptUnder({ of, filters }: Counted, value: Value): { readonly by: string; readonly whose: string } {
  if (!('everyone' in of)) return { by: 'officer', whose: whoseClause(of, 'n.name', value) };
  const among = (names: readonly string[]) => ` and n.name = any(${value(names)}::text[])`;
  if (isOfSomeSort(filters)) return { by: 'sort', whose: among(sortsOf(filters)) };
  return { by: 'patch', whose: filters.patches.length === 0 ? '' : among(filters.patches) };
}

/** Every sort of duty the filters let through, as `counted_under` writes it. */
function sortsOf({ families, clocks, risks }: WorklistFilters): readonly string[] {
  const either = <Value>(chosen: readonly Value[], all: readonly Value[]) => (chosen.length === 0 ? all : chosen);
  return either(families, caseFamilies).flatMap((family) =>
    either(clocks, everyClock).flatMap((clock) => either(risks, everyRisk).map((risk) => `${family}|${clock}|${risk}`)),
  );
}

const everyClock = ['law', 'code', 'policy', 'default'];
const everyRisk = [0, 1, 2, 3];

/** The duties of restricted cases: of all of them, or of the few somebody is named on. */
function restrictedDuties({ named }: Counted, value: Value): string {
  if (named === undefined) return 'duties d where d.landlord = $1 and d.is_restricted';
  return `case_access a cross join lateral
    (select * from duties d where d.landlord = $1 and d.reference = a.reference and d.is_restricted offset 0) d
    where a.landlord = $1 and a.account = ${value(named)} and a.may`;
}

/** What a query adds so that it finds those of one worklist, by the column that holds an officer. */
function whoseClause(of: WorklistOf, column: string, value: Value): string {
  if ('everyone' in of) return '';
  if ('team' in of)
    return ` and ${column} in (select o.account from accounts o where o.landlord = $1 and o.team = ${value(of.team)})`;
  return ` and ${column} = ${value('nobody' in of ? '' : of.officer)}`;
}

/** What a query about duties adds so that it finds only what the filters let through. */
function filterClause({ families, patches, clocks, risks }: WorklistFilters, value: Value): string {
  if (families.length + patches.length + clocks.length + risks.length === 0) return '';
  const among = (column: string, type: string, chosen: readonly unknown[]) => {
    // What is chosen is kept from the planner, which would else make a plan of its own for each choice.
    const given = `(select ${value(chosen.length === 0 ? null : chosen)}::${type}[])`;
    return ` and (${given} is null or ${column} = any(${given}::${type}[]))`;
  };
  const eases = risks.map((risk) => 0 - risk);
  return [
    among('d.family', 'text', families),
    among('d.patch', 'text', patches),
    among('d.clock', 'text', clocks),
    among('d.ease', 'smallint', eases),
  ].join('');
}
