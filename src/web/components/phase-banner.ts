import { type Html, html } from '../html.ts';
import { attributesOf, type Content, classNames, content, type ElementOptions, type Options } from './options.ts';
import { type TagOptions, tag } from './tag.ts';

export type PhaseBannerOptions = Content & ElementOptions & Options<{ tag?: TagOptions }>;

/** How finished the service is, under the header. */
export function phaseBanner(options: PhaseBannerOptions): Html {
  const { text, html: markup, classes } = options.tag ?? {};
  return html`<div class="${classNames('govuk-phase-banner govuk-width-container', options.classes)}"!${attributesOf(options)}>
  <p class="govuk-phase-banner__content">
    !${tag({ text, html: markup, classes: classNames('govuk-phase-banner__content__tag', classes) })}
    <span class="govuk-phase-banner__text">
      !${content(options)}
    </span>
  </p>
</div>`;
}
