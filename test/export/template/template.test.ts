import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/export/text/clean-text';
import { render } from '../../../src/export/render';
import { previewTemplate, templateExporter } from '../../../src/export/template/render-template';
import type { Template, TemplateEscape } from '../../../src/export/template/template';
import * as templates from '../../../src/export/templates/index';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

const template = (source: string, format: TemplateEscape = 'none'): Template => ({
  id: 'test',
  label: 'Test',
  extension: 'txt',
  source,
  escape: format,
});
const preview = (source: string, format?: TemplateEscape) =>
  previewTemplate(template(source, format), sampleNotes.en);

describe('previewTemplate', () => {
  it.each([
    ['{{ headline }}', 'Fiji to chair the Pacific Islands Forum: “oceans first”'],
    ['{% for p in priorities %}{{ p.position }}={{ p.text | size }};{% endfor %}', '1=26;2=31;'],
    ['{% if chairs[0].end.inferred %}~{% endif %}{{ chairs[0].end.date }}', '~2026-06-30'],
    ['{{ authors | join: " / " }}', 'Mere Tala / Jo van der Berg'],
    ['{{ authors }}', 'Mere Tala, Jo van der Berg'],
    ['{{ nothing.at.all }}', ''],
    ['{{ headline.constructor }}{{ chairs.constructor.name }}{{ __proto__ }}', ''],
    [
      '{{ "a" | append: headline.length }}',
      'a55'.slice(0, 1) + String(sampleNotes.en.article.headline.length),
    ],
  ])('carries out %s', async (source, text) => expect(await preview(source)).toEqual({ ok: true, text }));

  it.each([
    ['{% for p in %}', 1],
    ['line\n{{ headline | nofilter }}', 2],
    ['\n\n{% if x %}', 3],
    ['{% include "x" %}', 1],
    ['{% render "x" %}', 1],
    ['{% layout "x" %}', 1],
  ])('tells what is wrong in %j, and where', async (source, line) => {
    expect(await preview(source)).toMatchObject({ ok: false, line, message: expect.stringMatching(/.{5}/u) });
  });

  it.each([
    '{% for i in (1..100000000) %}x{% endfor %}',
    '{% assign a = "xxxxxxxxxx" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    '{% for i in (1..3000) %}{% for j in (1..3000) %}{{ headline }}{% endfor %}{% endfor %}',
    'x'.repeat(100_001),
  ])('ends what would not end: %.60s', async (source) => {
    const start = performance.now();
    expect(await preview(source)).toMatchObject({ ok: false });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('escapes every value for the format, also through raw', async () => {
    expect(await preview('{{ priorities[0].text }}|{{ priorities[0].text | raw }}', 'html')).toEqual({
      ok: true,
      text: 'protect our oceans &amp; reefs|protect our oceans &amp; reefs',
    });
    expect(await preview('{{ priorities[1].text }}', 'latex')).toEqual({
      ok: true,
      text: 'cut the cost of shipping by 10\\%',
    });
  });
});

describe('the templates that ship', () => {
  it.each(Object.values(templates).map((shipped) => [shipped.id, shipped] as const))(
    '%s carries every kind of note',
    async (_, shipped) => {
      const exporter = templateExporter(shipped);
      const text = (await render(exporter, [...Object.values(sampleNotes), keptSample])) as string;
      const facts = shipped.id === 'quotation-table' ? sampleNotes.ru.quotations : sampleNotes.zh.priorities;
      expect(text).toContain(facts[0]!.text);
      expect(text).not.toMatch(/undefined|\[object|\{\{|\{%/u);
    },
  );

  it('briefing reads as a person would write it', async () => {
    expect(await previewTemplate(templates.briefing, sampleNotes.en)).toEqual({
      ok: true,
      text: `**Pacific Islands Forum**: Fiji (← Tonga), 1 July 2025 – 30 June 2026 (inferred, not stated)

1. protect our oceans \\& reefs — Ana Vale
2. cut the cost of shipping by 10\\% — Ana Vale

Fiji to chair the Pacific Islands Forum: “oceans first”, Pacific Example, 2025-06-20. Source: https\\://news.example/pacific/fiji-chair (Date accessed: 2025-06-21)

`,
    });
  });

  it('quotation-table keeps a row a row, and starts no formula', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const text = (await render(templateExporter(templates.quotationTable), note)) as string;
        const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: true, delimiter: ',' });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(1);
        expect(data[0]).toHaveLength(6);
        const quoted = cleanText(note.quotations[0]!.text);
        expect([quoted, `'${quoted}`]).toContain(data[0]![4]);
        expect(data[0]![4]).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });
});
