import { sayDay } from '../../calendar/day.ts';
import { workingDaysAfter } from '../../calendar/working-days.ts';
import { stagesOf } from '../../record/complaints/complaint.ts';
import { whoMayNotDecide } from '../../record/complaints/who-may-decide.ts';
import { contactsWithResident } from '../../record/contact.ts';
import type { Reading } from '../../record/reading.ts';

/** Who speaks for the resident, how often they hear from us, and who may not decide: a name and what is said of it. */
export function viewPeople(reading: Reading): readonly (readonly [string, string])[] {
  if (reading.complaints.length === 0) return [];
  return [...actsForThem(reading), ...howOften(reading), ...mayNotDecide(reading)];
}

/** Until their authority is seen, somebody who acts for the resident is listened to, and told nothing of them. */
function actsForThem(reading: Reading): readonly (readonly [string, string])[] {
  const named = reading.of('representative named').at(-1);
  if (!named) return [['Acts for them', 'Nobody is named. The resident may name somebody at any time.']];
  const { person, authority, happened } = named;
  const on = sayDay(happened);
  return [
    [
      'Acts for them',
      authority === 'seen'
        ? `${person}, named on ${on}. Their authority was seen: what is said to the resident about this complaint may be said to them.`
        : `${person}, named on ${on}. Their authority has not been seen. Take down what they say and let the complaint run; until it is seen, tell them nothing about the resident or the home, and answer to the resident.`,
    ],
  ];
}

function howOften(reading: Reading): readonly (readonly [string, string])[] {
  const isOpen = reading.complaints.some(({ closed, stages }) => !closed && stages.some(({ response }) => !response));
  if (!isOpen) return [];
  const last = contactsWithResident(reading).at(-1);
  const every = reading.of('communication plan agreed').at(-1)?.every;
  const heard = last ? `They last heard from us on ${sayDay(last.happened)}` : 'They have not heard from us yet';
  if (every === undefined) return [['Hears from us', `${heard}. How often has not been agreed with them.`]];
  const next = last && sayDay(workingDaysAfter(last.happened, every));
  const rhythm = every === 1 ? 'every working day' : `at least every ${every} working days`;
  return [['Hears from us', `Agreed: ${rhythm}. ${heard}${next === undefined ? '' : `; next by ${next}`}.`]];
}

function mayNotDecide(reading: Reading): readonly (readonly [string, string])[] {
  const open = stagesOf(reading.complaints).findLast(({ stage }) => !stage.response && !stage.refused);
  if (!open) return [];
  const barred = whoMayNotDecide(reading, open.stage.number).map(({ person, why }) => `${person} (${why})`);
  const about = 'a person the complaint is about';
  return [
    [
      `Who may decide stage ${open.stage.number}`,
      barred.length === 0 ? `Anyone may, except ${about}.` : `Anyone may, except ${barred.join('; ')}, and ${about}.`,
    ],
  ];
}
