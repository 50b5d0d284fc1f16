import type { StaffRole } from '../../store/scope.ts';
import { html } from '../html.ts';

/** Whether somebody in this role sees cases, and so may look for them. */
export function canSearch(role: StaffRole): boolean {
  return role !== 'governing body' && role !== 'administrator';
}

/** The box from which anything is looked for, on every page. */
export const searchBox = html`
        <form class="putright-search" method="get" action="/search" role="search" aria-label="Everything">
          <label class="govuk-visually-hidden" for="search-everything">Search homes, people, cases and what was written</label>
          <input class="govuk-input" id="search-everything" name="q" type="search" autocomplete="off" spellcheck="false">
          <button class="govuk-button govuk-button--secondary" type="submit">Search</button>
        </form>`;
