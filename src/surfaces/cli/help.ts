const TEXT = `headnote reads news articles and writes sourced notes: who takes the chair of which
international organization, from when, from whom, and the priorities they named.

  read PAGE.html [--url URL] [--published DATE]
      prints the note of a saved page as JSON
  read --batch -
      takes JSON lines {"id","file","url"?,"published"?}, writes {"id","note"} or {"id","error"} for each
  formats [--markdown]
      lists the formats notes can be exported to, id first; with --markdown, as the table of docs/formats.md
  export --format ID [--out FILE] [--zip] [--language en|ru|kk] NOTES.jsonl
      writes notes (JSON lines: notes, {"id","note"}, or kept notes; - is standard input) in a format;
      with --zip, a zip with a file for each note
  export --template FILE [--escape none|markdown|html|latex|csv] … NOTES.jsonl
      writes them through a text template of your own (docs/templates.md)
  help
      prints this
`;

/** `help`: what the command line can do. */
export async function help(): Promise<number> {
  process.stdout.write(TEXT);
  return 0;
}
