import { useEffect, useState } from 'preact/hooks';
import type { Exportable } from '../../export/exporter';
import { viewOf } from '../../export/view/note-view';
import { previewTemplate, type TemplatePreview } from '../../export/template/render-template';
import type { Template } from '../../export/template/template';
import { templateFields } from '../../export/template/template-fields';
import { type NoteHead, openNoteStore } from '../../store/index';
import type { ExportWords } from '../../ui/catalog/exporting/index';
import type { Translator } from '../../ui/translator';
import { sampleNote } from './sample-note';

/** Notes of the library to preview on. */
const MOST_NOTES = 20;
/** A pause in typing before the preview is made anew, in milliseconds. */
const PAUSE = 250;

const FIELDS = Object.keys(templateFields(viewOf(sampleNote), {}));
const store = openNoteStore();

interface PreviewPaneProps {
  template: Template;
  t: Translator;
  words: ExportWords;
}

/** What a template makes of a note of the person's own, or of a made-up one; what is wrong with it, and where. */
export function TemplatePreviewPane({ template, t, words }: PreviewPaneProps) {
  const [heads, setHeads] = useState<readonly NoteHead[]>([]);
  const [note, setNote] = useState<Exportable>(sampleNote);
  const preview = usePreview(template, note, t);
  useEffect(() => void store.first('library', MOST_NOTES).then(setHeads, () => {}), []);
  const choose = async (id: string) => setNote((id && (await store.get(id))) || sampleNote);
  return (
    <>
      <details class="template-fields">
        <summary>{words('template.fields')}</summary>
        <p>
          {FIELDS.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </p>
      </details>
      <div class="settings">
        <label for="template-note">{words('template.preview-on')}</label>
        <select id="template-note" onChange={({ currentTarget }) => void choose(currentTarget.value)}>
          <option value="">{words('template.sample')}</option>
          {heads.map(({ id, headline }) => (
            <option key={id} value={id}>
              {headline || t('library.untitled')}
            </option>
          ))}
        </select>
      </div>
      <h3>{words('template.preview')}</h3>
      {preview?.ok && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
        <section class="template-preview" tabIndex={0} aria-label={words('template.preview')}>
          <pre dir="auto">{preview.text}</pre>
        </section>
      )}
      {preview && !preview.ok && (
        <p role="status" class="template-fault">
          {preview.line === null
            ? words('template.wrong', { reason: preview.message })
            : words('template.wrong-line', { line: preview.line, reason: preview.message })}
        </p>
      )}
    </>
  );
}

/** The preview of what is typed, a moment after the last key. */
function usePreview(template: Template, note: Exportable, t: Translator): TemplatePreview | null {
  const [preview, setPreview] = useState<TemplatePreview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void previewTemplate(template, note, { language: t.language }).then(
        (made) => isCurrent && setPreview(made),
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [template, note, t]);
  return preview;
}
