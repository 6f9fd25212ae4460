import { useState } from 'preact/hooks';
import { type Template, type TemplateEscape, templateEscapes } from '../../export/template/template';
import * as shipped from '../../export/templates/index';
import { EXTENSION } from '../../platform/own-templates';
import type { ExportWords } from '../../ui/catalog/exporting/index';
import type { Translator } from '../../ui/translator';
import { TemplatePreviewPane } from './template-preview-pane';

/** Names of formats are the same in every language. */
const ESCAPE_NAMES = { markdown: 'Markdown', html: 'HTML', latex: 'LaTeX', csv: 'CSV' } as const;

interface TemplateEditorProps {
  initial: Template;
  /** Whether it is on disk already. */
  isKept: boolean;
  t: Translator;
  words: ExportWords;
  save: (template: Template) => void;
  remove: (template: Template) => void;
}

/** A form for one template, with its preview. */
export function TemplateEditor({ initial, isKept, t, words, save, remove }: TemplateEditorProps) {
  const [template, setTemplate] = useState(initial);
  const [fault, setFault] = useState('');
  const set = (change: Partial<Template>) => {
    setFault('');
    setTemplate((before) => ({ ...before, ...change }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const sound = { ...template, label: template.label.trim() };
    if (!sound.label) return setFault(words('template.needs-name'));
    if (!EXTENSION.test(sound.extension)) return setFault(words('template.needs-extension'));
    save(sound);
  };
  return (
    <form class="template-editor" onSubmit={submit}>
      <TemplateFields template={template} set={set} words={words} isNew={!isKept} />
      <TemplatePreviewPane template={template} t={t} words={words} />
      <p role="alert" class="template-fault">
        {fault}
      </p>
      <div class="button-row">
        <button type="submit" class="button primary">
          {words('template.save')}
        </button>
        {isKept && <DeleteButton words={words} remove={() => remove(template)} />}
      </div>
    </form>
  );
}

interface TemplateFieldsProps {
  template: Template;
  set: (change: Partial<Template>) => void;
  words: ExportWords;
  isNew: boolean;
}

function TemplateFields({ template, set, words, isNew }: TemplateFieldsProps) {
  const startFrom = (id: string) => {
    const model = Object.values(shipped).find((one) => one.id === id);
    if (model) set({ source: model.source, extension: model.extension, escape: model.escape });
  };
  return (
    <div class="settings">
      {isNew && (
        <>
          <label for="template-from">{words('template.from')}</label>
          <select id="template-from" onChange={({ currentTarget }) => startFrom(currentTarget.value)}>
            {Object.values(shipped).map(({ id }) => (
              <option key={id} value={id}>
                {words(`export.label.template-${id}` as 'export.label.template-mail')}
              </option>
            ))}
          </select>
        </>
      )}
      <label for="template-name">{words('template.name')}</label>
      <input
        id="template-name"
        value={template.label}
        maxLength={60}
        onInput={({ currentTarget }) => set({ label: currentTarget.value })}
      />
      <label for="template-extension">{words('template.extension')}</label>
      <input
        id="template-extension"
        value={template.extension}
        maxLength={8}
        onInput={({ currentTarget }) => set({ extension: currentTarget.value.toLowerCase() })}
      />
      <label for="template-escape">{words('template.escape')}</label>
      <select
        id="template-escape"
        value={template.escape}
        onChange={({ currentTarget }) => set({ escape: currentTarget.value as TemplateEscape })}
      >
        {templateEscapes.map((name) => (
          <option key={name} value={name}>
            {name === 'none' ? words('template.escape.none') : ESCAPE_NAMES[name]}
          </option>
        ))}
      </select>
      <label for="template-source">{words('template.source')}</label>
      <textarea
        id="template-source"
        rows={10}
        spellcheck={false}
        value={template.source}
        onInput={({ currentTarget }) => set({ source: currentTarget.value })}
      />
    </div>
  );
}

/** Asks once more, in place. */
function DeleteButton({ words, remove }: { words: ExportWords; remove: () => void }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="button danger delete-template"
      onBlur={() => setAsked(false)}
      onClick={() => (isAsked ? remove() : setAsked(true))}
    >
      {words(isAsked ? 'template.delete-sure' : 'template.delete')}
    </button>
  );
}
