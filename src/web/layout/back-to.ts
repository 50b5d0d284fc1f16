import { backLink } from '../components/back-link.ts';
import { type Html, html } from '../html.ts';

/** The way back, above `main`: a landmark of its own, so that nobody who goes from one to the next misses it. */
export function backTo(href: string, text = 'Back'): Html {
  return html`<nav aria-label="Back">!${backLink({ href, text })}</nav>`;
}
