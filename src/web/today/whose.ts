import type { SignedIn } from '../../store/sessions.ts';
import type { WorklistOf } from '../../store/worklist.ts';

/** Whose worklist, as the address says it. */
export type Whose = 'mine' | 'nobody' | 'everyone' | `team:${string}`;

/**
 * Whose worklists somebody may look at, of the teams there are, the one they start with first. Officers see their own and, to cover for one
 * another, their team’s; leads and managers see any team’s, everyone’s and what nobody has. A manager starts with their
 * own team, or with everyone where nobody in it does casework.
 */
export function whoseMayBeSeen(signedIn: SignedIn, teams: readonly string[]): readonly Whose[] {
  const { role, team } = signedIn;
  const own = teams.filter((one) => one === team && one !== '').map(ofTeam);
  if (!seesOtherTeams(signedIn)) return ['mine', ...own];
  const others = teams.filter((one) => one !== team).map(ofTeam);
  if (role !== 'manager') return ['mine', ...own, 'everyone', 'nobody', ...others];
  return [...own, 'everyone', 'nobody', ...others, 'mine'];
}

/** Whether somebody may look at the lists of teams that are not their own. */
export function seesOtherTeams({ role }: SignedIn): boolean {
  return role === 'manager' || role === 'ASB and safeguarding lead';
}

/** What to ask the store for. */
export function worklistOf(whose: Whose, account: string): WorklistOf {
  if (whose === 'mine') return { officer: account };
  if (whose === 'nobody') return { nobody: true };
  return whose === 'everyone' ? { everyone: true } : { team: teamOf(whose) };
}

/** Whose it is, in a few words: 'Your cases', 'Repairs north', 'Everyone’s cases', 'Nobody has it'. */
export function sayWhose(whose: Whose): string {
  if (whose === 'mine') return 'Your cases';
  if (whose === 'nobody') return 'Nobody has it';
  return whose === 'everyone' ? 'Everyone’s cases' : teamOf(whose);
}

function ofTeam(team: string): Whose {
  return `team:${team}`;
}

function teamOf(whose: string): string {
  return whose.slice('team:'.length);
}
