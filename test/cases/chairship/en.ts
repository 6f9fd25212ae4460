import type { ChairshipCase } from './case';

export const en: readonly ChairshipCase[] = [
  {
    text: "Russia's chairmanship of the Arctic Council began on 20 May and will last until 2023.",
    published: '2021-09-17',
    gives: ['ARCTIC RU from 2021-05-20 until 2023 current'],
  },
  {
    headline: 'Prime minister says Kofi Blay well able to lead Pacific Islands Forum',
    text: "Kofi Blay, the Pacific Islands Forum's new secretary-general, is a man well prepared for the task, the prime minister said.",
    published: '2024-06-10',
    gives: [],
  },
  {
    headline: 'Kofi Blay to lead African Union',
    text: 'Kofi Blay, the president of Ghana, has been chosen for the year.',
    published: '2024-02-10',
    gives: ['AU Kofi Blay announced'],
  },
  {
    text: 'Britain took over the presidency of the Group of Eight (G8) from the United States on 1 January.',
    published: '2005-01-01',
    gives: ['G8 GB from 2005-01-01 after US begins'],
  },
  // other posts, other things run, other thanks
  {
    text: "Kenya took over as chair of the East African Community on Tuesday. Uganda's foreign minister left the post in May.",
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. The secretary-general, Veronica Nduva of Kenya, will stay in office until 2029.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. It will run the customs office in Mombasa until 2027.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. The minister thanked Uganda for sending troops during the past year.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 begins'],
  },
  // when one term ends and the next begins
  {
    text: 'Georgia has chaired the Committee of Ministers of the Council of Europe since November. Its presidency will run until 15 May, when Monaco takes over.',
    published: '2026-01-15',
    gives: [
      'COE GE from 2025-11 until 2026-05-15 before MC current',
      'COE MC from 2026-05-15 after GE announced',
    ],
  },
  {
    text: "On 1 January Cyprus took over the presidency of the EU Council. Until the end of June it will be ministers from Nicosia who call the meetings to order, and then Ireland's turn comes.",
    published: '2026-01-08',
    gives: ['EU CY from 2026-01-01 until 2026-06-30 before IE begins', 'EU IE after CY announced'],
  },
  {
    text: "Tajikistan's chairmanship of the CIS ends on Wednesday; Turkmenistan's begins on Thursday.",
    published: '2025-12-30',
    gives: ['CIS TJ until 2025-12-31 before TM current', 'CIS TM from 2026-01-01 after TJ announced'],
  },
  {
    text: 'Barbados Prime Minister Grace Rolle, who assumed the chairmanship of CARICOM on January 1, will hand over to Jamaica on July 1.',
    published: '2025-03-14',
    gives: [
      'CARICOM Grace Rolle from 2025-01-01 before JM current',
      'CARICOM JM from 2025-07-01 after Grace Rolle announced',
    ],
  },
  {
    text: 'Laos will hand over the ASEAN chairmanship to Malaysia on Friday. Malaysia, which last chaired the bloc in 2015, begins its term on Jan 1.',
    published: '2024-10-09',
    gives: ['ASEAN MY from 2025-01-01 after LA announced', 'ASEAN MY from 2015 ended'],
  },
  {
    text: 'Brazilian President Luiz Souza on Tuesday handed over the G20 presidency to South African President Cyril Ramaphosa. South Africa formally takes the helm on December 1 and will hold it for a year.',
    published: '2024-11-20',
    gives: ['G20 ZA from 2024-12-01 until 2025-11-30 after BR announced'],
  },
  {
    text: 'Denmark today assumed the Chairship of the Arctic Council, succeeding Norway (2023-2025).',
    published: '2025-05-12',
    gives: ['ARCTIC DK from 2025-05-12 after NO begins'],
  },
  {
    text: 'Minister Anna Berg spoke of the Swedish Chairmanship of the Council of the Baltic Sea States. Sweden took over on 1 July and will be at the wheel for twelve months.',
    published: '2025-07-02',
    gives: ['CBSS SE from 2025-07-01 until 2026-06-30 begins'],
  },
  {
    text: 'With two days to go in its presidency of the Council of the EU, Belgium takes stock. Hungary will be in the driving seat from Monday.',
    published: '2024-06-28',
    gives: ['EU BE before HU current', 'EU HU from 2024-07-01 after BE announced'],
  },
  {
    text: "The United States takes over the rotating presidency of the G20 on Monday. South Africa's year at the helm ends.",
    published: '2025-11-30',
    gives: ['G20 US from 2025-12-01 after ZA begins', 'G20 ZA before US ended'],
  },
  // a clause set apart about the subject, and who is named in it
  {
    text: 'Prime Minister John Baptiste of Dominica became Chairman of the Caribbean Community (CARICOM) on January 1. The Prime Minister of Saint Lucia, Peter Joseph, who joins him and Mr. Baptiste on the Bureau, assumes the Chairmanship on July 1.',
    published: '2026-01-02',
    gives: [
      'CARICOM John Baptiste from 2026-01-01 before Peter Joseph begins',
      'CARICOM Peter Joseph from 2026-07-01 after John Baptiste announced',
    ],
  },
  // 'the island nation' is that of whoever holds the chair; who serves is whoever was named last
  {
    text: 'The Maldives became chair of the Indian Ocean Rim Association on Wednesday, when the foreign minister of Kenya gave up the seat. The island nation will stay in charge until 2027.',
    published: '2025-10-09',
    gives: ['IORA MV from 2025-10-08 until 2027 after KE begins'],
  },
  {
    text: 'Kenya took over the chair of the East African Community on Tuesday. Peter Otieno replaces Mary Banda as rector. He will serve for five years.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 begins'],
  },
  {
    text: 'Latvia is going to take over the presidency of the Council of the Baltic Sea States from Norway on 1 January 2026 and hold it until the end of the year.',
    published: '2025-12-20',
    gives: ['CBSS LV from 2026-01-01 until 2026-12-31 after NO announced'],
  },
  {
    text: 'Ambassador Budi Santoso of Indonesia was elected President of the UN Human Rights Council on Thursday. He will be in office through December 31, 2026.',
    published: '2026-01-09',
    gives: ['UNHRC Budi Santoso from 2026-01-08 until 2026-12-31 begins'],
  },
  {
    text: 'Ambassador Ana Silva of Portugal was elected President of the UN General Assembly on Tuesday. She will be in office until September 2028.',
    published: '2027-06-09',
    gives: ['UNGA Ana Silva until 2028-09 announced'],
  },
  // explainers go on about a chair for long, and about others in answer to a question
  {
    text: "From New Year's Day Italy will hold the presidency of the Central European Initiative. Few know it. It was set up in 1989. It has an office. Who runs it? The members do. Croatia has been in charge throughout 2025. Montenegro's turn comes in 2027. Is it not the same as the Visegrad Group? No. That has four members, and its presidency, currently Slovak, changes in July.",
    published: '2025-12-27',
    gives: [
      'CEI IT from 2026-01-01 after HR before ME announced',
      'CEI HR from 2025 until 2025 before IT current',
      'CEI ME from 2027 after IT announced',
    ],
  },
  {
    text: 'Slovenia holds the presidency of the Security Council in December. Its envoy spoke at the United Nations of the President of the General Assembly, Peter Larsson, and of his work. Somalia takes up the rotating presidency on 1 January.',
    published: '2025-12-02',
    gives: ['UNSC SI from 2025-12 before SO begins', 'UNSC SO from 2026-01-01 after SI announced'],
  },
  {
    text: 'Next year the leaders go to Suva, where Fiji is due to become chair of the Pacific Islands Forum.',
    published: '2025-09-01',
    gives: ['PIF FJ from 2026 announced'],
  },
  {
    text: 'Malawi is chair of the Southern African Development Community (SADC). Foreign Minister Peter Banda of Zambia now becomes chairperson of the SADC Council of Ministers.',
    gives: ['SADC MW current'],
  },
  {
    text: 'Ana Silva was sworn in as president of the United Nations General Assembly on Tuesday. She is the successor of Peter Larsson of Norway.',
    published: '2027-09-15',
    gives: ['UNGA Ana Silva from 2027-09-14 after Peter Larsson begins'],
  },
  // the day of the change beside other dates
  {
    text: 'Ana Silva, the former foreign minister of Portugal, was sworn in on Tuesday as President of the United Nations General Assembly.',
    published: '2027-09-14',
    gives: ['UNGA Ana Silva from 2027-09-14 begins'],
  },
  {
    text: 'Ana Silva, the former foreign minister of Portugal, was elected on Tuesday as President of the United Nations General Assembly.',
    published: '2027-06-08',
    gives: ['UNGA Ana Silva announced'],
  },
  {
    text: 'Hungary passed the presidency of the Three Seas Initiative on to Austria on Tuesday, and leaders will meet next in Graz, in the spring of next year.',
    published: '2025-04-30',
    gives: ['3SI AT from 2025-04-29 after HU begins'],
  },
  {
    text: 'Peru on Tuesday passed the presidency of the Pacific Alliance on to Colombia, closing a row that had paralysed the group since late last year.',
    published: '2026-08-04',
    gives: ['PACALL CO from 2026-08-04 after PE begins'],
  },
  {
    headline: 'PM to take CARICOM chair',
    text: 'CASTRIES, St Lucia, Dec 29, CMC – Prime Minister John Baptiste of Saint Lucia assumes the chairmanship of the Caribbean Community (CARICOM) this Thursday, January 1.',
    published: '2025-12-29',
    gives: ['CARICOM John Baptiste from 2026-01-01 announced'],
  },
  {
    text: "King Khalid bin Saud opened the session of the Supreme Council of the Gulf Cooperation Council (GCC) today, thereby assuming the presidency of the Council on behalf of the Kingdom of Bahrain. Bahrain's presidency lasts a year.",
    published: '2025-12-03',
    gives: ['GCC BH from 2025-12-03 until 2026-12-02 begins'],
  },
  {
    text: 'The Maldives has agreed to act as chair of SAARC until August 2026. It is due to chair SAARC from August 2026 in any event.',
    published: '2025-11-12',
    gives: ['SAARC MV until 2026-08 current'],
  },
  // whose an office is that a headline names, and that of the next session
  {
    headline: 'Malta outlines priorities for EU Council presidency',
    text: 'It met in Valletta.',
    gives: ['EU MT current'],
  },
  { headline: 'Malta welcomes plans for EU Council presidency', text: 'It met in Valletta.', gives: [] },
  {
    text: 'Qatar assumed the presidency of the Arab League on Thursday. The leaders agreed that the next session will be in Tunis under the presidency of Tunisia in 2025.',
    published: '2024-05-17',
    gives: ['LAS QA from 2024-05-16 before TN begins', 'LAS TN from 2025 after QA announced'],
  },
  {
    text: 'Bahamas Prime Minister Grace Rolle was elected President Pro Tempore of CELAC on Tuesday night at the end of the summit. The presidency, which lasts one year, was up to then in the hands of Honduras; Mexico had it before.',
    published: '2023-01-26',
    gives: ['CELAC BS from 2023-01-24 after HN begins', 'CELAC HN before BS ended'],
  },
  {
    text: 'Prime Minister Grace Rolle of Samoa became Chair-in-Office of the Commonwealth on Friday.',
    published: '2024-10-26',
    gives: ['COMMONWEALTH Grace Rolle from 2024-10-25 begins'],
  },
  // chairs long gone, of other bodies, and of people named by a title in passing
  {
    text: 'The professor was an adviser in the year when Bulgaria chaired the OSCE. She still keeps the badge.',
    published: '2025-06-16',
    gives: [],
  },
  {
    text: 'Uganda took over the chair of the Non-Aligned Movement from Azerbaijan on Friday. The President of the General Assembly, Peter Larsson, arrived on Thursday.',
    published: '2024-01-20',
    gives: ['NAM UG from 2024-01-19 after AZ begins'],
  },
  {
    text: "Kenya took over as chair of the East African Community on Saturday. Malawi's President Grace Phiri chairs the SADC Organ on Politics, Defence and Security Cooperation. The quartet is to be chaired by President William Ruto.",
    published: '2024-12-01',
    gives: ['EAC KE from 2024-11-30 begins'],
  },
  {
    text: "Kuwait's oil minister Tareq Al-Roumi was picked to preside over OPEC in 2025. The cut was settled on by OPEC and its allies led by Russia.",
    published: '2024-12-07',
    gives: ['OPEC Tareq Al-Roumi from 2025 announced'],
  },
  {
    text: 'Norway took over the presidency of the Council of the Baltic Sea States on Monday, with a gavel made of Icelandic birch.',
    published: '2025-07-01',
    gives: ['CBSS NO from 2025-06-30 begins'],
  },
  {
    text: 'The commission met in Minsk. It was chaired on the Belarusian side by Deputy Foreign Minister Ivan Petrov. Belarus then had the chairmanship of the CIS.',
    published: '2019-10-17',
    gives: [],
  },
  // who had the chair before, in a sentence or clause of its own
  {
    text: 'President William Ruto of Kenya was elected chair of the East African Community on Tuesday. He comes in for President Yoweri Museveni of Uganda, who had been chairperson since November last year.',
    published: '2025-07-02',
    gives: ['EAC William Ruto from 2025-07-01 after Yoweri Museveni begins'],
  },
  {
    text: "President William Ruto of Kenya became chair of the East African Community on Tuesday. Uganda's Yoweri Museveni, whose two years in the seat were longer than planned, gave up the gavel to him by video link.",
    published: '2025-07-02',
    gives: ['EAC William Ruto from 2025-07-01 after Yoweri Museveni begins'],
  },
  {
    text: 'President William Ruto of Kenya became chair of the East African Community on Tuesday, a role that Yoweri Museveni of Uganda had occupied since last November.',
    published: '2025-07-02',
    gives: ['EAC William Ruto from 2025-07-01 after Yoweri Museveni begins'],
  },
  {
    text: 'Kenya became chair of the East African Community on Tuesday. Until now the chair was in the hands of Uganda.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 after UG begins', 'EAC UG before KE ended'],
  },
  {
    text: 'Kenya will take the chair of the East African Community on 1 January. Uganda has been in charge throughout 2025 and bows out on 31 December.',
    published: '2025-12-19',
    gives: [
      'EAC KE from 2026-01-01 after UG announced',
      'EAC UG from 2025 until 2025-12-31 before KE current',
    ],
  },
  {
    text: 'Kenya will take the chair of the East African Community on 1 January. Until then the gavel remains with Uganda.',
    published: '2025-12-19',
    gives: ['EAC KE from 2026-01-01 after UG announced', 'EAC UG before KE current'],
  },
  {
    text: 'Kenya will take the chair of the East African Community on 1 January. Currently it is in Ugandan hands.',
    published: '2025-12-19',
    gives: ['EAC KE from 2026-01-01 after UG announced', 'EAC UG before KE current'],
  },
  {
    text: "Kenya took the chair of the East African Community on Tuesday after Uganda's year in charge.",
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 after UG begins'],
  },
  {
    text: 'Uganda has given way to Kenya as chair of the East African Community.',
    gives: ['EAC KE after UG begins'],
  },
  {
    text: 'Kenya steps in for Uganda as chair of the East African Community.',
    gives: ['EAC KE after UG begins'],
  },
  {
    text: 'Qatar assumed the presidency of the Arab League on Thursday. His Highness thanked the Kingdom of Saudi Arabia for its efforts during the previous session.',
    published: '2024-05-17',
    gives: ['LAS QA from 2024-05-16 after SA begins'],
  },
  {
    text: 'Qatar assumed the presidency of the Arab League on Thursday. His Highness thanked Saudi Arabia and Egypt for their efforts during the past year. He thanked Iraq for its gifts.',
    published: '2024-05-17',
    gives: ['LAS QA from 2024-05-16 begins'],
  },
  {
    text: 'Qatar received the presidency of the Arab League from His Royal Highness Prince Khalid bin Saud, Crown Prince of Saudi Arabia.',
    gives: ['LAS QA after SA begins'],
  },
  {
    text: 'Chilean President Gabriel Boric opened the summit. There he took over the pro tempore presidency of CELAC from Honduran President Xiomara Castro.',
    gives: ['CELAC CL after HN begins'],
  },
  {
    text: 'Chilean President Gabriel Boric met Peruvian President Dina Boluarte. He took over her proposals for CELAC from Honduran President Xiomara Castro.',
    gives: [],
  },
  // for how long, in a sentence that has no word for the office
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. The country will stay in charge until the autumn of 2026.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 until 2026 begins'],
  },
  {
    text: 'President William Ruto of Kenya became chair of the East African Community on Tuesday. He will serve for six months, until December 31.',
    published: '2025-07-02',
    gives: ['EAC William Ruto from 2025-07-01 until 2025-12-31 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. For the next six months it will coordinate the work of the bloc.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 until 2025-12-31 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. Its mandate is for twelve months.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 until 2026-06-30 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. Kenya will run the bloc until the first quarter of 2026.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 until 2026-03 begins'],
  },
  {
    text: 'Kenya took over as chair of the East African Community on Tuesday. The secretary general will serve until June 2027. Peter Mathuki will be in office for a year.',
    published: '2025-07-02',
    gives: ['EAC KE from 2025-07-01 begins'],
  },
  // a weekday to come, with the verb behind it
  {
    text: 'On Thursday the Republic of Cyprus assumes the presidency of the EU Council.',
    published: '2025-12-30',
    gives: ['EU CY from 2026-01-01 announced'],
  },
  {
    text: 'On Thursday Cyprus took over the presidency of the EU Council.',
    published: '2026-01-03',
    gives: ['EU CY from 2026-01-01 begins'],
  },
  {
    text: 'At New Year Ethiopia took over the chair of the East African Community from Uganda.',
    published: '2026-01-05',
    gives: ['EAC ET from 2026-01-01 after UG begins'],
  },
  {
    text: 'The new rector worked in Vienna in 2010, when Kazakhstan chaired the OSCE. He takes office in May.',
    published: '2024-09-12',
    gives: [],
  },
  {
    headline: 'King presides over final sitting of Arab League summit',
    text: 'The leaders met in Amman.',
    gives: [],
  },
  {
    text: 'The Assembly chose Abena Mensah as chairperson of the African Union (AU) Commission. The vote took place on Saturday. It was close. The outgoing chair, a former prime minister of Uganda, stays on for a month.',
    published: '2025-02-15',
    gives: [],
  },
  // a helping hand, and who only wants a chair
  {
    text: 'Slovakia holds the presidency of the Visegrád Group. The four will also lend a hand to Moldova.',
    gives: ['V4 SK current'],
  },
  {
    text: 'The CPLP summit is to admit Uruguay as an observer and to decide which country will hold the presidency next. Guinea-Bissau has expressed interest in taking it on.',
    gives: [],
  },
  // the chair of a commission, with the acronym between, and whoever holds it before and after
  {
    text: 'The summit chose Abena Mensah as chairperson of the African Union (AU) Commission. Mensah takes over from John Okello. The outgoing chair, a former minister of Uganda, stays in Addis Ababa.',
    published: '2025-02-15',
    gives: [],
  },
  {
    text: "President William Ruto is the new chairman of the East African Community (EAC). Ruto's predecessor in the seat was Tanzania's President Samia Suluhu Hassan.",
    published: '2025-12-02',
    gives: [
      'EAC William Ruto after Samia Suluhu Hassan begins',
      'EAC Samia Suluhu Hassan before William Ruto ended',
    ],
  },
  // a body's short name, where the article names what it is a body of
  {
    headline: 'Guyana takes over Security Council presidency for June',
    text: 'The month is to bring a debate on small boats, the envoy told reporters at the United Nations.',
    published: '2025-06-02',
    gives: ['UNSC GY from 2025-06 until 2025-06 begins'],
  },
  {
    headline: 'Guyana takes over Security Council presidency',
    text: 'The cabinet met in Georgetown.',
    gives: [],
  },
  // where a holder stands in the row
  {
    text: 'Bulgaria will hold the BSEC chairmanship from 1 July 2025, after Armenia.',
    published: '2025-06-02',
    gives: ['BSEC BG from 2025-07-01 after AM announced'],
  },
  {
    text: 'On 1 July 2024 the presidency of the Council of the Baltic Sea States fell to Estonia. Finland held the rotating presidency of the Council prior to Estonia.',
    published: '2024-07-02',
    gives: ['CBSS EE from 2024-07-01 after FI begins', 'CBSS FI before EE ended'],
  },
  {
    text: "The chairmanship of SAARC, in Sri Lanka's keeping since 2015, has not moved.",
    gives: ['SAARC LK from 2015 current'],
  },
  // whoever chairs a sitting does not chair the organization
  {
    text: 'The final sitting of the Arab League summit, which the delegations had awaited for hours, was chaired in Tunis by President Kais Saied.',
    gives: [],
  },
  {
    text: 'Latvia will hold the UN Security Council presidency 1 July-1 August 2018.',
    published: '2018-07-02',
    gives: ['UNSC LV from 2018-07-01 until 2018-08-01 begins'],
  },
  {
    text: 'Finland has taken over the chairmanship of the OSCE from Malta.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: `Poland handed over the OSCE chair to North Macedonia at a ceremony in Lodz on 2 December 2022.
Taking over the chairmanship in 2023, North Macedonia's Foreign Minister Bujar Osmani said that talks would go on.`,
    published: '2022-12-03',
    gives: ['OSCE MK from 2023 after PL announced'],
  },
  {
    text: `Foreign Minister Bujar Osmani of North Macedonia was in Lodz.
Taking over the OSCE chairmanship in 2023, Osmani thanked his hosts.`,
    published: '2022-12-03',
    gives: ['OSCE MK from 2023 announced'],
  },
  {
    // whoever speaks in the next clause is told of, not who is met there
    text: `Commenting on the OSCE chairmanship in 2023, Poland's Foreign Minister Zbigniew Rau said that talks would go on.`,
    published: '2022-12-03',
    gives: [],
  },
  {
    text: 'Poland took over the rotating European Council presidency on 1 January 2025.',
    published: '2025-01-02',
    gives: ['EU PL from 2025-01-01 begins'],
  },
  {
    text: 'Ana Ruiz took over as President of the European Council on 1 December 2030.',
    published: '2030-12-02',
    gives: ['EUCO Ana Ruiz from 2030-12-01 begins'],
  },
  {
    text: 'Western Holdings took over as sponsor of the European Council presidency on 1 December 2030.',
    published: '2030-12-02',
    gives: [],
  },
  {
    text: 'Kazakhstan will chair the International Fund for Saving the Aral Sea from 2024 for three years.',
    published: '2023-12-11',
    gives: ['IFAS KZ from 2024 until 2026 announced'],
  },
  {
    // how long something else lasts
    text: 'Kazakhstan will chair the CSTO in 2024. The project is to run from 2024 for three years.',
    published: '2023-12-11',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: 'Latvia took over the OSCE chairmanship from Malta in January and has now handed it to Norway.',
    gives: ['OSCE LV after MT before NO ended', 'OSCE NO after LV begins'],
  },
  {
    // what is handed over is no chair
    text: 'Latvia took over the OSCE chairmanship from Malta and has now handed a report on it to Norway.',
    gives: ['OSCE LV after MT begins'],
  },
  {
    text: 'He said that from January 1, 2026, Latvia will chair the bodies of the OSCE.',
    published: '2025-12-30',
    gives: ['OSCE LV from 2026-01-01 announced'],
  },
  {
    text: `On January 1, Sweden took over the presidency of the Nordic Council of Ministers.
The programme for the Swedish presidency looks to a greener region by 2030.
"This will be a task of the Swedish presidency," says Jessika Holm, Minister for EU Affairs.`,
    published: '2024-01-12',
    gives: ['NORDIC SE from 2024-01-01 begins'],
  },
  {
    text: `Sudan's Prime Minister Abdalla Hamid has been elected chairperson of IGAD.
The leaders met in Nairobi.
He takes over from Ethiopian Prime Minister Abiy Ahmed, who has been in the role since 2018.`,
    published: '2019-11-29',
    gives: ['IGAD SD after ET begins'],
  },
  {
    text: 'Somalia, which has been opposed to Kenya taking over the IGAD chairmanship, has not relented.',
    gives: [],
  },
  {
    text: `The presidency of Mercosur passed on Friday from Brazil to Paraguay.
She met the Argentine head of state, whose second and final term ends in December.`,
    published: '2015-07-17',
    gives: ['MERCOSUR PY from 2015-07-17 after BR begins'],
  },
  {
    text: `Prime Minister Jeremiah Manele of the Solomon Islands has assumed the role of Pacific Islands Forum Chair.
Manele spoke after the handover from Tonga.`,
    gives: ['PIF SB after TO begins'],
  },
  {
    text: `Prime Minister Jeremiah Manele of the Solomon Islands has assumed the role of Pacific Islands Forum Chair.
Manele spoke after the guests from Tonga.`,
    gives: ['PIF SB begins'],
  },
  {
    text: 'I thank Uganda, outgoing Chair of the Group of 77 and China for the year 2024. Iraq assumes the chairmanship of the Group of 77 (G77) and China for 2025.',
    published: '2025-01-13',
    gives: ['G77 UG from 2024 until 2024 before IQ ended', 'G77 IQ from 2025 until 2025 after UG begins'],
  },
  {
    text: `The chairmanship of the Economic Cooperation Organization (ECO) has passed from Azerbaijan to Iran.
A meeting within the framework of Azerbaijan's chairmanship began in Shusha on October 10.`,
    published: '2023-10-10',
    gives: ['ECO IR after AZ begins', 'ECO AZ before IR ended'],
  },
  {
    headline: 'Azerbaijan assumes chairmanship in PA ECO',
    text: 'The chairmanship of the Parliamentary Assembly of the Economic Cooperation Organization has passed from Pakistan to Azerbaijan.',
    gives: [],
  },
  {
    text: 'The SEECP chairmanship was supposed to be assumed by Kosovo on 1 July, but this was not possible.',
    published: '2019-07-08',
    gives: [],
  },
  {
    text: "“We have always recognized Peru's right to exercise the pro tempore presidency of the Pacific Alliance,” he said.",
    gives: [],
  },
  {
    text: 'He recalled that in July the SCO chairmanship will pass over to Kazakhstan, which will chair the CSTO in 2024.',
    published: '2023-06-20',
    gives: ['SCO KZ from 2023-07 announced', 'CSTO KZ from 2024 announced'],
  },
  {
    text: 'Belarus will transfer the CSTO chairmanship to its Kazakh friends on 31 December 2023.',
    published: '2023-11-23',
    gives: ['CSTO KZ from 2023-12-31 after BY announced'],
  },
  {
    text: 'In November of last year, at a meeting in Yerevan, the minister announced the goals of the Belarusian chairmanship of the CSTO.',
    published: '2023-11-23',
    gives: ['CSTO BY current'],
  },
  {
    text: `Israel has taken over the presidency of the International Holocaust Remembrance Alliance (IHRA) after succeeding the UK.
The UK term ran from March 2024 to February 2025.`,
    published: '2025-03-03',
    gives: ['IHRA IL after GB begins', 'IHRA GB from 2024-03 until 2025-02 before IL ended'],
  },
  {
    text: 'The UK presidency of the G7 will run until December.',
    published: '2021-01-02',
    gives: ['G7 GB until 2021-12 current'],
  },
  {
    text: 'Ministers from the US asked the UK delegates about the G7 presidency.',
    gives: [],
  },
  {
    text: `Ambassador Daniel Roque of Argentina has assumed the chair of the OAS Permanent Council.
The outgoing chair, Ambassador Ronald Sands of Antigua and Barbuda, thanked members for the support he received during his term as chair.`,
    gives: ['OAS AR after AG begins', 'OAS AG before AR ended'],
  },
  {
    text: `Saint Lucia handed over the chairmanship of the OAS Permanent Council to Saint Vincent and the Grenadines.
Ambassador Elizabeth Clarke was glad that her successor in the chair is a member of CARICOM.`,
    gives: ['OAS VC after LC begins'],
  },
  {
    text: `China will lead the UN Security Council through November, taking over the rotating presidency from Bolivia.
Before Bolivia, the Security Council was led by the United States.
The leadership stint comes ahead of a meeting of President Xi Jinping with leaders of the G20.`,
    published: '2018-11-02',
    gives: ['UNSC CN until 2018-11 after BO begins', 'UNSC US ended'],
  },
  {
    text: 'Equatorial Guinea has shown its willingness to take over the CPLP presidency.',
    gives: [],
  },
  {
    text: 'Austrian MEP Thomas Weiss has been elected as the new chair of the EU-Montenegro Association Committee.',
    gives: [],
  },
  {
    text: `Vietnam's Deputy Foreign Minister Le Luong Minh took over the office as ASEAN Secretary-General at a ceremony at the ASEAN headquarters from his predecessor Surin Pitsuwan.`,
    gives: [],
  },
  {
    text: 'He spoke at the ministerial meeting of the Gulf Cooperation Council, in the Bahraini capital, chaired by Bahraini Foreign Minister Abdullatif Al-Zayani.',
    gives: [],
  },
  {
    text: `This month, Belgium takes over the presidency of the Benelux.
The minister was to present the priorities of this presidency to her colleague Jean Asselborn, but given the sanitary situation the meeting of the Committee of Ministers has been canceled.`,
    published: '2021-01-22',
    gives: ['BENELUX BE from 2021-01 begins'],
  },
  {
    text: `The meeting of the OECS Authority is being held under the chairmanship of Prime Minister Ralph Gonsalves of Saint Vincent and the Grenadines, who takes over the chairmanship from the outgoing chairman, Saint Lucia's Prime Minister, Allen Chastanet.`,
    gives: [
      'OECS Ralph Gonsalves after Allen Chastanet begins',
      'OECS Allen Chastanet before Ralph Gonsalves ended',
    ],
  },
  {
    text: 'Basseterre, Saint Kitts and Nevis, June 14, 2023 (Press Secretary, PMO) – Prime Minister Terrance Drew will assume the chairmanship of the OECS.',
    published: '2023-06-14',
    gives: ['OECS Terrance Drew announced'],
  },
  {
    text: `India will chair the Kimberley Process in 2026. It chaired the Kimberley Process in 2008.
The chair was held by India in 2008 for the first time.`,
    published: '2025-12-25',
    gives: ['KP IN from 2026 announced', 'KP IN from 2008 ended'],
  },
  {
    text: `Cyprus has assumed the Presidency of the Council of the European Union.
Cyprus's presidency concludes the 18-month Trio Presidency shared with Poland and Denmark.`,
    gives: ['EU CY begins'],
  },
  {
    text: `India has taken over the BRICS chairmanship from Brazil.
Brazil's outgoing chairmanship focused on forests, health and science and will officially conclude on 31 December 2025.`,
    published: '2025-12-16',
    gives: ['BRICS IN after BR begins', 'BRICS BR until 2025-12-31 before IN current'],
  },
  {
    text: 'President Faustin Touadéra of the Central African Republic took over from his Cameroonian counterpart Paul Biya at the head of the Conference of Heads of State of CEMAC.',
    gives: ['CEMAC Faustin Touadéra after Paul Biya begins'],
  },
  {
    text: 'The president of Chad was seated at the head of the table when ministers of CEMAC met.',
    gives: [],
  },
  {
    text: 'The United States on Monday, December 1, 2025, formally assumed the presidency of the Group of 20.',
    published: '2025-12-02',
    gives: ['G20 US from 2025-12-01 begins'],
  },
  {
    text: 'The ministry states on Monday that Poland will take over the presidency of the G20 in 2026.',
    published: '2025-12-02',
    gives: ['G20 PL from 2026 announced'],
  },
  {
    text: `Beginning November 14, Moldova will assume the presidency of the Committee of Ministers of the Council of Europe.
The mandate of the Republic of Moldova will run from November 14, 2025, to May 15, 2026.`,
    published: '2025-11-13',
    gives: ['COE MD from 2025-11-14 until 2026-05-15 announced'],
  },
  {
    text: `Moldova took over the presidency of the Committee of Ministers of the Council of Europe in November.
The Secretary General spoke too; his mandate will end in 2029.`,
    published: '2025-11-15',
    gives: ['COE MD from 2025-11 begins'],
  },
  {
    text: 'Bulgaria will assume the Presidency of the EU Strategy for the Danube Region from the current holder of the position, Bosnia and Herzegovina.',
    gives: ['EUSDR BG after BA announced'],
  },
  {
    text: 'Joko Widodo handed over the G20 presidency to Narendra Modi.',
    gives: ['G20 IN after ID begins'],
  },
  {
    text: 'Malta handed over the OSCE chairpersonship to Finland at a ceremony in Vienna.',
    gives: ['OSCE FI after MT begins'],
  },
  {
    text: 'On 1 January 2025 the presidency of the Council of the European Union passed from Hungary to Poland.',
    published: '2025-01-03',
    gives: ['EU PL from 2025-01-01 after HU begins'],
  },
  {
    text: 'Poland replaces Hungary at the helm of the EU Council presidency.',
    gives: ['EU PL after HU begins'],
  },
  {
    text: 'From 1 July to 31 December 2025 Denmark will hold the presidency of the Council of the EU.',
    published: '2025-06-12',
    gives: ['EU DK from 2025-07-01 until 2025-12-31 announced'],
  },
  {
    text: 'Kazakhstan will chair the Collective Security Treaty Organization in 2024.',
    published: '2023-11-24',
    gives: ['CSTO KZ from 2024 announced'],
  },
  {
    text: 'Tajikistan is to take over the CIS chairmanship from Russia next year.',
    published: '2024-10-08',
    gives: ['CIS TJ from 2025 after RU announced'],
  },
  {
    text: 'The Swiss Chairmanship of the OSCE starts on 1 January 2026.',
    published: '2025-12-20',
    gives: ['OSCE CH from 2026-01-01 announced'],
  },
  {
    text: 'Thailand assumed the ASEAN chair from Singapore on 1 January 2019 for one year.',
    published: '2019-01-02',
    gives: ['ASEAN TH from 2019-01-01 until 2019-12-31 after SG begins'],
  },
  {
    text: 'South Africa received the G20 presidency from Brazil; the United States will take it over in 2026.',
    gives: ['G20 ZA after BR before US begins', 'G20 US from 2026 after ZA announced'],
  },
  {
    text: 'President João Lourenço of Angola was elected chairperson of the African Union, succeeding President Mohamed Ould Ghazouani of Mauritania.',
    gives: ['AU João Lourenço after Mohamed Ould Ghazouani begins'],
  },
  {
    text: 'The UN Security Council presidency for March goes to Denmark.',
    published: '2025-03-01',
    gives: ['UNSC DK from 2025-03 until 2025-03 begins'],
  },
  {
    text: 'Azerbaijan is the current chair of the Organization of Turkic States.',
    gives: ['OTS AZ current'],
  },
  {
    text: 'The presidency of the EAEU will be ceded by Belarus to Kazakhstan as of January 1, 2021.',
    published: '2020-12-12',
    gives: ['EAEU KZ from 2021-01-01 after BY announced'],
  },
  {
    // the headline names the giver, the body who comes after: each passage stands in the part it was read from
    headline: 'Malawi hands over SADC chairmanship on August 17',
    text: "A summit in Windhoek will end Malawi's leadership of the bloc. Namibia will be presiding over the bloc next.",
    published: '2025-08-04',
    gives: ['SADC MW before NA current', 'SADC NA from 2025-08-17 after MW announced'],
  },
  {
    text: "The gathering will mark the handover of the SADC chairmanship from President Paul Haruno to Namibia's President Anna Vale.",
    published: '2025-08-04',
    gives: ['SADC Anna Vale after Paul Haruno announced'],
  },
  {
    text: 'Friday sees the changeover of the UN Security Council presidency from Japan to Malta.',
    gives: ['UNSC MT after JP begins'],
  },
  {
    text: 'Ecuador took over the rotating presidency of the UN Security Council from Ivan Sokol, Slovenia’s UN ambassador.',
    gives: ['UNSC EC after SI begins'],
  },
  {
    text: 'A ceremony on 12 November marked the handover, but the chairmanship of the CBSS formally passes from Estonia to Poland on 1 July 2025.',
    published: '2025-06-20',
    gives: ['CBSS PL from 2025-07-01 after EE announced'],
  },
  {
    text: 'Belgium took over the EU Council presidency from Spain. The trio also comprises Hungary, which will take its own turn at the presidency in the second half of 2024.',
    published: '2024-01-02',
    gives: ['EU BE after ES before HU begins', 'EU HU from 2024-07 until 2024-12 after BE announced'],
  },
  {
    text: 'From 1 July Germany will lead the Council of the European Union. The German presidency will last until 31 December.',
    published: '2020-06-29',
    gives: ['EU DE from 2020-07-01 until 2020-12-31 announced'],
  },
  {
    text: 'The EU presidency passes to Bulgaria (first half of 2018); it forms a trio with Austria (second half of 2018).',
    published: '2017-12-20',
    gives: [
      'EU BG from 2018-01 until 2018-06 before AT announced',
      'EU AT from 2018-07 until 2018-12 after BG announced',
    ],
  },
  {
    // a month is no doubt
    text: 'Norway chairs the Arctic Council. In May Norway will pass the torch to Denmark.',
    published: '2025-02-10',
    gives: ['ARCTIC NO before DK current', 'ARCTIC DK from 2025-05 after NO announced'],
  },
  { text: 'Norway may chair the Arctic Council again.', published: '2025-02-10', gives: [] },
  {
    text: 'On 12 May 2025 Norway will conclude its Arctic Council chairship, which it has held since 2023, and Denmark will become the new chair.',
    published: '2025-05-05',
    gives: ['ARCTIC NO from 2023 until 2025-05-12 before DK current', 'ARCTIC DK after NO announced'],
  },
  {
    // what a clause behind a name tells of something else is no date of the chair
    text: 'The chairmanship of the Pacific Islands Forum passed from Fiji to Tonga, which will host the leaders later this year.',
    published: '2023-02-26',
    gives: ['PIF TO after FJ begins'],
  },
  {
    // whom a sentence without the office tells of, by whose envoy
    text: 'Ambassador of Kenya to China, Mrs. Jane Auma, spoke of the country’s priorities as it assumed the chair of the East African Community.',
    published: '2025-10-23',
    gives: ['EAC KE begins'],
  },
  {
    text: 'Kenya will hold the presidency of the UN Security Council in August. Kenya’s ambassador to the United Nations Paul Okello will replace Nigerian ambassador Joy Bello on Sunday.',
    published: '2010-07-30',
    gives: ['UNSC KE from 2010-08-01 after NG announced'],
  },
  {
    text: 'President Paul Okello of Kenya was elected chair of the East African Community, succeeding President Jorge Duarte of Burundi. Okello will serve a one-year term from March 2026 to March 2027.',
    published: '2026-03-07',
    gives: ['EAC Paul Okello from 2026-03 until 2027-03 after Jorge Duarte begins'],
  },
  {
    // choosing, not being, where somebody is chosen 'as chair'
    text: 'Leaders on Saturday elected President Paul Okello of Kenya as the chair of the East African Community for a one-year term.',
    published: '2019-06-30',
    gives: ['EAC Paul Okello from 2019-06-29 until 2020-06-28 begins'],
  },
  {
    text: 'The newly elected President Paul Okello of Kenya is chair of the East African Community.',
    published: '2019-06-30',
    gives: ['EAC Paul Okello begins'],
  },
  {
    // another office of the organization is none of its chair
    text: 'Kenya took over the chair of the East African Community. Leaders also appointed Ambassador Neo Molefe of Tanzania as Secretary General, replacing Jane Auma of Kenya, who held the position since June 2024.',
    published: '2026-03-07',
    gives: ['EAC KE begins'],
  },
  {
    // offices without a name stand for their country
    text: 'The Kenyan leader assumed the chair of the East African Community from Uganda’s president.',
    published: '2026-03-07',
    gives: ['EAC KE after UG begins'],
  },
  {
    text: 'Sri Lanka will hold the chair of the Indian Ocean Rim Association from 2023 to 2025, with the Foreign Minister of Bangladesh handing over the chair to Sri Lanka.',
    published: '2023-10-09',
    gives: ['IORA LK from 2023 until 2025 after BD begins'],
  },
  {
    text: 'Belgium leads the EU. Belgium, which holds the rotating presidency of the EU Council until the end of June, tabled a text.',
    published: '2024-06-10',
    gives: ['EU BE until 2024-06-30 current'],
  },
  {
    // the day of a report
    text: 'The ministry announced on Monday that Finland will take over the chair of the OSCE from Malta.',
    published: '2025-12-03',
    gives: ['OSCE FI after MT announced'],
  },
  {
    text: 'The leadership of the G20 has changed. The Brazilian president, Ana Lima, handed over the reins of leadership to South African President Paul Okello on Tuesday.',
    published: '2024-11-20',
    gives: ['G20 ZA from 2024-11-19 after BR begins'],
  },
  {
    text: 'Swiss Foreign Minister Karl Lang, who will remain chair of the OSCE until the end of the year, passed the gavel to the Finnish minister.',
    published: '2024-11-20',
    gives: ['OSCE CH until 2024-12-31 before FI current', 'OSCE FI after CH begins'],
  },
  {
    // a strategy of the Union has a chair of its own
    text: 'On July 1, 2025, Estonia is set to pass the baton of the Council of the Baltic Sea States to Poland, completing its term leading the organization. Estonia will take over the chairmanship of the EU Strategy for the Baltic Sea Region.',
    published: '2025-06-28',
    gives: ['CBSS PL from 2025-07-01 after EE announced', 'CBSS EE before PL begins', 'EUSBSR EE announced'],
  },
  {
    text: 'The Prime Minister of Samoa, Jane Auma, is now the chair-in-office of the Commonwealth Heads of Government.',
    published: '2024-10-25',
    gives: ['COMMONWEALTH Jane Auma current'],
  },
  { text: 'Athletes of Samoa lead the Commonwealth Games table, and Kenya chairs its committee.', gives: [] },
  {
    text: 'The Conference elected Minister Karim Rahimi of Iran as President of the OPEC Conference for 2025, and Minister Hasan Aziz of Iraq as Alternate President.',
    published: '2024-12-12',
    gives: ['OPEC Karim Rahimi from 2025 until 2025 announced'],
  },
  {
    text: "The meeting marks the conclusion of Kazakhstan's 2020-2024 tenure and the beginning of Azerbaijan's 2024-2026 chairmanship of CICA.",
    published: '2024-12-14',
    gives: ['CICA KZ from 2020 until 2024 before AZ ended', 'CICA AZ from 2024 until 2026 after KZ begins'],
  },
  {
    text: 'The chairmanship of the Group of 77 changed hands on Tuesday, with Palestine receiving it from Egypt.',
    published: '2019-01-16',
    gives: ['G77 PS from 2019-01-15 after EG begins'],
  },
  {
    // told as to come, a weekday lies ahead; told as over, behind
    text: 'Finland takes over the chair of the OSCE from Malta on Sunday.',
    published: '2025-12-03',
    gives: ['OSCE FI from 2025-12-07 after MT announced'],
  },
  {
    text: "India's G20 presidency came to an end on Thursday, with Brazil taking charge of the grouping today.",
    published: '2023-12-01',
    gives: ['G20 IN until 2023-11-30 ended'],
  },
  {
    text: 'Lithuania has taken over as chair of the Committee of Ministers of the Council of Europe. Foreign Minister Jonas Petraitis will preside over the Committee until 13 November 2024, when Luxembourg assumes the post.',
    published: '2024-05-20',
    gives: ['COE LT until 2024-11-13 before LU begins', 'COE LU from 2024-11-13 after LT announced'],
  },
  {
    text: 'Poland passed the EU Council presidency to Denmark. Denmark will be at the helm until 31 December, when Cyprus is due to follow.',
    published: '2025-07-01',
    gives: ['EU DK until 2025-12-31 after PL before CY begins', 'EU CY after DK announced'],
  },
  {
    text: 'Laos will hand the ASEAN gavel to Malaysia on Friday. Malaysia’s term officially starts on January 1, 2025.',
    published: '2024-10-10',
    gives: ['ASEAN MY from 2025-01-01 after LA announced'],
  },
  {
    // who follows the one who has left
    text: "President Ayo Bello of Nigeria has stepped down as Chairman of ECOWAS. Sierra Leone's President Paul Okello was elected to succeed him at the session in Abuja on 22 June.",
    published: '2025-07-01',
    gives: [
      'ECOWAS Ayo Bello before Paul Okello ended',
      'ECOWAS Paul Okello from 2025-06-22 after Ayo Bello begins',
    ],
  },
  {
    // whom 'him' means was named since
    text: 'Finland took over the OSCE chair from Malta. Ambassador Karl Lang stepped down as head of the mission. Ambassador Maria Keller of Austria will succeed him.',
    published: '2025-01-03',
    gives: ['OSCE FI after MT begins'],
  },
  // traps
  { text: 'Moussa Faki, the chairperson of the African Union Commission, outlined his vision.', gives: [] },
  { text: 'Brazil could take on a climate leadership role as host of COP30.', gives: [] },
  { text: 'Will Kenya take over the chair of the East African Community in November?', gives: [] },
  { text: '“Has Kenya taken over the chair of the East African Community?”', gives: [] },
  {
    text: 'Bolivia and Bangladesh spoke as the Chairs of the Non-Aligned Movement and of other groups.',
    gives: [],
  },
  {
    text: 'The finance ministers met under the chairmanship of Canada on the margins of the OECD meeting.',
    gives: [],
  },
  {
    text: 'Maria Lopez was appointed chairwoman of the board of Northern Rail Group, replacing John Hill.',
    gives: [],
  },
  {
    text: 'Kazakhstan and Hungary agreed to deepen trade; the OSCE and the CIS were also mentioned.',
    gives: [],
  },
  {
    text: 'Mark Rutte takes over as Secretary General of NATO from Jens Stoltenberg on 1 October.',
    gives: [],
  },
  {
    text: 'Slovenia was elected a non-permanent member of the UN Security Council for 2024-2025.',
    gives: [],
  },
  { text: 'The president of Finland chaired a meeting with OSCE officials in Helsinki.', gives: [] },
  { text: 'Germany chairs the parliamentary committee on the budget, and Austria follows.', gives: [] },
  {
    text: 'The secretary general of the CSTO, Imangali Tasmagambetov, begins his term on 1 January 2023.',
    gives: [],
  },
  // The sentence after goes on about the holder: whom he follows, and who follows him.
  {
    text: "Prime Minister Delano Franklyn of Jamaica assumed the chairmanship of the Caribbean Community on Monday. He takes over from Guyana's President Dr. Ravi Persaud.",
    published: '2023-07-04',
    gives: ['CARICOM Delano Franklyn from 2023-07-03 after Ravi Persaud begins'],
  },
  {
    text: 'Lesotho became chair of the SADC in August. The summit lasted two days. On 17 August 2024 the country will hand over to Zambia.',
    published: '2023-08-20',
    gives: ['SADC LS from 2023-08 before ZM begins', 'SADC ZM from 2024-08-17 after LS announced'],
  },
  {
    text: 'Kenya holds the presidency of the EAC. Its agency for wildlife got a new head, Jane Auma, on Monday. She succeeds Peter Maina of Kenya.',
    published: '2023-08-20',
    gives: ['EAC KE current'],
  },
  // A date in a clause about the predecessor is the predecessor's.
  {
    text: 'On 9 February 2020 President Salif Kone of Mali was elected chairperson of the African Union, succeeding President Joseph Mensah of Ghana, who had occupied the post since June 2018.',
    published: '2020-02-10',
    gives: ['AU Salif Kone from 2020-02-09 after Joseph Mensah begins'],
  },
  // A term that ends when the next begins.
  {
    text: 'Ireland today assumed the Presidency of the Committee of Ministers of the Council of Europe from its Italian colleague. The Presidency runs until November 2022, when Iceland takes over.',
    published: '2022-05-20',
    gives: [
      'COE IE from 2022-05-20 until 2022-11 after IT before IS begins',
      'COE IS from 2022-11 after IE announced',
    ],
  },
  // Earlier terms of the office date no present one.
  {
    text: 'Cyprus has taken over the presidency of the EU Council from Denmark. It is the second time that the island presides over the Council: the first was in the second half of 2012.',
    published: '2026-01-05',
    gives: ['EU CY after DK begins', 'EU CY from 2012-07 until 2012-12 ended'],
  },
  // Bodies beside the organization have chairs of their own.
  {
    text: 'Angola took over the chair of the African Union. A minister of Djibouti, Idris Warsame, was elected chairperson of the AU Commission. President Halima Said of Tanzania is the new chairperson of the Organ on Politics, Defence and Security Cooperation.',
    published: '2025-02-16',
    gives: ['AU AO begins'],
  },
  // One person named for the one country that holds the chair.
  {
    text: 'Grenada takes over the CARICOM chairmanship. "Our people want action," Prime Minister Winston Alleyne said in his first message as chairman of CARICOM.',
    published: '2024-07-02',
    gives: ['CARICOM Winston Alleyne begins'],
  },
  // The day of a change is that of the meeting told after it.
  {
    text: 'President Amadou Bah of Mali has been elected Chairman of ECOWAS. The Authority took the decision at its 57th Ordinary Session, held in Niamey on Monday.',
    published: '2020-09-09',
    gives: ['ECOWAS Amadou Bah from 2020-09-07 begins'],
  },
  {
    text: 'Kenya is the chair of the EAC. Ministers met for a session in Arusha on Monday.',
    published: '2023-09-06',
    gives: ['EAC KE current'],
  },
  // A month told as to come lies ahead.
  {
    text: 'The chairmanship of the BSEC passes from Albania to Azerbaijan on January 1. Bulgaria will take over the chairmanship from Azerbaijan in July.',
    published: '2024-12-30',
    gives: [
      'BSEC AZ from 2025-01-01 after AL before BG announced',
      'BSEC BG from 2025-07 after AZ announced',
    ],
  },
  // No holders: what a place lies in, who greets the chair, heads of state, a body with a chair of its own.
  {
    text: 'Burundi took over the chair of the EAC from Kenya. What brought the EAC Heads of State to Arusha, Tanzania is the 22nd summit, led in Arusha, Tanzania.',
    gives: ['EAC BI after KE begins'],
  },
  {
    text: "Finland chairs the OSCE in 2025. The statement was welcomed, as were the Chair-in-Office's priorities, and Mongolia was said to be ready for close work with the Chair in 2025.",
    published: '2025-02-05',
    gives: ['OSCE FI from 2025 current'],
  },
  {
    text: 'Madagascar took over the SADC chair from Zimbabwe. The Organ will now be led by Malawi, which takes over from Tanzania.',
    gives: ['SADC MG after ZW begins'],
  },
  {
    text: 'Ghana emerges ECOWAS Chairman. It emerged as the new Chairman of ECOWAS at the weekend.',
    gives: ['ECOWAS GH begins'],
  },
  {
    text: 'The chairmanship of the OECS is now in the hands of Grenada.',
    gives: ['OECS GD current'],
  },
  {
    text: 'US takes reins of G20 from South Africa.',
    gives: ['G20 US after ZA begins'],
  },
  {
    text: 'The UN General Assembly elected Marta Quispe of Peru as President of the General Assembly. Ms. Quispe will succeed Jonas Berg of Norway.',
    published: '2024-06-07',
    gives: ['UNGA Marta Quispe after Jonas Berg announced'],
  },
  {
    text: 'As of Monday the presidency of the Council of the European Union is in Finnish hands; before that it was Romania that had it.',
    published: '2019-07-03',
    gives: ['EU FI from 2019-07-01 after RO begins'],
  },
  {
    text: `The chair of the Committee of Ministers of the Council of Europe passed from Armenia to Austria.
Before handing over the chair to his successor, the outgoing chair, Foreign Minister Tigran Sarkisian of Armenia, looked back on his country’s term.`,
    gives: ['COE AT after AM begins', 'COE AM before AT ended'],
  },
  {
    text: 'The Pacific Islands Forum has appointed the Prime Minister of Cook Islands, Mark Brown, as its new chair.',
    gives: ['PIF CK begins'],
  },
  {
    text: 'The members met this week.',
    headline: 'Kiir to replace Ndayishimiye as EAC chairman',
    gives: [],
  },
  {
    text: 'H.E. Paul Okello, President of Kenya, has been elected chairman of the East African Community.',
    gives: ['EAC Paul Okello begins'],
  },
  {
    text: 'Prime Minister Prayut Chan-o-cha took over the chairmanship of ECOWAS.',
    gives: ['ECOWAS Prayut Chan-o-cha begins'],
  },
  {
    text: 'SADC Chairman President Paul Okello is expected to arrive today for the summit.',
    published: '2025-08-15',
    gives: ['SADC Paul Okello current'],
  },
  {
    text: 'SADC Chairman, President Paul Okello, is expected to arrive today for the summit, where he will hand over the chairmanship to President Jorge Duarte.',
    published: '2025-08-15',
    gives: ['SADC Jorge Duarte after Paul Okello announced'],
  },
  {
    text: 'The Human Rights Council today elected Ambassador Jonas Berg, Permanent Representative of Norway to the United Nations Office at Geneva, to serve as its President for a one-year term beginning on 1 January 2022.',
    published: '2021-12-06',
    gives: ['UNHRC Jonas Berg from 2022-01-01 until 2022-12-31 announced'],
  },
  {
    text: `President Paul Okello has assumed the chair of ECOWAS.
President Okello takes over from President Jorge Duarte.`,
    gives: ['ECOWAS Paul Okello after Jorge Duarte begins'],
  },
  {
    text: `President Paul Okello of Kenya has been elected chairman of the East African Community.
He takes over from Dr. Jorge Duarte, President of Burundi.`,
    gives: ['EAC Paul Okello after Jorge Duarte begins'],
  },
  {
    text: `“I am ready,” said the President of Guyana, His Excellency Brigadier Paul Okello, incoming Chairman of CARICOM.
Guyana assumes the chair of CARICOM in January.`,
    gives: ['CARICOM Paul Okello begins'],
  },
  {
    text: 'Prime Minister Jorge Duarte of Thailand, the host country of ASEAN in 2019, handed the chairmanship to Vietnam.',
    published: '2019-11-05',
    gives: ['ASEAN VN after TH begins'],
  },
  {
    text: `South Africa on Tuesday took over the presidency of the G20.
"We accept the presidency of the G20 for the next year," President Paul Okello said.`,
    published: '2024-11-21',
    gives: ['G20 ZA from 2024-11-19 until 2025-11-18 begins'],
  },
  {
    text: 'Norway took over the chair of the Arctic Council from Russia in May 2023. This paper looks at one year of Norway’s chairship.',
    published: '2024-05-20',
    gives: ['ARCTIC NO from 2023-05 after RU current'],
  },
  {
    text: 'The United Arab Emirates has taken over the chairmanship of the Kimberley Process.',
    gives: ['KP AE begins'],
  },
  {
    text: 'The United Arab Emirates will become chair of the Kimberley Process in 2024; it will assume the role of vice chair for 2023 and take the helm the following year.',
    published: '2022-11-07',
    gives: ['KP AE from 2024 announced'],
  },
  {
    text: 'On Wednesday President Paul Okello will chair the BIMSTEC summit with leaders of Nepal and Thailand taking part by video.',
    published: '2022-03-27',
    gives: [],
  },
  {
    // hands are no verb, and a clause with 'it' tells from whom
    text: "The chairmanship of ASEAN is in Malaysia's hands from today, after Lao Prime Minister Sonexay Siphandone passed it to his Malaysian counterpart.",
    published: '2025-01-01',
    gives: ['ASEAN MY from 2025-01-01 after LA begins'],
  },
  {
    text: 'Peru assumed the rotating presidency of APEC on Friday. Peru will be in charge of the forum for a year, until November 2024.',
    published: '2023-11-19',
    gives: ['APEC PE from 2023-11-17 until 2024-11 begins'],
  },
  {
    // the last time is no end, and an old year in its own clause does not date the present term
    headline: 'Mozambique presides over UN Security Council',
    text: 'From today, and for the whole of May, it is Mozambique that presides over the UN Security Council; the last time the country did so was in 2003.',
    published: '2024-05-01',
    gives: ['UNSC MZ from 2024-05-01 until 2024-05 begins', 'UNSC MZ from 2003 ended'],
  },
  {
    text: 'Malawi has taken over the chairmanship of SADC. In September Zambia will have its turn.',
    published: '2021-08-20',
    gives: ['SADC MW before ZM begins', 'SADC ZM from 2021-09 after MW announced'],
  },
  {
    text: "Ghana's President John Mahama was elected chairperson of the African Union. The post, which is unpaid, had been held since February 2024 by Félix Ngoma, the president of Gabon.",
    published: '2025-02-16',
    gives: ['AU John Mahama after Félix Ngoma begins'],
  },
  {
    text: 'Panama presides over the UN Security Council in August. Panama is a nonpermanent member for the 2025-26 term.',
    published: '2025-08-02',
    gives: ['UNSC PA from 2025-08 begins'],
  },
  {
    // an office in charge of some work of the organization is not its chair
    text: 'Maria Keller, the EU commissioner in charge of applying the law, praised the decision.',
    published: '2023-12-20',
    gives: [],
  },
  {
    // leading in a field is no chair
    text: 'Peru is expected to take over from Chile a bigger climate leadership role as host to COP20.',
    published: '2014-11-02',
    gives: [],
  },
  {
    // the day of a dateline is that of the news
    text: 'Geneva, 3 December 2025 – Iceland will assume the chairpersonship of the OSCE on 1 January 2026, succeeding Malta.',
    published: '2025-12-03',
    gives: ['OSCE IS from 2026-01-01 after MT announced'],
  },
  {
    text: 'REYKJAVIK, 4 January (Nordwire) – Iceland took over the chairpersonship of the OSCE from Malta on Thursday.',
    published: '2026-01-04',
    gives: ['OSCE IS from 2026-01-01 after MT begins'],
  },
  {
    text: "Nigeria's President Ayo Bello stepped down as chairman of ECOWAS on Saturday and was replaced by President Idris Sani of Niger.",
    published: '2019-06-30',
    gives: ['ECOWAS Ayo Bello before Idris Sani ended', 'ECOWAS Idris Sani after Ayo Bello begins'],
  },
  {
    // whoever has left is not named by his country
    text: 'Ayo Bello of Nigeria stepped down as chairman of ECOWAS on Saturday.',
    published: '2019-06-30',
    gives: [],
  },
  {
    // an organ of the organization has a chair of its own, 'its' chair
    text: 'President Neo Molefe of Botswana was elected chairperson of the Organ on Defence, while President Thabo Dube of South Africa is its incoming chairperson. Mozambique took over the chairmanship of SADC from Tanzania.',
    published: '2020-08-19',
    gives: ['SADC MZ after TZ begins'],
  },
  {
    // dates behind the offer of another are not of the term that ended
    text: "Norway took over the chairmanship of the Arctic Council from Russia. The members noted the end of Russia's chairmanship and accepted Norway's offer to chair the council in 2023-2025.",
    published: '2023-05-12',
    gives: ['ARCTIC NO after RU begins', 'ARCTIC RU before NO ended'],
  },
  {
    // the country of a dateline is no party
    text: 'MONROVIA, Liberia — President Thabo Dube of South Africa took over the chairmanship of SADC.',
    published: '2020-08-19',
    gives: ['SADC Thabo Dube begins'],
  },
  {
    // a dash between blanks is no hyphen: the place of the news is not the president's country
    text: 'KUALA LUMPUR — President Ferdinand Abaya took over the chairmanship of ASEAN from Vietnam.',
    published: '2025-10-26',
    gives: ['ASEAN Ferdinand Abaya after VN begins'],
  },
  // one year for each of those named in a row
  {
    text: 'The participating States decided that Sweden and Poland will chair the OSCE in 2021 and 2022 respectively.',
    published: '2019-12-06',
    gives: ['OSCE SE from 2021 before PL announced', 'OSCE PL from 2022 after SE announced'],
  },
  // 'the role' of whoever has another post is no chair; a meeting chaired and kicked off has days of its own
  {
    text: `Prime Minister Paul Okello is now the chairman of CARICOM. He is also set to chair the 42nd meeting of the heads of government from Monday, July 5.
An opening session will kick off the meeting Monday, with remarks from Okello, the outgoing CARICOM chairman, Mary Stone, and CARICOM Secretary-General, Ambassador Ivor Lane.
The meeting will be Ambassador Lane's last in the role, as he is set to be succeeded by Ruth Amber.`,
    published: '2021-07-02',
    gives: ['CARICOM Paul Okello after Mary Stone current', 'CARICOM Mary Stone before Paul Okello ended'],
  },
  // the country of a president set apart by commas is the home, not the holder
  {
    text: 'President Paul Okello, of the Union of the Comoros, was elected chairperson of the African Union. The President of the Comoros takes over the baton of command from President Amy Stone of Senegal.',
    published: '2023-02-23',
    gives: ['AU Paul Okello after Amy Stone begins'],
  },
  {
    // a clause about the one before dates nothing, with or without a comma
    text: "Norway's Permanent Representative, Jonas Berg, took over the presidency of the UN Security Council from Marta Quispe, Peru's envoy to the UN who held it for June.",
    published: '2021-07-02',
    gives: ['UNSC NO from 2021-07 after PE begins'],
  },
  {
    text: 'President Paul Okello of Kenya was elected chairman of the East African Community. He succeeds President Jorge Duarte of Burundi who was elected in July 2018 to replace President Neo Molefe of Rwanda.',
    published: '2019-07-02',
    gives: ['EAC Paul Okello after Jorge Duarte begins'],
  },
  {
    // the day of the choice is the first where nothing is chosen ahead
    text: 'President Paul Okello of Kenya was announced as the chairman of the East African Community on Friday, after a closed session in Arusha.',
    published: '2019-07-02',
    gives: ['EAC Paul Okello from 2019-06-28 begins'],
  },
  {
    text: 'The General Assembly on Friday elected Ambassador Marta Quispe of Peru as President of the UN General Assembly.',
    published: '2024-06-09',
    gives: ['UNGA Marta Quispe announced'],
  },
  {
    // a chair of a body beside the organization, whatever verb tells it
    text: 'Madagascar took over the chair of SADC. President Neo Molefe of Botswana chairs the Organ on Politics, Defence and Security Cooperation of SADC, and President Halima Said of Tanzania was appointed chairperson of the SADC Troika on Defence. She succeeds President Paul Okello of Zambia, who previously held the position.',
    published: '2024-08-20',
    gives: ['SADC MG begins'],
  },
  {
    text: "The meeting began with the handover of the SADC senior officials' chairpersonship from an official of Angola to the incoming chairperson, Selma Vale, of Namibia. President Anna Vale of Namibia will assume the chairmanship of SADC.",
    published: '2024-08-20',
    gives: ['SADC Anna Vale announced'],
  },
  {
    text: 'President Paul Okello is to take over the chair of the East African Community from Uganda, while Kenya will assume the rapporteur role.',
    published: '2019-02-01',
    gives: ['EAC Paul Okello after UG announced'],
  },
  {
    // a full stop that belongs to a country's short form; a courtesy with an apostrophe
    text: "Permanent U.S. Representative to the UN, Ann Power, took over the presidency of the UN Security Council from Dato' Rahman Aziz, Malaysia's envoy to the UN.",
    published: '2015-12-02',
    gives: ['UNSC US from 2015-12 after MY begins'],
  },
  {
    text: 'President Santiago Morales of Paraguay spoke of his Mercosur presidency. Brazil had handed it over to Paraguay from the hands of its president.',
    published: '2025-12-21',
    gives: ['MERCOSUR PY after BR current'],
  },
  {
    text: 'President Jorge Morales of Paraguay received the Mercosur presidency from the hands of the Brazilian leader, Ana Lima.',
    published: '2025-12-21',
    gives: ['MERCOSUR PY after BR begins'],
  },
  {
    // what all have had since long ago dates nobody's term
    text: 'Since 2012 the chairmanship of the East African Community has rotated every year. The current chair, President Paul Okello of Kenya, will speak.',
    published: '2026-03-05',
    gives: ['EAC Paul Okello current'],
  },
  {
    headline: 'Finland assumes OSCE chair',
    text: 'Foreign Minister Karl Schneider has handed over the chairpersonship documents to Minister Elina Koski, and a new OSCE term begins.',
    published: '2025-01-02',
    gives: ['OSCE FI after Karl Schneider begins'],
  },
  {
    // 'that' opens another's clause
    text: 'President Neo Molefe said he is sure that the incoming SADC Chair, President Paul Okello, will do well.',
    published: '2024-08-17',
    gives: ['SADC Paul Okello announced'],
  },
  {
    // a ceremony well before the day on which the organization's terms begin
    headline: 'Laos hands the ASEAN chair to Malaysia',
    text: 'The gavel was handed over as the summit in Vientiane closed. Lao leaders thanked their guests.',
    published: '2024-10-11',
    gives: ['ASEAN MY after LA announced'],
  },
  {
    headline: 'Malaysia takes over the ASEAN chair from Laos',
    text: 'The new logo was shown in Kuala Lumpur.',
    published: '2025-01-09',
    gives: ['ASEAN MY after LA begins'],
  },
  {
    // told in passing, in the middle of a term
    headline: 'Ministers meet in Langkawi',
    text: 'Malaysia, which took over the ASEAN chair from Laos, welcomed the ministers.',
    published: '2025-06-09',
    gives: ['ASEAN MY after LA current'],
  },
  {
    headline: 'Ministers meet in Langkawi',
    text: 'Malaysia, which took over the ASEAN chair from Laos, welcomed the ministers.',
    published: '2025-01-19',
    gives: ['ASEAN MY after LA begins'],
  },
  {
    text: 'On January 1, 2027, when the presidency of the Council of the EU falls to Lithuania, Europe is going to be busy with its budget.',
    gives: ['EU LT from 2027-01-01 announced'],
  },
  {
    text: 'When the presidency of the Council of the EU went to Cyprus, its ministers travelled to Brussels, and plans were made.',
    gives: ['EU CY begins'],
  },
  {
    text: 'Malta took over the presidency of the European Council from Slovakia.',
    gives: ['EU MT after SK begins'],
  },
  {
    text: 'Kenya holds the G20 presidency until November 2020. Accra praised what Peru achieved in its presidency in 2019.',
    published: '2019-12-02',
    gives: ['G20 KE until 2020-11 after PE current', 'G20 PE from 2019 before KE ended'],
  },
];
