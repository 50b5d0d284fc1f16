import type { DemoAccount, Family } from './landlord-shape.ts';
import { patches } from './places.ts';

const [mere, bridge, holt, cross, quay] = patches;

const account = (
  id: string,
  name: string,
  role: DemoAccount['role'],
  team: string,
  onPatches: readonly string[] = [],
): DemoAccount => ({
  id,
  name,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`,
  role,
  team,
  patches: onPatches,
});

/** Who works for the made-up landlord. */
export const accounts: readonly DemoAccount[] = [
  account('A01', 'Priti Vaghela', 'officer', 'Repairs north', [mere, bridge]),
  account('A02', 'Martin Ashdown', 'officer', 'Repairs north', [mere, bridge]),
  account('A03', 'Joy Amankwah', 'officer', 'Repairs south', [holt, cross, quay]),
  account('A04', 'Steve Pargeter', 'officer', 'Repairs south', [holt, cross, quay]),
  account('A05', 'Lorna Tweddle', 'officer', 'Neighbourhoods', [mere, bridge]),
  account('A06', 'Hamza Iqbal', 'officer', 'Neighbourhoods', [holt, cross, quay]),
  account('A07', 'Carys Prothero', 'officer', 'Adaptations and moves', [mere, bridge, holt, cross, quay]),
  account('A08', 'Owen Fieldsend', 'officer', 'Homeowners', [mere, bridge, holt, cross, quay]),
  account('A09', 'Denise Rothery', 'complaints officer', 'Complaints'),
  account('A10', 'Yemi Olatunji', 'complaints officer', 'Complaints'),
  account('A11', 'Sian Merriweather', 'ASB and safeguarding lead', 'Safer homes', [mere, bridge]),
  account('A12', 'Dariusz Nowicki', 'ASB and safeguarding lead', 'Safer homes', [holt, cross, quay]),
  account('A13', 'Angela Stokoe', 'manager', 'Repairs and safety'),
  account('A14', 'Rashid Mirpuri', 'manager', 'Neighbourhoods and complaints'),
  account('A15', 'Eleanor Thwaite', 'governing body', 'Board'),
  account('A16', 'Colin Hesketh', 'administrator', 'Systems'),
];

/** Those who may have a case of this sort on this patch, the likeliest first. */
export function officersFor(family: Family, patch: string): readonly DemoAccount[] {
  const { role, teams } = seeTo[family];
  const able = accounts.filter((each) => each.role === role && (teams === undefined || teams.test(each.team)));
  const near = able.filter((each) => each.patches.length === 0 || each.patches.includes(patch));
  return near.length > 0 ? near : able;
}

/** The account with this id. Throws RangeError when there is none. */
export function accountOf(id: string): DemoAccount {
  const found = accounts.find((each) => each.id === id);
  if (!found) throw new RangeError(`There is no account ${id}`);
  return found;
}

type Who = { readonly role: DemoAccount['role']; readonly teams?: RegExp };

const repairs: Who = { role: 'officer', teams: /^Repairs/ };
const lead: Who = { role: 'ASB and safeguarding lead' };
const complaints: Who = { role: 'complaints officer' };

const seeTo: Readonly<Record<Family, Who>> = {
  repairs,
  hazards: repairs,
  asbestos: repairs,
  pests: repairs,
  'antisocial behaviour': { role: 'officer', teams: /^Neighbourhoods/ },
  adaptations: { role: 'officer', teams: /^Adaptations/ },
  moves: { role: 'officer', teams: /^Adaptations/ },
  homeowners: { role: 'officer', teams: /^Homeowners/ },
  'domestic abuse': lead,
  safeguarding: lead,
  complaints,
  'staff conduct': complaints,
  discrimination: complaints,
};
