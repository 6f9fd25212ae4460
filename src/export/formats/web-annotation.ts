import type { Evidence } from '../../core/model/evidence';
import { codePointCounter } from '../text/code-points';
import type { Exporter } from '../exporter';
import { type NoteView, passageLink, viewOf } from '../view/note-view';
import { correctionText } from '../view/correction-text';
import { type AnnotatedValue, annotatedValues } from '../view/annotated-values';
import { stableId } from '../text/stable-id';

type Node = Readonly<Record<string, unknown>>;

/**
 * An annotation for each value (W3C Web Annotation Data Model): against the page by quotation, and against the article's
 * text, which travels as the body of an annotation of its own, by position in code points (4.2.5).
 */
export const webAnnotation: Exporter = {
  id: 'web-annotation',
  label: 'Web Annotation (W3C)',
  purpose: 'Each value as an annotation of its passage, for annotation tools.',
  group: 'data',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  scope: 'many',
  async *write(notes) {
    yield '{\n"@context": "http://www.w3.org/ns/anno.jsonld",\n"type": "AnnotationPage",\n"items": [';
    let separator = '\n';
    for await (const item of notes) {
      for (const annotation of annotationsOf(viewOf(item))) {
        yield separator + JSON.stringify(annotation);
        separator = ',\n';
      }
    }
    yield '\n]\n}\n';
  },
};

function annotationsOf(view: NoteView): Node[] {
  const key = stableId(view.id);
  const textId = `urn:headnote:text:${key}`;
  const positionOf = codePointCounter(view.note.article.text);
  const values = annotatedValues(view).map((value) => ({
    id: `urn:headnote:annotation:${key}${value.path.replaceAll('/', ':')}`,
    type: 'Annotation',
    motivation: value.path.startsWith('/quotations') ? 'highlighting' : 'describing',
    ...madeBy(view),
    body: bodiesOf(value, view),
    target: value.evidence.flatMap((evidence) => targetsOf(evidence, view, textId, positionOf)),
  }));
  return [textAnnotation(view, textId, key), ...values];
}

/** The text that positions count in, as a body linked to the page. */
function textAnnotation(view: NoteView, textId: string, key: string): Node {
  const { article } = view.note;
  const notes = [view.kept?.remark ?? '', ...view.corrections.map(correctionText)].filter(Boolean);
  return {
    id: `urn:headnote:annotation:${key}`,
    type: 'Annotation',
    motivation: 'linking',
    ...madeBy(view),
    body: [
      {
        id: textId,
        type: 'TextualBody',
        value: article.text,
        format: 'text/plain',
        language: article.inLanguage,
      },
      ...notes.map((value) => ({ type: 'TextualBody', purpose: 'commenting', value, format: 'text/plain' })),
      ...(view.kept?.tags ?? []).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: {
      source: view.url,
      ...state(view),
      'schema:headline': article.headline,
      ...(article.datePublished ? { 'schema:datePublished': article.datePublished } : {}),
    },
  };
}

function bodiesOf({ name, text, certainty, remark }: AnnotatedValue, view: NoteView): Node[] {
  const language = view.note.article.inLanguage;
  return [
    { type: 'TextualBody', purpose: 'describing', value: text, format: 'text/plain', language },
    { type: 'TextualBody', purpose: 'classifying', value: `${name} (${certainty})`, format: 'text/plain' },
    ...(remark ? [{ type: 'TextualBody', purpose: 'commenting', value: remark, format: 'text/plain' }] : []),
  ];
}

function targetsOf(
  evidence: Evidence,
  view: NoteView,
  textId: string,
  positionOf: (offset: number) => number,
): Node[] {
  const { exact, prefix, suffix, start, end, part } = evidence;
  const link = passageLink(view, evidence);
  const page = {
    source: view.url,
    ...(link ? { 'schema:url': link } : {}),
    ...state(view),
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  };
  if (part !== 'body') return [page];
  const selector = { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) };
  return [page, { source: textId, selector }];
}

function state({ note }: NoteView): Node {
  const { dateAccessed } = note.article;
  return dateAccessed ? { state: { type: 'TimeState', sourceDate: dateAccessed } } : {};
}

function madeBy({ note }: NoteView): Node {
  const { generator, article } = note;
  return {
    generator: { type: 'Software', name: `${generator.name} ${generator.version}` },
    ...(article.dateAccessed ? { generated: article.dateAccessed } : {}),
  };
}
