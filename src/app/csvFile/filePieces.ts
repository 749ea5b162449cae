/** Bytes of a file, or characters of a pasted text. */
export type FilePiece = Uint8Array | string;

/** A stream may hand over a whole file at once; nobody would have a turn while that is read. */
const longestPiece = 1 << 18;

/**
 * The pieces of a file as its own stream cuts it, or of `size` bytes each; the next one is fetched while one is read.
 * The last is null if the file can no longer be read: it was moved, or its drive is gone.
 */
export async function* filePieces(
  file: Blob | string,
  size?: number,
): AsyncGenerator<FilePiece | null, void> {
  const fetch =
    typeof file === 'string' || size !== undefined ? slicesOf(file, size ?? longestPiece) : streamOf(file);
  try {
    let next = fetch.next();
    for (let piece = await next; piece !== undefined; piece = await next) {
      next = fetch.next();
      if (piece === null || size !== undefined) yield piece;
      else for (let at = 0; at < piece.length; at += longestPiece) yield cut(piece, at);
      if (piece === null) return;
    }
  } finally {
    fetch.end();
  }
}

function cut(piece: FilePiece, at: number): FilePiece {
  const end = at + longestPiece;
  return typeof piece === 'string' ? piece.slice(at, end) : piece.subarray(at, end);
}

interface Fetch {
  /** undefined = that was all. */
  next(): Promise<FilePiece | null | undefined>;
  end(): void;
}

function slicesOf(file: Blob | string, size: number): Fetch {
  const total = typeof file === 'string' ? file.length : file.size;
  let at = 0;
  return {
    async next() {
      if (at >= total) return undefined;
      const slice = file.slice(at, at + size);
      at += size;
      return typeof slice === 'string'
        ? slice
        : await orNull(slice.arrayBuffer().then((all) => new Uint8Array(all)));
    },
    end() {},
  };
}

function streamOf(file: Blob): Fetch {
  const reader = file.stream().getReader();
  return {
    next: () => orNull(reader.read().then(({ value }) => value)),
    end: () => void orNull(reader.cancel()),
  };
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}
