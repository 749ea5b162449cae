/** Place of a part in a document as people write it: `parameters[3].value`; keys that are no names stand in quotes. */
export function jsonPlace(path: readonly (string | number)[]): string {
  let place = '';
  for (const step of path) {
    if (typeof step === 'number') place += `[${step}]`;
    else if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step)) place += `[${JSON.stringify(step)}]`;
    else place += place === '' ? step : `.${step}`;
  }
  return place;
}
