import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortTitle } from './short-title.ts';

for (const [said, title] of [
  ['the kitchen tap drips', 'The kitchen tap drips'],
  ['There’s mould in the bedroom. It keeps coming back.', 'There’s mould in the bedroom'],
  ['Help! The lift is stuck again', 'Help! The lift is stuck again'],
  ['no  heating\nsince Friday', 'No heating since Friday'],
  [
    'Water has been coming through the bathroom ceiling since the people upstairs had their shower put in',
    'Water has been coming through the bathroom ceiling since the people…',
  ],
  // What does not fit never ends on a word that only leads on to the next.
  [
    'Water is coming through the bathroom ceiling from the flat above, it has brought the plaster down',
    'Water is coming through the bathroom ceiling from the flat above…',
  ],
  [
    'The man at number 7 bangs on my wall at night and shouts names at my daughter, who is deaf',
    'The man at number 7 bangs on my wall at night and shouts names…',
  ],
  [
    'The neighbour shouts abuse at my children and has threatened to stab my husband with a knife',
    'The neighbour shouts abuse at my children and has threatened to stab…',
  ],
  // Who rings is not what it is about.
  ['He is a leaseholder. Water is coming through his kitchen ceiling', 'Water is coming through his kitchen ceiling'],
  ['I’m a tenant at Heron Court. The lift is stuck', 'The lift is stuck'],
  ['She is 78 and lives alone. No heating since Friday', 'No heating since Friday'],
  ['Mr Rahman rang. He is a leaseholder. Damp in the hall', 'Damp in the hall'],
  ['He is in hospital because of the damp. We are in one room', 'He is in hospital because of the damp'],
  ['She is a leaseholder', 'She is a leaseholder'],
  ['She is being hit by him. She is 19', 'She is being hit by him'],
  ['a'.repeat(100), `${'A'}${'a'.repeat(68)}…`],
  ['...', '...'],
  // Who rang is on the case; what they rang about is what it is called by.
  ['Jamie from flat 6 rang. Man upstairs banged on his door at 2am', 'Man upstairs banged on his door at 2am'],
  ['Mrs Zielinski rang, boiler dead since Thursday', 'Boiler dead since Thursday'],
  ['Tenant phoned to say that the fence blew down', 'The fence blew down'],
  ['Caller emailed again about the broken lift', 'The broken lift'],
  ['Rang to report damp in the hall. It is spreading', 'Damp in the hall'],
  ['Resident at 4 Mill Lane called in this morning: no hot water', 'No hot water'],
  ['Jamie rang the bell at 3am and woke us all', 'Jamie rang the bell at 3am and woke us all'],
  ['Tenant called me a liar in front of my son', 'Tenant called me a liar in front of my son'],
  ['The alarm rang, and nobody came', 'The alarm rang, and nobody came'],
  ['Doorbell rang, nobody there, third night running', 'Doorbell rang, nobody there, third night running'],
  ['My neighbour phoned, he threatened to kill me', 'My neighbour phoned, he threatened to kill me'],
  ['Mrs Green rang. No heat', 'No heat'],
  ['Mrs Green rang. ?', 'Mrs Green rang'],
  ['Police rang, they found her door open', 'Police rang, they found her door open'],
] as const)
  test(`“${said.slice(0, 40)}” is called “${title.slice(0, 40)}”`, () => assert.equal(shortTitle(said), title));

test('whatever was said, it has a name that fits', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 300 }).filter((said) => said.trim() !== ''),
      (said) => {
        const title = shortTitle(said);
        assert.ok(title.length > 0 && title.length <= 70, title);
        assert.doesNotMatch(title, /\n/);
      },
    ),
  );
});
