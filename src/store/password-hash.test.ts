import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, isPassword } from './password-hash.ts';

test('a hash is a PHC string of argon2id at OWASP’s cost or better, and its own each time', async () => {
  const hash = await hashPassword('kettle');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  assert.notEqual(await hashPassword('kettle'), hash);
  assert.equal(await isPassword('kettle', hash), true);
  assert.equal(await isPassword('Kettle', hash), false);
  assert.equal(await isPassword('', hash), false);
});

test('the same letters typed another way are the same password', async () => {
  const hash = await hashPassword('caf\u00e9 kettle');
  assert.equal(await isPassword('cafe\u0301 kettle', hash), true);
});

test('a hash made elsewhere, at another cost, is understood', async () => {
  // By the argon2 program of its reference implementation: password "password", salt "somesalt", t=2, m=2^16, p=1.
  const known = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  assert.equal(await isPassword('password', known), true);
  assert.equal(await isPassword('differentpassword', known), false);
});

test('where there is no hash the answer is no', async () => {
  for (const password of ['', 'A', 'anything']) assert.equal(await isPassword(password, undefined), false);
});

test('what is no hash of ours is a fault', async () => {
  await assert.rejects(isPassword('x', 'plain text'), /not an argon2id PHC string/);
});
