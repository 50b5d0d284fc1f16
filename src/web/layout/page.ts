import type { StaffRole } from '../../store/scope.ts';
import { genericHeader } from '../components/generic-header.ts';
import type { Options } from '../components/options.ts';
import { serviceNavigation } from '../components/service-navigation.ts';
import { skipLink } from '../components/skip-link.ts';
import { type Html, html } from '../html.ts';
import { bytesOf, type Pieces, type Written } from '../pieces.ts';
import { asset } from './assets.ts';
import { placesFor } from './places.ts';
import { canSearch, searchBox } from './search-box.ts';

export type PageOptions = Options<{
  /** What the page is about; "– Putright" is put after it. */
  title: string;
  /** The page's own address ("/lessons/asb"), by which the navigation shows where it belongs. */
  path: string;
  /** What `main` holds. */
  body: Html;
  /** A back link or breadcrumbs, which stand above `main` so that the skip link passes them. */
  beforeMain?: Html;
  /** A form came back with something to put right: the title says so first. */
  hasErrors?: boolean;
  /** Who it is shown to, when they are signed in: `viewerOf(reply)`. */
  signedIn?: Viewer;
}>;

export type PageInPiecesOptions = Omit<PageOptions, 'body'> & { readonly body: Pieces };

/** Who a page is shown to. */
export type Viewer = {
  readonly name: string;
  readonly role: StaffRole;
  /** Shown where the landlord is made up, so that nobody takes it for a real one. */
  readonly isDemo: boolean;
  /** Seconds until they are signed out, unless something more is done. */
  readonly secondsLeft: number;
  /** The hidden field that a form sent from the page must hold. */
  readonly formField: Html;
};

/** A whole page: what every page has round its own words. */
export function page(options: PageOptions): Html {
  return html`!${titling(options)}!${sameFor(options).markup}!${opening(options)}!${options.body}!${closing}`;
}

/** The same of a page in pieces. */
export function pageInPieces(options: PageInPiecesOptions): Pieces {
  return [titling(options), sameFor(options).bytes, opening(options), ...options.body, closingBytes];
}

type Framed = Omit<PageOptions, 'body'>;

/** How a page begins: what of its head is its own. */
function titling({ title, hasErrors }: Framed): Html {
  return html`<!doctype html>
<html lang="en-GB" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>${hasErrors ? 'Error: ' : ''}${title} – Putright</title>`;
}

/** What then stands on every page for everybody in a role, wherever they are in one part of the service. */
type SameForAll = { readonly markup: Html; readonly bytes: Written };

function sameFor({ path, signedIn }: Framed): SameForAll {
  let name = `${signedIn?.role} `;
  for (const { href } of placesFor(signedIn?.role)) name += path === href ? 'c' : isUnder(path, href) ? 'a' : '-';
  const before = sames.get(name);
  if (before) return before;
  const markup = writeSame(path, signedIn?.role);
  const same = { markup, bytes: bytesOf(markup) };
  sames.set(name, same);
  return same;
}

const sames = new Map<string, SameForAll>();

function writeSame(path: string, role: StaffRole | undefined): Html {
  return html`
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="theme-color" content="#0f5a52">
    <link rel="icon" href="${asset('favicon.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${asset('govuk-frontend.css')}">
    <link rel="stylesheet" href="${asset('moj-frontend.css')}">
    <link rel="stylesheet" href="${asset('putright.css')}">
    <script type="module" src="${asset('putright.js')}"></script>
  </head>
  <body class="govuk-template__body">
    !${skipLink({ text: 'Skip to main content', href: '#main-content' })}
    <header class="govuk-template__header">
      !${masthead}
      !${navigation(path, role)}
      `;
}

function navigation(path: string, role: StaffRole | undefined): Html {
  const here = placesFor(role).map((place) => ({
    ...place,
    current: path === place.href,
    active: isUnder(path, place.href),
  }));
  return serviceNavigation({ navigation: here, navigationLabel: 'Main' });
}

function isUnder(path: string, href: string): boolean {
  return path.startsWith(href) && path[href.length] === '/';
}

/** What stands from there to a page’s own words. */
function opening({ path, signedIn, beforeMain }: Framed): Html {
  return html`!${signedIn && whoIsHere(signedIn, path)}
    </header>
    <div class="govuk-width-container">
      !${beforeMain}
      <main class="govuk-main-wrapper" id="main-content">
        `;
}

const masthead = genericHeader({ logoText: 'Putright', classes: 'putright-header' });

/** Signing out is something sent, so that no link of another site can do it. */
function whoIsHere({ name, role, isDemo, secondsLeft, formField }: Viewer, path: string): Html {
  return html`<div class="govuk-width-container putright-who" data-seconds-left="${secondsLeft}">!${canSearch(role) && path !== '/search' ? searchBox : ''}
        <p class="govuk-body-s putright-who__name">Signed in as <a class="govuk-link" href="/your-account">${name}</a>, ${role}!${isDemo ? html` <strong class="govuk-tag govuk-tag--yellow">Made-up landlord</strong>` : ''}</p>
        <form method="post" action="/sign-out">!${formField}<button class="putright-link-button" type="submit">Sign out</button></form>
      </div>`;
}

const footer = html`<div class="govuk-footer">
      <div class="govuk-width-container">
        <p class="govuk-body-s">
          Putright shows what a record suggests is owed. It does not decide what happened or who was at fault, and a
          finding is for the Housing Ombudsman alone.
        </p>
        <p class="govuk-body-s govuk-!-margin-bottom-0">
          Putright is not a government service. It is free to use, change and share under the MIT licence.
        </p>
      </div>
    </div>`;

/** What stands after them, the same on every page. */
const closing = html`
      </main>
    </div>
    <footer class="govuk-template__footer">!${footer}</footer>
  </body>
</html>
`;
const closingBytes = bytesOf(closing);
