import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  hasContent,
  ifGiven,
  type Options,
} from './options.ts';

export type LegendOptions = Content & Options<{ classes?: string; isPageHeading?: boolean }>;

export type FieldsetOptions = ElementOptions &
  Options<{ legend?: LegendOptions; describedBy?: string; role?: string; html?: Html }>;

/** Several answers that belong to one question, which its legend asks. */
export function fieldset(options: FieldsetOptions): Html {
  const own = ifGiven({ role: options.role || undefined, 'aria-describedby': options.describedBy || undefined });
  return html`<fieldset class="${classNames('govuk-fieldset', options.classes)}"!${own}!${attributesOf(options)}>
  !${options.legend && hasContent(options.legend) ? legend(options.legend) : ''}
  !${options.html}
</fieldset>`;
}

function legend(options: LegendOptions): Html {
  const says = content(options);
  return html`<legend class="${classNames('govuk-fieldset__legend', options.classes)}">
    !${options.isPageHeading ? html`<h1 class="govuk-fieldset__heading">!${says}</h1>` : says}
  </legend>`;
}
