// What ./hydra dev puts into a page: loads the program, puts each new one into its place, and says what does not compile.
import * as overlay from "./overlay.js";
import { placeOfPerson } from "./place.js";

const KEPT = "hydra-dev-kept";
const mounted = new Map();
const programs = [];
let session = null;
let build = 0;
let swapping = Promise.resolve();
let isThere;
const firstBuild = new Promise((resolve) => (isThere = resolve));

// States wait here, by the element they are drawn in, for the program that goes on with them.
let kept = new Map(JSON.parse(sessionStorage.getItem(KEPT) || "[]"));
sessionStorage.removeItem(KEPT);

/** Says where an element stands, for a program that does not know the element itself. */
function nameOf(root) {
  if (root.id) return "#" + root.id;
  const parent = root.parentElement;
  const twins = parent ? Array.from(parent.children) : [root];
  return (parent ? nameOf(parent) : "") + ">" + root.localName + twins.indexOf(root);
}

globalThis[Symbol.for("dev.hydraui.development")] = {
  offer(root, state, close) {
    mounted.set(root, { state, close });
  },
  withdraw(root) {
    mounted.delete(root);
  },
  take(root) {
    const name = nameOf(root);
    const state = kept.get(name);
    kept.delete(name);
    return state === undefined ? null : state;
  },
  say(text) {
    console.warn("hydra: " + text);
    navigator.sendBeacon(new URL("./said", import.meta.url), text);
  },
};

/** Every state there is, as data; one that cannot be told begins anew. */
function states() {
  const all = new Map(kept);
  for (const [root, machine] of mounted) {
    try {
      all.set(nameOf(root), machine.state());
    } catch (failure) {
      console.warn("hydra: the state in " + nameOf(root) + " begins anew:", failure);
    }
  }
  return all;
}

function address(program) {
  return program + "?build=" + session + "." + build;
}

/** Takes the place of the program's module: what a page calls as its main. */
export async function program(at) {
  await firstBuild;
  const entry = { at, calls: [], main: null };
  entry.main = (await import(address(at))).main;
  programs.push(entry);
  return (...given) => {
    entry.calls.push(given);
    return run(entry, given);
  };
}

function run(entry, given) {
  try {
    return entry.main(...given);
  } catch (failure) {
    fail(failure);
  }
}

function fail(failure) {
  console.error(failure);
  overlay.show("The program does not start", [
    { place: "", message: String(failure), source: String((failure && failure.stack) || ""), column: 0 },
  ]);
}

/** Puts the program of now into the place of the one before it: same page, same states. */
async function swap() {
  let next;
  try {
    next = await Promise.all(programs.map((entry) => import(address(entry.at))));
  } catch (failure) {
    return fail(failure);
  }
  // From here to the end nothing else happens in the page, so nobody sees it empty.
  const restorePlace = placeOfPerson(Array.from(mounted.keys()));
  const before = states();
  kept = new Map(before);
  for (const machine of Array.from(mounted.values())) machine.close();
  mounted.clear();
  overlay.hide();
  let failed = false;
  programs.forEach((entry, index) => {
    entry.main = next[index].main;
    for (const given of entry.calls) {
      try {
        entry.main(...given);
      } catch (failure) {
        failed = true;
        fail(failure);
      }
    }
  });
  if (failed) kept = before;
  restorePlace();
  document.documentElement.dispatchEvent(new CustomEvent("hydra-swapped", { detail: build }));
}

function reload() {
  sessionStorage.setItem(KEPT, JSON.stringify(Array.from(states())));
  location.reload();
}

/** Loads a style sheet anew; the old one goes when the new one is there, so the page is never bare. */
function restyle(path) {
  for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
    const href = new URL(link.href);
    if (href.origin === location.origin && decodeURIComponent(href.pathname).endsWith("/" + path)) {
      href.searchParams.set("saved", Date.now());
      const next = link.cloneNode();
      next.href = href;
      next.onload = next.onerror = () => link.remove();
      link.after(next);
    }
  }
}

function hear(told) {
  if (told.styles) told.styles.forEach(restyle);
  if (told.reload) return reload();
  if (told.problems && told.problems.length > 0) {
    overlay.show("Does not compile", told.problems);
  } else if (told.build && (told.build !== build || told.session !== session)) {
    const first = build === 0;
    session = told.session;
    build = told.build;
    overlay.hide();
    if (first) isThere();
    else swapping = swapping.then(swap);
  } else if (told.problems) {
    overlay.hide();
  }
}

new EventSource(new URL("./events", import.meta.url)).onmessage = (event) => hear(JSON.parse(event.data));
