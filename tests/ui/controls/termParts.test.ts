import { describe, expect, it } from 'vitest';
import { terms as danish } from '../../../src/i18n/da/terms.ts';
import { terms as english } from '../../../src/i18n/en/terms.ts';
import { termParts } from '../../../src/ui/controls/termParts.ts';

const found = (text: string, terms: typeof danish = danish): [string, string][] =>
  termParts(text, terms).flatMap(({ text: word, term }) => (term === null ? [] : [[word, term]]));

describe('termParts', () => {
  it('finds words of the glossary with their endings and leaves the text whole', () => {
    const text = 'Nettonutidsværdien følger tilbagebetalingstiden; sengedagene ligger for sig.';
    expect(found(text)).toEqual([
      ['Nettonutidsværdien', 'npv'],
      ['tilbagebetalingstiden', 'payback'],
      ['sengedagene', 'bedDay'],
    ]);
    expect(
      termParts(text, danish)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('takes the longest where one word holds another, and each only once', () => {
    expect(found('Værdi af frigjort tid er ikke frigjort tid. Frigjort tid er tid.')).toEqual([
      ['Værdi af frigjort tid', 'valueOfTime'],
      ['frigjort tid', 'freedTime'],
    ]);
  });

  it('marks no part of another word and none with an everyday meaning', () => {
    expect(
      found('Regionen betaler for et initiativ i budgettet. Timeprisindekset og DRG-værdisætning.'),
    ).toEqual([]);
    expect(found('Enter your own figures and read the case.', english)).toEqual([]);
    expect(found('The net present value of bed-days.', english)).toEqual([
      ['net present value', 'npv'],
      ['bed-days', 'bedDay'],
    ]);
  });

  it('gives nothing of an empty text', () => {
    expect(termParts('', danish)).toEqual([]);
  });
});
