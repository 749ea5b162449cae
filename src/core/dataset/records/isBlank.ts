/** Whether a cell holds nothing to see. */
export function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
