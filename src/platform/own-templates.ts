import { type Template, templateEscapes } from '../export/template/template';
import { browser } from './browser';

const KEY = 'templates';
/** A template's source may be as long as it may be carried out. */
const LONGEST = 100_000;

/** What a file ending may be: no path, no second dot. */
export const EXTENSION = /^[a-z0-9]{1,8}$/;

/** The templates a person wrote, in the order they were made. What is damaged is passed over. */
export async function ownTemplates(): Promise<Template[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return templatesFrom(stored);
}

/** Keeps a template in place of the one of its id, or as a new one; resolves when it is on disk. */
export async function keepTemplate(template: Template): Promise<Template[]> {
  const before = await ownTemplates();
  const isKnown = before.some(({ id }) => id === template.id);
  return write(
    isKnown ? before.map((one) => (one.id === template.id ? template : one)) : [...before, template],
  );
}

export async function deleteTemplate(id: string): Promise<Template[]> {
  return write((await ownTemplates()).filter((template) => template.id !== id));
}

/** Takes templates of a backup in; those of an id that is here already replace it. */
export async function restoreTemplates(stored: unknown): Promise<void> {
  for (const template of templatesFrom(stored)) await keepTemplate(template);
}

/** Templates from what is on disk or in a backup, whatever it is. */
export function templatesFrom(stored: unknown): Template[] {
  return Array.isArray(stored) ? stored.filter(isTemplate).map(plain) : [];
}

/** An id no template has yet. */
export function newTemplateId(): string {
  return `own-${crypto.randomUUID()}`;
}

async function write(templates: Template[]): Promise<Template[]> {
  await browser.storage.local.set({ [KEY]: templates });
  return templates;
}

/** Nothing but a template's own fields. */
function plain({ id, label, source, extension, escape: target }: Template): Template {
  return { id, label, source, extension, escape: target };
}

function isTemplate(value: unknown): value is Template {
  const { id, label, source, extension, escape: target } = (value ?? {}) as Partial<Template>;
  return (
    typeof id === 'string' &&
    /^own-[a-z0-9-]{1,60}$/.test(id) &&
    typeof label === 'string' &&
    label.trim() !== '' &&
    typeof source === 'string' &&
    source.length <= LONGEST &&
    typeof extension === 'string' &&
    EXTENSION.test(extension) &&
    templateEscapes.some((known) => known === target)
  );
}
