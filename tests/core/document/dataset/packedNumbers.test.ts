import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../../src/core/document/dataset/packedNumbers.ts';

describe('packNumbers', () => {
  it.each<[number[], string, number | undefined]>([
    [[0, 1, -127, 127, NaN], 'i8', undefined],
    [[128], 'i16', undefined],
    [[32768, NaN], 'i32', undefined],
    [[2147483648], 'f64', undefined],
    [[0.5, 1.2], 'i8', 10],
    [[1234.56], 'i32', 100],
    [[0.1 + 0.2], 'f64', undefined],
    [[-0], 'f64', undefined],
    [[1 / 3], 'f64', undefined],
    [[], 'i8', undefined],
  ])('packs %j as %s at scale %s', (values, encoding, scale) => {
    const packed = packNumbers(Float64Array.from(values));
    expect(packed.encoding).toBe(encoding);
    expect(packed.scale).toBe(scale);
  });

  it('is undone bit by bit, for any numbers and for short decimals', () => {
    const decimal = fc
      .tuple(fc.integer(), fc.constantFrom(1, 10, 100, 1e4, 1e6))
      .map(([n, scale]) => n / scale);
    const any = fc.double({ noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.oneof(fc.array(decimal), fc.array(any)), (values) => {
        const data = Float64Array.from(values);
        const back = unpackNumbers(packNumbers(data));
        expect(back).toHaveLength(data.length);
        data.forEach((value, i) => expect(Object.is(back?.[i], value)).toBe(true));
      }),
    );
  });
});

describe('unpackNumbers', () => {
  it('reads little-endian whole numbers, the lowest one as missing', () => {
    expect(unpackNumbers({ encoding: 'i16', scale: 10, data: 'DwAAgA==' })).toEqual(
      Float64Array.of(1.5, NaN),
    );
  });

  it('refuses text that is not base64, half a number and unknown scales', () => {
    expect(unpackNumbers({ encoding: 'i8', data: '!' })).toBeNull();
    expect(unpackNumbers({ encoding: 'i16', data: 'Zg==' })).toBeNull();
    expect(unpackNumbers({ encoding: 'i8', scale: 0, data: 'Zg==' })).toBeNull();
  });
});
