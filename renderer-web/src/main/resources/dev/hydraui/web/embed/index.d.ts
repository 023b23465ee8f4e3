declare const types: unique symbol;

/** A machine that runs. `S` is its state and `E` its events, as JSON has them. */
export interface Handle<S, E> {
  readonly [types]: { state: S; event: E };
}

/** The element `<hydra-app machine="…" event="…">`. It tells of each new state by the event `state`. */
export interface HydraApp<S = unknown, E = unknown> extends HTMLElement {
  /** The present state; undefined while the element is not on the page. */
  readonly state: S | undefined;

  /** Sends an event, and throws a TypeError if the machine knows none such. */
  dispatch(event: E): void;
}

/**
 * Runs a machine and draws it in an element; with `null` in its place it is not drawn.
 *
 * @param machine a name that the program registered; an Error is thrown for any other
 * @param options `event` is sent to it first
 */
export function mount<S = unknown, E = unknown>(
  element: Element | null,
  machine: string,
  options?: { event?: E },
): Handle<S, E>;

/** The present state: the same object until it changes. */
export function state<S>(handle: Handle<S, any>): S;

/** Calls the listener with each new state, until the function that it answers is called. */
export function subscribe<S>(handle: Handle<S, any>, listener: (state: S) => void): () => void;

/** Sends an event, and throws a TypeError if the machine knows none such. */
export function dispatch<E>(handle: Handle<any, E>, event: E): void;

/** Ends the machine and its effects and takes its view off the page. */
export function unmount(handle: Handle<any, any>): void;

declare global {
  interface HTMLElementTagNameMap {
    "hydra-app": HydraApp;
  }
}
