import { type Html, html } from '../html.ts';
import {
  type Attributes,
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  hasContent,
  ifGiven,
  type NotShown,
  type Options,
  shown,
} from './options.ts';

/** A place to go. `current` is this very page; `active` is the part of the service it belongs to. */
export type NavigationItem = Content &
  Options<{ href?: string; current?: boolean; active?: boolean; attributes?: Attributes }>;

/** Markup for the places upstream leaves open. */
export type NavigationSlots = Options<{
  start?: Html;
  navigationStart?: Html;
  navigationEnd?: Html;
  end?: Html | { readonly html: Html; readonly align?: string };
}>;

export type ServiceNavigationOptions = ElementOptions &
  Options<{
    serviceName?: string;
    serviceUrl?: string;
    navigation?: readonly (NavigationItem | NotShown)[];
    navigationId?: string;
    navigationLabel?: string;
    navigationClasses?: string;
    menuButtonText?: string;
    menuButtonLabel?: string;
    ariaLabel?: string;
    collapseNavigationOnMobile?: boolean;
    slots?: NavigationSlots;
  }>;

/** The main places in the service, under the header. On a phone they fold behind a button, where there is JavaScript. */
export function serviceNavigation(options: ServiceNavigationOptions): Html {
  const { slots } = options;
  const end = typeof slots?.end === 'object' ? slots.end : { html: slots?.end, align: undefined };
  const container = classNames(
    'govuk-width-container',
    end.align === 'inline' && 'govuk-service-navigation__inlining-container',
  );
  const every = html`class="${classNames('govuk-service-navigation', options.classes)}"
  data-module="govuk-service-navigation"!${attributesOf(options)}`;
  const inner = html`<div class="${container}">
    !${slots?.start}
    <div class="govuk-service-navigation__container">
      !${options.serviceName && serviceName(options.serviceName, options.serviceUrl)}
      !${navigation(options)}
    </div>
    !${end.html}
  </div>`;
  // With more in it than links it is a region with a name of its own; otherwise the nav inside is region enough.
  return options.serviceName || slots?.start || end.html
    ? html`<section aria-label="${options.ariaLabel ?? 'Service information'}" !${every}>!${inner}</section>`
    : html`<div !${every}>!${inner}</div>`;
}

function serviceName(name: string, url: string | undefined): Html {
  const said = url
    ? html`<a href="${url}" class="govuk-service-navigation__link">${name}</a>`
    : html`<span class="govuk-service-navigation__text">${name}</span>`;
  return html`<span class="govuk-service-navigation__service-name">!${said}</span>`;
}

function navigation(options: ServiceNavigationOptions): Html {
  const items = shown(options.navigation);
  const { navigationStart, navigationEnd } = options.slots ?? {};
  if (items.length === 0 && !navigationStart && !navigationEnd) return html``;

  const menuText = options.menuButtonText || 'Menu';
  const id = options.navigationId || 'navigation';
  const isFolding = options.collapseNavigationOnMobile ?? items.length > 1;
  const classes = classNames('govuk-service-navigation__wrapper', options.navigationClasses);
  return html`<nav aria-label="${options.navigationLabel || menuText}" class="${classes}">
        !${isFolding ? menuButton(id, menuText, options.menuButtonLabel) : ''}
        <ul class="govuk-service-navigation__list" id="${id}">
          !${navigationStart}
          !${items.map(place)}
          !${navigationEnd}
        </ul>
      </nav>`;
}

/** Hidden until JavaScript shows it, so nobody meets a button that does nothing. */
function menuButton(id: string, text: string, spoken: string | undefined): Html {
  const label = spoken && spoken !== text ? spoken : undefined;
  return html`<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls="${id}"!${ifGiven({ 'aria-label': label })} hidden aria-hidden="true">${text}</button>`;
}

function place(item: NavigationItem): Html {
  const isHere = Boolean(item.active || item.current);
  // `strong` marks the place for people who set colours and styles of their own.
  const says = isHere
    ? html`<strong class="govuk-service-navigation__active-fallback">!${content(item)}</strong>`
    : content(item);
  const here = ifGiven({ 'aria-current': isHere && (item.current ? 'page' : 'true') });
  const classes = classNames('govuk-service-navigation__item', isHere && 'govuk-service-navigation__item--active');
  return html`<li class="${classes}">
    !${
      item.href
        ? html`<a class="govuk-service-navigation__link" href="${item.href}"!${here}!${attributesOf(item)}>!${says}</a>`
        : hasContent(item)
          ? html`<span class="govuk-service-navigation__text"!${here}>!${says}</span>`
          : ''
    }
  </li>`;
}
