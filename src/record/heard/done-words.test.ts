import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doneSaid } from './done-words.ts';

describe('what a note says was done', () => {
  const told: readonly (readonly [words: string, ...kinds: string[]])[] = [
    ['went through the risk with her this morning, high because of the stairs', 'risk assessed'],
    ['redid the risk, still medium', 'risk assessed'],
    ['Risk looked at again today', 'risk assessed'],
    ['DASH with him on the phone, 12 ticks', 'risk assessed'],
    ['Triaged as an emergency: oxygen at home and no power', 'hazard triaged', 'antisocial behaviour triaged'],
    ['judged significant, not an emergency, as nobody sleeps there', 'hazard triaged'],
    ['Investigation finished 3pm. leak behind the bath', 'investigation concluded'],
    ['investigated this morning, hazard confirmed', 'investigation concluded'],
    ['Written summary posted and emailed to Mr Adu', 'written summary sent'],
    ['sent her the summary of what we found', 'written summary sent'],
    ['electrics isolated and made safe', 'made safe'],
    ['deep clean finished, safe to go back in', 'made safe'],
    ['Rang her. all working now and she is happy with it', 'resident confirmed fixed', 'resident updated'],
    ['asked was it fixed, bone dry he says', 'resident confirmed fixed'],
    ['agreed large print and an interpreter, flagged on the account', 'adjustment agreed'],
    ['I ring her every Thursday, I am her one contact', 'communication plan agreed'],
    ['read the health visitor’s letter and weighed it today', 'professional evidence weighed'],
    ['wrote back to Dr Hale with what we decided', 'professional evidence answered'],
    ['offered them a hotel until it is dry', 'alternative home offered', 'move considered'],
    ['considered a decant with her, she would sooner stay', 'move considered'],
    ['Thought about safeguarding, not needed', 'safeguarding considered'],
    ['told Rhian (safeguarding lead) at 2', 'safeguarding lead told'],
    ['put her through to the IDVA and gave her the helpline', 'support offered'],
    ['all locks changed by 4pm', 'made secure'],
    ['two heaters dropped off tonight', 'temporary fix made', 'temporary fix considered'],
    ['taped the seal from outside as a stop gap', 'temporary fix made', 'temporary fix considered'],
    ['all three jobs ordered', 'works ordered'],
    ['order raised with the roofers', 'works ordered'],
    ['new fan fitted, all done', 'works completed', 'further works completed'],
    ['Spoke to the resident at the gate; said I would find out', 'resident updated'],
    ['phoned the tenant to say the part is in', 'resident updated'],
    ['reimbursed £40 for the taxi', 'money paid'],
  ];
  for (const [words, ...kinds] of told)
    test(words, () => {
      const found = doneSaid(words);
      for (const kind of kinds)
        assert.ok((found as string[]).includes(kind), `${kind} in ${found.join(', ') || 'nothing'}`);
    });

  const quiet: readonly (readonly [words: string, ...kinds: string[]])[] = [
    ['risk assessment still to be done', 'risk assessed'],
    ['needs the risk looking at again', 'risk assessed'],
    ['will go through the risk with her on Monday', 'risk assessed'],
    ['she is at risk of falling on those stairs', 'risk assessed'],
    ['has anyone looked at the risk?', 'risk assessed'],
    ['nobody triaged it', 'hazard triaged'],
    ['she says it is an emergency', 'hazard triaged'],
    ['investigation booked for Friday', 'investigation concluded'],
    ['the police have finished their investigation', 'investigation concluded'],
    ['summary to be sent', 'written summary sent'],
    ['did not send the summary', 'written summary sent'],
    ['she does not feel safe', 'made safe'],
    ['not safe to go back in', 'made safe'],
    ['asked if it was fixed, still leaking she says', 'resident confirmed fixed'],
    ['he wants an interpreter', 'adjustment agreed'],
    ['she rings every Monday about it', 'communication plan agreed'],
    ['letter from the doctor, not yet read', 'professional evidence weighed'],
    ['wants a hotel until it is dry', 'alternative home offered', 'move considered'],
    ['asked about moving, told her to bid', 'alternative home offered'],
    ['safeguarding training on Tuesday', 'safeguarding considered'],
    ['her sister offered her the sofa', 'alternative home offered'],
    ['locks to be changed tomorrow', 'made secure'],
    ['she changed the locks herself', 'made secure'],
    ['parts ordered by the tenant', 'works ordered'],
    ['order to be raised', 'works ordered'],
    ['she wants it all done by Friday', 'works completed'],
    ['wants us to reimburse £40', 'money paid'],
    ['phoned the tenant, no answer', 'resident updated'],
    ['asked the resident to ring us', 'resident updated'],
    ['the resident rang the police', 'resident updated'],
    ['window taped by the tenant', 'temporary fix made'],
    ['rent paid £400', 'money paid'],
  ];
  for (const [words, ...kinds] of quiet)
    test(`not: ${words}`, () => {
      const found = doneSaid(words) as string[];
      for (const kind of kinds) assert.ok(!found.includes(kind), kind);
    });
});
