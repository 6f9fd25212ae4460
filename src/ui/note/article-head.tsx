import { dateText } from '../../export/dates/date-text';
import { useNote } from './note-context';

/** What the note is about: headline, who published it, who wrote it, when. */
export function ArticleHead() {
  const { note, t } = useNote();
  const { headline, author, publisher, datePublished, inLanguage } = note.article;
  const names = author.map(({ name }) => name).join(', ');
  return (
    <header class="article-head">
      {publisher.name && (
        <p class="publisher" lang={inLanguage} dir="auto">
          {publisher.name}
        </p>
      )}
      <h1 lang={inLanguage} dir="auto">
        {headline}
      </h1>
      <p class="byline">
        {names && (
          <span>
            {t('article.by')} <bdi lang={inLanguage}>{names}</bdi>
          </span>
        )}
        <span>
          {datePublished ? (
            <time dateTime={datePublished} dir="auto">
              {dateText(datePublished, t.language)}
            </time>
          ) : (
            t('article.undated')
          )}
        </span>
      </p>
    </header>
  );
}
