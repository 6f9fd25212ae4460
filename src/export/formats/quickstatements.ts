import type { Chairship } from '../../core/model/note';
import { oneLine } from '../text/clean-text';
import type { ExportOptions, Exporter } from '../exporter';
import { type NoteView, passageOf, viewOf } from '../view/note-view';
import { knownEntity, wikidataLanguage, wikidataTime } from '../wikidata';

/** Longest monolingual text Wikidata takes. */
const LONGEST_TEXT = 400;

/**
 * Drafts for QuickStatements (V1): chairperson (P488) of an organization with term, predecessor and reference. Only where
 * organization and person have a known entity and the article states it; a country is no chairperson. All else is a comment.
 */
export const quickstatements: Exporter = {
  id: 'quickstatements',
  label: 'QuickStatements (Wikidata)',
  purpose: 'Drafts for Wikidata where the entities are known; the rest goes by the OpenRefine table.',
  group: 'wikidata',
  extension: 'txt',
  mediaType: 'text/plain',
  scope: 'many',
  async *write(notes, options) {
    for await (const item of notes) {
      const view = viewOf(item);
      for (const chair of view.note.chairs) yield lineOf(view, chair, options);
    }
  },
};

function lineOf(view: NoteView, chair: Chairship, options: ExportOptions): string {
  const holder = chair.holder.type === 'Person' ? chair.holder : chair.person;
  const organization = knownEntity(chair.organization, options);
  const person = holder?.type === 'Person' ? knownEntity(holder, options) : null;
  const problem = reasonAgainst(chair, organization, person, holder !== null);
  if (problem) return comment(view, chair, problem);
  const columns = [organization!, 'P488', person!, ...qualifiers(chair, options), ...reference(view, chair)];
  return `${columns.join('\t')}\n`;
}

function reasonAgainst(
  chair: Chairship,
  organization: string | null,
  person: string | null,
  hasPerson: boolean,
): string | null {
  if (chair.status === 'denied') return 'the article denies it';
  if (chair.certainty === 'inferred') return 'inferred, not stated';
  if (!hasPerson) return 'a country is no chairperson (P488); use the OpenRefine table';
  if (!organization) return 'no known Wikidata item of the organization; use the OpenRefine table';
  return person ? null : 'no known Wikidata item of the person; use the OpenRefine table';
}

/** P580 start, P582 end, P1365 replaces, P1366 replaced by; what was only inferred is left out. */
function qualifiers(chair: Chairship, options: ExportOptions): string[] {
  const { startDate, endDate, predecessor, successor } = chair;
  const pairs: (readonly [string, string | null])[] = [
    ['P580', startDate?.certainty === 'stated' ? wikidataTime(startDate.edtf) : null],
    ['P582', endDate?.certainty === 'stated' ? wikidataTime(endDate.edtf) : null],
    ['P1365', predecessor?.type === 'Person' ? knownEntity(predecessor, options) : null],
    ['P1366', successor?.type === 'Person' ? knownEntity(successor, options) : null],
  ];
  return pairs.flatMap(([property, value]) => (value ? [property, value] : []));
}

/** S854 address, S1476 title, S577 published, S813 retrieved, S1683 quotation. */
function reference(view: NoteView, chair: Chairship): string[] {
  const { article } = view.note;
  const language = wikidataLanguage(article.inLanguage);
  const pairs: (readonly [string, string | null])[] = [
    ['S854', view.link && quoted(view.link)],
    ['S1476', monolingual(language, article.headline)],
    ['S577', wikidataTime(article.datePublished)],
    ['S813', wikidataTime(article.dateAccessed)],
    ['S1683', monolingual(language, passageOf(chair)?.exact ?? '')],
  ];
  return pairs.flatMap(([property, value]) => (value ? [property, value] : []));
}

function monolingual(language: string, text: string): string | null {
  const line = oneLine(text);
  return line && line.length <= LONGEST_TEXT ? `${language}:${quoted(line)}` : null;
}

/** The format knows no escape: quotation marks become typographic ones, what would split or end a command is set apart. */
function quoted(text: string): string {
  return `"${unsplit(text.replaceAll('"', '”'))}"`;
}

function unsplit(text: string): string {
  return text
    .replace(/\|(?=\|)/gu, '| ')
    .replaceAll('/*', '/ *')
    .replaceAll('*/', '* /');
}

/** No command starts with `#`, so the line is passed over. */
function comment(view: NoteView, chair: Chairship, problem: string): string {
  const term = `${chair.startDate?.edtf ?? '?'} / ${chair.endDate?.edtf ?? '?'}`;
  const text = `${chair.organization.name}: ${chair.holder.name}, ${term}, ${view.url} (${problem})`;
  return `# ${unsplit(oneLine(text)).replaceAll('|', '¦')}\n`;
}
