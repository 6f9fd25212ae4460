import { applyCorrections } from '../../core/model/apply-corrections';
import { heldArticle, type ReadableArticle } from '../../platform/reader-handover';
import { openNoteStore } from '../../store/index';

/** The article that the reader's address names: `?page=` one handed over, `?note=` one of the library; null if gone. */
export async function findArticle(search: string): Promise<ReadableArticle | null> {
  const asked = new URLSearchParams(search);
  const page = asked.get('page');
  if (page !== null) return heldArticle(page);
  const id = asked.get('note');
  return id === null ? null : keptArticle(id);
}

async function keptArticle(id: string): Promise<ReadableArticle | null> {
  const store = openNoteStore();
  const [kept, article] = await Promise.all([store.get(id), store.article(id)]);
  if (!kept) return null;
  const note = applyCorrections(kept.note, kept.corrections);
  const { blocks = [], links = [], captions = [] } = article ?? {};
  return { note, blocks, links, captions };
}
