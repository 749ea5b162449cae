/** Hands a text to the browser as a file to keep. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address in its own time; a minute is ample for a text.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
