import { type RefObject, useEffect } from "react";

/** The custom property of the page that holds the height of what stays in view above the rest: 0 when nothing does. */
export const HEIGHT_ABOVE = "--height-above";

/** Measures what stays in view, so that what takes the focus below can be scrolled clear of it. */
export function useRoomOf(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = top.current;
    if (element === null) return;
    const { style } = document.documentElement;
    const measure = (): void => {
      const stays = getComputedStyle(element).position === "sticky";
      style.setProperty(HEIGHT_ABOVE, `${String(stays ? element.offsetHeight : 0)}px`);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
      style.removeProperty(HEIGHT_ABOVE);
    };
  }, [top]);
}
