/**
 * The same rows in the order of their keys, smallest first or largest first; rows whose key is NaN come last either way,
 * and rows with the same key keep their order. `keys` has one number per row of the table, `rows` names those to order.
 */
export function orderRows(keys: Float64Array, rows: Int32Array, descending: boolean): Int32Array {
  const way = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const left = keys[a]!;
    const right = keys[b]!;
    if (left !== left || right !== right) return Number(left !== left) - Number(right !== right) || a - b;
    if (left === right) return a - b;
    return left < right ? -way : way;
  });
}
