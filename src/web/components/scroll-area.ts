import { type Html, html } from '../html.ts';

export type ScrollAreaOptions = {
  /** What is in it, for people who hear the page: "Timeline of the case". */
  readonly label: string;
  readonly html: Html;
};

/** A wide picture or table that scrolls sideways on a narrow screen, by touch or by the arrow keys. */
export function scrollArea(options: ScrollAreaOptions): Html {
  return html`<div class="putright-scroll-area" role="region" aria-label="${options.label}" tabindex="0">
  !${options.html}
</div>`;
}
