/** Holds the frame's state and tells its listeners of every change. */

import { reduce } from "./reducer.js";
import { initialState, type LockerEvent, type State } from "./state.js";

type Listener = (before: State, after: State) => void;

export class Store {
  private current: State = initialState;
  private readonly listeners: Listener[] = [];

  get state(): State {
    return this.current;
  }

  dispatch(event: LockerEvent): void {
    const before = this.current;
    const after = reduce(before, event);
    if (after === before) return;
    this.current = after;
    for (const listener of this.listeners) listener(before, after);
  }

  subscribe(listener: Listener): void {
    this.listeners.push(listener);
  }
}
