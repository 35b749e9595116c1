/** Joins connection, sound and store; its public methods are what the views can do. */

import type { ClientMessage, Errand, Mode, ServerMessage } from "../protocol.js";
import { Connection } from "./connection.js";
import { LockerLink, type Frame, type LockerReport } from "./locker_link.js";
import { Sound } from "./sound.js";
import { codeIsTyped } from "./state.js";
import type { Store } from "./store.js";
import { captionAt, lastPage, NO_CAPTION, Timeline, type Caption } from "./timeline.js";

export class Controller {
  readonly timeline = new Timeline();
  /** Which turn the segments still to be played belong to. */
  private readonly turns = new Map<number, number>();
  private readonly connection: Connection;
  private readonly sound: Sound;
  private readonly locker: LockerLink;
  /** What was heard of an interrupted reply; null when the last reply was not cut. */
  private cut: string | null = null;

  constructor(
    private readonly store: Store,
    url: string,
    terminal: string,
    storage: Storage,
  ) {
    this.connection = new Connection(url, terminal, storage, {
      message: (message) => this.receive(message),
      audio: (frame) => this.sound.receive(frame),
      lost: () => {
        this.timeline.clear();
        void this.sound.resetPlayback();
        this.store.dispatch({ type: "connection_lost" });
      },
    });
    this.sound = new Sound({
      started: (segment) => this.acknowledge("started", segment, 0),
      finished: (segment, positionMs) => this.acknowledge("finished", segment, positionMs),
      cleared: (segment, positionMs) => {
        this.cut = captionAt(this.timeline.words(segment), positionMs, Infinity).spoken;
        this.acknowledge("cleared", segment, positionMs);
      },
      playing: (playing) => this.store.dispatch({ type: "playing", playing }),
      frame: (pcm) => {
        const { state } = this.store;
        if (state.talking && !codeIsTyped(state)) this.connection.sendAudio(pcm);
      },
      microphoneLost: () => this.closeMicrophone(),
    });
    this.locker = new LockerLink(window, {
      report: (report) => this.lockerReported(report),
      silent: () => this.lockerSilent(),
    });
  }

  connect(): void {
    this.connection.open();
  }

  chooseLanguage(language: string | null): void {
    this.store.dispatch({ type: "language_chosen", language });
  }

  /** Called at the click on "Speak" or "Type": that click allows sound and microphone. */
  async start(language: string, mode: Mode, errand?: Errand): Promise<void> {
    const opened = mode === "speak" ? this.openMicrophone() : this.openSound();
    await opened;
    this.store.dispatch({ type: "started", language, mode });
    this.send({ type: "start", language, mode });
    this.reportMicrophone();
    if (errand !== undefined) this.tap(errand);
  }

  async openMicrophone(): Promise<void> {
    this.store.dispatch({ type: "microphone_state", state: "opening" });
    try {
      await this.sound.openMicrophone();
      this.store.dispatch({ type: "microphone_state", state: "on" });
      this.store.dispatch({ type: "sound_blocked", blocked: false });
    } catch (reason) {
      // Refused, no device, or the device is busy: to the citizen it is the same.
      console.warn("microphone", reason instanceof Error ? reason.name : "unknown");
      this.store.dispatch({ type: "microphone_state", state: "denied" });
      await this.openSound();
    }
  }

  /** The microphone button in the conversation. */
  async toggleMicrophone(): Promise<void> {
    if (this.store.state.microphone === "on") {
      this.closeMicrophone();
      return;
    }
    await this.openMicrophone();
    this.reportMicrophone();
  }

  async openSound(): Promise<void> {
    const sounding = await this.sound.open();
    this.store.dispatch({ type: "sound_blocked", blocked: !sounding });
  }

  say(text: string): void {
    const trimmed = text.trim();
    if (trimmed === "") return;
    this.store.dispatch({ type: "typed", text: trimmed });
    this.send({ type: "say", text: trimmed });
  }

  touch(field: string, value: string): void {
    this.send({ type: "touch", field, value });
  }

  tap(action: string): void {
    if (action === "stop") this.sound.stop();
    this.send({ type: "tap", action });
  }

  /** The frame that is on the screen now; how it looks follows the page. */
  attachLocker(frame: Frame | null): void {
    this.locker.attach(frame, this.store.state.lockerUrl);
  }

  setUpLocker(language: string, textSize: number, contrast: boolean): void {
    this.locker.send({ command: "setup", language, textSize, contrast });
  }

  startLocker(): void {
    const { locker } = this.store.state;
    if (locker === null) return;
    this.locker.send({ command: "start", errand: locker.errand, reference: locker.reference });
  }

  leaveLocker(): void {
    this.store.dispatch({ type: "locker_left" });
  }

  stillHere(): void {
    this.store.dispatch({ type: "idle_answered" });
    this.send({ type: "still_here" });
  }

  closeError(): void {
    this.store.dispatch({ type: "error_closed" });
  }

  /** Whoever has noted the number is done here, even if the agent still speaks. */
  closePaused(): void {
    const { paused, talking } = this.store.state;
    if (paused === null) return;
    this.store.dispatch({ type: "paused_closed" });
    if (talking) this.tap("end");
    else this.store.dispatch({ type: "language_chosen", language: null });
  }

  declineOffer(): void {
    this.store.dispatch({ type: "offer_declined" });
  }

  /** Ask for the terminal again; another window may have been closed since. */
  retry(): void {
    this.connection.restart();
  }

  set volume(level: number) {
    this.sound.volume = level;
  }

  audible(): ReturnType<Sound["audible"]> {
    return this.sound.audible();
  }

  /** What stands below the avatar now. */
  caption(maxChars: number): Caption {
    const audible = this.sound.audible();
    if (audible !== null) {
      const words = this.timeline.words(audible.segment);
      if (words.length > 0) return captionAt(words, audible.positionMs, maxChars);
    }
    if (this.cut !== null) return lastPage(this.cut, maxChars);
    const { agentState, log } = this.store.state;
    const last = log.findLast((entry) => entry.who === "agent");
    if (last === undefined || agentState === "speaking") return NO_CAPTION;
    return lastPage(last.text, maxChars);
  }

  private send(message: ClientMessage): void {
    this.connection.send(message);
  }

  private acknowledge(
    event: "started" | "finished" | "cleared",
    segment: number,
    positionMs: number,
  ): void {
    this.send({ type: "playback", event, segment, position_ms: Math.round(positionMs) });
    const turn = this.turns.get(segment);
    if (event === "started" || turn === undefined) return;
    this.turns.delete(segment);
    this.store.dispatch({ type: "heard", turn });
  }

  private closeMicrophone(): void {
    this.sound.closeMicrophone();
    this.store.dispatch({ type: "microphone_state", state: "off" });
    this.reportMicrophone();
  }

  private reportMicrophone(): void {
    const { microphone } = this.store.state;
    if (microphone !== "opening") this.send({ type: "microphone", state: microphone });
  }

  private receive(message: ServerMessage): void {
    const wasTalking = this.store.state.talking;
    const { microphone } = this.store.state;
    this.obey(message);
    this.store.dispatch(message);
    if (message.type === "welcome" && message.resumed) this.resumed(microphone);
    if (message.type === "welcome" && message.language === null && wasTalking) void this.silence();
  }

  /** What a message means for the sound. */
  private obey(message: ServerMessage): void {
    switch (message.type) {
      case "agent":
        this.cut = null;
        return;
      case "audio_start":
        this.cut = null;
        this.turns.set(message.segment, message.turn);
        return this.sound.begin(message.segment);
      case "audio_end":
        return this.sound.end(message.segment);
      case "words":
        return this.timeline.addWords(message.segment, message.words);
      case "visemes":
        return this.timeline.addVisemes(message.segment, message.visemes);
      case "pause":
        return this.sound.pause();
      case "resume":
        return this.sound.resume(message.segment);
      case "locker_command":
        return this.locker.send({ command: message.command });
      case "clear_buffer":
        return this.sound.clear(message.segment);
      case "wiped":
        void this.forget();
        if (message.reason === "superseded") this.connection.stop();
        return;
      default:
    }
  }

  /** The agent says what the frame reports; nothing else of the frame is known here. */
  private lockerReported({ event, errand, door }: LockerReport): void {
    this.store.dispatch({ type: "locker_reported", event });
    this.send({ type: "locker", event, errand, door });
  }

  private lockerSilent(): void {
    const { locker } = this.store.state;
    if (locker === null) return;
    this.store.dispatch({ type: "locker_failed" });
    this.send({ type: "locker", event: "unavailable", errand: locker.errand, door: null });
  }

  private resumed(microphone: string): void {
    if (this.store.state.mode === null) return;
    if (microphone !== "on") void this.openSound();
    this.reportMicrophone();
  }

  /** Nothing of the conversation stays: tracks, audio, words, token. */
  private async forget(): Promise<void> {
    this.connection.forget();
    await this.silence();
  }

  private async silence(): Promise<void> {
    this.timeline.clear();
    this.turns.clear();
    this.cut = null;
    await this.sound.close();
  }
}
