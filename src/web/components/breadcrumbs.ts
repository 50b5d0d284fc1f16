import { type Html, html } from '../html.ts';
import {
  type Attributes,
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  type Options,
} from './options.ts';

export type Breadcrumb = Content & Options<{ href?: string; attributes?: Attributes }>;

export type BreadcrumbsOptions = ElementOptions &
  Options<{ items: readonly Breadcrumb[]; collapseOnMobile?: boolean; labelText?: string }>;

/** The way from the start to this page, placed above `main`. A crumb without `href` is the page itself. */
export function breadcrumbs(options: BreadcrumbsOptions): Html {
  const classes = classNames(
    'govuk-breadcrumbs',
    options.classes,
    options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  );
  return html`<nav class="${classes}"!${attributesOf(options)} aria-label="${options.labelText ?? 'Breadcrumb'}">
  <ol class="govuk-breadcrumbs__list">
    !${options.items.map(crumb)}
  </ol>
</nav>`;
}

function crumb(item: Breadcrumb): Html {
  if (!item.href) return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">!${content(item)}</li>`;
  return html`<li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href="${item.href}"!${attributesOf(item)}>!${content(item)}</a>
    </li>`;
}
