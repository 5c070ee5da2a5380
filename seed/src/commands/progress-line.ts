/** Shows progress: on a terminal in one line that is written over, elsewhere each message once. */
export function progressLine(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>): {
  show: (progress: { step: string; message: string; fraction?: number }) => void;
  end: () => void;
} {
  let isOpen = false;
  let last = '';
  return {
    show: ({ step, message, fraction }) => {
      if (stream.isTTY) {
        stream.write(`\r\u001B[K${message}`);
        isOpen = true;
      } else if (step !== last || fraction === undefined) stream.write(`${message}\n`);
      last = step;
    },
    end: () => {
      if (isOpen) stream.write('\r\u001B[K');
      isOpen = false;
    },
  };
}
