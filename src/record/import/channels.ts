/** How people were in touch, in the ways files say it: for `looseChoice`. */
export const channels = {
  phone: /phone|^tel|^call|call cent|contact cent|^ivr/i,
  letter: /letter|post$|^mail$/i,
  email: /e-?mail/i,
  'text message': /text|sms|whats ?app/i,
  'in person': /person|face|office|counter|reception|walk/i,
  visit: /visit|inspection|estate walk/i,
  online: /online|web|portal|\bapp\b|self|internet|digital|form/i,
  'social media': /social|facebook|twitter/i,
} as const;
