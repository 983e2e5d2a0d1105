import { useEffect, useRef, useState } from "react";

/**
 * Files dropped anywhere on the page; null to take none. What is dropped never replaces the page, as a browser would have it.
 *
 * @returns whether files are held above the page
 */
export function useDropped(onFiles: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const taken = useRef(onFiles);
  useEffect(() => {
    taken.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (staysInField(event)) return;
      event.preventDefault();
      const takes = taken.current !== null && hasFiles(event);
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = takes ? "copy" : "none";
      setOver(takes);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (staysInField(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) taken.current?.(files);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** Words may be dragged into a field. */
const staysInField = (event: DragEvent): boolean =>
  !hasFiles(event) && (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement);
