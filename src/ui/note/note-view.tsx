import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Note, NoteFacts } from '../../core/model/note';
import { directionOf } from '../../export/document/outline';
import { languageName } from '../language-name';
import { roveLines } from '../rove-lines';
import type { Translator } from '../translator';
import { ArticleHead } from './article-head';
import { ChairCard } from './chair-card';
import { DocumentList } from './document-list';
import { type LineActions, NoteProvider, useNote } from './note-context';
import { PriorityList } from './priority-list';
import { QuotationList } from './quotation-list';
import { SourceList } from './source-list';

/** A whole note. Its lines are one stop of the Tab key; arrows, j and k go from line to line. */
export function NoteView({ note, t, actions }: { note: Note; t: Translator; actions: LineActions }) {
  const root = useRef<HTMLElement>(null);
  const value = useMemo(() => ({ note, t, actions }), [note, t, actions]);
  useLayoutEffect(() => roveLines(root.current!), []);
  return (
    <NoteProvider value={value}>
      <article
        class="note"
        dir={directionOf(note.article.inLanguage)}
        ref={root}
        aria-label={t('note.label')}
      >
        <ArticleHead />
        {note.chairs.map((chair, index) => (
          <ChairCard key={index} chair={chair} index={index} />
        ))}
        <PriorityList />
        <QuotationList />
        <DocumentList />
        <SourceList />
        <Missing />
      </article>
    </NoteProvider>
  );
}

const HEADINGS = {
  chairs: 'chair.heading',
  priorities: 'priorities.heading',
  quotations: 'quotations.heading',
  documents: 'documents.heading',
} as const satisfies Partial<Record<keyof NoteFacts, string>>;

/** Says what the article does not state, and what cannot be read in its language. */
function Missing() {
  const { note, t } = useNote();
  const empty = (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).filter((kind) => !note[kind].length);
  const isUnread = (kind: keyof NoteFacts) => note.coverage[kind] === 'unsupported';
  const unread = empty.filter(isUnread);
  const unstated = empty.filter((kind) => !isUnread(kind) && kind !== 'chairs');
  const list = (kinds: typeof empty) => kinds.map((kind) => t(HEADINGS[kind]).toLowerCase()).join(', ');
  return (
    <div class="missing">
      {empty.includes('chairs') && !isUnread('chairs') && <p dir="auto">{t('chair.none')}</p>}
      {unstated.length > 0 && <p dir="auto">{t('note.also-unstated', { list: list(unstated) })}</p>}
      {unread.length > 0 && (
        <p dir="auto">
          {t('note.unsupported', {
            list: list(unread),
            language: languageName(note.article.inLanguage, t.language),
          })}
        </p>
      )}
    </div>
  );
}
