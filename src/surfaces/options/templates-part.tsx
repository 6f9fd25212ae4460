import { useEffect, useState } from 'preact/hooks';
import type { Template } from '../../export/template/template';
import { briefing } from '../../export/templates/index';
import { deleteTemplate, keepTemplate, newTemplateId, ownTemplates } from '../../platform/own-templates';
import type { ExportWords } from '../../ui/catalog/exporting/index';
import type { Translator } from '../../ui/translator';
import { TemplateEditor } from './template-editor';

/** The person's own templates: write, preview, save, delete. */
export function TemplatesPart({ t, words }: { t: Translator; words: ExportWords }) {
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const [draft, setDraft] = useState<Template | null>(null);
  const [message, setMessage] = useState('');
  useEffect(() => void ownTemplates().then(setTemplates), []);

  const choose = (template: Template) => {
    setMessage('');
    setDraft(template);
  };
  const save = (template: Template) =>
    change(keepTemplate(template), 'template.saved', () => setDraft(template));
  const remove = ({ id }: Template) => change(deleteTemplate(id), 'template.deleted', () => setDraft(null));
  const change = async (
    work: Promise<readonly Template[]>,
    done: 'template.saved' | 'template.deleted',
    then: () => void,
  ) => {
    try {
      setTemplates(await work);
      then();
      setMessage(words(done));
    } catch {
      setMessage(words('template.save-failed'));
    }
  };

  return (
    <section class="templates">
      <h2>{words('template.heading')}</h2>
      <p>{words('template.about')}</p>
      <div class="button-row">
        {templates.map((template) => (
          <button
            key={template.id}
            type="button"
            class="button"
            data-template={template.id}
            aria-pressed={template.id === draft?.id}
            onClick={() => choose(template)}
          >
            {template.label}
          </button>
        ))}
        <button
          type="button"
          class="button new-template"
          onClick={() => choose({ ...briefing, id: newTemplateId(), label: '' })}
        >
          + {words('template.new')}
        </button>
      </div>
      {draft && (
        <TemplateEditor
          key={draft.id}
          initial={draft}
          isKept={templates.some(({ id }) => id === draft.id)}
          t={t}
          words={words}
          save={(template) => void save(template)}
          remove={(template) => void remove(template)}
        />
      )}
      <p role="status" class="template-message">
        {message}
      </p>
    </section>
  );
}
