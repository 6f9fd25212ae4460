import type { PriorityCase } from './case';

export const de: readonly PriorityCase[] = [
  {
    text: `Polen hat die EU-Ratspräsidentschaft übernommen.
Prioritäten der Präsidentschaft sind Energiesicherheit, der Schutz der Grenzen und die Unterstützung der Bauern.`,
    by: 'Polen',
    gives: ['Energiesicherheit', 'der Schutz der Grenzen', 'die Unterstützung der Bauern'],
  },
  {
    text: `Die Schweiz übernimmt den OSZE-Vorsitz.
Außenminister Ignazio Cassis nannte drei Schwerpunkte: Dialog in Genf; sichere Netze; mehr Handel.`,
    by: 'Ignazio Cassis',
    gives: ['Dialog in Genf', 'sichere Netze', 'mehr Handel'],
  },
  {
    text: `Ungarn übernimmt den Vorsitz der Visegrád-Gruppe.
Zu den Prioritäten gehören:
- Ausbau der Bahn;
- Austausch der Schulen;
- Naturschutz.`,
    by: 'Ungarn',
    gives: ['Ausbau der Bahn', 'Austausch der Schulen', 'Naturschutz'],
  },
  {
    text: 'Dänemark übernimmt den EU-Ratsvorsitz. Die Präsidentschaft steht unter dem Motto «Gemeinsam stark in einer neuen Welt».',
    gives: [],
  },
  { text: 'Prioritäten des Unternehmens sind neue Werke, Export und Forschung.', gives: [] },
  { text: 'Dänemark übernimmt den EU-Ratsvorsitz. Die Prioritäten werden im Januar vorgestellt.', gives: [] },
  {
    text: 'Norwegen hat den Vorsitz im Ostseerat übernommen. Das Programm umfasst drei Schwerpunkte: Erstens den Ausbau der Fähren. Zweitens die Pflege der Küsten. Drittens den Austausch der Schulen.',
    gives: ['Erstens den Ausbau der Fähren', 'die Pflege der Küsten', 'den Austausch der Schulen'],
  },
  {
    text: 'Italien übernimmt die G20-Präsidentschaft. Das Land will sich auf drei Themen konzentrieren: gerechte Steuern, sichere Lieferketten sowie saubere Energie und Wasser.',
    gives: ['gerechte Steuern', 'sichere Lieferketten', 'saubere Energie und Wasser'],
  },
  {
    text: 'Lettland übernimmt den Vorsitz im Ostseerat. Riga will die Netze ausbauen und kleine Häfen fördern.',
    gives: ['die Netze ausbauen', 'kleine Häfen fördern'],
  },
  {
    text: 'Lettland übernimmt den Vorsitz im Ostseerat. Zu den Aufgaben des 1992 gegründeten Rates gehören Kultur und Bildung.',
    gives: [],
  },
  {
    text: 'Estland übernimmt den Vorsitz im Ostseerat. Ministerin Kaja Tamm kündigte an, ihr Land wolle die Fähren erneuern und junge Leute gewinnen.',
    gives: ['die Fähren erneuern', 'junge Leute gewinnen'],
  },
  {
    text: 'Tschechien beginnt seinen Vorsitz in der Visegrád-Gruppe. Zu den Hauptprioritäten gehört der Ausbau der Bahn, der Schutz der Flüsse und die Förderung der Schulen.',
    by: 'Tschechien',
    gives: ['der Ausbau der Bahn', 'der Schutz der Flüsse', 'die Förderung der Schulen'],
  },
  {
    text: 'Brasilien übernimmt den G20-Vorsitz. Zudem soll es Arbeitsgruppen zu den Themen Hunger und Wasser geben.',
    gives: [],
  },
  {
    text: 'Estland übernimmt den Vorsitz im Europarat. Der Minister will drei Themen in den Mittelpunkt seiner Amtszeit stellen: die Bildung, den Verkehr und die Häfen.',
    gives: ['die Bildung', 'den Verkehr', 'die Häfen'],
  },
];
