import type { Stored } from 'pouchdb-core';
import type { KeptArticle, LibraryNote } from '../../core/model/library-note';
import {
  type ArticleDocument,
  documentIds,
  type NoteDocument,
  noteDocuments,
} from '../database/note-documents';
import type { Documents } from '../database/open-documents';
import { withLock } from '../database/with-lock';
import { readNotes } from '../read-notes';
import { StoreError } from '../store-error';
import { type Migration, migrate } from './migrations';

interface LibraryMark extends Stored {
  version: number;
}

const MARK = 'meta:library';
const PAGE = 50;

/**
 * Brings a library that an earlier Headnote wrote to the present version, a page of notes in a transaction. Every note
 * carries its version, so an upgrade that was broken off goes on where it stopped.
 *
 * @throws StoreError `newer` where a later Headnote wrote the library; nothing is touched then.
 */
export async function upgradeDocuments(
  name: string,
  documents: Documents,
  migrations: readonly Migration[],
): Promise<void> {
  const version = migrations.length + 1;
  const isPresent = async (): Promise<boolean> => {
    const [mark] = await documents.get<LibraryMark>([MARK]);
    if (mark && mark.version > version) throw new StoreError('newer', `library of version ${mark.version}`);
    return (mark?.version ?? 1) === version;
  };
  if (await isPresent()) return;
  await withLock(`${name}-upgrade`, async () => {
    for (let after: string | null = null; ; ) {
      const page: NoteDocument[] = await documents.scan<NoteDocument>('note:', after, PAGE);
      await upgradePage(
        documents,
        page.filter((note) => note.version < version),
        migrations,
      );
      if (page.length < PAGE) break;
      after = page.at(-1)!._id;
    }
    const [mark] = await documents.get<LibraryMark>([MARK]);
    await documents.write([{ ...mark, _id: MARK, version } as LibraryMark]);
  });
}

async function upgradePage(
  documents: Documents,
  page: readonly NoteDocument[],
  migrations: readonly Migration[],
): Promise<void> {
  if (page.length === 0) return;
  const ids = page.map(({ _id }) => _id.slice('note:'.length));
  const notes = await readNotes(documents, ids);
  const articles = await documents.get<ArticleDocument>(ids.map((id) => documentIds(id).article));
  const upgraded = page.flatMap(({ version }, index) => {
    const { _id, _rev, ...article } = articles[index] ?? { _id: '' };
    const entry = { kept: notes[index], article: articles[index] ? article : null };
    const { kept, article: later } = migrate(entry, version, migrations);
    return noteDocuments(kept as LibraryNote, later as KeptArticle | null, migrations.length + 1);
  });
  await documents.replace(upgraded);
}
