/** Who the landlord is in its own letter. */
export const landlordWords =
  '(?:we|i|us all|(?:the|this|our) (?:council|landlord|association|trust|organisation|department|service|team|teams|housing association)|our (?:own )?(?:\\w+ )?(?:team|teams|service|services|department|office|records|letter|letters|answer|answers|response|replies|reply|system|procedures?|line|process|processes)|my (?:team|department|service)|nobody|no one|none of us)';
