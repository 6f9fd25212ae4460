/** Pages that are no articles, composed for the tests: [name, address, page]. */
export function otherPages(): [name: string, url: string, html: string][] {
  return [...LANGUAGES.entries()].flatMap(([index, words]) =>
    Object.entries(KINDS).map(([kind, make]): [string, string, string] => {
      const { path, head = '', body, title = words.site } = make(words, index);
      const html = `<!doctype html><html lang="${words.tag}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="${words.site}">${head}</head><body>${menu(words)}${body}<footer>© 2024 ${words.site}</footer></body></html>`;
      return [`${kind} (${words.tag})`, `https://www.site-${index}.example${path}`, html];
    }),
  );
}

interface Words {
  tag: string;
  site: string;
  /** Headlines, each with a sentence about it. */
  items: readonly (readonly [string, string])[];
  day: string;
  labels: readonly string[];
}

interface OtherPage {
  path: string;
  title?: string;
  head?: string;
  body: string;
}

const LANGUAGES: readonly Words[] = [
  {
    tag: 'en',
    site: 'The Gull',
    day: '25 November 2024',
    labels: ['World', 'Business', 'Sport', 'Weather'],
    items: [
      [
        'Lighthouse needs a new roof',
        'Storms have torn off every third slate since the spring, the office says.',
      ],
      ['Ferry to run at night', 'The last boat now leaves at eleven, two hours later than before.'],
      ['School opens its garden', 'Pupils planted forty apple trees along the wall by the road.'],
      ['Market moves indoors', 'Traders will sell in the old depot until the square is paved.'],
    ],
  },
  {
    tag: 'de',
    site: 'Der Wattbote',
    day: '25. November 2024',
    labels: ['Politik', 'Wirtschaft', 'Sport', 'Wetter'],
    items: [
      ['Leuchtturm braucht ein neues Dach', 'Stürme haben seit dem Frühjahr jede dritte Platte gelöst.'],
      ['Fähre fährt auch nachts', 'Das letzte Schiff legt jetzt um elf ab, zwei Stunden später als bisher.'],
      ['Schule öffnet ihren Garten', 'Schüler pflanzten vierzig Apfelbäume entlang der Mauer.'],
      ['Markt zieht unter Dach', 'Die Händler verkaufen im alten Depot, bis der Platz fertig ist.'],
    ],
  },
  {
    tag: 'ru',
    site: 'Северный маяк',
    day: '25 ноября 2024',
    labels: ['Политика', 'Экономика', 'Спорт', 'Погода'],
    items: [
      ['Маяку нужна новая крыша', 'С весны шторма сорвали каждую третью плитку, говорят в порту.'],
      ['Паром пойдёт и ночью', 'Последний рейс теперь в одиннадцать, на два часа позже.'],
      ['Школа открыла сад', 'Ученики посадили сорок яблонь вдоль стены у дороги.'],
      ['Рынок переехал под крышу', 'Торговать будут в старом депо, пока не замостят площадь.'],
    ],
  },
  {
    tag: 'kk',
    site: 'Теңіз жаршысы',
    day: '25 қараша 2024',
    labels: ['Саясат', 'Экономика', 'Спорт', 'Ауа райы'],
    items: [
      ['Шамшыраққа жаңа шатыр керек', 'Көктемнен бері дауыл әр үшінші тақтаны жұлып кетті.'],
      ['Паром түнде де жүреді', 'Соңғы рейс енді он бірде, бұрынғыдан екі сағат кеш.'],
      ['Мектеп бағын ашты', 'Оқушылар жол бойына қырық алма ағашын отырғызды.'],
      ['Базар шатыр астына көшті', 'Алаң төселгенше сауда ескі депода жүреді.'],
    ],
  },
];

const menu = ({ labels }: Words) =>
  `<nav>${labels.map((label, index) => `<a href="/s/${index}">${label}</a>`).join(' ')}</nav>`;
const repeat = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length]!);
const teasers = ({ items, day }: Words, count: number) =>
  repeat(items, count)
    .map(
      ([headline, line], index) =>
        `<article><h2><a href="/n/${index}">${headline}</a></h2><time>${day}</time><p>${line}</p></article>`,
    )
    .join('\n');
const listLd = ({ items }: Words) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'ItemList',
    itemListElement: items.map(([name], position) => ({
      '@type': 'ListItem',
      position,
      url: `/n/${position}`,
      name,
    })),
  })}</script>`;

/** Kinds of pages that are no articles; each is composed in every language. */
const KINDS: Readonly<Record<string, (words: Words, index: number) => OtherPage>> = {
  home: (words) => ({
    path: '/',
    head: '<meta property="og:type" content="website">',
    body: `<h1>${words.site}</h1>${teasers(words, 24)}`,
  }),
  'home of one long story': (words) => ({
    path: '/',
    body: `<h1>${words.site}</h1><div class="lead"><h2><a href="/n/0">${words.items[0]![0]}</a></h2><p>${words.items.map(([, line]) => line).join(' ')}</p></div>${teasers(words, 8)}`,
  }),
  category: (words) => ({
    path: '/category/world',
    title: `${words.labels[0]} - ${words.site}`,
    head: listLd(words),
    body: `<h1>${words.labels[0]}</h1>${teasers(words, 20)}`,
  }),
  'section without markup': (words) => ({
    path: '/s/1',
    title: words.labels[1]!,
    body: `<h1>${words.labels[1]}</h1><ul>${repeat(words.items, 30)
      .map(([headline], at) => `<li><a href="/n/${at}">${headline}</a> <span>${words.day}</span></li>`)
      .join('')}</ul>`,
  }),
  tag: (words) => ({ path: '/tag/harbour', body: `<h1>#harbour</h1>${teasers(words, 12)}` }),
  search: (words) => ({
    path: '/search?q=harbour',
    body: `<form><input name="q" value="harbour"></form><h1>harbour</h1><ol>${repeat(words.items, 10)
      .map(([headline, line]) => `<li><h3><a href="/n">${headline}</a></h3><p>… ${line} ${line} …</p></li>`)
      .join('')}</ol>`,
  }),
  'archive of a day': (words) => ({
    path: '/archive/2024/11/25',
    title: words.day,
    body: `<h1>${words.day}</h1>${teasers(words, 40)}`,
  }),
  shop: (words) => ({
    path: '/shop/lamps',
    body: `<h1>Lamps</h1>${repeat(words.items, 18)
      .map(
        (_, at) =>
          `<div class="product"><a href="/p/${at}"><img alt=""></a><h3><a href="/p/${at}">Lamp ${at}</a></h3><span class="price">${at}.99</span><button>+</button></div>`,
      )
      .join('')}`,
  }),
  product: (words) => ({
    path: '/p/lamp-12',
    title: 'Lamp 12',
    head: `<meta property="og:type" content="product"><meta property="product:price:amount" content="12.99"><script type="application/ld+json">{"@type":"Product","name":"Lamp 12","offers":{"price":12.99}}</script>`,
    body: `<h1>Lamp 12</h1><p>${words.items.map(([, line]) => line).join(' ')}</p><button>12.99</button>`,
  }),
  forum: (words) => ({
    path: '/forum/boats/night-ferry',
    head: '<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"Ferry"}</script>',
    body: `<h1>${words.items[1]![0]}?</h1>${repeat(words.items, 12)
      .map(
        ([, line], at) =>
          `<div class="post"><a href="/u/${at}">user${at}</a><div class="text">${line}</div></div>`,
      )
      .join('')}`,
  }),
  'list of threads': (words) => ({
    path: '/forum/boats',
    body: `<h1>Boats</h1><table>${repeat(words.items, 25)
      .map(
        ([headline], at) =>
          `<tr><td><a href="/t/${at}">${headline}</a></td><td>${at}</td><td>user${at}</td></tr>`,
      )
      .join('')}</table>`,
  }),
  login: (words) => ({
    path: '/login',
    body: `<h1>${words.site}</h1><form><label>Name <input></label><label>Password <input type="password"></label><button>OK</button></form>`,
  }),
  contact: (words) => ({
    path: '/contact',
    body: `<h1>${words.site}</h1><p>Harbour Road 1</p><p>+00 123 456</p><p>office@site.example</p>`,
  }),
  'video list': (words) => ({
    path: '/videos',
    body: `<h1>Video</h1>${repeat(words.items, 16)
      .map(
        ([headline], at) =>
          `<figure><a href="/v/${at}"><img alt="${headline}"></a><figcaption>${headline} 02:1${at % 10}</figcaption></figure>`,
      )
      .join('')}`,
  }),
  'weather table': (words) => ({
    path: '/weather',
    body: `<h1>${words.labels[3]}</h1><table>${Array.from({ length: 24 }, (_, hour) => `<tr><td>${hour}:00</td><td>${hour} °C</td><td>10 km/h</td></tr>`).join('')}</table>`,
  }),
  'not found': (words) => ({
    path: '/n/gone-404',
    title: '404',
    body: `<h1>404</h1><p>${words.site}</p><a href="/">${words.labels[0]}</a>`,
  }),
  'author page': (words) => ({
    path: '/author/ann-lee',
    head: '<meta property="og:type" content="profile">',
    body: `<h1>Ann Lee</h1><p>${words.items[0]![1]}</p>${teasers(words, 12)}`,
  }),
};
