import type { ChairshipCase } from './case';

export const es: readonly ChairshipCase[] = [
  {
    text: 'Brasil asumió la presidencia pro tempore del Mercosur de manos de Argentina.',
    gives: ['MERCOSUR BR after AR begins'],
  },
  {
    text: 'Malta cedió la presidencia de la OSCE a Finlandia en una ceremonia en Viena.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'Polonia releva a Hungría al frente de la presidencia del Consejo de la Unión Europea.',
    gives: ['EU PL after HU begins'],
  },
  {
    text: 'Del 1 de julio al 31 de diciembre de 2023 España ejercerá la presidencia rotatoria del Consejo de la UE.',
    published: '2023-06-12',
    gives: ['EU ES from 2023-07-01 until 2023-12-31 announced'],
  },
  {
    text: 'La presidencia de la Celac pasó de Honduras a Colombia.',
    gives: ['CELAC CO after HN begins'],
  },
  {
    text: 'Sudáfrica recibió de Brasil la presidencia del G20.',
    gives: ['G20 ZA after BR begins'],
  },
  {
    text: 'Kazajistán presidirá la Organización del Tratado de Seguridad Colectiva en 2024.',
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: 'La presidencia suiza de la OSCE comienza el 1 de enero de 2026.',
    published: '2025-12-20',
    gives: ['OSCE CH from 2026-01-01 announced'],
  },
  {
    text: 'El presidente de Angola, João Lourenço, fue elegido presidente de turno de la Unión Africana en sustitución del presidente de Mauritania, Mohamed Ould Ghazouani.',
    gives: ['AU João Lourenço after Mohamed Ould Ghazouani begins'],
  },
  {
    text: 'Panamá asume la presidencia del Consejo de Seguridad de la ONU durante el mes de agosto.',
    published: '2025-08-01',
    gives: ['UNSC PA from 2025-08 until 2025-08 begins'],
  },
  {
    text: 'Perú recogió el testigo de Colombia en la presidencia de la Alianza del Pacífico.',
    gives: ['PACALL PE after CO begins'],
  },
  {
    text: 'Bolivia entregará a Paraguay la presidencia pro témpore del Mercosur en diciembre.',
    published: '2025-09-10',
    gives: ['MERCOSUR PY from 2025-12 after BO announced'],
  },
  {
    text: 'Bélgica, que ocupa la presidencia rotatoria de la UE, cederá el testigo a Hungría el próximo 1 de julio.',
    published: '2024-06-20',
    gives: ['EU BE before HU current', 'EU HU from 2024-07-01 after BE announced'],
  },
  {
    text: 'Asume Uruguay la presidencia pro tempore de la Celac.',
    gives: ['CELAC UY begins'],
  },
  {
    text: 'Chipre tomó el relevo de Dinamarca en la presidencia del Consejo de la Unión Europea el 1 de enero de 2026.',
    published: '2026-01-02',
    gives: ['EU CY from 2026-01-01 after DK begins'],
  },
  {
    text: 'La India asumió la presidencia del G20, que recibió de Indonesia.',
    gives: ['G20 IN after ID begins'],
  },
  {
    text: 'Rusia preside el BRICS durante 2024.',
    published: '2024-03-01',
    gives: ['BRICS RU from 2024 until 2024 current'],
  },
  {
    text: 'Guatemala ostenta la presidencia pro tempore del SICA desde el 1 de julio de 2026.',
    published: '2026-08-01',
    gives: ['SICA GT from 2026-07-01 begins'],
  },
  {
    text: 'El actual presidente de la Unión Africana, Macky Sall, habló con la prensa.',
    gives: ['AU Macky Sall current'],
  },
  {
    text: 'Sierra Leona se convirtió en presidenta de turno de la CEDEAO.',
    gives: ['ECOWAS SL begins'],
  },
  {
    text: 'Uruguay recibió de Paraguay la presidencia del Mercosur. El país conducirá el bloque hasta diciembre, cuando le tocará el turno a Argentina.',
    published: '2024-07-08',
    gives: [
      'MERCOSUR UY until 2024-12 after PY before AR begins',
      'MERCOSUR AR from 2024-12 after UY announced',
    ],
  },
  {
    text: 'España asumió la presidencia rotatoria del Consejo de la UE. El semestre español terminará el 31 de diciembre, cuando Bélgica recogerá el testigo.',
    published: '2023-07-01',
    gives: ['EU ES until 2023-12-31 before BE begins', 'EU BE after ES announced'],
  },
  {
    text: 'Sudáfrica asumió la presidencia del G20. El mandato sudafricano durará hasta el 30 de noviembre de 2025; a continuación la presidencia pasará a manos de Estados Unidos.',
    published: '2024-12-01',
    gives: ['G20 ZA until 2025-11-30 before US begins', 'G20 US after ZA announced'],
  },
  {
    text: 'Bolivia asumió el 1 de junio de 2017 la presidencia del Consejo de Seguridad de la ONU. En julio será el turno de China.',
    published: '2017-06-02',
    gives: ['UNSC BO from 2017-06-01 before CN begins', 'UNSC CN from 2017-07 after BO announced'],
  },
  {
    text: 'La embajadora Lucía Prado asumió hoy la presidencia del Consejo Permanente de la OEA, en reemplazo del representante de Colombia, Iván Mora.',
    headline: 'Costa Rica dirige el Consejo Permanente de la OEA',
    published: '2024-04-01',
    gives: ['OAS CR from 2024-04-01 after CO begins'],
  },
  {
    text: 'La presidencia de la Alianza del Pacífico, que ejerció Colombia, pasa a manos de México.',
    gives: ['PACALL MX after CO begins'],
  },
  {
    text: 'Finlandia asumió la presidencia de la OSCE. Sustituye a Malta y ejercerá el cargo hasta el 31 de diciembre.',
    published: '2025-01-02',
    gives: ['OSCE FI until 2025-12-31 after MT begins'],
  },
  {
    text: 'Argentina asumió este jueves la presidencia del Consejo de Seguridad de la ONU. Ocupará el cargo hasta el próximo 31 de agosto; después será el turno de Australia.',
    published: '2013-08-01',
    gives: ['UNSC AR from 2013-08-01 until 2013-08-31 before AU begins', 'UNSC AU after AR announced'],
  },
  {
    text: 'Petra Klein, presidenta del octogésimo período de sesiones de la Asamblea General de la ONU, saludó a los delegados.',
    gives: ['UNGA Petra Klein current'],
  },
  {
    text: 'La Unión Africana eligió presidente de turno al angoleño João Lourenço. Sucede al mauritano Mohamed Ould Ghazouani.',
    gives: ['AU João Lourenço after Mohamed Ould Ghazouani begins'],
  },
  {
    text: 'República Dominicana recibió de Panamá la Presidencia Pro Tempore (PPT) del SICA, responsabilidad que desempeñará durante el primer semestre de 2026.',
    published: '2026-01-16',
    gives: ['SICA DO from 2026-01 until 2026-06 after PA begins'],
  },
  {
    text: 'España asume el 1 de julio de 2023 la presidencia rotatoria del Consejo de la UE, en la que toma el relevo de Suecia.',
    published: '2023-07-01',
    gives: ['EU ES from 2023-07-01 after SE begins'],
  },
  {
    text: 'Ecuador ostenta la presidencia de la Comunidad Andina por un año. Después le corresponderá a Perú.',
    published: '2025-11-30',
    gives: ['CAN EC before PE current', 'CAN PE after EC announced'],
  },
  {
    text: 'Durante la presidencia uruguaya del Mercosur se retomó el diálogo comercial con China.',
    gives: ['MERCOSUR UY current'],
  },
  {
    text: 'Hungría estará al frente del Consejo de la UE hasta el 31 de diciembre de 2024.',
    published: '2024-06-30',
    gives: ['EU HU until 2024-12-31 announced'],
  },
  // Nothing to tell.
  {
    text: 'El presidente de la Comisión de la Unión Africana, Mahmoud Ali Youssouf, visitó Adís Abeba.',
    gives: [],
  },
  {
    text: 'La empresaria Ana Ruiz asumió la presidencia de la Cámara de Comercio de Quito en lugar de Luis Vera.',
    gives: [],
  },
  {
    text: 'España ocupará un asiento no permanente en el Consejo de Seguridad de la ONU en 2031 y 2032.',
    gives: [],
  },
  {
    text: 'El ministro de la Presidencia, Félix Bolaños, viajó a Bruselas para hablar de la Unión Europea.',
    gives: [],
  },
  {
    text: 'El presidente de Chile, Gabriel Boric, presidió una reunión del Mercosur con empresarios.',
    gives: [],
  },
  { text: 'Pedro Sánchez, presidente del Gobierno, intervino ante el Consejo de Europa.', gives: [] },
  { text: 'La presidenta del Parlamento Europeo, Roberta Metsola, pidió más unidad a la UE.', gives: [] },
  { text: 'Ecuador aspira a la presidencia de la Comunidad Andina.', gives: [] },
  {
    text: 'El chileno Andrés Rojas deja el cargo de secretario general de la OEA, que asumió en sustitución de la peruana Ana Vega.',
    gives: [],
  },
  {
    text: 'El mandato de Panamá como miembro no permanente del Consejo de Seguridad termina el 31 de diciembre de 2026.',
    gives: [],
  },
  {
    text: 'México preside el grupo de trabajo sobre empleo del G20.',
    gives: [],
  },
  {
    text: 'Desde hoy hasta el 31 de diciembre, Hungría ejerce la presidencia del Consejo de la Unión Europea.',
    published: '2024-07-01',
    gives: ['EU HU from 2024-07-01 until 2024-12-31 begins'],
  },
  {
    text: 'El canciller paraguayo informó ayer que su país asumirá la presidencia del Mercosur el 1 de julio de 2025.',
    published: '2025-05-10',
    gives: ['MERCOSUR PY from 2025-07-01 announced'],
  },
  {
    text: 'En la cumbre, Bolivia le transfirió la presidencia pro tempore del Mercosur a Paraguay.',
    gives: ['MERCOSUR PY after BO begins'],
  },
  {
    text: `Polonia pasa la presidencia de la OSCE a Portugal.
La troika la forman el país que ejerce la presidencia de la OSCE (Polonia) y el que lo sucederá (Portugal).`,
    gives: ['OSCE PT after PL begins', 'OSCE PL before PT ended'],
  },
  {
    text: 'Chile asumió la presidencia de la Alianza del Pacífico, después de que México se negara a entregar la presidencia a Perú. Chile ocupará la presidencia por un mes y Perú lo reemplazará desde el 1 de agosto.',
    published: '2023-06-29',
    gives: ['PACALL CL before PE begins', 'PACALL PE from 2023-08-01 after CL announced'],
  },
  {
    text: 'Honduras preside la Celac. El país asumió la coordinación del bloque en marzo de 2024.',
    published: '2024-10-10',
    gives: ['CELAC HN from 2024-03 current'],
  },
  {
    text: 'Hungría asumió el lunes la presidencia del Consejo de la UE, que ostentaba Bélgica.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE begins'],
  },
  {
    text: 'Hungría asumió el lunes la presidencia del Consejo de la UE. El siguiente en la lista es Polonia.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 before PL begins', 'EU PL after HU announced'],
  },
  {
    text: 'Polonia, que preside la OSCE este año, recibió el testigo de Suecia y lo entregará en diciembre a Macedonia del Norte.',
    published: '2022-01-13',
    gives: ['OSCE PL from 2022 after SE before MK begins', 'OSCE MK from 2022-12 after PL announced'],
  },
  {
    text: 'Ecuador concluye este domingo 31 de diciembre su presidencia del Consejo de Seguridad de la ONU, que pasará a Francia.',
    published: '2023-12-29',
    gives: ['UNSC EC until 2023-12-31 before FR current', 'UNSC FR after EC announced'],
  },
  {
    text: 'El canciller de Costa Rica entregó a su colega de Guatemala la presidencia pro témpore del SICA.',
    published: '2021-06-30',
    gives: ['SICA GT after CR begins'],
  },
  {
    text: 'Corea del Sur presidirá APEC en 2025, y en 2026 lo hará China.',
    published: '2024-11-17',
    gives: ['APEC KR from 2025 before CN announced', 'APEC CN from 2026 after KR announced'],
  },
  {
    text: 'Argentina asumió hoy la presidencia mensual del Consejo de Seguridad de la ONU. Ejercerá la función hasta el 31 de agosto.',
    published: '2013-08-01',
    gives: ['UNSC AR from 2013-08-01 until 2013-08-31 begins'],
  },
  {
    text: 'Uganda asumió este domingo la presidencia del Grupo de los 77 y China. Cuba dirigía el bloque desde enero de 2023, cuando sucedió a Pakistán.',
    published: '2024-01-21',
    gives: ['G77 UG from 2024-01-21 after CU begins', 'G77 CU from 2023-01 after PK before UG ended'],
  },
  {
    text: 'El ministro polaco Jan Nowicki se estrenó este jueves como presidente de turno de la OSCE, responsabilidad que desempeñará a lo largo de 2022 y en la que reemplaza a la sueca Eva Holm.',
    published: '2022-01-13',
    gives: ['OSCE PL from 2022-01-13 until 2022 after SE begins'],
  },
  {
    text: 'Hungría recibió el lunes de Bélgica la presidencia del Consejo de la UE y la entregará en enero a Polonia.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: 'Uruguay asumió el lunes la presidencia del Mercosur. El bloque tiene cinco miembros. La agenda es amplia. Habrá dos cumbres. A Uruguay le sucederá en la presidencia Argentina.',
    published: '2024-07-10',
    gives: ['MERCOSUR UY from 2024-07-08 before AR begins', 'MERCOSUR AR after UY announced'],
  },
  {
    text: 'Uruguay asumió el lunes la presidencia del Mercosur. El bloque tiene cinco miembros. Paraguay entregará ayuda a Bolivia.',
    published: '2024-07-10',
    gives: ['MERCOSUR UY from 2024-07-08 begins'],
  },
  {
    text: 'Toca a Grecia presidir el Consejo de Seguridad de la ONU.',
    gives: ['UNSC GR current'],
  },
  {
    text: 'Rusia preside desde hoy el Consejo de Seguridad de la ONU. Toma el relevo de Francia y en julio pasará la presidencia a Pakistán.',
    published: '2025-06-01',
    gives: ['UNSC RU from 2025-06-01 after FR before PK begins', 'UNSC PK from 2025-07 after RU announced'],
  },
  {
    text: 'El presidente uruguayo, Tabaré Vázquez, sucede al argentino Mauricio Macri en la presidencia del Mercosur.',
    gives: ['MERCOSUR UY after AR begins'],
  },
  {
    text: 'Bolivia recibió la presidencia pro tempore del Mercosur, que en el primer semestre le tocó ejercer a Paraguay.',
    published: '2024-12-18',
    gives: ['MERCOSUR BO after PY begins'],
  },
  {
    text: 'Le toca a España presidir una mesa redonda sobre la OSCE en Madrid.',
    gives: [],
  },
  {
    text: 'La presidencia del Consejo de Seguridad para el mes de mayo fue asumida este lunes por Grecia, en medio de críticas de Turquía.',
    published: '2025-05-01',
    gives: ['UNSC GR from 2025-05 until 2025-05 begins'],
  },
  {
    text: 'Dinamarca asumió la presidencia del Consejo de Seguridad. En febrero correspondió a China, en abril será el turno de Francia.',
    published: '2025-03-01',
    gives: ['UNSC DK from 2025-03 after CN before FR begins', 'UNSC FR from 2025-04 after DK announced'],
  },
  {
    text: 'El embajador de Panamá ante la Organización de Naciones Unidas (ONU), Eloy Alfaro, recibió el viernes la presidencia del Consejo de Seguridad de manos de su colega de Guyana, Carolyn Rodrigues.',
    published: '2025-08-02',
    gives: ['UNSC PA from 2025-08-01 after GY begins'],
  },
  {
    text: 'El Consejo de Seguridad Nuclear renovó ayer la presidencia de España en el grupo.',
    gives: [],
  },
  {
    text: 'Argelia ostentará la presidencia del Consejo de Seguridad. El país africano releva a Estados Unidos.',
    gives: ['UNSC DZ after US begins'],
  },
  {
    text: 'El 9 de abril, la presidenta Xiomara Castro traspasará la presidencia de la Celac a su homólogo colombiano, Gustavo Petro. Castro asumió la presidencia del organismo el 1 de marzo de 2024, sustituyendo al primer ministro de San Vicente y las Granadinas, Ralph Gonsalves.',
    published: '2025-04-03',
    gives: [
      'CELAC CO from 2025-04-09 after HN announced',
      'CELAC HN from 2024-03-01 after VC before CO current',
    ],
  },
  {
    text: 'El Salvador asumirá en enero de 2024 la presidencia pro tempore del SICA, que Belice deja tras seis meses de gestión.',
    published: '2023-12-14',
    gives: ['SICA SV from 2024-01 after BZ announced'],
  },
  {
    text: 'Panamá asumirá el 1 de enero la presidencia pro témpore del SICA, que dejó Guatemala.',
    published: '2021-12-28',
    gives: ['SICA PA from 2022-01-01 after GT announced'],
  },
  {
    headline: 'España preside desde hoy el Consejo de Seguridad',
    text: 'Ocupará el cargo hasta el próximo 31 de octubre; después será el turno de Francia.',
    published: '2015-10-01',
    gives: ['UNSC ES from 2015-10-01 until 2015-10-31 before FR begins', 'UNSC FR after ES announced'],
  },
  {
    headline: 'La ONU debate la presidencia de la OSCE',
    text: 'El ministro ocupará el cargo hasta el próximo 31 de octubre en su partido.',
    published: '2015-10-01',
    gives: [],
  },
  {
    text: 'El traspaso de la presidencia del Consejo de la UE entre España y Bélgica tuvo lugar el 1 de enero.',
    published: '2024-01-05',
    gives: ['EU BE from 2024-01-01 after ES begins'],
  },
  {
    text: 'Ningún país puede asumir sin traspaso la presidencia del Mercosur, considera la Argentina.',
    gives: [],
  },
  {
    text: 'No es posible que Venezuela deje la presidencia del Mercosur el 15 de agosto y se la ceda a Paraguay.',
    published: '2013-07-10',
    gives: ['MERCOSUR PY from 2013-08-15 after VE denied'],
  },
  {
    text: 'La canciller venezolana dijo en la sede del Ministerio de Uruguay que su país recibirá la presidencia del Mercosur.',
    gives: ['MERCOSUR VE announced'],
  },
  {
    text: 'Honduras transferirá la presidencia pro tempore de la CELAC a Colombia, tras haberla asumido en marzo de 2024.',
    published: '2025-04-08',
    gives: ['CELAC CO after HN announced'],
  },
  {
    text: 'Honduras tomó este miércoles el relevo de El Salvador en la presidencia pro tempore del SICA. El encargo cubre el primer semestre de 2020.',
    published: '2019-12-05',
    gives: ['SICA HN from 2020-01 until 2020-06 after SV announced'],
  },
  { text: 'La sequía cubre el primer semestre de 2020. El SICA no lo comenta.', gives: [] },
];
