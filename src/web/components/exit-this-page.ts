import { type Html, html } from '../html.ts';
import { button } from './button.ts';
import {
  attributesOf,
  type Content,
  classNames,
  type ElementOptions,
  hasContent,
  ifGiven,
  type Options,
} from './options.ts';

export type ExitThisPageOptions = Content &
  ElementOptions &
  Options<{
    id?: string;
    /** Where it leads: a page that gives nothing away. */
    redirectUrl?: string;
    activatedText?: string;
    timedOutText?: string;
    pressTwoMoreTimesText?: string;
    pressOneMoreTimeText?: string;
  }>;

/** A way off a page at once, to one that gives nothing away. */
export function exitThisPage(options: ExitThisPageOptions): Html {
  const said = ifGiven({
    'data-i18n.activated': options.activatedText || undefined,
    'data-i18n.timed-out': options.timedOutText || undefined,
    'data-i18n.press-two-more-times': options.pressTwoMoreTimesText || undefined,
    'data-i18n.press-one-more-time': options.pressOneMoreTimeText || undefined,
  });
  return html`<div!${ifGiven({ id: options.id || undefined })} class="${classNames('govuk-exit-this-page', options.classes)}" data-module="govuk-exit-this-page"!${attributesOf(options)}!${said}>
  !${button({
    ...(hasContent(options) ? { text: options.text, html: options.html } : { html: usual }),
    classes: 'govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button',
    href: options.redirectUrl || 'https://www.bbc.co.uk/weather',
    attributes: { rel: 'nofollow noreferrer' },
  })}
</div>`;
}

const usual = html`<span class="govuk-visually-hidden">Emergency</span> Exit this page`;
