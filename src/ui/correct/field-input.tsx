import type { FieldKind } from '../../core/model/note-fields';
import { fieldName } from '../note/field-label';
import type { Translator } from '../translator';
import { type FieldFault, type FormField, shownText } from './form-fields';

const STATUSES = ['announced', 'begins', 'current', 'ended', 'denied'] as const;
const SOURCE_KINDS = ['article', 'agency', 'link', 'image'] as const;
const PARTY_TYPES = ['Country', 'Person', 'Organization'] as const;
/** What stands in a field that is still empty. */
const USUAL_TYPE: Readonly<Record<string, (typeof PARTY_TYPES)[number]>> = {
  organization: 'Organization',
  person: 'Person',
  statedBy: 'Person',
  speaker: 'Person',
};
/** Fields long enough to be wrapped. */
const LONG = new Set(['text', 'title', 'headline']);

interface FieldInputProps {
  field: FormField;
  fault: FieldFault | undefined;
  /** BCP 47, of the article. */
  language: string;
  t: Translator;
}

/** The input for one field, with what the machine read where that differs. */
export function FieldInput({ field, fault, language, t }: FieldInputProps) {
  const { name, kind, value, machine } = field;
  const id = `field-${name}`;
  const differs = JSON.stringify(value) !== JSON.stringify(machine);
  return (
    <div class="field">
      <label for={id}>{fieldName(name, t)}</label>
      <div class="field-inputs">
        <Input field={field} id={id} fault={fault} language={language} t={t} />
        {(kind === 'party' || kind === 'party?') && <PartyParts field={field} t={t} />}
      </div>
      {kind === 'date?' && <small>{t('correct.date-form')}</small>}
      {fault && (
        <small id={`${id}-fault`} class="field-fault">
          {t(`correct.${fault}`)}
        </small>
      )}
      {differs && (
        <small>{t('correct.machine', { value: shownText(kind, machine) || t('correct.nothing') })}</small>
      )}
    </div>
  );
}

interface InputProps extends FieldInputProps {
  id: string;
}

function Input({ field: { name, kind, value }, id, fault, language, t }: InputProps) {
  const text = shownText(kind, value);
  const options = optionsOf(kind, t);
  const shared = {
    id,
    name,
    lang: language,
    dir: 'auto' as const,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault ? `${id}-fault` : undefined,
  };
  if (kind === 'flag') return <input {...shared} type="checkbox" defaultChecked={value === true} />;
  if (options) {
    return (
      <select {...shared} defaultValue={text}>
        {options.map(([option, label]) => (
          <option key={option} value={option} selected={option === text}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (LONG.has(name)) return <textarea {...shared} rows={3} defaultValue={text} />;
  return <input {...shared} autocomplete="off" defaultValue={text} />;
}

/** What kind of party it is, and its code. */
function PartyParts({ field: { name, value }, t }: { field: FormField; t: Translator }) {
  const { type = USUAL_TYPE[name] ?? 'Country', id = '' } = (value ?? {}) as {
    type?: string;
    id?: string | null;
  };
  const label = fieldName(name, t);
  return (
    <>
      <select name={`${name}.type`} aria-label={`${label}: ${t('field.kind')}`}>
        {PARTY_TYPES.map((option) => (
          <option key={option} value={option} selected={option === type}>
            {t(`correct.type.${option}`)}
          </option>
        ))}
      </select>
      <input
        name={`${name}.code`}
        class="field-code"
        aria-label={`${label}: ${t('correct.code')}`}
        placeholder={t('correct.code')}
        autocomplete="off"
        defaultValue={id ?? ''}
      />
    </>
  );
}

function optionsOf(kind: FieldKind, t: Translator): [string, string][] | null {
  if (kind === 'status') return STATUSES.map((status) => [status, t(`chair.status.${status}`)]);
  if (kind === 'source-kind') return SOURCE_KINDS.map((source) => [source, t(`sources.kind.${source}`)]);
  return null;
}
