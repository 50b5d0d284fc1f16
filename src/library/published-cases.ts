import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type PublishedReference, publishedReferences } from './published-references.ts';
import { type ReportId, reportOf, reports, type Theme, themesOf } from './reports.ts';

/** A case a report names. The decision, where it is published, is on the Ombudsman’s website. */
export type PublishedCase = {
  readonly reference: PublishedReference;
  /** The landlord’s name in one form, however each report prints it. */
  readonly landlord: string;
  readonly asPrinted: string;
  readonly report: ReportId;
  /** Where the report places it: themes of that report. */
  readonly themes: readonly Theme[];
  /** The report’s asterisk: the decision itself is not published. */
  readonly unpublished: boolean;
  /** Whether the report tells its story, or only names it. */
  readonly narrated: boolean;
  readonly finding: 'severe maladministration';
  /** Whole pence, where the report gives the sum. */
  readonly compensation?: number | undefined;
};

const fileName = 'published-cases.yaml';

const schema = z
  .strictObject({
    reference: z.enum(publishedReferences, 'not a reference in published-references.ts'),
    landlord: z.string().min(1),
    asPrinted: z.string().min(1),
    report: z.enum(reports.map((report) => report.id)),
    themes: z.array(z.string()).min(1),
    unpublished: z.boolean(),
    narrated: z.boolean(),
    finding: z.literal('severe maladministration'),
    compensation: z.int().positive().optional(),
  })
  .check(({ value, issues }) => {
    const known = themesOf(reportOf(value.report));
    for (const theme of value.themes.filter((each) => !known.includes(each))) {
      issues.push({ code: 'custom', path: ['themes'], message: `“${theme}” is no theme of that report`, input: theme });
    }
  });

/** Every case the reports name, in the order they name them. Read once, when first imported. */
export const publishedCases: readonly PublishedCase[] = readPublishedCases(
  readFileSync(join(import.meta.dirname, fileName), 'utf8'),
);

const byReference = new Map<string, PublishedCase>(publishedCases.map((found) => [found.reference, found]));

/** The case with that reference; undefined when no report names it. */
export function publishedCase(reference: PublishedReference): PublishedCase;
export function publishedCase(reference: string): PublishedCase | undefined;
export function publishedCase(reference: string): PublishedCase | undefined {
  return byReference.get(reference);
}

/**
 * Reads the list of cases from YAML. Throws one error naming everything wrong: a field, a theme or a reference that is
 * not known, a case given twice, a case left out.
 */
export function readPublishedCases(yaml: string): readonly PublishedCase[] {
  const listed = z.array(z.unknown()).safeParse(parse(yaml));
  if (!listed.success) throw new Error(`${fileName} must be a list of cases`);
  const read = listed.data.map((each) => schema.safeParse(each));
  const cases = read.flatMap((each) => (each.success ? [each.data as PublishedCase] : []));
  const wrong = [
    ...read.flatMap((each, at) =>
      each.success ? [] : each.error.issues.map((issue) => sayFault(at, listed.data[at], issue)),
    ),
    ...publishedReferences.flatMap((reference) =>
      sayCount(reference, listed.data.filter((each) => isCalled(each, reference)).length),
    ),
  ];
  if (wrong.length > 0) throw new Error(`${fileName} is wrong:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  return cases;
}

function sayFault(at: number, found: unknown, issue: z.core.$ZodIssue): string {
  const reference = z.object({ reference: z.string() }).safeParse(found).data?.reference ?? 'no reference';
  const field = issue.path.length > 0 ? `, ${issue.path.join('.')}` : '';
  return `case ${at + 1} (${reference})${field}: ${issue.message}`;
}

function sayCount(reference: string, times: number): string[] {
  if (times === 1) return [];
  return [times === 0 ? `${reference} is missing` : `${reference} is given ${times} times`];
}

function isCalled(found: unknown, reference: string): boolean {
  return typeof found === 'object' && found !== null && 'reference' in found && found.reference === reference;
}
