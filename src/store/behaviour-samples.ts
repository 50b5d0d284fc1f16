import { type Day, isoDay } from '../calendar/day.ts';
import { type Instant, isoInstant } from '../calendar/instant.ts';
import type { Entry } from '../record/entry.ts';
import type { Connection } from './database.ts';

/** A case a month’s sample was drawn from, as far as this scope may see it, with what was found of it where it was looked at. */
export type SampledCase = {
  readonly month: string;
  readonly reference: string;
  readonly title: string;
  readonly officer: string | undefined;
  readonly seed: string;
  readonly isChosen: boolean;
  /** Whether it was restricted when the sample was drawn. */
  readonly wasRestricted: boolean;
  readonly drawn: Instant;
  readonly name: string;
  readonly found: AuditFound | undefined;
};

export type AuditFound = Pick<Entry<'case audited'>, 'risk' | 'plan' | 'says' | 'by'> & { readonly happened: Day };

/** The cases the samples of these months were drawn from, the newest month first. */
export async function fetchSamples(connection: Connection, months: readonly string[]): Promise<readonly SampledCase[]> {
  const rows = await connection.sql<Row>(
    `select s.month, s.reference, c.title, c.officer, s.seed, s.is_chosen as "isChosen", s.is_restricted as "wasRestricted", s.drawn,
       coalesce(a.name, s.account) as name, e.body ->> 'risk' as risk, e.body ->> 'plan' as plan, e.body ->> 'says' as says,
       e.body ->> 'by' as by, e.happened
     from behaviour_samples s join cases c on c.landlord = $1 and c.reference = s.reference
       left join accounts a on a.landlord = $1 and a.account = s.account
       left join lateral (select e.body, e.happened from entries e where e.landlord = $1 and e.subject = 'case:' || s.reference
         and e.kind = 'case audited' and e.body ->> 'month' = s.month and s.is_chosen order by e.seq desc limit 1) e on true
     where s.landlord = $1 and s.month = any ($2) order by s.month desc, s.reference`,
    [connection.scope.landlord, months],
  );
  return rows.map(({ risk, plan, says, by, happened, officer, ...row }) => ({
    ...row,
    officer: officer ?? undefined,
    found:
      risk === null || plan === null || happened === null
        ? undefined
        : { risk, plan, happened, says: says ?? undefined, by: by ?? undefined },
  }));
}

type Row = Omit<SampledCase, 'found' | 'officer'> & {
  readonly officer: string | null;
  readonly risk: AuditFound['risk'] | null;
  readonly plan: AuditFound['plan'] | null;
  readonly says: string | null;
  readonly by: string | null;
  readonly happened: Day | null;
};

/** A case a sample may be drawn from. */
export type CaseToSample = { readonly reference: string; readonly isRestricted: boolean };

/**
 * The antisocial behaviour cases that were open in a stretch of days and are in no sample of that month
 * yet, as far as this scope may see.
 */
export async function casesToSample(
  connection: Connection,
  { month, from, until }: { readonly month: string; readonly from: Day; readonly until: Day },
): Promise<readonly CaseToSample[]> {
  return connection.sql<CaseToSample>(
    `select c.reference, c.is_restricted as "isRestricted" from cases c where c.landlord = $1 and c.family = 'antisocial behaviour' and c.opened <= $4
       and (c.closed is null or c.closed >= $3)
       and not exists (select from behaviour_samples s where s.landlord = $1 and s.month = $2 and s.reference = c.reference)
     order by c.reference`,
    [connection.scope.landlord, month, isoDay(from), isoDay(until)],
  );
}

/** Keeps a sample as it was drawn, with every case it was drawn from. A case already in one of that month stays as it is. */
export async function keepSample(
  connection: Connection,
  sample: {
    readonly month: string;
    readonly seed: string;
    readonly from: readonly CaseToSample[];
    readonly chosen: readonly string[];
    /** Who drew it, where that is not who is signed in. */
    readonly account?: string;
  },
  now: Instant,
): Promise<void> {
  const { landlord, account } = connection.scope;
  await connection.sql(
    `insert into behaviour_samples (landlord, month, reference, seed, is_chosen, is_restricted, drawn, account)
     select $1, $2, r ->> 'reference', $3, r ->> 'reference' = any ($5), (r ->> 'isRestricted')::boolean, $6, $7
     from jsonb_array_elements($4::jsonb) r on conflict do nothing`,
    [
      landlord,
      sample.month,
      sample.seed,
      JSON.stringify(sample.from),
      sample.chosen,
      isoInstant(now),
      sample.account ?? account,
    ],
  );
}
