import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { told } from './topics.ts';

const notOurs = [
  'his probation officer shouted at him in front of the children',
  'the police officer was rude to her',
  'the police officer accused her of making it up',
  'a police liaison officer humiliated him at the station',
  'her support worker swore at her',
  'my own electrician was very rude to me',
  'social services’ manager told her she was lying',
  'a manager from social services called her stupid',
  'her social worker laughed at her',
  'the school caretaker grabbed my son by the arm',
  'GP receptionist was really rude to mum',
  'the man from British Gas swore at me',
  'BT engineer was aggressive and very disrespectful',
  'the bank manager was rude to him',
  'hospital staff shouted at her',
  'the hospital’s discharge manager told her to shut up',
  'says the DWP adviser humiliated her',
  'her carer’s manager was rude to her',
  'he was shouted at by a prison officer',
  'the neighbour’s builder shouted at my son',
  'our officer rang the police officer, who had been rude to her',
  'the council tax officer was rude to her',
  'Universal Credit adviser shouted at him',
  'his job coach laughed at him',
  'private plumber he found online swore at him',
  'optician’s receptionist was rude to her',
  'the magistrates’ court usher shouted at him',
  'a bailiff swore at mum, then the electrician she hired shouted at her',
];

const ours = [
  'says your officer shouted at her when the police officer had left',
  'the housing officer shouted at her in front of her support worker',
  'your support worker swore at her',
  'police came, and your manager was rude to her',
  'the gas engineer swore at me',
  'the man who came about the boiler laughed at my mum',
  'operative asked her out while she was on the phone to the hospital',
  'your surveyor was rude to her social worker and shouted at her',
  'housing officer told her to shut up at the school gate',
  'the caretaker grabbed my son by the arm on his way to school',
  'your engineer called her a liar when she came from the doctor’s',
  'council housing officer was rude to her',
  'the plumber you sent swore at her private tenant',
  'the electrician she had asked you for swore at her',
];

describe('somebody named by a post of another body', () => {
  for (const words of notOurs) test(`is none of ours: ${words}`, () => assert.equal(told('staff', words), false));
  for (const words of ours) test(`does not hide who is: ${words}`, () => assert.notEqual(told('staff', words), false));
});
