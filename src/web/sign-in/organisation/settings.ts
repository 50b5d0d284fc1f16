import { type StaffRole, staffRoles } from '../../../store/scope.ts';

/** How people sign in with their landlord's own service (OpenID Connect). */
export type OrganisationSignIn = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where browsers reach Putright: the service sends them back there. */
  readonly address: URL;
  /** What the button says: 'Sign in with your Harbour account'. */
  readonly called: string;
  /** The landlord whose people they are; where there is only one, it. */
  readonly landlord: string | undefined;
  readonly groupsClaim: string;
  /** Which group has which role, the first that fits a person being theirs. */
  readonly roles: readonly (readonly [group: string, role: StaffRole])[];
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings from the environment; undefined where there are none. Throws in one sentence where they are not whole. */
export function readOrganisationSignIn(environment: Environment): OrganisationSignIn | undefined {
  const given = (name: string) => environment[`PUTRIGHT_OIDC_${name}`]?.trim() || undefined;
  const issuer = given('ISSUER');
  if (issuer === undefined) return undefined;
  const needed = (name: string) => {
    const value = given(name);
    if (value === undefined) throw new Error(`PUTRIGHT_OIDC_${name} is needed beside PUTRIGHT_OIDC_ISSUER.`);
    return value;
  };
  return {
    issuer: addressFrom('PUTRIGHT_OIDC_ISSUER', issuer),
    clientId: needed('CLIENT_ID'),
    clientSecret: needed('CLIENT_SECRET'),
    address: addressFrom('PUTRIGHT_OIDC_ADDRESS', needed('ADDRESS')),
    called: given('CALLED') ?? 'your organisation’s account',
    landlord: given('LANDLORD'),
    groupsClaim: given('GROUPS') ?? 'groups',
    roles: readRoles(needed('ROLES')),
  };
}

/** Passwords and codes go there, so it is by https, but for a service on this machine. */
function addressFrom(name: string, text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`${name} must be an address that begins with https://; it is “${text}”.`);
  if (url.protocol === 'http:' && !isOnThisMachine(url))
    throw new Error(`${name} must begin with https://; it is “${text}”.`);
  return url;
}

export function isOnThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

/** 'housing-officers = officer; board = governing body' */
function readRoles(text: string): OrganisationSignIn['roles'] {
  const pairs = text
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const at = pair.lastIndexOf('=');
    const [group, called] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const role = staffRoles.find((one) => one.toLowerCase() === called.toLowerCase());
    if (at < 1 || group === '' || !role)
      throw new Error(
        `PUTRIGHT_OIDC_ROLES must be groups with their roles, such as “housing = officer; board = governing body”. “${pair}” is not one; the roles are ${staffRoles.join(', ')}.`,
      );
    return [group, role] as const;
  });
}

/** The role of somebody in these groups: the first in the settings that fits. Undefined where none does. */
export function roleFor({ roles }: Pick<OrganisationSignIn, 'roles'>, groups: unknown): StaffRole | undefined {
  const theirs = new Set([groups].flat().filter((group): group is string => typeof group === 'string'));
  return roles.find(([group]) => theirs.has(group))?.[1];
}
