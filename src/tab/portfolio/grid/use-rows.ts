import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useState, type RefObject } from "react";

interface RowsOptions {
  /** The element that holds the rows. */
  readonly body: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Height of a row in CSS pixels, or a guess where rows measure themselves. */
  readonly height: number;
  /** Height of what sticks to the top above the rows. */
  readonly header: number;
  /** A row that stays drawn while it is out of sight, since it holds the focus. */
  readonly kept?: number;
}

const scrollerOf = (body: HTMLElement | null): HTMLElement | null => body?.closest("main") ?? null;

/** Draws only the rows in sight of the page's own scroll area. */
export function useRows({ body, count, height, header, kept }: RowsOptions): {
  readonly rows: Virtualizer<HTMLElement, HTMLElement>;
  readonly above: number;
} {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const scroller = scrollerOf(body.current);
    const content = scroller?.firstElementChild;
    if (!scroller || !content) return undefined;
    const measure = (): void => {
      if (!body.current) return;
      const top = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setAbove(Math.round(top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [body]);
  // oxlint-disable-next-line react/incompatible-library -- its functions stay in the component that draws the rows
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scrollerOf(body.current),
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: above,
    scrollPaddingStart: header,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return kept === undefined || kept < 0 || kept >= count || drawn.includes(kept)
        ? drawn
        : [...drawn, kept].toSorted((a, b) => a - b);
    },
  });
  return { rows, above };
}
