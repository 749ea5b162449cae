const LENGTH = 60;

/** A name no file system trips over: from the document's name, with the date. */
export function fileName(name: string, at: Date, ending = 'json'): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9æøå]+/g, '-')
    .slice(0, LENGTH)
    .replace(/^-+|-+$/g, '');
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${words || 'gevinst'}-${date}.${ending}`;
}
