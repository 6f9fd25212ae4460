import { organizationName } from '../../../gazetteer/lexicon';
import type { Organization } from '../../../model/organization';
import type { ReadingContext } from '../../../model/reading-context';
import type { Statement } from '../statement';

/**
 * Where only countries are told to hold the chair of a body that people hold, its sister is meant: 'Poland takes over the
 * European Council presidency'.
 */
export function asOfCountries(context: ReadingContext, statements: readonly Statement[]): Statement[] {
  const { organizations } = context;
  let told = [...statements];
  for (const { id, ofCountries } of organizations) {
    const sister = organizations.find((other) => other.id === ofCountries);
    if (sister && isOfCountries(told, id)) told = told.map((one) => movedTo(context, one, id, sister));
  }
  return told;
}

function isOfCountries(statements: readonly Statement[], id: string): boolean {
  const holders = statements.flatMap(({ holder, anchor }) =>
    holder && anchor.organization.id === id ? [holder] : [],
  );
  return holders.length > 0 && holders.every(({ kind }) => kind === 'country');
}

function movedTo(
  { pack }: ReadingContext,
  statement: Statement,
  id: string,
  sister: Organization,
): Statement {
  const { anchor } = statement;
  if (anchor.organization.id !== id) return statement;
  const organization = { ...anchor.organization, id: sister.id, name: organizationName(pack, sister) };
  return { ...statement, anchor: { ...anchor, organization } };
}
