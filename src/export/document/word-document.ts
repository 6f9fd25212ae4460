import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  directionOf,
  type Outline,
  type OutlineCell,
  type OutlineLine,
  type OutlineSection,
  type OutlineTable,
  type OutlineValue,
} from './outline';

const NUMBERS = 'numbers';
const LINK_COLOR = '0645AD';
/** Twentieths of a point: a step of indent, and the width between the margins of an A4 page. */
const INDENT = 480;
const PAGE_WIDTH = 9026;

const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** A Word document of outlines, each on a new page. Bytes of a zip; the library stamps them with the present moment. */
export async function writeDocument(outlines: readonly Outline[]): Promise<Uint8Array> {
  const body = new WordBody();
  const document = new Document({
    creator: 'Headnote',
    title: outlines[0]?.title ?? 'Headnote',
    description: '',
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
            },
          ],
        },
      ],
    },
    sections: [{ children: outlines.flatMap((outline, index) => body.outline(outline, index > 0)) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Numbering = { numbering: { reference: string; level: number; instance: number } };

/** Writes outlines as blocks, and counts the lists and places of the whole document. */
class WordBody {
  private lists = 0;
  private places = 0;

  outline(outline: Outline, isOnNewPage: boolean): (Paragraph | Table)[] {
    const { language, title } = outline;
    const heading = new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: isOnNewPage,
      bidirectional: isRight(language),
      children: [run(title || '—', language)],
    });
    return [heading, ...outline.sections.flatMap((section) => this.section(section, outline))];
  }

  private section(section: OutlineSection, outline: Outline): (Paragraph | Table)[] {
    const { anchor, isNumbered, language, level, table, title } = section;
    const heading = new Paragraph({
      heading: HEADINGS[level],
      bidirectional: isRight(language),
      children: [...(anchor ? this.place(anchor) : []), run(title, language)],
    });
    const numbering = isNumbered
      ? { numbering: { reference: NUMBERS, level: 0, instance: this.lists++ } }
      : null;
    return [
      heading,
      ...(table ? [tableOf(table)] : []),
      ...section.lines.flatMap((line) => this.line(line, outline, 0, numbering)),
    ];
  }

  private line(line: OutlineLine, outline: Outline, depth: number, numbering: Numbering | null): Paragraph[] {
    const { label, remark, source } = line;
    const language = line.isFromArticle && !label && source === null ? line.language : '';
    const list = depth > 0 ? { bullet: { level: Math.min(depth, 9) - 1 } } : (numbering ?? {});
    const indent = { left: INDENT * (depth + 1) };
    return [
      new Paragraph({ children: this.text(line), bidirectional: isRight(language), ...list }),
      ...(line.passage ? [passageOf(line, indent)] : []),
      ...(remark
        ? [new Paragraph({ indent, children: [run(`${outline.labels.remark}: ${remark}`, '', true)] })]
        : []),
      ...line.children.flatMap((child) => this.line(child, outline, depth + 1, null)),
    ];
  }

  private text(line: OutlineLine): ParagraphChild[] {
    const { label, leadsTo, link, marks, refs, source, text } = line;
    const isAddress = link !== null && link === text;
    const language = line.isFromArticle ? line.language : '';
    return [
      ...(label ? [new TextRun({ text: `${label}: `, bold: true })] : []),
      ...(source === null
        ? []
        : [...this.place(sourceAnchor(source)), new TextRun({ text: `[${source}] `, bold: true })]),
      isAddress ? outward(text, text) : leadsTo ? inward(leadsTo, text) : run(text, language),
      ...marks.map(markRun),
      ...(link && !isAddress ? [new TextRun(' '), outward(link, '↗')] : []),
      ...refsTo(refs),
    ];
  }

  /** A place that links lead to. The library's bookmarks all carry one number, so they are counted here; its type leaves the ends out. */
  private place(anchor: string): ParagraphChild[] {
    const number = ++this.places;
    return [new BookmarkStart(anchor, number), new BookmarkEnd(number)] as unknown as ParagraphChild[];
  }
}

function passageOf({ language, passage }: OutlineLine, indent: { left: number }): Paragraph {
  const children = [run(`“${passage}”`, language, true)];
  return new Paragraph({ indent, bidirectional: isRight(language), children });
}

function tableOf({ columns, rows }: OutlineTable): Table {
  const width = Math.floor(PAGE_WIDTH / Math.max(columns.length, 1));
  const head = columns.map(
    (column) =>
      new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: column, bold: true })] })] }),
  );
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [
      new TableRow({ tableHeader: true, children: head }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cellOf) })),
    ],
  });
}

function cellOf(values: OutlineCell): TableCell {
  return new TableCell({ children: values.length ? values.map(paragraphOf) : [new Paragraph('')] });
}

function paragraphOf({ language, link, marks, refs, text }: OutlineValue): Paragraph {
  const out = link ? [new TextRun(' '), outward(link, '↗')] : [];
  const children = [run(text, language), ...marks.map(markRun), ...out, ...refsTo(refs)];
  return new Paragraph({ bidirectional: isRight(language), children });
}

function markRun(mark: string): TextRun {
  return new TextRun({ text: ` (${mark})`, italics: true });
}

function run(text: string, language: string, italics = false): TextRun {
  return new TextRun({ text, italics, rightToLeft: isRight(language) });
}

function isRight(language: string): boolean {
  return language !== '' && directionOf(language) === 'rtl';
}

function refsTo(refs: readonly number[]): ParagraphChild[] {
  return refs.flatMap((ref) => [new TextRun(' '), inward(sourceAnchor(ref), `[${ref}]`)]);
}

function sourceAnchor(source: number): string {
  return `source-${source}`;
}

function inward(anchor: string, text: string): InternalHyperlink {
  return new InternalHyperlink({ anchor, children: [linkRun(text)] });
}

function outward(link: string, text: string): ExternalHyperlink {
  return new ExternalHyperlink({ link, children: [linkRun(text)] });
}

function linkRun(text: string): TextRun {
  return new TextRun({ text, color: LINK_COLOR, underline: {} });
}
