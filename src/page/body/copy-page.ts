/** What holds no text of an article, by tag; fewer nodes make the copy and Readability faster. */
const DEAD =
  'script,style,noscript,template,svg,link,iframe,object,embed,canvas,source,track,[hidden],button,input,select,textarea,nav,footer,aside';

/**
 * A copy of the page without what holds no text; of its body only the region, in the elements it stands in. What has
 * nothing of that inside is copied whole, which is fast.
 */
export function copyPage(document: Document, region: Element | null = document.body): Document {
  const dead = new Set<Node>(Array.from((region ?? document).querySelectorAll(DEAD)));
  for (const element of document.head?.querySelectorAll(DEAD) ?? []) dead.add(element);
  for (let at = region; at && at !== document.body; at = at.parentElement)
    for (const beside of at.parentElement?.children ?? []) if (beside !== at) dead.add(beside);
  const around = new Set<Node>();
  for (const element of dead)
    for (let at = element.parentNode; at && !around.has(at); at = at.parentNode) around.add(at);
  const copy = document.cloneNode(false) as Document;
  const open: [from: Node, to: Node][] = [];
  const copyOf = (node: Node) => {
    const isShell = around.has(node);
    const made = copy.importNode(node, !isShell);
    if (isShell) open.push([node, made]);
    return made;
  };
  if (!document.documentElement) return copy;
  const root = copyOf(document.documentElement);
  for (let pair = open.pop(); pair; pair = open.pop())
    for (let node = pair[0].firstChild; node; node = node.nextSibling)
      if (!dead.has(node)) pair[1].appendChild(copyOf(node));
  // last, since a tree that stands in a document is dearer to build
  copy.appendChild(root);
  return copy;
}
