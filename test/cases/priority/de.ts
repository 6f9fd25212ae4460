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
  // a number and what it counts lead to the list behind the colon
  {
    text: 'Finnland übernimmt den Vorsitz im Ostseerat. Besonderer Fokus wird auf drei Schlüsselbereiche gelegt, die allen nützen sollen: die Pflege der Küsten, den Ausbau der Häfen und die Förderung der Schulen.',
    gives: ['die Pflege der Küsten', 'den Ausbau der Häfen', 'die Förderung der Schulen'],
  },
  // the verb may stand last, and its subject behind the first
  {
    text: 'Spanien übernimmt die EU-Ratspräsidentschaft. Während der Präsidentschaft will Spanien die Netze ausbauen und junge Leute gewinnen.',
    gives: ['die Netze ausbauen', 'junge Leute gewinnen'],
  },
  {
    text: 'Spanien übernimmt die EU-Ratspräsidentschaft. Madrid will sich während der Präsidentschaft auf sichere Netze, gerechte Steuern und den Schutz der Küsten konzentrieren.',
    gives: ['sichere Netze', 'gerechte Steuern', 'den Schutz der Küsten'],
  },
  {
    text: 'Spanien übernimmt die EU-Ratspräsidentschaft. Das Land will sich während der Präsidentschaft vor allem um eine neue Fischereipolitik bemühen.',
    gives: ['eine neue Fischereipolitik'],
  },
  {
    text: 'Spanien hat die EU-Ratspräsidentschaft übernommen. Die Regierung hat sich vorgenommen, die Küsten zu schützen und die Bahn auszubauen.',
    gives: ['die Küsten zu schützen', 'die Bahn auszubauen'],
  },
  {
    text: 'Griechenland hat den Vorsitz im Europarat übernommen. Der Minister betonte, dass der Schutz der Meere und die Pflege der Denkmäler oberste Priorität des griechischen Vorsitzes sein werden.',
    gives: ['der Schutz der Meere', 'die Pflege der Denkmäler'],
  },
  {
    text: 'Österreich übernimmt die EU-Ratspräsidentschaft. Die Regierung stellt die Themen „Grenzschutz“ und „Handel“ in den Mittelpunkt.',
    gives: ['Grenzschutz', 'Handel'],
  },
  {
    text: 'Österreich übernimmt die EU-Ratspräsidentschaft. Weitere Leitthemen des Vorsitzes sind die Pflege der Flüsse und der Schutz der Wälder.',
    gives: ['die Pflege der Flüsse', 'der Schutz der Wälder'],
  },
  // a relative clause is part of its item
  {
    text: 'Norwegen hat den Vorsitz im Ostseerat. Oslo will den Rat zu einem Gremium machen, das allen Anrainern offen ist.',
    gives: ['den Rat zu einem Gremium machen, das allen Anrainern offen ist'],
  },
  {
    text: 'Norwegen hat den Vorsitz im Ostseerat. Der Minister rückte sich den Stuhl in den Mittelpunkt des Saales.',
    gives: [],
  },
  {
    text: 'Dänemark übernimmt den EU-Ratsvorsitz. Das Land wird sich dabei vor allem auf sichere Grenzen, saubere Meere und die Pflege der Wälder konzentrieren.',
    gives: ['sichere Grenzen', 'saubere Meere', 'die Pflege der Wälder'],
  },
  {
    text: 'Dänemark übernimmt den EU-Ratsvorsitz. Unter dem Motto "Stark am Meer" will die Regierung vor allem neue Häfen, leise Schiffe und die Fischerei in den Fokus stellen.',
    gives: ['neue Häfen', 'leise Schiffe', 'die Fischerei'],
  },
  {
    text: 'Die Schweiz schlägt fünf Prioritäten für ihren OSZE-Vorsitz vor. Eine bestehe darin, den Dialog in Genf auszubauen, der allen offen steht.',
    gives: ['den Dialog in Genf auszubauen, der allen offen steht'],
  },
  {
    text: 'Dänemark übernimmt den EU-Ratsvorsitz. Das Land wird die schwierige Aufgabe haben, zu vermitteln.',
    gives: [],
  },
  // what is denied is no aim
  {
    text: 'Deutschland hat den Vorsitz der G7 von Japan übernommen. Der deutsche Vorsitz will nicht die Regeln ändern und Abgaben erheben.',
    gives: [],
  },
  {
    text: 'Zypern hat den Vorsitz im Rat der EU übernommen. Im Vordergrund stehe zudem die Pflege der Wälder.',
    gives: ['die Pflege der Wälder'],
  },
  {
    text: 'Die Schweiz führt den OSZE-Vorsitz. Sie werde zudem eine offene Diplomatie fördern, insbesondere in den Bereichen Wasser, Energie und digitale Sicherheit, fügte der Minister hinzu.',
    gives: ['eine offene Diplomatie fördern // in den Bereichen Wasser, Energie und digitale Sicherheit'],
  },
  {
    text: 'Deutschland führt den Vorsitz im Ostseerat. Es will das Gremium zu einem Forum machen, das das Potential hat, die Entwicklung der Region zu prägen.',
    gives: ['das Gremium zu einem Forum machen, das das Potential hat, die Entwicklung der Region zu prägen'],
  },
  {
    text: 'Deutschland führt den Vorsitz im Ostseerat. Ein zentrales Thema dieses Treffens ist der Ausbau der Windenergie.',
    gives: [],
  },
  {
    text: 'Malaysia führt den Vorsitz der ASEAN. Der Premierminister kündigte an, den Handel auszubauen und den Konflikt in Myanmar zu entschärfen.',
    gives: ['den Handel auszubauen', 'den Konflikt in Myanmar zu entschärfen'],
  },
  {
    text: 'Malaysia führt den Vorsitz der ASEAN. Der Minister kündigte an, dass die Sitzung verschoben wird.',
    gives: [],
  },
];
