import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readOrganisationSignIn, roleFor } from './settings.ts';

const whole = {
  PUTRIGHT_OIDC_ISSUER: 'https://login.example.org/',
  PUTRIGHT_OIDC_CLIENT_ID: 'putright',
  PUTRIGHT_OIDC_CLIENT_SECRET: 'a secret',
  PUTRIGHT_OIDC_ADDRESS: 'https://putright.example.org',
  PUTRIGHT_OIDC_ROLES: 'housing = officer; Complaints = Complaints Officer;board=governing body;',
};

test('nothing is read where no service is named', () => {
  assert.equal(readOrganisationSignIn({}), undefined);
  assert.equal(readOrganisationSignIn({ PUTRIGHT_OIDC_ISSUER: ' ' }), undefined);
});

test('the settings are read whole', () => {
  const read = readOrganisationSignIn(whole);
  assert.equal(read?.groupsClaim, 'groups');
  assert.deepEqual(read?.roles, [
    ['housing', 'officer'],
    ['Complaints', 'complaints officer'],
    ['board', 'governing body'],
  ]);
});

describe('settings that are not whole are refused in a sentence', () => {
  const table: readonly (readonly [change: Readonly<Record<string, string>>, says: RegExp])[] = [
    [{ PUTRIGHT_OIDC_CLIENT_ID: '' }, /PUTRIGHT_OIDC_CLIENT_ID is needed/u],
    [{ PUTRIGHT_OIDC_ISSUER: 'login.example.org' }, /PUTRIGHT_OIDC_ISSUER must be an address/u],
    [{ PUTRIGHT_OIDC_ISSUER: 'http://login.example.org' }, /must begin with https/u],
    [{ PUTRIGHT_OIDC_ADDRESS: 'http://putright.example.org' }, /must begin with https/u],
    [{ PUTRIGHT_OIDC_ROLES: 'housing = officers' }, /“housing = officers” is not one/u],
    [{ PUTRIGHT_OIDC_ROLES: 'officer' }, /“officer” is not one/u],
  ];
  for (const [change, says] of table)
    test(JSON.stringify(change), () => assert.throws(() => readOrganisationSignIn({ ...whole, ...change }), says));
});

test('somebody in several groups has the role of the first that is named', () => {
  const settings = readOrganisationSignIn(whole) ?? assert.fail();
  assert.equal(roleFor(settings, ['board', 'housing']), 'officer');
  assert.equal(roleFor(settings, 'board'), 'governing body');
  for (const groups of [[], undefined, ['Housing'], [1], {}, null]) assert.equal(roleFor(settings, groups), undefined);
});
