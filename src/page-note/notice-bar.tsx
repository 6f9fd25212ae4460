import type { Note } from '../core/model/note';
import type { Translator } from '../ui/translator';

/** A short answer to what the person did; with the words of the article where the page no longer has them. */
export interface Notice {
  text: string;
  quote?: string;
}

interface NoticeBarProps {
  notice: Notice | null;
  note: Note;
  t: Translator;
  close: () => void;
}

export function NoticeBar({ notice, note, t, close }: NoticeBarProps) {
  return (
    <div class="notice" role="status">
      {notice && (
        <div class="notice-body">
          <div>
            <p>{notice.text}</p>
            {notice.quote && (
              <blockquote lang={note.article.inLanguage} dir="auto">
                {notice.quote}
              </blockquote>
            )}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={t('action.close')}
            title={t('action.close')}
            onClick={close}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
