// Runs the machines of this package in pages of any framework. States and events are plain values.
import { main } from "./hydra.js";

const apps = new Map();
const exchange = Symbol.for("dev.hydraui.apps");
globalThis[exchange] = apps;
try {
  main([]);
} finally {
  delete globalThis[exchange];
}

/** Runs a machine and draws it in an element; with null in its place it is not drawn. */
export function mount(element, machine, { event } = {}) {
  if (element !== null && !(element instanceof Element)) {
    throw new TypeError("A machine is mounted in an element, or without one where null is given; this is " + element);
  }
  const start = apps.get(machine);
  if (!start) {
    throw new Error(`There is no machine "${machine}" in this package; it has ${[...apps.keys()].join(", ")}`);
  }
  const handle = { app: null, listeners: new Set(), state: undefined };
  handle.app = start(element, () => {
    handle.state = undefined;
    for (const listener of [...handle.listeners]) {
      listener(state(handle));
    }
  });
  if (event !== undefined) {
    dispatch(handle, event);
  }
  return handle;
}

/** The present state: the same object until it changes. */
export function state(handle) {
  handle.state ??= JSON.parse(handle.app.state());
  return handle.state;
}

/** Calls the listener with each new state, until the function that it answers is called. */
export function subscribe(handle, listener) {
  const entry = (now) => listener(now);
  handle.listeners.add(entry);
  return () => handle.listeners.delete(entry);
}

/** Sends an event, and throws if the machine knows none such. */
export function dispatch(handle, event) {
  const refused = handle.app.dispatch(JSON.stringify(event) ?? "null");
  if (refused) {
    throw new TypeError(refused);
  }
}

/** Ends the machine and its effects and takes its view off the page. */
export function unmount(handle) {
  handle.listeners.clear();
  handle.app.stop();
}

/** `<hydra-app machine="…" event='{"type":…}'>`: tells of each new state by the event `state`. */
class HydraApp extends HTMLElement {
  static observedAttributes = ["machine", "event"];

  #handle;

  // Attributes that are there already are told of before the element is connected.
  #connected = false;

  get state() {
    return this.#handle && state(this.#handle);
  }

  dispatch(event) {
    if (!this.#handle) {
      throw new Error("This hydra-app runs no machine: it is not on the page, or names none");
    }
    dispatch(this.#handle, event);
  }

  connectedCallback() {
    this.#connected = true;
    this.#begin();
  }

  // An element that moves is taken off the page and put back at once: it goes on.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#connected = false;
        this.#end();
      }
    });
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#connected || before === after) {
      return;
    }
    if (name === "machine") {
      this.#end();
      this.#begin();
    } else if (this.#handle) {
      this.#sendAttribute();
    }
  }

  #begin() {
    if (!this.#handle && this.hasAttribute("machine")) {
      this.#handle = mount(this, this.getAttribute("machine"));
      subscribe(this.#handle, (detail) => this.dispatchEvent(new CustomEvent("state", { detail })));
      this.#sendAttribute();
    }
  }

  #sendAttribute() {
    if (this.hasAttribute("event")) {
      dispatch(this.#handle, JSON.parse(this.getAttribute("event")));
    }
  }

  #end() {
    if (this.#handle) {
      unmount(this.#handle);
      this.#handle = undefined;
    }
  }
}

if (!customElements.get("hydra-app")) {
  customElements.define("hydra-app", HydraApp);
}
