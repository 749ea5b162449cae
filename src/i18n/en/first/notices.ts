import type { NoticeCode } from '../../notice.ts';

export function noticeText(code: NoticeCode, values: Readonly<Record<string, string>>): string {
  const name = values['name'] ?? '';
  switch (code) {
    case 'storage.unavailable':
      return 'The browser cannot store anything on this device, for instance because the window is private. What you do is lost when the page closes. Save to a file.';
    case 'storage.failed':
      return 'The change is held by this page but not saved on the device. Its storage may be full. Save to a file now.';
    case 'storage.newer':
      return 'The store on this device was made by a newer version of Gevinst. Nothing is saved from here. Reload the page to get the new version.';
    case 'storage.updated-elsewhere':
      return 'Another window runs a newer version of Gevinst, and this window saves no more. Reload the page.';
    case 'document.conflict':
      return `Another window saved the scenario first. Both are kept: what you typed here is in “${name}”.`;
    case 'document.changed-elsewhere':
      return `“${name}” was changed in another window and has been read again here.`;
    case 'document.removed':
      return `“${name}” was deleted. Press Undo to get it back.`;
    case 'document.unreadable':
      return `“${name}” cannot be read and was not opened. It is still there and can be taken out with the rescue page.`;
    case 'dataset.removed':
      return `The dataset “${name}” was deleted. Press Undo to get it back.`;
  }
}
