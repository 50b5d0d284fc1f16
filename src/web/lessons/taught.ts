import type { Lesson } from '../../lessons/lesson.ts';
import { publishedCase } from '../../library/published-cases.ts';
import { isSameTopic } from '../../library/report/markers.ts';
import { reportOf } from '../../library/reports.ts';
import type { Connection } from '../../store/database.ts';
import { listPiecesOf } from '../../store/library/browse.ts';
import { type Html, html } from '../html.ts';
import { sayWhere } from '../library/say-piece.ts';

/** What the library holds of where a lesson comes from. */
export type Taught = {
  readonly cases: readonly { readonly reference: string; readonly title: string; readonly where: string | undefined }[];
  readonly learning: readonly {
    readonly text: string;
    readonly report: string;
    readonly title: string;
    readonly where: string;
  }[];
};

/**
 * The published cases a lesson rests on and, where the text of their report was added here, where each stood, with what the
 * report teaches under the themes the lesson cites.
 */
export async function findTaught(connection: Connection, editions: readonly Lesson[]): Promise<Taught> {
  const cites = editions.flatMap((lesson) => lesson.cites).filter(({ source }) => reportOf(source) !== undefined);
  const references = [...new Set(cites.flatMap(({ at }) => (publishedCase(at) ? [at] : [])))];
  const themes = cites.filter(({ at }) => publishedCase(at) === undefined);
  const reports = [...new Set(themes.map(({ source }) => source))];
  const pieces = await listPiecesOf(connection, { references, sources: reports.map((report) => `report ${report}`) });
  return {
    cases: references.map((reference) => {
      const found = pieces.find((one) => one.sort === 'case' && one.reference === reference && one.at !== null);
      const { asPrinted } = publishedCase(reference) ?? { asPrinted: '' };
      return { reference, title: `${asPrinted} ${reference}`, where: found?.at ? sayWhere(found.at) : undefined };
    }),
    learning: pieces
      .filter(
        (one) =>
          one.sort === 'learning' &&
          themes.some(
            ({ source, at }) => one.source === `report ${source}` && one.themes.some((theme) => isSameTopic(theme, at)),
          ),
      )
      .map(({ source, title, body, at }) => ({
        ...{ report: source.slice('report '.length), title, where: at === null ? '' : sayWhere(at) },
        text: body.length <= longest ? body : `${body.slice(0, body.lastIndexOf(' ', longest))} …`,
      })),
  };
}

const longest = 320;

/** Where a lesson comes from, with the ways to read it. */
export function taughtBody({ cases, learning }: Taught): Html {
  return html`!${
    cases.length === 0
      ? ''
      : html`<h2 class="govuk-heading-m">The published cases that taught it</h2>
<ul class="govuk-list govuk-list--bullet">!${cases.map(({ reference, title, where }) => html`<li><a class="govuk-link" href="/library/cases/${reference}">${title}</a>!${where === undefined ? '' : html` <span class="putright-quiet">${where} of the report added here</span>`}</li>`)}</ul>`
  }
!${
    learning.length === 0
      ? ''
      : html`<h2 class="govuk-heading-m">What the reports added here say about it</h2>
!${learning.map(({ text, report, title, where }) => html`<p class="govuk-body"><q class="putright-quoted">${text}</q><br><a class="govuk-link" href="/library/reports/${report}#learning">${title}</a> <span class="putright-quiet">${where}. The words are the Housing Ombudsman’s.</span></p>`)}`
  }`;
}
