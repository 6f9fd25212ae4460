import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { NoteFacts } from '../../core/model/note';
import { webAddress } from '../../export/text/web-address';
import type { ReadableArticle } from '../../platform/reader-handover';
import type { Settings } from '../../platform/settings';
import { BrandIcon, OpenIcon, PrintIcon } from '../../ui/icons';
import { lineCitation } from '../../ui/line-citation';
import type { LineActions } from '../../ui/note/note-context';
import { NoteView } from '../../ui/note/note-view';
import type { Translator } from '../../ui/translator';
import { ArticleView } from './article-view';
import { focusPassage, lightFacts } from './light-facts';
import { LookMenu } from './look-menu';
import { markedFacts } from './marked-facts';

interface ReaderProps {
  readable: ReadableArticle | null;
  settings: Settings;
  t: Translator;
}

/** The article set for reading, its note beside it. */
export function Reader({ readable, settings, t }: ReaderProps) {
  const link = webAddress(readable?.note.article.url);
  return (
    <>
      <header class="reader-bar">
        <BrandIcon />
        <span class="brand">{t('app.name')}</span>
        {link && (
          <a class="button" href={link} target="_blank" rel="noopener noreferrer">
            <OpenIcon /> {t('reader.original')}
          </a>
        )}
        <LookMenu settings={settings} t={t} />
        <button
          type="button"
          class="icon-button"
          aria-label={t('action.print')}
          title={t('action.print')}
          onClick={() => print()}
        >
          <PrintIcon />
        </button>
      </header>
      {readable ? <SideBySide readable={readable} t={t} /> : <Gone t={t} />}
    </>
  );
}

function SideBySide({ readable, t }: { readable: ReadableArticle; t: Translator }) {
  const { note, captions } = readable;
  const root = useRef<HTMLDivElement>(null);
  const { facts, numberOf } = useMemo(() => markedFacts(note, captions), [note, captions]);
  const actions = useMemo(
    (): LineActions => ({
      factOf: numberOf,
      jump: (read) => {
        const number = numberOf(read);
        if (number !== undefined) focusPassage(root.current!, number);
      },
      copy: (text, read) =>
        void navigator.clipboard.writeText(lineCitation(text, read, note, t.language)).catch(() => {}),
    }),
    [note, numberOf, t],
  );
  useLayoutEffect(() => lightFacts(root.current!), []);
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return (
    <div class="side-by-side" ref={root}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys */}
      <main class="text-side" tabIndex={0} aria-label={t('reader.article')}>
        <ArticleView {...readable} facts={facts} t={t} />
      </main>
      <aside class="note-side" aria-label={t('note.label')}>
        <ul class="legend" aria-label={t('reader.legend')}>
          {kinds.map((kind) => (
            <li key={kind}>
              <span class={`fact ${kind}`}>{t(KIND_NAMES[kind])}</span>
            </li>
          ))}
        </ul>
        <NoteView note={note} t={t} actions={actions} />
        <p class="hint">{t('reader.keys')}</p>
      </aside>
    </div>
  );
}

const KIND_NAMES = {
  chairs: 'chair.heading',
  priorities: 'priorities.heading',
  quotations: 'quotations.heading',
  documents: 'documents.heading',
  sources: 'sources.heading',
} as const satisfies Record<keyof NoteFacts, string>;

function Gone({ t }: { t: Translator }) {
  return (
    <main class="gone">
      <h1>{t('reader.gone.title')}</h1>
      <p>{t('reader.gone.text')}</p>
    </main>
  );
}
