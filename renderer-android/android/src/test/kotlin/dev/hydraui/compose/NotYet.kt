package dev.hydraui.compose

/**
 * The cases of the corpus that do not pass on Android's own code yet: there a press does not move
 * the focus, and a key that is typed into a field is not seen before it. The list is exact: one
 * that passes is to be taken off it.
 */
internal val NOT_YET: Set<String> =
  setOf(
    "breadcrumbs: are followed by a press and by Enter",
    "code editor: Tab indents",
    "focus: in a dialog it goes where it is wanted, and in a group to what is chosen",
    "item: is ticked off by a press and by the space bar",
    "item: leads somewhere",
    "item: opens by a press and by Enter",
    "kanban board: Escape leaves a card where it is",
    "kanban board: a card is moved by keys, each step is said, and it keeps the focus",
    "long table: a row that is out of sight gets its focus back when it returns",
    "menu: keys do what its items do from anywhere, and not where it is disabled",
    "menu: what is disabled is not chosen, and neither is it opened while disabled",
    "navigation item: is followed by a press and by Enter",
    "page: the same one keeps the focus",
    "palette: keys do what its commands do, open or not",
    "popover: a press elsewhere asks to close it",
    "reconciler: a child's events become its parent's",
    "reconciler: another key is another thing",
    "table row: is selected by a press and by the space bar",
    "toast: leaves the focus where it is",
  )
