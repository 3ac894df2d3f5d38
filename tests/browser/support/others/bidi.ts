type Message = {
  readonly id?: number;
  readonly type?: "success" | "error" | "event";
  readonly method?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: unknown;
};

export type Bidi = {
  /** Sends a command of WebDriver BiDi and waits for its result. */
  send: (method: string, params?: object) => Promise<unknown>;
  /** Listens to an event that the session has subscribed to. */
  on: (method: string, listener: (params: unknown) => void) => void;
  close: () => void;
};

/** Connects to a browser that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export const connectBidi = async (address: string): Promise<Bidi> => {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners: { method: string; listener: (params: unknown) => void }[] = [];
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    // Written by the browser, as the standard has it.
    const message = JSON.parse(String(data)) as Message;
    const asked = waiting.get(message.id ?? -1);
    if (message.type === "error") {
      asked?.reject(new Error(`Firefox: ${message.error ?? ""}: ${message.message ?? ""}`));
    } else asked?.resolve(message.result);
    waiting.delete(message.id ?? -1);
    for (const { method, listener } of listeners) {
      if (method === message.method) listener(message.params);
    }
  });
  await new Promise<void>((done, fail) => {
    socket.addEventListener("open", () => {
      done();
    });
    socket.addEventListener("error", () => {
      fail(new Error(`Nothing answers at ${address}.`));
    });
  });
  return {
    send: (method, params = {}) => {
      const asked = Promise.withResolvers<unknown>();
      waiting.set((last += 1), asked);
      socket.send(JSON.stringify({ id: last, method, params }));
      return asked.promise;
    },
    on: (method, listener) => {
      listeners.push({ method, listener });
    },
    close: () => {
      socket.close();
    },
  };
};
