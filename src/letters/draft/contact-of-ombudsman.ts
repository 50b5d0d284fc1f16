import { ombudsmanContact } from '../../library/ombudsman-contact.ts';

/** How the Housing Ombudsman is reached, to stand inside a sentence. */
export const contactOfOmbudsman = `telephone ${ombudsmanContact.phone}, ${ombudsmanContact.web}, or write to ${ombudsmanContact.post}`;
