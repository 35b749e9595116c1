/** Holds the state and tells its listeners of every change. */

import { reduce, type StoreEvent } from "./reducer.js";
import { initialState, type State } from "./state.js";

export class Store {
  private current: State = initialState;
  private readonly listeners = new Set<(state: State) => void>();

  get state(): State {
    return this.current;
  }

  dispatch(event: StoreEvent): void {
    const next = reduce(this.current, event);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener(next);
  }

  subscribe(listener: (state: State) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
