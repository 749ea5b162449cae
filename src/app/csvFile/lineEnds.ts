/** Makes every line end of a text that comes in pieces a \n: CRLF, a lone CR and any mixture. */
export function lineEnds(): (text: string, last: boolean) => string {
  // A CR at the end of a piece may be half of a CRLF.
  let held = '';
  return (text, last) => {
    const all = held + text;
    held = !last && all.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? all : all.slice(0, -1);
    if (!whole.includes('\r')) return whole;
    const unix = whole.replaceAll('\r\n', '\n');
    return unix.includes('\r') ? unix.replaceAll('\r', '\n') : unix;
  };
}
