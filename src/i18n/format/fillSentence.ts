/**
 * Puts figures into a model sentence: every {name} becomes what `figure` answers for it. A figure that ends in the point
 * of an abbreviation ("mio. kr.") at the end of a sentence does not get a second one.
 */
export function fillSentence(say: string, figure: (id: string) => string): string {
  return say.replace(/\{([^{}]+)\}(\.?)/g, (_, id: string, point: string) => {
    const text = figure(id.trim());
    return text.endsWith('.') ? text : text + point;
  });
}
