const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the user, as browsers do. */
export function download(bytes: Uint8Array, file: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  link.click();
  // The browser has its own hold on it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
