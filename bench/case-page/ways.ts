import { createRequire } from 'node:module';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { type Day, isoDay, sayDay } from '../../src/calendar/day.ts';
import { isSame } from '../../src/record/same.ts';
import { columnWidth, picture } from '../../src/web/case/picture.ts';
import { liveCaseBody } from '../../src/web/cases/page.ts';
import type { LiveCaseView } from '../../src/web/cases/view.ts';
import { breadcrumbs } from '../../src/web/components/breadcrumbs.ts';
import { type Html, html } from '../../src/web/html.ts';
import { asset } from '../../src/web/layout/assets.ts';
import { pageInPieces, type Viewer } from '../../src/web/layout/page.ts';
import { placesFor } from '../../src/web/layout/places.ts';
import { keepWritten, type Pieces, writeAnew } from '../../src/web/pieces.ts';

/** One way of writing the page of a case whose view is worked out. */
export type WritePage = (view: LiveCaseView) => string | Buffer;
/** One of ours, in pieces still to be put together. */
export type WritePieces = (view: LiveCaseView) => Pieces;

/**
 * As Putright does: what the route of a live case does once its view is there, the drawing of the picture included.
 * Pieces that were written before from the very same words are used again.
 */
export const inPieces: WritePieces = (view) => putright(view, keepWritten);
export const inPutright: WritePage = (view) => inBytes(inPieces(view));

/** The same with every word of it written each time. */
export const inPiecesAnew: WritePieces = (view) => putright(view, () => writeAnew);
export const inPutrightAnew: WritePage = (view) => inBytes(inPiecesAnew(view));

function putright(view: LiveCaseView, pieces: typeof keepWritten): Pieces {
  return pageInPieces({
    title: titleOf(view),
    path: pathOf(view),
    beforeMain: breadcrumbs({ items: crumbsOf(view) }),
    body: liveCaseBody(view, undefined, pieces),
    signedIn: viewer,
  });
}

/**
 * The same page in Nunjucks, with the official page template and macros of GOV.UK Frontend and the Ministry of Justice,
 * as a service in production has it: templates compiled once and kept, text escaped. It is handed the picture drawn, and
 * the places of the navigation, ready. With `keeps` it keeps the same pieces as Putright does, as the text they came to, and
 * uses them again where the same words are to be written.
 */
export function inNunjucks(view: LiveCaseView, { keeps }: { readonly keeps: boolean }): WritePage {
  const templates = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(
      [
        join(import.meta.dirname, 'templates'),
        folderOf('govuk-frontend', 'dist'),
        folderOf('@ministryofjustice/frontend'),
      ],
      { noCache: false, watch: false },
    ),
    { autoescape: true },
  );
  templates.addGlobal('asset', asset);
  templates.addFilter('sayDay', (day: Day) => sayDay(day));
  templates.addFilter('isoDay', (day: Day) => isoDay(day));
  templates.addFilter('capital', (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1));
  // The official timeline writes dates out by a filter; ours come written out, so it only hands them on.
  templates.addFilter('date', (_timestamp: string, said: string) => said);
  templates.addGlobal('kept', keeps ? keepText() : writeText);
  const { whole } = view;
  const drawn = picture({
    id: 'case-picture',
    marks: whole.marks,
    spans: whole.spans,
    asAt: whole.asAt,
    width: columnWidth,
  });
  const ready = {
    signedIn: viewer,
    picture: drawn,
    colours,
    navigation: placesFor(viewer.role).map((place) => ({ ...place, current: false, active: place.href === '/cases' })),
  };
  return (shown) =>
    templates.render('case.njk', { ...ready, title: titleOf(shown), breadcrumbs: crumbsOf(shown), view: shown });
}

/** A page put together, as a server with one answer for each page sends it. */
function inBytes(pieces: Pieces): Buffer {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
}

/** What `{% call kept(…) %}` is: the name of a piece, what it is written from, and what writes it. */
type PutText = (name: string, from: readonly unknown[], call: { readonly caller: () => unknown }) => unknown;

const writeText: PutText = (_name, _from, { caller }) => caller();

function keepText(): PutText {
  const pieces = new Map<string, { readonly from: readonly unknown[]; readonly text: unknown }>();
  return (name, from, { caller }) => {
    const before = pieces.get(name);
    if (before && isSame(before.from, from)) return before.text;
    const text = caller();
    pieces.set(name, { from, text });
    return text;
  };
}

const viewer: Viewer = {
  name: 'Priya Nair',
  role: 'officer',
  isDemo: true,
  secondsLeft: 3541,
  formField: html`<input type="hidden" name="_csrf" value="${'dGhpcyBpcyBvbmx5IGZvciBtZWFzdXJpbmc'}">` as Html,
};

const colours = {
  due: 'govuk-tag--blue',
  'done in time': 'govuk-tag--green',
  'done late': 'govuk-tag--orange',
  overdue: 'govuk-tag--red',
  excused: 'govuk-tag--yellow',
  'cannot tell': 'govuk-tag--grey',
};

function titleOf(view: LiveCaseView): string {
  return `${view.title}, ${view.reference}`;
}

function pathOf(view: LiveCaseView): string {
  return `/cases/${view.reference}`;
}

function crumbsOf(view: LiveCaseView) {
  return [{ text: 'Today', href: '/today' }, { text: view.reference }];
}

function folderOf(name: string, ...inside: readonly string[]): string {
  return join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..', ...inside);
}
