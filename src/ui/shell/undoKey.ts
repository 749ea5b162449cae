/** Fields whose text is not the workspace's: there the browser's own undo applies. */
export function isOwnUndoField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === 'search';
}

/**
 * Leaves the field in use, so that what was typed there counts as one finished visit, and gives back the way to
 * return to it.
 */
export function leaveField(): () => void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return () => {};
  field.blur();
  return () => field.focus();
}
