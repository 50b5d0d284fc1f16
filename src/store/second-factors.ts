import { type Connection, query } from './database.ts';
import { hashOfSecret } from './secret.ts';

/** What an app on a person’s phone makes its codes from, and the last half minute one was used for. */
export type SecondFactor = { readonly secret: string; readonly usedStep: number | undefined };

/** The account’s second factor, if it has one. */
export async function findSecondFactor(connection: Connection, account: string): Promise<SecondFactor | undefined> {
  const [row] = await connection.rows(
    query
      .selectFrom('accounts')
      .select(['second_factor', 'second_factor_step'])
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account),
  );
  if (!row?.second_factor) return undefined;
  return { secret: row.second_factor, usedStep: row.second_factor_step ?? undefined };
}

/** Gives the account a second factor and recovery codes, in place of any it had. `usedStep` is of the code that showed it works. */
export async function setSecondFactor(
  connection: Connection,
  account: string,
  { secret, usedStep }: { readonly secret: string; readonly usedStep: number },
  recoveryCodes: readonly string[],
): Promise<void> {
  const { landlord } = connection.scope;
  await connection.together(async () => {
    await keep(connection, account, secret, usedStep);
    await dropCodes(connection, account);
    await connection.rows(
      query
        .insertInto('recovery_codes')
        .values(recoveryCodes.map((code) => ({ landlord, account, code_hash: hashOfSecret(code) }))),
    );
  });
}

/** Takes the account’s second factor away, with its recovery codes. */
export async function removeSecondFactor(connection: Connection, account: string): Promise<void> {
  await connection.together(async () => {
    await keep(connection, account, null, null);
    await dropCodes(connection, account);
  });
}

/** Marks the code of a half minute as used. False when it, or a later one, was used before. */
export async function spendStep(connection: Connection, account: string, step: number): Promise<boolean> {
  const spent = await connection.rows(
    query
      .updateTable('accounts')
      .set({ second_factor_step: step })
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account)
      .where((where) => where.or([where('second_factor_step', 'is', null), where('second_factor_step', '<', step)]))
      .returning('account'),
  );
  return spent.length > 0;
}

/** Uses a recovery code up. False when it is none of the account’s, or was used before. */
export async function spendRecoveryCode(connection: Connection, account: string, code: string): Promise<boolean> {
  const spent = await connection.rows(
    query
      .deleteFrom('recovery_codes')
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account)
      .where('code_hash', '=', hashOfSecret(code))
      .returning('account'),
  );
  return spent.length > 0;
}

/** How many recovery codes the account has left. */
export async function countRecoveryCodes(connection: Connection, account: string): Promise<number> {
  const rows = await connection.rows(
    query
      .selectFrom('recovery_codes')
      .select('code_hash')
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account),
  );
  return rows.length;
}

async function keep(
  connection: Connection,
  account: string,
  secret: string | null,
  step: number | null,
): Promise<void> {
  await connection.rows(
    query
      .updateTable('accounts')
      .set({ second_factor: secret, second_factor_step: step })
      .where('landlord', '=', connection.scope.landlord)
      .where('account', '=', account),
  );
}

async function dropCodes(connection: Connection, account: string): Promise<void> {
  await connection.rows(
    query.deleteFrom('recovery_codes').where('landlord', '=', connection.scope.landlord).where('account', '=', account),
  );
}
