import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explainsResponsibility } from './lease-explained.ts';

describe('who is responsible under a lease, said', () => {
  for (const words of [
    'Under clause 4(2) of your lease the roof and parapet belong to the structure, so we are responsible for the repair, and for making good your plaster.',
    'Under clause 5.2 of your lease the window frames belong to the structure and we are responsible for repairing and renewing them.',
    'The lease makes the balcony ours to repair.',
    'Your lease says that internal plaster is yours and the roof is ours.',
    'We checked the lease: the pipe serves only your flat so it is your responsibility under clause 3.1.',
    'The freeholder is responsible for the roof under the lease, not you or us.',
    'As leaseholder you are responsible for the glass; the frames are our responsibility.',
    'Under schedule 6 para 2 the landlord must keep the structure in repair, so this is for us to put right.',
    'Your lease puts the stack with us: we are liable for it.',
  ])
    test(words, () => assert.ok(explainsResponsibility(words)));
  for (const words of [
    'We are looking into who is responsible under your lease.',
    'We will write to you setting out responsibility under your lease by 28 February.',
    'Your lease runs for 99 years and we are responsible for sending you a copy.',
    'You asked who is responsible under the lease.',
    'We do not know yet who is responsible under your lease.',
    'We are responsible for how our staff behave.',
    'If the lease says that it is ours we will repair it.',
    'It may be our responsibility under the lease.',
    'We have asked our solicitors who is responsible under the lease.',
    'Please read clause 4 of your lease.',
    'You complained that nobody would say who is responsible under the lease, and we are sorry for that.',
    'Under your lease you are responsible for paying the service charge.',
    'We are responsible for the repair.',
  ])
    test(`not: ${words}`, () => assert.ok(!explainsResponsibility(words)));
});
