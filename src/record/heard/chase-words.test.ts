import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tellsOfChase } from './chase-words.ts';

const rows: readonly (readonly [words: string, by: string | undefined, isChase: boolean])[] = [
  ['mum rang again, any news on the damp', 'call centre', true],
  ['Tenant back on asking when someone is coming', undefined, true],
  ['4th call about this', 'call centre', true],
  ['third email from her son re the roof', 'housing officer', true],
  ['daughter again. where are we with it', 'hub', true],
  ['rang re lift again. any news', 'call centre', true],
  ['any news pls', 'texts in', true],
  ['Still waiting on the holes and the doors. Found one in the baby’s pram.', 'inbox', true],
  ['Mrs Okoro wants to know when the scaffold comes down', undefined, true],
  ['he rang for an update, nobody has been back to him', 'out of hours', true],
  ['she has called 3 times asking when they will come', undefined, true],
  ['chased the contractor again, no date', 'housing officer', false],
  ['emailed finance for an update', 'housing officer', false],
  ['rang tenant again, no answer', 'call centre', false],
  ['rang again, no reply, left a message', 'call centre', false],
  ['still waiting for parts from the supplier', 'contractor', false],
  ['still waiting for parts', 'call centre', false],
  ['third visit booked for Tuesday', 'call centre', false],
  ['asked the planner for a date', 'call centre', false],
  ['told him again to keep the noise down', 'housing officer', false],
  ['rang to confirm the appointment', 'scheduling', false],
  ['new job raised for 13/7', 'call centre', false],
  ['she says the boiler is off', 'call centre', false],
  ['another letter sent', 'complaints', false],
  ['heating back on again, all ok', 'call centre', false],
  ['boiler on again today', 'hub', false],
  ['another call out booked for Tuesday', 'call centre', false],
  ['second call out needed, part ordered', 'call centre', false],
  ['noise from the neighbour again', 'call centre', false],
  ['she called the police again last night', 'call centre', false],
  ['he rang the bell again and ran off', 'housing officer', false],
  ['they came in again through the back window', 'call centre', false],
  ['mum again in hospital', 'call centre', false],
  ['he again refused to let us in', 'housing officer', false],
  ['she rang when the boiler went off', 'call centre', false],
  ['any news from the joinery shop? asked them', 'hub', false],
  ['no still waiting times at the hospital', 'housing officer', false],
  ['husband again about the gutter', undefined, true],
  ['she called us again last night', 'out of hours', true],
  ['the tenant is still waiting to hear', undefined, true],
];

describe('whether a note tells that the resident asked again', () => {
  for (const [words, by, isChase] of rows)
    test(`${words} (${by ?? 'nobody says who wrote it'})`, () => assert.equal(tellsOfChase(words, by), isChase));
});
