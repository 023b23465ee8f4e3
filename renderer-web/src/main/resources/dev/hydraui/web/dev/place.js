// Where a person is in the page: the focus, the caret and what is scrolled, found again in elements that were drawn anew.

function label(element) {
  const labels = element.labels && element.labels.length ? element.labels[0].textContent : "";
  return labels || element.getAttribute("aria-label") || (element.value === undefined ? element.textContent : "");
}

/** The steps from a root to an element: each by name and by number among its brothers of that name. */
function path(root, element) {
  const steps = [];
  for (let at = element; at !== root; at = at.parentElement) {
    const twins = Array.from(at.parentElement.children).filter((each) => each.localName === at.localName);
    steps.unshift([at.localName, twins.indexOf(at)]);
  }
  return steps;
}

function follow(root, steps) {
  return steps.reduce((at, [name, index]) => {
    return at && Array.from(at.children).filter((each) => each.localName === name)[index];
  }, root);
}

/** Says of an element what tells it from the others, and answers how to find it again. */
function finder(root, element) {
  const testId = element.getAttribute("data-testid");
  const name = element.localName;
  const said = label(element);
  const steps = path(root, element);
  return () => {
    const like = Array.from(root.querySelectorAll(name));
    const byId = testId ? like.filter((each) => each.getAttribute("data-testid") === testId) : [];
    if (byId.length === 1) return byId[0];
    const bySteps = follow(root, steps);
    if (bySteps && label(bySteps) === said) return bySteps;
    const byLabel = said ? like.filter((each) => label(each) === said) : [];
    return byLabel.length === 1 ? byLabel[0] : bySteps;
  };
}

/** Notes where a person is in some roots; what it answers takes them back there. */
export function placeOfPerson(roots) {
  const back = [];
  const page = [scrollX, scrollY];
  const focused = document.activeElement;
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.scrollTop || element.scrollLeft) {
        const find = finder(root, element);
        const { scrollTop, scrollLeft } = element;
        back.push(() => {
          const found = find();
          if (found) found.scrollTo({ top: scrollTop, left: scrollLeft, behavior: "instant" });
        });
      }
    }
    if (focused && focused !== root && root.contains(focused)) {
      const find = finder(root, focused);
      const caret = "selectionStart" in focused ? [focused.selectionStart, focused.selectionEnd, focused.selectionDirection] : null;
      back.push(() => {
        const found = find();
        if (!found) return;
        found.focus({ preventScroll: true });
        if (caret && caret[0] !== null && "selectionStart" in found) found.setSelectionRange(...caret);
      });
    }
  }
  return () => {
    for (const step of back) step();
    scrollTo({ left: page[0], top: page[1], behavior: "instant" });
  };
}
