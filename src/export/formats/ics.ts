import { type CalendarEvent, calendarEvents, mergeEvents } from '../calendar-events';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';
import { labelsIn } from '../document/outline';

/** Terms as all-day events (RFC 5545). */
export const ics: Exporter = {
  id: 'ics',
  label: 'iCalendar',
  purpose: 'The terms as all-day events for a calendar; importing again updates them.',
  group: 'calendar',
  extension: 'ics',
  mediaType: 'text/calendar',
  scope: 'many',
  async *write(notes, { language, now }) {
    const events = new Map<string, CalendarEvent>();
    for await (const item of notes)
      mergeEvents(events, calendarEvents(viewOf(item), labelsIn(language), now));
    yield await writeCalendar([...events.values()]);
  },
};

async function writeCalendar(events: readonly CalendarEvent[]): Promise<string> {
  const { ICalCalendar, ICalEventStatus, ICalEventTransparency } = await import('ical-generator');
  const calendar = new ICalCalendar({ prodId: '//Headnote//Headnote//EN' });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      stamp: momentOf(event.stamp, event.start),
      start: new Date(`${event.start}T00:00:00Z`),
      end: new Date(`${event.end}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: event.summary,
      description: [...event.description].join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(event.url ? { url: event.url } : {}),
      ...(event.isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** A page may state a moment no clock reads. */
function momentOf(stamp: string, day: string): Date {
  const time = Date.parse(stamp);
  return new Date(Number.isNaN(time) ? Date.parse(`${day}T00:00:00Z`) : time);
}
