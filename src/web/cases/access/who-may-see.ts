import type { OpenCase } from '../../../record/casework/open-case.ts';
import type { Account } from '../../../store/accounts.ts';

/** Of these people, those who may see a restricted case: whoever is named on it, and safeguarding leads unless taken off. */
export function whoMaySee<One extends Pick<Account, 'account' | 'role'>>(
  people: readonly One[],
  named: OpenCase['access'],
): readonly One[] {
  const taken = named.filter((one) => !one.may).map((one) => one.account);
  return people.filter(
    (one) =>
      named.some((other) => other.account === one.account && other.may) ||
      (one.role === 'ASB and safeguarding lead' && !taken.includes(one.account)),
  );
}
