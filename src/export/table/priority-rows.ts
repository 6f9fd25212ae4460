import type { Chairship, Priority } from '../../core/model/note';
import type { Party } from '../../core/model/party';
import { correctionText } from '../view/correction-text';
import { machineIndexes } from '../../core/model/apply-corrections';
import { type NoteView, passageLink, passageOf } from '../view/note-view';

/** Columns of the single table, in order. */
export const PRIORITY_COLUMNS = [
  'note_id',
  'url',
  'headline',
  'publisher',
  'authors',
  'date_published',
  'date_modified',
  'date_accessed',
  'language',
  'organization_id',
  'organization',
  'holder_type',
  'holder_id',
  'holder',
  'person',
  'person_title',
  'role_name',
  'start_date',
  'start_certainty',
  'end_date',
  'end_certainty',
  'predecessor_id',
  'predecessor',
  'successor_id',
  'successor',
  'status',
  'chair_certainty',
  'chair_passage',
  'chair_link',
  'priority_position',
  'priority',
  'priority_details',
  'stated_by',
  'stated_by_title',
  'priority_certainty',
  'priority_passage',
  'priority_link',
  'priority_rule',
  'remark',
  'line_remark',
  'tags',
  'corrections',
] as const;

/** A row of the single table: a text for each column, empty where the article does not state it. */
export type PriorityRow = Partial<Record<(typeof PRIORITY_COLUMNS)[number], string>>;

/**
 * One row a priority, with the facts of its chair repeated; a chair without priorities has a row of its own,
 * and so has a note that holds neither.
 */
export function priorityRows(view: NoteView): PriorityRow[] {
  const { chairs, priorities } = view.note;
  const places = machineIndexes(view.kept?.note ?? view.note, view.corrections).priorities;
  const article = articleCells(view);
  const rows: PriorityRow[] = priorities.map((priority, index) => {
    const chair = priority.chairship === null ? undefined : chairs[priority.chairship];
    const place = `/priorities/${places[index]}`;
    return {
      ...article,
      ...(chair ? chairCells(view, chair) : {}),
      ...priorityCells(view, priority),
      line_remark: view.kept?.lineRemarks[place] ?? '',
    };
  });
  chairs.forEach((chair, index) => {
    if (!priorities.some(({ chairship }) => chairship === index))
      rows.push({ ...article, ...chairCells(view, chair) });
  });
  return rows.length ? rows : [article];
}

function articleCells(view: NoteView): PriorityRow {
  const { article } = view.note;
  return {
    note_id: view.id,
    url: view.url,
    headline: article.headline,
    publisher: article.publisher.name ?? '',
    authors: article.author.map(({ name }) => name).join('; '),
    date_published: article.datePublished ?? '',
    date_modified: article.dateModified ?? '',
    date_accessed: article.dateAccessed ?? '',
    language: article.inLanguage,
    remark: view.kept?.remark ?? '',
    tags: view.kept?.tags.join('; ') ?? '',
    corrections: view.corrections.map(correctionText).join('; '),
  };
}

function chairCells(view: NoteView, chair: Chairship): PriorityRow {
  const passage = passageOf(chair);
  const named = (party: Party | null) => party?.name ?? '';
  return {
    organization_id: chair.organization.id ?? '',
    organization: chair.organization.name,
    holder_type: chair.holder.type,
    holder_id: chair.holder.id ?? '',
    holder: chair.holder.name,
    person: named(chair.person),
    person_title: chair.person?.title ?? '',
    role_name: chair.roleName,
    start_date: chair.startDate?.edtf ?? '',
    start_certainty: chair.startDate?.certainty ?? '',
    end_date: chair.endDate?.edtf ?? '',
    end_certainty: chair.endDate?.certainty ?? '',
    predecessor_id: chair.predecessor?.id ?? '',
    predecessor: named(chair.predecessor),
    successor_id: chair.successor?.id ?? '',
    successor: named(chair.successor),
    status: chair.status,
    chair_certainty: chair.certainty,
    chair_passage: passage?.exact ?? '',
    chair_link: passageLink(view, passage) ?? '',
  };
}

function priorityCells(view: NoteView, priority: Priority): PriorityRow {
  const passage = passageOf(priority);
  return {
    priority_position: String(priority.position),
    priority: priority.text,
    priority_details: priority.details.map(({ text }) => text).join(' | '),
    stated_by: priority.statedBy?.name ?? '',
    stated_by_title: priority.statedBy?.title ?? '',
    priority_certainty: priority.certainty,
    priority_passage: passage?.exact ?? '',
    priority_link: passageLink(view, passage) ?? '',
    priority_rule: priority.rule,
  };
}
