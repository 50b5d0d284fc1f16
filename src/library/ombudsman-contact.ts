import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Day, monthsAfter, readDay } from '../calendar/day.ts';

const fileName = 'ombudsman-contact.yaml';

const schema = z.strictObject({
  phone: z.string().regex(/^0[\d ]{9,13}$/, 'is not a telephone number'),
  web: z.string().regex(/^www\.\S+$/, 'is not a web page'),
  post: z.string().min(10),
  checked: z.string().transform((text, { addIssue }) => {
    const found = readDay(text);
    if (found !== undefined) return found;
    addIssue(`“${text}” is not a day`);
    return z.NEVER;
  }),
  against: z.enum(['the Ombudsman’s own page', 'what landlords print']),
});

/** How to reach the Housing Ombudsman, the day that was last checked, and against what. */
export type OmbudsmanContact = z.infer<typeof schema>;

/** As the data file beside this one gives it. Read once, when first imported. */
export const ombudsmanContact: OmbudsmanContact = readOmbudsmanContact(
  readFileSync(join(import.meta.dirname, fileName), 'utf8'),
);

/** Reads it from YAML. Throws, naming what is wrong. */
export function readOmbudsmanContact(yaml: string): OmbudsmanContact {
  const read = schema.safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(
    `${fileName} is wrong:\n${read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`,
  );
}

/** Whether it is more than a year, on a day, since anybody checked: numbers and addresses change. */
export function isContactToBeChecked({ checked }: Pick<OmbudsmanContact, 'checked'>, on: Day): boolean {
  return on > monthsAfter(checked, 12);
}
