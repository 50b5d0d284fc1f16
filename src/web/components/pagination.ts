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

export type PageLink = Content & Options<{ href: string; labelText?: string; attributes?: Attributes }>;

/** A page by its number, or with `ellipsis` the gap where numbers are left out. */
export type PageNumber = Options<{
  number?: string | number;
  visuallyHiddenText?: string;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  attributes?: Attributes;
}>;

export type PaginationOptions = ElementOptions &
  Options<{
    items?: readonly (PageNumber | NotShown)[];
    previous?: PageLink;
    next?: PageLink;
    landmarkLabel?: string;
  }>;

/** The way to the pages before and after, with numbers or (without `items`) as two blocks. */
export function pagination(options: PaginationOptions): Html {
  const isBlock = !options.items && Boolean(options.next || options.previous);
  const numbers = shown(options.items).filter((item) => Object.keys(item).length > 0);
  const classes = classNames('govuk-pagination', isBlock && 'govuk-pagination--block', options.classes);
  return html`<nav class="${classes}" aria-label="${options.landmarkLabel || 'Pagination'}"!${attributesOf(options)}>
  !${options.previous?.href && link(options.previous, 'prev', isBlock)}
  !${options.items && html`<ul class="govuk-pagination__list">!${numbers.map(pageNumber)}</ul>`}
  !${options.next?.href && link(options.next, 'next', isBlock)}
</nav>`;
}

function link(to: PageLink, way: 'prev' | 'next', isBlock: boolean): Html {
  const isPlain = isBlock && !to.labelText;
  const word = way === 'prev' ? 'Previous' : 'Next';
  const title = hasContent(to) ? content(to) : html`${word}<span class="govuk-visually-hidden"> page</span>`;
  const subject =
    isBlock && to.labelText
      ? html`<span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">${to.labelText}</span>`
      : '';
  return html`<div class="govuk-pagination__${way}">
    <a class="govuk-link govuk-pagination__link" href="${to.href}" rel="${way}"!${attributesOf(to)}>
      !${isBlock || way === 'prev' ? arrow[way] : ''}
      <span class="${classNames('govuk-pagination__link-title', isPlain && 'govuk-pagination__link-title--decorated')}">
        !${title}
      </span>
      !${subject}
      !${!isBlock && way === 'next' ? arrow[way] : ''}
    </a>
  </div>`;
}

function pageNumber(item: PageNumber): Html {
  if (item.ellipsis) return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>`;
  const label = item.visuallyHiddenText ?? `Page ${item.number}`;
  return html`<li class="${classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}">
    <a class="govuk-link govuk-pagination__link" href="${item.href}"
      aria-label="${label}"!${ifGiven({ 'aria-current': item.current && 'page' })}!${attributesOf(item)}>
      ${item.number}
    </a>
  </li>`;
}

const arrow = {
  prev: html`<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg"
    height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
    <path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path>
  </svg>`,
  next: html`<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg"
    height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">
    <path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path>
  </svg>`,
};
