import { accessKinds } from './kinds/access.ts';
import { adaptationKinds } from './kinds/adaptations.ts';
import { attachmentKinds } from './kinds/attachments.ts';
import { behaviourKinds } from './kinds/behaviour.ts';
import { caseKinds } from './kinds/case.ts';
import { caseworkKinds } from './kinds/casework.ts';
import { complaintKinds } from './kinds/complaints.ts';
import { conductKinds } from './kinds/conduct.ts';
import { correctionKinds } from './kinds/corrections.ts';
import { hazardKinds } from './kinds/hazards.ts';
import { homeKinds } from './kinds/home.ts';
import { homeownerKinds } from './kinds/homeowners.ts';
import { householdKinds } from './kinds/household.ts';
import { landlordKinds } from './kinds/landlord.ts';
import { moveKinds } from './kinds/moves.ts';
import { promiseKinds } from './kinds/promises.ts';
import { redressKinds } from './kinds/redress.ts';
import { repairKinds } from './kinds/repairs.ts';

/** Every kind of entry, in the families an officer would look under. */
export const families = {
  'The household': householdKinds,
  'The home': homeKinds,
  'Any case': { ...caseworkKinds, ...promiseKinds },
  'The case itself': caseKinds,
  Files: attachmentKinds,
  Repairs: repairKinds,
  'Appointments and access': accessKinds,
  Hazards: hazardKinds,
  'Antisocial behaviour': behaviourKinds,
  'Conduct, discrimination and personal data': conductKinds,
  Adaptations: adaptationKinds,
  Moves: moveKinds,
  Homeowners: homeownerKinds,
  Complaints: complaintKinds,
  'Putting it right': redressKinds,
  'The landlord': landlordKinds,
  Corrections: correctionKinds,
} as const;

export const kinds = {
  ...householdKinds,
  ...homeKinds,
  ...caseworkKinds,
  ...promiseKinds,
  ...caseKinds,
  ...attachmentKinds,
  ...repairKinds,
  ...accessKinds,
  ...hazardKinds,
  ...behaviourKinds,
  ...conductKinds,
  ...adaptationKinds,
  ...moveKinds,
  ...homeownerKinds,
  ...complaintKinds,
  ...redressKinds,
  ...landlordKinds,
  ...correctionKinds,
} as const;

export type Kinds = typeof kinds;
