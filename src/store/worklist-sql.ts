import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { WorklistFilters, WorklistOf, WorklistQuestion } from './worklist.ts';

/**
 * Writes the one question a worklist is read with. However it is asked there are only a few wordings of it, so that each
 * connection can keep a plan for every one: what changes from time to time stands among the values. The counts kept are the
 * same for everyone, so for an account that `isApart` from some household they would count what is not there to it.
 */
export function worklistSql(
  landlord: string,
  question: WorklistQuestion,
  isApart: boolean,
): { text: string; values: unknown[] } {
  const values: unknown[] = [landlord];
  const value: Value = (given) => `$${values.push(given)}`;
  const { of, filters, moments, countsNobody } = question;
  const turns = moments.map((moment) => `${value(isoInstant(moment))}::timestamptz`);
  const list = listSql(question, value);
  const counts =
    isKept(of, filters) && !isApart ? addUp(of, filters, turns, value) : countEach(of, filters, turns, value);
  const count = isApart ? countEach : addUp;
  const nobody = countsNobody ? `(${count({ nobody: true }, noFilters, [], value)}) ->> 0` : 'null';
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

/** Whether counts are kept that answer it: by officer, or for everyone by patch. Anything narrower is counted. */
function isKept(of: WorklistOf, { families, patches, clocks, risks }: WorklistFilters): boolean {
  const isNarrowed = families.length + clocks.length + risks.length > 0;
  return !isNarrowed && (patches.length === 0 || 'everyone' in of);
}

/** Counts duties one by one: how many in all, and before each turn. */
function countEach(
  of: WorklistOf,
  filters: WorklistFilters,
  turns: readonly string[],
  value: Value,
  also = '',
): string {
  const counts = ['count(*)', ...turns.map((turn) => `count(*) filter (where d.due_at < ${turn})`)];
  return `select json_build_array(${counts.join(', ')}) as counts
    from duties d where d.landlord = $1${whoseClause(of, 'd.officer', value)}${filterClause(filters, value)}${also}`;
}

/** Adds up the counts kept, and counts the duties of restricted cases, which are not in them, one by one. */
function addUp(of: WorklistOf, filters: WorklistFilters, turns: readonly string[], value: Value): string {
  const sums = ['sum(n.duties)', ...turns.map((turn) => `sum(n.duties) filter (where n.due_at < ${turn})`)];
  const both = sums.map(
    (_, place) => `coalesce((kept.sums ->> ${place})::integer, 0) + (restricted.counts ->> ${place})::integer`,
  );
  const named = filters.patches.length === 0 ? '' : ` and n.name = any(${value(filters.patches)}::text[])`;
  return `select json_build_array(${both.join(', ')}) from
    (select json_build_array(${sums.join(', ')}) as sums from duty_counts n where n.landlord = $1
       and n.counted_by = '${'everyone' in of ? 'patch' : 'officer'}'${whoseClause(of, 'n.name', value)}${named}) kept,
    (${countEach(of, filters, turns, value, ' and d.is_restricted')}) restricted`;
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
    const given = `${value(chosen.length === 0 ? null : chosen)}::${type}[]`;
    return ` and (${given} is null or ${column} = any(${given}))`;
  };
  const eases = risks.map((risk) => 0 - risk);
  return [
    among('d.family', 'text', families),
    among('d.patch', 'text', patches),
    among('d.clock', 'text', clocks),
    among('d.ease', 'smallint', eases),
  ].join('');
}
