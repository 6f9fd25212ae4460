import type { Template } from '../template/template';

/** A short briefing with sources, for a working paper in Markdown. */
export const briefing: Template = {
  id: 'briefing',
  label: 'Briefing (Markdown)',
  extension: 'md',
  escape: 'markdown',
  source: `{% for chair in chairs -%}
**{{ chair.organization.name }}**: {{ chair.holder.name }}{% if chair.predecessor %} (← {{ chair.predecessor.name }}){% endif %}, {{ chair.start.text | default: '?' }} – {{ chair.end.text | default: '?' }}{% if chair.end.inferred %} ({{ labels.inferred }}){% endif %}
{% endfor %}
{% for priority in priorities -%}
{{ priority.position }}. {{ priority.text }}{% if priority.stated_by %} — {{ priority.stated_by.name }}{% endif %}
{% endfor %}
{{ headline }}{% if publisher != '' %}, {{ publisher }}{% endif %}{% if published != '' %}, {{ published | slice: 0, 10 }}{% endif %}. {{ labels.source }}: {{ url }}{% if accessed != '' %} ({{ labels.accessed }}: {{ accessed | slice: 0, 10 }}){% endif %}

`,
};
