import { type Html, html } from '../html.ts';
import {
  attributesOf,
  type Content,
  classNames,
  content,
  type ElementOptions,
  each,
  hasContent,
  ifGiven,
  type NotShown,
  type Options,
} from './options.ts';

export type AccordionSection = Options<{
  heading: Content;
  summary?: Content;
  content?: Content;
  expanded?: boolean;
}>;

export type AccordionOptions = ElementOptions &
  Options<{
    id: string;
    headingLevel?: number;
    items: readonly (AccordionSection | NotShown)[];
    hideAllSectionsText?: string;
    hideSectionText?: string;
    hideSectionAriaLabelText?: string;
    showAllSectionsText?: string;
    showSectionText?: string;
    showSectionAriaLabelText?: string;
    rememberExpanded?: boolean;
  }>;

/** Sections that open and close. Without JavaScript every section is open. */
export function accordion(options: AccordionOptions): Html {
  const settings = {
    'data-i18n.hide-all-sections': options.hideAllSectionsText,
    'data-i18n.hide-section': options.hideSectionText,
    'data-i18n.hide-section-aria-label': options.hideSectionAriaLabelText,
    'data-i18n.show-all-sections': options.showAllSectionsText,
    'data-i18n.show-section': options.showSectionText,
    'data-i18n.show-section-aria-label': options.showSectionAriaLabelText,
    'data-remember-expanded': options.rememberExpanded === undefined ? undefined : String(options.rememberExpanded),
  };
  return html`<div class="${classNames('govuk-accordion', options.classes)}" data-module="govuk-accordion"
  id="${options.id}"!${ifGiven(settings)}!${attributesOf(options)}>
  !${each(options.items, (item, index) => section(item, options.id, index + 1, options.headingLevel || 2))}
</div>`;
}

function section(item: AccordionSection, id: string, number: number, headingLevel: number): Html {
  const classes = classNames('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded');
  const summary = html`<div class="govuk-accordion__section-summary govuk-body" id="${id}-summary-${number}">
        !${content(item.summary)}
      </div>`;
  return html`<div class="${classes}">
    <div class="govuk-accordion__section-header">
      <h${headingLevel} class="govuk-accordion__section-heading">
        <span class="govuk-accordion__section-button" id="${id}-heading-${number}">
          !${content(item.heading)}
        </span>
      </h${headingLevel}>
      !${hasContent(item.summary) ? summary : ''}
    </div>
    <div id="${id}-content-${number}" class="govuk-accordion__section-content">
      !${item.content?.html || (item.content?.text ? html`<p class="govuk-body">${item.content.text}</p>` : '')}
    </div>
  </div>`;
}
