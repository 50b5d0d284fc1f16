import { type Day, sayDay } from '../../calendar/day.ts';
import { isContactToBeChecked, type OmbudsmanContact } from '../../library/ombudsman-contact.ts';
import { insetText } from '../components/inset-text.ts';
import { type Html, html } from '../html.ts';

/** What letters say of how to reach the Ombudsman, and when that was last checked; a year later, a wish to check it. */
export function contactNotice(contact: OmbudsmanContact, on: Day): Html {
  const { phone, web, post, checked, against } = contact;
  const said = html`Letters say: telephone <strong>${phone}</strong>, <strong>${web}</strong>, <strong>${post}</strong>. It was last checked on ${sayDay(checked)}, against ${against}.`;
  if (!isContactToBeChecked(contact, on)) return html`<p class="govuk-body putright-quiet">!${said}</p>`;
  return insetText({
    html: html`<h2 class="govuk-heading-s govuk-!-margin-bottom-1">Check how to reach the Housing Ombudsman</h2>
<p class="govuk-body govuk-!-margin-bottom-0">!${said} That is more than a year ago. Look at <a class="govuk-link" rel="noreferrer" href="https://${web}/">the Ombudsman’s website</a>. Whether it is still right or not, tell whoever runs Putright: both the details and the day are in the file ombudsman-contact.yaml.</p>`,
  });
}
