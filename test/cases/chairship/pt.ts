import type { ChairshipCase } from './case';

export const pt: readonly ChairshipCase[] = [
  {
    text: 'O Brasil assumiu a presidência pro tempore do Mercosul das mãos da Argentina.',
    gives: ['MERCOSUR BR after AR begins'],
  },
  {
    text: 'Malta passou a presidência da OSCE à Finlândia numa cerimónia em Viena.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'A Polónia sucede à Hungria na presidência do Conselho da União Europeia.',
    gives: ['EU PL after HU begins'],
  },
  {
    text: 'De 1 de julho a 31 de dezembro de 2025 a Dinamarca exercerá a presidência rotativa do Conselho da UE.',
    published: '2025-06-12',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 announced'],
  },
  { text: 'A presidência do G20 passou da Índia para o Brasil.', gives: ['G20 BR after IN begins'] },
  { text: 'A África do Sul recebeu do Brasil a presidência do G20.', gives: ['G20 ZA after BR begins'] },
  {
    text: 'O Cazaquistão presidirá a Organização do Tratado de Segurança Coletiva em 2024.',
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: 'A Rússia preside o Brics em 2024.',
    published: '2024-03-01',
    gives: ['BRICS RU from 2024 current'],
  },
  {
    text: 'Angola entregou a presidência da CPLP a São Tomé e Príncipe.',
    gives: ['CPLP ST after AO begins'],
  },
  {
    text: 'Portugal detém a presidência do Conselho da União Europeia até 30 de junho de 2021.',
    published: '2021-03-01',
    gives: ['EU PT until 2021-06-30 current'],
  },
  {
    text: 'O presidente Luiz Inácio Lula da Silva assumiu a presidência pro tempore do Mercosul. O mandato do Brasil no bloco vai até 31 de dezembro de 2025.',
    published: '2025-07-04',
    gives: ['MERCOSUR BR until 2025-12-31 begins'],
  },
  {
    text: 'Portugal assumiu a presidência do Conselho da União Europeia. O semestre português termina a 30 de junho de 2021, altura em que a Eslovénia recebe o testemunho.',
    published: '2021-01-02',
    gives: ['EU PT until 2021-06-30 before SI begins', 'EU SI after PT announced'],
  },
  {
    text: 'O Presidente da Serra Leoa, Julius Maada Bio, foi eleito presidente em exercício da CEDEAO. Maada Bio sucede ao nigeriano Bola Tinubu.',
    gives: ['ECOWAS Julius Maada Bio after Bola Tinubu begins'],
  },
  {
    text: 'Moçambique passou a presidir à SADC até Agosto de 2021, mês em que o Malawi deverá assumir a presidência.',
    published: '2020-08-18',
    gives: ['SADC MZ until 2021-08 before MW begins', 'SADC MW from 2021-08 after MZ announced'],
  },
  {
    text: 'A Finlândia iniciou a presidência da OSCE, cargo em que substitui Malta.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'Cabo Verde assumiu por dois anos a presidência rotativa da CPLP, sucedendo ao Brasil. A presidência será depois exercida por Angola.',
    gives: ['CPLP CV after BR before AO begins', 'CPLP AO after CV announced'],
  },
  {
    text: 'O Brasil assume a presidência do Conselho de Segurança da ONU em outubro de 2023, no lugar da Albânia. Em novembro, passará o comando para a China.',
    published: '2023-10-01',
    gives: ['UNSC BR from 2023-10 after AL before CN begins', 'UNSC CN from 2023-11 after BR announced'],
  },
  {
    text: 'A Presidência do Conselho da UE passa da Bélgica para a Hungria a 1 de julho de 2024.',
    published: '2024-07-01',
    gives: ['EU HU from 2024-07-01 after BE begins'],
  },
  {
    text: 'As Filipinas recebem da Malásia a presidência da ASEAN e vão exercê-la durante 2026.',
    published: '2025-10-29',
    gives: ['ASEAN PH from 2026 until 2026 after MY announced'],
  },
  {
    text: 'O chefe de Estado angolano, João Lourenço, assumiu a presidência rotativa da União Africana em substituição do Presidente da Mauritânia, Mohamed Ould Ghazouani.',
    gives: ['AU João Lourenço after Mohamed Ould Ghazouani begins'],
  },
  {
    text: 'Caberá à Arábia Saudita presidir o G20 em 2030.',
    published: '2026-02-01',
    gives: ['G20 SA from 2030 announced'],
  },
  {
    text: 'Sob a presidência brasileira, o Brics criou um fundo para as florestas.',
    gives: ['BRICS BR current'],
  },
  {
    text: 'O presidente do Brasil assumiu a presidência pro tempore do Mercosul. O cargo foi transferido pelo presidente da Argentina, Javier Milei, e será exercido pelo Brasil até 31 de dezembro de 2025.',
    published: '2025-07-03',
    gives: ['MERCOSUR BR until 2025-12-31 after AR begins'],
  },
  {
    text: 'A África do Sul assumiu a presidência do G20. A agenda será tocada com apoio da Índia e do Brasil, que assume a presidência em 2027.',
    published: '2026-01-10',
    gives: ['G20 ZA before BR begins', 'G20 BR from 2027 after ZA announced'],
  },
  {
    text: 'Angola assumiu a presidência da SADC. Em 2026, será a vez da Zâmbia comandar o mecanismo.',
    published: '2025-08-18',
    gives: ['SADC AO before ZM begins', 'SADC ZM from 2026 after AO announced'],
  },
  {
    text: 'O Brasil assume neste domingo (1º/10) a presidência do Conselho de Segurança da Organização das Nações Unidas (ONU), no lugar da Albânia.',
    published: '2023-09-30',
    gives: ['UNSC BR from 2023-10-01 after AL begins'],
  },
  {
    text: 'Moçambique assume esta quarta-feira a presidência do Conselho de Segurança da ONU, cargo que vai ocupar até ao final do mês de março e no qual sucede a Malta.',
    published: '2023-03-01',
    gives: ['UNSC MZ from 2023-03-01 until 2023-03-31 after MT begins'],
  },
  {
    text: 'A Moldova assumiu a presidência do Comité de Ministros do Conselho da Europa, sucedendo a Malta.',
    gives: ['COE MD after MT begins'],
  },
  {
    text: 'A Dinamarca assume a 1 de julho de 2025 a presidência do Conselho da UE, que estava nas mãos da Polónia desde 1 de janeiro.',
    published: '2025-07-01',
    gives: ['EU DK from 2025-07-01 after PL begins'],
  },
  {
    text: 'Madagáscar assumiu a presidência da SADC em substituição do Zimbabué. A África do Sul foi indicada para a presidência seguinte, a partir de Agosto de 2026.',
    published: '2025-08-17',
    gives: ['SADC MG after ZW before ZA begins', 'SADC ZA from 2026-08 after MG announced'],
  },
  {
    text: 'A Etiópia, o Egito, o Irã e os Emirados entraram no Brics, presidido pela Rússia.',
    gives: ['BRICS RU current'],
  },
  {
    text: 'Está previsto que o Peru passe a presidência da APEC à Coreia do Sul.',
    gives: ['APEC KR after PE announced'],
  },
  // Nothing to tell.
  { text: 'O presidente da Comissão da União Africana, Mahmoud Ali Youssouf, visitou Luanda.', gives: [] },
  {
    text: 'Moçambique ocupará um assento não permanente no Conselho de Segurança da ONU em 2031.',
    gives: [],
  },
  { text: 'A presidente do Parlamento Europeu, Roberta Metsola, pediu união à UE.', gives: [] },
  {
    text: 'O presidente da República, Marcelo Rebelo de Sousa, presidiu a uma reunião sobre a CPLP.',
    gives: [],
  },
  {
    text: 'Ana Reis assumiu a presidência do conselho de administração da empresa no lugar de Rui Paz.',
    gives: [],
  },
  {
    text: 'O timorense Rui Sarmento deixa o cargo de secretário-executivo da CPLP, que assumiu em 2021, sucedendo ao português Luís Faria.',
    gives: [],
  },
  {
    text: 'O mandato do Brasil como membro rotativo do Conselho de Segurança da ONU termina em dezembro.',
    gives: [],
  },
  {
    text: 'O deputado Caio Motta tomou posse como presidente da Câmara dos Deputados, sucedendo a Davi Lira, e falou do Mercosul.',
    gives: [],
  },
  {
    text: 'A Guiné Equatorial manifestou interesse em assumir a próxima presidência da CPLP.',
    gives: [],
  },
  {
    text: 'O México preside o grupo de trabalho sobre emprego do G20.',
    gives: [],
  },
  {
    text: 'O Burundi assumirá a presidência da União Africana até fevereiro do próximo ano.',
    published: '2026-02-11',
    gives: ['AU BI until 2027-02 announced'],
  },
  {
    text: 'O Brasil exercerá a presidência do Mercosul de 1º de agosto até o fim de julho do ano que vem.',
    published: '2025-07-20',
    gives: ['MERCOSUR BR from 2025-08-01 until 2026-07-31 announced'],
  },
  {
    text: 'Portugal fixou duas metas para a sua presidência do Conselho da União Europeia.',
    published: '2021-02-01',
    gives: ['EU PT current'],
  },
  {
    text: 'A Grécia assume a presidência do Conselho da União Europeia. Sucede à Lituânia e precede a Itália, países com os quais forma o trio de presidências.',
    published: '2014-01-02',
    gives: ['EU GR after LT begins'],
  },
  {
    text: 'A Hungria assumiu na segunda-feira a presidência do Conselho da UE, depois da Bélgica e antes da Polónia.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL after HU announced'],
  },
  {
    text: 'Após a Bélgica, é a Hungria quem preside desde segunda-feira ao Conselho da UE.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE begins'],
  },
  {
    text: 'A Hungria assumiu na segunda-feira a presidência do Conselho da UE, que era exercida pela Bélgica.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE begins'],
  },
  {
    text: 'Portugal assume a 1 de janeiro a presidência do Conselho da União Europeia. A 1 de julho entra em funções a Eslovénia.',
    published: '2020-12-28',
    gives: ['EU PT from 2021-01-01 before SI announced', 'EU SI from 2021-07-01 after PT announced'],
  },
  {
    text: 'O Brasil preside o BRICS em 2025 e a Índia em 2026.',
    published: '2025-01-02',
    gives: ['BRICS BR from 2025 before IN current', 'BRICS IN from 2026 after BR announced'],
  },
  {
    text: 'A presidência da CPLP coube esta sexta-feira à Guiné-Bissau. São Tomé e Príncipe liderava a organização desde 2023.',
    published: '2025-07-18',
    gives: ['CPLP GW from 2025-07-18 after ST begins', 'CPLP ST from 2023 before GW ended'],
  },
  {
    text: 'A Hungria recebeu na segunda-feira da Bélgica a presidência do Conselho da UE e vai entregá-la em janeiro à Polónia.',
    published: '2024-07-05',
    gives: ['EU HU from 2024-07-01 after BE before PL begins', 'EU PL from 2025-01 after HU announced'],
  },
  {
    text: 'O Uruguai assumiu na segunda-feira a presidência do Mercosul. O bloco tem cinco membros. A agenda é ampla. Haverá duas cimeiras. Ao Uruguai sucederá na presidência a Argentina.',
    published: '2024-07-10',
    gives: ['MERCOSUR UY from 2024-07-08 before AR begins', 'MERCOSUR AR after UY announced'],
  },
  {
    text: 'O Uruguai assumiu na segunda-feira a presidência do Mercosul. O bloco tem cinco membros. O Paraguai vai entregar ajuda à Bolívia.',
    published: '2024-07-10',
    gives: ['MERCOSUR UY from 2024-07-08 begins'],
  },
  {
    text: 'O Presidente senegalês, Macky Sall, sucede ao congolês Félix Tshisekedi na presidência da União Africana.',
    gives: ['AU Macky Sall after Félix Tshisekedi begins'],
  },
  {
    text: 'O Brasil assume hoje a presidência do G20, passada pela Índia.',
    published: '2023-12-01',
    gives: ['G20 BR from 2023-12-01 after IN begins'],
  },
  {
    text: 'O Brasil assumiu a presidência dos Brics, que vinha sendo exercida pela Rússia.',
    published: '2025-01-01',
    gives: ['BRICS BR after RU begins'],
  },
  {
    text: 'Cabo Verde assumiu a presidência da CPLP. A presidência cabo-verdiana termina em 2020, quando será substituída por Angola.',
    published: '2018-07-18',
    gives: ['CPLP CV until 2020 before AO begins', 'CPLP AO from 2020 after CV announced'],
  },
  {
    text: 'A África do Sul assumiu a presidência do G20. O país africano vai liderar o grupo até novembro de 2025, altura em que os Estados Unidos assumem.',
    published: '2024-12-01',
    gives: ['G20 ZA until 2025-11 before US begins', 'G20 US from 2025-11 after ZA announced'],
  },
  {
    text: 'A proposta para a CPLP, transmitida pela Índia, não fala da presidência.',
    gives: [],
  },
  {
    text: 'A Guiné-Bissau vai assumir a próxima presidência da Comunidade dos Países de Língua Portuguesa (CPLP), entre 2025 e 2027, sucedendo a São Tomé e Príncipe, que assumiu este domingo a liderança da organização.',
    published: '2023-08-27',
    gives: ['CPLP GW from 2025 until 2027 after ST announced', 'CPLP ST from 2023-08-27 before GW begins'],
  },
  {
    text: 'O Presidente malgaxe, Andry Rajoelina, recebeu a liderança da SADC das mãos do seu homólogo zimbabueano, Emmerson Mnangagwa, que conduziu os destinos da organização desde agosto de 2024.',
    published: '2025-08-18',
    gives: [
      'SADC Andry Rajoelina after Emmerson Mnangagwa begins',
      'SADC Emmerson Mnangagwa from 2024-08 before Andry Rajoelina ended',
    ],
  },
  {
    text: 'O Presidente em Exercício da Comunidade de Desenvolvimento da África Austral (SADC), Filipe Nyusi, procede amanhã à passagem da presidência ao Presidente do Malawi, Lazarus Chakwera.',
    published: '2021-08-16',
    gives: ['SADC Lazarus Chakwera from 2021-08-17 after Filipe Nyusi begins'],
  },
  {
    text: 'O Brasil assumirá a presidência do Mercosul durante a cúpula do bloco nesta terça-feira com a presença do presidente argentino Alberto Fernández.',
    published: '2023-07-04',
    gives: ['MERCOSUR BR from 2023-07-04 begins'],
  },
  {
    text: 'A Croácia cede amanhã à Alemanha o leme do Conselho da UE. Berlim conduzirá os trabalhos no segundo semestre e será rendida por Portugal em janeiro de 2021.',
    published: '2020-06-30',
    gives: ['EU DE from 2020-07-01 after HR before PT begins', 'EU PT from 2021-01 after DE announced'],
  },
  {
    text: 'A passagem de testemunho entre Espanha e Bélgica na presidência do Conselho da UE decorreu a 1 de janeiro.',
    published: '2024-01-05',
    gives: ['EU BE from 2024-01-01 after ES begins'],
  },
  {
    text: 'A República Democrática do Congo passará a presidência rotativa do Conselho da União Africana a República de Angola.',
    gives: ['AU AO after CD announced'],
  },
  {
    text: 'O Brasil assumiu na quarta-feira a presidência rotativa do grupo Brics, cuja cúpula está programada para julho.',
    published: '2025-01-02',
    gives: ['BRICS BR from 2025-01-01 begins'],
  },
  {
    text: 'Seis anos após ter presidido pela última vez ao Brics, o Brasil assume a presidência do grupo a partir de 1 de janeiro de 2025.',
    published: '2024-10-21',
    gives: ['BRICS BR from 2025-01-01 announced'],
  },
  {
    text: 'O Brasil passou a presidir nesta sexta-feira o G20, cargo que recebeu da Índia.',
    published: '2023-12-01',
    gives: ['G20 BR from 2023-12-01 after IN begins'],
  },
];
