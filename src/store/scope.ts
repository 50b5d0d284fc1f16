/** The role a person has with a landlord. */
export const staffRoles = [
  'officer',
  'complaints officer',
  'ASB and safeguarding lead',
  'manager',
  'governing body',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who is asking: for which landlord, by which account, in which role. The database shows nothing beyond it. */
export type Scope = {
  readonly landlord: string;
  readonly account: string;
  /** 'system' is the program itself, working out what is owed. It is never the scope of a person’s page. */
  readonly role: StaffRole | 'system';
};

/** The program itself, for one landlord. */
export function systemScope(landlord: string): Scope {
  return { landlord, account: 'system', role: 'system' };
}
