import type { Mention } from '../../../model/mention';

/** So many possible roles mean that the name is not declined. */
const ANY_CASE = 5;

/** Whether a name shows no case where others do, so that it could be anything: Peru in Polish. */
export function isUndeclined({ roles }: Mention): boolean {
  return roles.length >= ANY_CASE;
}
