import { applyCorrections } from '../../core/model/apply-corrections';
import type { LibraryNote } from '../../core/model/library-note';
import type { Party } from '../../core/model/party';
import { searchWords } from './words';

/** The words a note is found by, per class: article text, facts, the person's own words, headline and names. */
export function noteWords(kept: LibraryNote): string[][] {
  const { article, chairs, priorities, quotations, documents, sources } = applyCorrections(
    kept.note,
    kept.corrections,
  );
  const names = (parties: readonly (Party | null)[]): string[] =>
    parties.flatMap((party) => (party ? [party.name, party.id ?? '', party.title ?? ''] : []));
  const facts = [
    ...chairs.map(({ roleName }) => roleName),
    ...priorities.flatMap(({ text, details }) => [text, ...details.map((detail) => detail.text)]),
    ...names(priorities.map(({ statedBy }) => statedBy)),
    ...names(quotations.map(({ speaker }) => speaker)),
    ...documents.map(({ title }) => title),
    ...sources.map(({ name }) => name),
  ];
  const own = [...kept.tags, kept.remark, ...Object.values(kept.lineRemarks)];
  const top = [
    article.headline,
    article.publisher.name ?? '',
    ...article.author.map(({ name }) => name),
    ...names(chairs.flatMap((chair) => [chair.organization, chair.holder, chair.person])),
    ...names(chairs.flatMap((chair) => [chair.predecessor, chair.successor])),
  ];
  return [[article.text], facts, own, top].map((texts) => searchWords(texts.join('\n')));
}
