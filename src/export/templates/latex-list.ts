import type { Template } from '../template/template';

/** The priorities as a LaTeX list with the passages as footnotes. */
export const latexList: Template = {
  id: 'latex-list',
  label: 'List for LaTeX',
  extension: 'tex',
  escape: 'latex',
  source: `{% for chair in chairs -%}
\\paragraph{ {{- chair.organization.name }}: {{ chair.holder.name -}} } {{ chair.start.text | default: '?' }}--{{ chair.end.text | default: '?' }}
{% endfor -%}
\\begin{enumerate}
{% for priority in priorities -%}
\\item {{ priority.text | one_line }}\\footnote{ {{- priority.passage | one_line -}} }
{% endfor -%}
\\end{enumerate}
`,
};
