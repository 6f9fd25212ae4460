import type { Template } from '../template/template';

/** Who said what, a row a quotation. */
export const quotationTable: Template = {
  id: 'quotation-table',
  label: 'Quotations as table rows (CSV)',
  extension: 'csv',
  escape: 'csv',
  source: `{% for quotation in quotations -%}
{{ published | slice: 0, 10 }},{{ publisher }},{{ quotation.speaker.name }},{{ quotation.speaker.title }},{{ quotation.text }},{{ quotation.link }}
{% endfor %}`,
};
