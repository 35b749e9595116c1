/** One WebSocket to the agent; a lost one is opened again with the token of the conversation. */

import { type ClientMessage, PROTOCOL_VERSION, type ServerMessage } from "../protocol.js";

export const FIRST_RETRY_MS = 250;
export const LAST_RETRY_MS = 2000;
const TOKEN_KEY = "amtomat.resume";

export interface ConnectionListener {
  message: (message: ServerMessage) => void;
  audio: (frame: ArrayBuffer) => void;
  lost: () => void;
}

/** Waiting time before attempt `attempt` (from 0) in milliseconds. */
export function retryDelayMs(attempt: number): number {
  return Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
}

export class Connection {
  private socket: WebSocket | null = null;
  private attempt = 0;
  private stopped = false;
  private ready = false;
  private unsent: ClientMessage[] = [];
  private token = "";

  constructor(
    private readonly url: string,
    private readonly terminal: string,
    private readonly storage: Storage,
    private readonly listener: ConnectionListener,
  ) {}

  open(): void {
    this.stopped = false;
    const socket = new WebSocket(this.url);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.onopen = () => this.greet(socket);
    socket.onmessage = (event: MessageEvent<unknown>) => {
      if (socket === this.socket) this.receive(event.data);
    };
    socket.onclose = () => {
      if (socket === this.socket) this.retry();
    };
  }

  /**
   * Send now, or after the reconnection. Until `welcome` has come only what the citizen did is
   * kept; acknowledgements of a lost connection mean nothing to the next one.
   */
  send(message: ClientMessage): void {
    if (message.type === "start") this.keepToken();
    if (this.ready && this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    } else if (message.type !== "playback" && message.type !== "microphone") {
      this.unsent.push(message);
    }
  }

  /** Microphone frames are never kept: late audio would be taken for new words. */
  sendAudio(frame: ArrayBuffer): void {
    if (this.ready && this.socket?.readyState === WebSocket.OPEN) this.socket.send(frame);
  }

  /** Forget the conversation, so that the next `hello` starts anew. */
  forget(): void {
    this.storage.removeItem(TOKEN_KEY);
    this.unsent = [];
  }

  /** Close for good. */
  stop(): void {
    this.stopped = true;
    this.ready = false;
    this.socket?.close();
  }

  /** Greet again over a new socket. */
  restart(): void {
    const old = this.socket;
    this.socket = null;
    old?.close();
    this.ready = false;
    this.attempt = 0;
    this.open();
  }

  private greet(socket: WebSocket): void {
    const resume = this.storage.getItem(TOKEN_KEY);
    const hello: ClientMessage = {
      type: "hello",
      version: PROTOCOL_VERSION,
      terminal: this.terminal,
      ...(resume === null ? {} : { resume }),
    };
    socket.send(JSON.stringify(hello));
  }

  private receive(data: unknown): void {
    if (data instanceof ArrayBuffer) {
      this.listener.audio(data);
      return;
    }
    const message = JSON.parse(String(data)) as ServerMessage;
    if (message.type === "welcome") {
      this.attempt = 0;
      this.ready = true;
      this.token = message.token;
      if (message.language === null) this.forget();
      else this.keepToken();
    }
    this.listener.message(message);
    if (message.type === "welcome") this.flush();
  }

  /** Only a conversation that was begun is worth resuming; before it nothing is stored. */
  private keepToken(): void {
    if (this.token !== "") this.storage.setItem(TOKEN_KEY, this.token);
  }

  private flush(): void {
    const waiting = this.unsent;
    this.unsent = [];
    for (const message of waiting) this.send(message);
  }

  private retry(): void {
    this.ready = false;
    if (this.stopped) return;
    this.listener.lost();
    window.setTimeout(() => {
      if (!this.stopped) this.open();
    }, retryDelayMs(this.attempt++));
  }
}
