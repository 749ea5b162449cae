/** Width of an average letter of 12 pixels, on the wide side. */
export const letterWidth = 6.9;

/** Words on lines that fit the width, at most so many; what is left over ends in an ellipsis. */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const room = Math.max(6, Math.floor(width / letterWidth));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length > most) {
    const rest = lines.slice(most - 1).join(' ');
    lines.splice(most - 1, lines.length, `${rest.slice(0, room - 1).trimEnd()}…`);
  }
  return lines.map((line) => (line.length > room ? `${line.slice(0, room - 1)}…` : line));
}
