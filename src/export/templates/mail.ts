import type { Template } from '../template/template';

/** A few lines to send to a colleague. */
export const mail: Template = {
  id: 'mail',
  label: 'Mail to a colleague',
  extension: 'txt',
  escape: 'none',
  source: `{{ headline | one_line }}
{{ url }}
{% for chair in chairs %}
{{ chair.organization.name }}: {{ chair.holder.name }}, {{ chair.start.text | default: '?' }} – {{ chair.end.text | default: '?' }}{% if chair.end.inferred or chair.start.inferred %} ({{ labels.inferred }}){% endif %}
{%- endfor %}
{% for priority in priorities %}
{{ priority.position }}. {{ priority.text | one_line }}
   «{{ priority.passage | one_line }}»
{%- endfor %}
{% if remark != '' %}
{{ remark }}
{% endif %}
`,
};
