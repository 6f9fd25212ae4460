const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
  '؛': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '؟': '?',
};

/** Commas, colons and brackets of other scripts as their Latin kin; the length in UTF-16 units stays the same. */
export function foldMarks(text: string): string {
  return text.replace(/[，、،；؛：（）！？؟]/g, (mark) => MARKS[mark]!);
}
