import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  type NotShown,
  type Options,
  shown,
} from './options.ts';

export type SummaryAction = Content & ElementOptions & Options<{ href: string; visuallyHiddenText?: string }>;

export type SummaryActions = Options<{ items?: readonly SummaryAction[]; classes?: string }>;

export type SummaryRow = Options<{
  key: Content & { readonly classes?: string };
  value: Content & { readonly classes?: string };
  classes?: string;
  actions?: SummaryActions;
}>;

export type SummaryCardTitle = Content & Options<{ headingLevel?: number; classes?: string }>;

export type SummaryCard = ElementOptions & Options<{ title?: SummaryCardTitle; actions?: SummaryActions }>;

export type SummaryListOptions = ElementOptions &
  Options<{ rows: readonly (SummaryRow | NotShown)[]; card?: SummaryCard }>;

/** Facts by name, each with what can be done about it; with `card`, in a box with a title. */
export function summaryList(options: SummaryListOptions): Html {
  const rows = shown(options.rows);
  const hasActions = rows.some((row) => row.actions?.items?.length);
  const list = html`<dl class="${classNames('govuk-summary-list', options.classes)}"!${attributesOf(options)}>
  !${rows.map((item) => row(item, hasActions, options.card?.title))}
</dl>`;
  return options.card ? card(options.card, list) : list;
}

function row(item: SummaryRow, hasActions: boolean, cardTitle: SummaryCardTitle | undefined): Html {
  // The rule under a row that has no actions of its own still reaches across the column of actions.
  const isBare = hasActions && !item.actions?.items;
  const classes = classNames('govuk-summary-list__row', isBare && 'govuk-summary-list__row--no-actions', item.classes);
  return html`<div class="${classes}">
    <dt class="${classNames('govuk-summary-list__key', item.key.classes)}">
      !${content(item.key)}
    </dt>
    <dd class="${classNames('govuk-summary-list__value', item.value.classes)}">
      !${content(item.value)}
    </dd>
    !${item.actions?.items?.length ? rowActions(item.actions, item.actions.items, cardTitle) : ''}
  </div>`;
}

function rowActions(
  options: SummaryActions,
  items: readonly SummaryAction[],
  cardTitle: SummaryCardTitle | undefined,
): Html {
  const links = items.map((item) => actionLink(item, cardTitle));
  return html`<dd class="${classNames('govuk-summary-list__actions', options.classes)}">
    !${links.length === 1 ? links : list('govuk-summary-list__actions-list', 'govuk-summary-list__actions-list-item', links)}
  </dd>`;
}

function card(options: SummaryCard, inner: Html): Html {
  return html`<div class="${classNames('govuk-summary-card', options.classes)}"!${attributesOf(options)}>
  <div class="govuk-summary-card__title-wrapper">
    !${options.title && cardTitle(options.title)}
    !${options.actions?.items?.length ? cardActions(options.actions, options.actions.items, options.title) : ''}
  </div>
  <div class="govuk-summary-card__content">
    !${inner}
  </div>
</div>`;
}

function cardTitle(title: SummaryCardTitle): Html {
  const level = title.headingLevel || 2;
  return html`<h${level} class="${classNames('govuk-summary-card__title', title.classes)}">
      !${content(title)}
    </h${level}>`;
}

function cardActions(
  options: SummaryActions,
  items: readonly SummaryAction[],
  title: SummaryCardTitle | undefined,
): Html {
  const classes = classNames('govuk-summary-card__actions', options.classes);
  const links = items.map((item) => actionLink(item, title));
  return links.length === 1
    ? html`<div class="${classes}">!${links}</div>`
    : list(classes, 'govuk-summary-card__action', links);
}

function list(classes: string, itemClasses: string, links: readonly Html[]): Html {
  return html`<ul class="${classes}">!${links.map((link) => html`<li class="${itemClasses}">!${link}</li>`)}</ul>`;
}

/** "Change" alone says nothing to somebody who hears the links read out, so it says what it changes, and of which card. */
function actionLink(item: SummaryAction, title: SummaryCardTitle | undefined): Html {
  const more = item.visuallyHiddenText ? html` ${item.visuallyHiddenText}` : '';
  const of = title ? html` (!${content(title)})` : '';
  const hidden = more || of ? html`<span class="govuk-visually-hidden">!${more}!${of}</span>` : '';
  const classes = classNames('govuk-link', item.classes);
  return html`<a class="${classes}" href="${item.href}"!${attributesOf(item)}>!${content(item)}!${hidden}</a>`;
}
