import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  ifGiven,
  type Options,
} from './options.ts';

export type NotificationBannerOptions = Content &
  ElementOptions &
  Options<{
    titleText?: string;
    titleHtml?: Html;
    titleHeadingLevel?: number | string;
    titleId?: string;
    type?: string;
    role?: string;
    disableAutoFocus?: boolean;
  }>;

/** Something to know that is not about this page alone; with `type: 'success'`, that something was done. */
export function notificationBanner(options: NotificationBannerOptions): Html {
  const isSuccess = options.type === 'success';
  const titleId = options.titleId || 'govuk-notification-banner-title';
  const title = { html: options.titleHtml, text: options.titleText || (isSuccess ? 'Success' : 'Important') };
  const level = options.titleHeadingLevel || 2;
  const focus = options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus);
  const says =
    options.html || (options.text ? html`<p class="govuk-notification-banner__heading">${options.text}</p>` : '');
  const classes = classNames(
    'govuk-notification-banner',
    isSuccess && 'govuk-notification-banner--success',
    options.classes,
  );
  const role = options.role || (isSuccess ? 'alert' : 'region');
  return html`<div class="${classes}" role="${role}" aria-labelledby="${titleId}"
  data-module="govuk-notification-banner"!${ifGiven({ 'data-disable-auto-focus': focus })}!${attributesOf(options)}>
  <div class="govuk-notification-banner__header">
    <h${level} class="govuk-notification-banner__title" id="${titleId}">
      !${content(title)}
    </h${level}>
  </div>
  <div class="govuk-notification-banner__content">
    !${says}
  </div>
</div>`;
}
