/** The rule of a party that no reporting verb shows to state anything: the sentence before is about it. */
export const ACTING_SUBJECT = 'priority/stated-by-subject';
