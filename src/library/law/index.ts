import { adaptations } from './adaptations.ts';
import { asb } from './asb.ts';
import { asbestosRegulations2012 } from './asbestos-regulations-2012.ts';
import { awaabsLaw } from './awaabs-law.ts';
import { code2022 } from './code-2022.ts';
import { code2024 } from './code-2024.ts';
import { dataProtection } from './data-protection.ts';
import { domesticAbuse } from './domestic-abuse.ts';
import { equalityAct2010 } from './equality-act-2010.ts';
import { evacuationPlans } from './evacuation-plans.ts';
import { landlordAndTenantAct1985 } from './landlord-and-tenant-act-1985.ts';
import type { LawSource } from './law-source.ts';
import { ombudsmanGuidance } from './ombudsman-guidance.ts';
import { safeguarding } from './safeguarding.ts';
import { scheme } from './scheme.ts';

/** Every source of law, Code and guidance in the library, in the order to read them. */
export const lawSources: readonly LawSource[] = [
  code2024,
  code2022,
  awaabsLaw,
  landlordAndTenantAct1985,
  equalityAct2010,
  ombudsmanGuidance,
  scheme,
  asb,
  domesticAbuse,
  safeguarding,
  adaptations,
  asbestosRegulations2012,
  evacuationPlans,
  dataProtection,
];
