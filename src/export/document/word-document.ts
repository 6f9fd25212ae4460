import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Outline, OutlineLine, OutlineSection } from './outline';

const NUMBERS = 'priorities';
const LINK_COLOR = '0645AD';

/** A Word document of outlines, each on a new page. Bytes of a zip; the library stamps them with the present moment. */
export async function writeDocument(outlines: readonly Outline[]): Promise<Uint8Array> {
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
              style: { paragraph: { indent: { left: 480, hanging: 480 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children: outlines.flatMap(paragraphsOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraphsOf(outline: Outline, instance: number): Paragraph[] {
  const isRight = outline.direction === 'rtl';
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: instance > 0,
    bidirectional: isRight,
    children: [run(outline.title || '—', outline)],
  });
  return [title, ...outline.sections.flatMap((section) => sectionOf(section, outline, instance))];
}

function sectionOf(section: OutlineSection, outline: Outline, instance: number): Paragraph[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    children: [run(section.title, outline)],
  });
  const isNumbered = section.id === 'priorities';
  const numbering = isNumbered ? { numbering: { reference: NUMBERS, level: 0, instance } } : {};
  return [heading, ...section.lines.flatMap((line) => lineOf(line, outline, 0, numbering))];
}

type Numbering = { numbering?: { reference: string; level: number; instance: number } };

function lineOf(line: OutlineLine, outline: Outline, depth: number, numbering: Numbering): Paragraph[] {
  const { labels } = outline;
  const isRight = outline.direction === 'rtl';
  const children: ParagraphChild[] = [];
  if (line.label) children.push(new TextRun({ text: `${line.label}: `, bold: true }));
  const isAddress = line.link !== null && line.link === line.text;
  children.push(isAddress ? link(line.text, line.text) : run(line.text, outline));
  for (const mark of line.marks) children.push(new TextRun({ text: ` (${mark})`, italics: true }));
  if (line.link && !isAddress) children.push(new TextRun(' '), link(line.link, '↗'));
  const bullet = depth > 0 ? { bullet: { level: depth - 1 } } : numbering;
  const indent = { left: 480 * (depth + 1) };
  return [
    new Paragraph({ children, bidirectional: isRight && !line.label, ...bullet }),
    ...(line.passage
      ? [
          new Paragraph({
            indent,
            bidirectional: isRight,
            children: [run(`“${line.passage}”`, outline, true)],
          }),
        ]
      : []),
    ...(line.remark
      ? [new Paragraph({ indent, children: [run(`${labels.remark}: ${line.remark}`, outline, true)] })]
      : []),
    ...line.children.flatMap((child) => lineOf(child, outline, depth + 1, {})),
  ];
}

function run(text: string, { direction }: Outline, italics = false): TextRun {
  return new TextRun({ text, italics, rightToLeft: direction === 'rtl' });
}

function link(url: string, text: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text, color: LINK_COLOR, underline: {} })],
  });
}
