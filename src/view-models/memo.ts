/**
 * A function that keeps its last results: asked again with the same arguments (the same objects, not alike ones), it gives
 * back the very object that it made.
 * @param size results that are kept, the latest ones; `Infinity` for what a page asks for in a few forms only
 */
export function memo<Arguments extends readonly unknown[], Result>(
  make: (...of: Arguments) => Result,
  size = 1,
): (...of: Arguments) => Result {
  let kept: { of: Arguments; result: Result }[] = [];
  return (...of) => {
    const known = kept.find((one) => one.of.every((part, i) => part === of[i]));
    if (known !== undefined) return known.result;
    const result = make(...of);
    kept = [{ of, result }, ...kept].slice(0, size);
    return result;
  };
}
