import { lawSources } from './law/index.ts';
import type { Certainty, LawSource, Provision } from './law/law-source.ts';
import { publishedCase } from './published-cases.ts';
import type { PublishedReference } from './published-references.ts';
import { type ReportId, reportOf, sayMonth, type Theme } from './reports.ts';

/** Who says so: a provision of law, Code or guidance, a published case, or a report. Never in anyone else’s words. */
export type Citation = {
  /** The identity of a law source ('code-2024') or of a report ('2024-04'). */
  readonly source: string;
  /** The provision ('6.2'), the case reference ('202204372') or the report’s theme ('roof repairs'). */
  readonly at: string;
  /** What it says or teaches, in our own words. */
  readonly says: string;
};

/**
 * Cites a provision: `cite(code2024, '6.2')`. A provision the source does not have is a type error; where the source is
 * not known until the program runs, it throws.
 */
export function cite<Source extends LawSource>(source: Source, at: keyof Source['provisions'] & string): Citation {
  const provision = (source as LawSource).provisions[at];
  if (!provision) throw new RangeError(`${source.title} has no provision ${at} in the library`);
  return { source: source.id, at, says: provision.says };
}

/** Cites a published case: `taughtBy('202204372', 'a leak left for five years')`. An unknown reference is a type error. */
export function taughtBy(reference: PublishedReference, what: string): Citation {
  return { source: publishedCase(reference).report, at: reference, says: what };
}

/** Cites what a report teaches under one of its themes, where it tells no story. An unknown theme is a type error. */
export function reported<Id extends ReportId>(report: Id, theme: Theme<Id>, what: string): Citation {
  return { source: report, at: theme, says: what };
}

/**
 * Names a citation: 'Complaint Handling Code 2024, 6.2'; 'Plus Dane Housing 202204372 (April 2024)';
 * 'Learning from severe maladministration, December 2025: roof repairs'.
 */
export function sayCitation(citation: Citation): string {
  const report = reportOf(citation.source);
  if (!report) return `${lawSource(citation.source)?.title ?? citation.source}, ${citation.at}`;
  const found = publishedCase(citation.at);
  if (found) return `${found.landlord} ${found.reference} (${sayMonth(report)})`;
  return `${report.title}, ${sayMonth(report)}: ${citation.at}`;
}

/** A public web address to read more at; undefined when none is known. A case gives the report that names it. */
export function addressOf(citation: Citation): string | undefined {
  return provisionOf(citation)?.address ?? lawSource(citation.source)?.address ?? reportOf(citation.source)?.address;
}

/** How certain what it says is. The reports themselves were read; a provision says for itself. */
export function certaintyOf(citation: Citation): Certainty {
  if (reportOf(citation.source)) return 'seen';
  return provisionOf(citation)?.certainty ?? 'memory';
}

/** How sure we are of what a citation says, in words a reader can act on; nothing where we have read it ourselves. */
export function sayCertainty(citation: Citation): string {
  switch (certaintyOf(citation)) {
    case 'seen':
      return '';
    case 'second-hand':
      return 'as others report it; check the source before relying on it';
    case 'memory':
      return 'from memory; check the source before relying on it';
  }
}

/** The provision a citation points to; undefined for a case or a report. */
export function provisionOf(citation: Citation): Provision | undefined {
  return lawSource(citation.source)?.provisions[citation.at];
}

function lawSource(id: string): LawSource | undefined {
  return lawSources.find((source) => source.id === id);
}
