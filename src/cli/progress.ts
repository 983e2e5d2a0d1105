/** A line of progress on a terminal; silence elsewhere. */
export interface ProgressBar {
  readonly show: (share: number) => void;
  readonly clear: () => void;
}

const WIDTH = 24;

export function progressBar(label: string): ProgressBar {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = -1;
  return {
    show: (share) => {
      const done = Math.min(WIDTH, Math.max(0, Math.round(share * WIDTH)));
      if (done === last) return;
      last = done;
      stderr.write(`\r${label} ${"█".repeat(done)}${"░".repeat(WIDTH - done)}`);
    },
    clear: () => {
      if (last >= 0) stderr.write(`\r${" ".repeat(label.length + WIDTH + 1)}\r`);
    },
  };
}
