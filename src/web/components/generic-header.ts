import { type Html, html } from '../html.ts';
import { attributesOf, classNames, content, type ElementOptions, type Options } from './options.ts';

export type GenericHeaderOptions = ElementOptions &
  Options<{ url?: string; logoText?: string; logoHtml?: Html; containerClasses?: string }>;

/** The top of the page: the service's own name. It is the header for services that are not the government's. */
export function genericHeader(options: GenericHeaderOptions): Html {
  return html`<div class="${classNames('govuk-generic-header', options.classes)}"!${attributesOf(options)}>
  <div class="govuk-generic-header__container ${options.containerClasses || 'govuk-width-container'}">
    <div class="govuk-generic-header__logo">
      <a href="${options.url || '/'}" class="govuk-generic-header__homepage-link">
        !${content({ text: options.logoText, html: options.logoHtml })}
      </a>
    </div>
  </div>
</div>`;
}
