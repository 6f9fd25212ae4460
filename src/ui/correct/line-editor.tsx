import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { strike, undoAt } from '../../core/corrections/edit-marks';
import { parsePath } from '../../core/corrections/value-path';
import type { Evidence } from '../../core/model/evidence';
import type { LibraryNote, Marks } from '../../core/model/library-note';
import { fieldLabel } from '../note/field-label';
import type { Translator } from '../translator';
import { FieldInput } from './field-input';
import { addTyped, type FieldFault, formFields, keepTyped, type Typed } from './form-fields';

interface LineEditorProps {
  kept: LibraryNote;
  /** A line (`/chairs/0`, `/article`), or a list to add a line to (`/priorities`). */
  path: string;
  /** The passage selected in the article, which a correction can be taken from. */
  selected: Evidence | null;
  t: Translator;
  keep: (marks: Marks) => void;
  close: () => void;
}

/** A dialog with all fields of a line: correct them, strike the line out, take corrections back, remark on it. */
export function LineEditor({ kept, path, selected, t, keep, close }: LineEditorProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [faults, setFaults] = useState<Record<string, FieldFault>>({});
  const fields = useMemo(() => formFields(kept, path), [kept, path]);
  const isLine = parsePath(path) !== null;
  const isArticle = path === '/article';
  const now = () => new Date().toISOString();
  useEffect(() => dialog.current?.showModal(), []);

  const submit = (form: HTMLFormElement) => {
    const typed = typedIn(form);
    const evidence = selected && typed.evidence !== undefined ? [selected] : [];
    const result =
      isLine || isArticle
        ? keepTyped(kept, fields, typed, evidence, now())
        : addTyped(kept, path, fields, typed, evidence, now());
    if ('faults' in result) setFaults(result.faults);
    else keep(isLine ? withRemark(result, path, typed.remark ?? '') : result);
  };
  const title = titleOf(path, t);
  const language = kept.note.article.inLanguage;
  return (
    <dialog ref={dialog} class="line-editor" aria-label={title} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <h2>{title}</h2>
        {fields.map((field) => (
          <FieldInput key={field.path} field={field} fault={faults[field.name]} language={language} t={t} />
        ))}
        {selected && <EvidenceChoice selected={selected} language={language} t={t} />}
        {isLine && (
          <div class="field">
            <label for="field-remark">{t('correct.remark')}</label>
            <textarea
              id="field-remark"
              name="remark"
              rows={2}
              dir="auto"
              defaultValue={kept.lineRemarks[path] ?? ''}
            />
          </div>
        )}
        <div class="editor-buttons">
          <button type="submit" class="button primary">
            {t('correct.keep')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('library.cancel')}
          </button>
          <TakeBackButtons kept={kept} path={path} t={t} keep={keep} />
        </div>
      </form>
    </dialog>
  );
}

function titleOf(path: string, t: Translator): string {
  if (parsePath(path) !== null || path === '/article')
    return t('correct.title', { place: fieldLabel(path, t) });
  return t('correct.add-title', { list: fieldLabel(`${path}/0`, t).replace(/ 1$/, '') });
}

/** Striking the line out, and taking its last correction back. */
function TakeBackButtons({ kept, path, t, keep }: Pick<LineEditorProps, 'kept' | 'path' | 't' | 'keep'>) {
  const isCorrected = kept.corrections.some((one) => one.path === path || one.path.startsWith(`${path}/`));
  const strikeOut = () => keep(strike(kept.note, kept, path, new Date().toISOString()));
  return (
    <>
      {parsePath(path) !== null && (
        <button type="button" class="button danger" onClick={strikeOut}>
          {t('correct.strike')}
        </button>
      )}
      {isCorrected && (
        <button type="button" class="button" onClick={() => keep(undoAt(kept.note, kept, path))}>
          {t('correct.undo')}
        </button>
      )}
    </>
  );
}

function EvidenceChoice({ selected, language, t }: { selected: Evidence; language: string; t: Translator }) {
  return (
    <div class="field">
      <label>
        <input type="checkbox" name="evidence" defaultChecked /> {t('correct.evidence-use')}
      </label>
      <blockquote lang={language} dir="auto">
        {selected.exact}
      </blockquote>
    </div>
  );
}

function typedIn(form: HTMLFormElement): Typed {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

function withRemark(marks: Marks, path: string, remark: string): Marks {
  const { [path]: _before, ...others } = marks.lineRemarks;
  const text = remark.trim();
  return { ...marks, lineRemarks: text === '' ? others : { ...others, [path]: text } };
}
