import { useEffect, useState } from 'preact/hooks';

/** A value that may come a moment later: it is computed anew after the frame that its inputs changed in. */
export function useAfterPaint<T>(compute: () => T, inputs: readonly unknown[]): T {
  const [value, setValue] = useState(compute);
  useEffect(() => {
    const timer = setTimeout(() => setValue(compute()));
    return () => clearTimeout(timer);
  }, [...inputs]);
  return value;
}
