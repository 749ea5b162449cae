/** What is to be written to the user's device. */
export interface FileToSave {
  readonly fileName: string;
  readonly text: string | Blob;
  readonly mimeType: string;
}

/** A page added to the home screen of an iPhone or iPad, where links cannot download. */
interface HomeScreenNavigator extends Navigator {
  readonly standalone?: boolean;
}

/** Hands a file to the browser's downloads, on an iPhone's home screen to its share sheet. False = the user declined. */
export async function saveFile({ fileName, text, mimeType }: FileToSave): Promise<boolean> {
  const navigator: HomeScreenNavigator = window.navigator;
  if (navigator.standalone === true) {
    const file = new File([text], fileName, { type: mimeType });
    if (navigator.canShare?.({ files: [file] })) {
      try {
        await navigator.share({ files: [file], title: fileName });
        return true;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return false;
        throw error;
      }
    }
  }
  const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
