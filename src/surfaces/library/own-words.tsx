import { useEffect, useState } from 'preact/hooks';
import type { LibraryNote } from '../../core/model/library-note';
import { useServices } from './library-context';

/** Tags and remark of a note. */
export function OwnWords({ kept }: { kept: LibraryNote }) {
  const { t } = useServices();
  return (
    <div class="own-words">
      <TagEditor kept={kept} />
      <Remark key={kept.id} kept={kept} label={t('library.remark')} />
    </div>
  );
}

function TagEditor({ kept }: { kept: LibraryNote }) {
  const { store, t, change } = useServices();
  const [known, setKnown] = useState<readonly string[]>([]);
  const setTags = (tags: string[]) => change(() => store.edit(kept.id, () => ({ tags })));
  const loadKnown = async () => {
    const all = (await store.heads()).flatMap(({ tags }) => tags);
    setKnown([...new Set(all)].sort().filter((tag) => !kept.tags.includes(tag)));
  };
  return (
    <div class="tags">
      <ul aria-label={t('library.tags')}>
        {kept.tags.map((tag) => (
          <li key={tag} class="tag own">
            <bdi>{tag}</bdi>
            <button
              type="button"
              aria-label={t('library.tag-remove', { tag })}
              onClick={() => void setTags(kept.tags.filter((one) => one !== tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('tag') as HTMLInputElement;
          const added = field.value
            .split(',')
            .map((tag) => tag.trim().slice(0, 80))
            .filter(Boolean);
          field.value = '';
          if (added.length > 0) void setTags([...new Set([...kept.tags, ...added])]);
        }}
      >
        <input
          name="tag"
          list="known-tags"
          autocomplete="off"
          placeholder={t('library.tag-add')}
          aria-label={t('library.tag-add')}
          onFocus={() => void loadKnown()}
        />
        <datalist id="known-tags">
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </form>
    </div>
  );
}

/** A remark is kept when the field is left, and half a second after the last letter. */
function Remark({ kept, label }: { kept: LibraryNote; label: string }) {
  const { store, t, change } = useServices();
  const [text, setText] = useState(kept.remark);
  const isChanged = text !== kept.remark;
  const keep = (remark: string) => change(() => store.edit(kept.id, () => ({ remark })));
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => void keep(text), 500);
    return () => clearTimeout(timer);
  }, [text, isChanged]);
  return (
    <label class="remark">
      <span>
        {label} {isChanged && <small>{t('library.keeping')}</small>}
      </span>
      <textarea
        rows={2}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => isChanged && void keep(text)}
      />
    </label>
  );
}
