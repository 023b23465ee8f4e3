package dev.hydraui.message;

import java.util.Locale;
import java.util.Optional;

/** The roles of WAI-ARIA 1.2 that components have. */
public enum AriaRole {
  ALERT,
  ALERTDIALOG,
  BUTTON,
  CELL,
  CHECKBOX,
  CODE,
  COLUMNHEADER,
  COMBOBOX,
  DEFINITION,
  DIALOG,
  FIGURE,
  FORM,
  GRID,
  GRIDCELL,
  GROUP,
  HEADING,
  IMG,
  LINK,
  LIST,
  LISTBOX,
  LISTITEM,
  MAIN,
  MENU,
  MENUITEM,
  MENUITEMCHECKBOX,
  NAVIGATION,
  OPTION,
  PROGRESSBAR,
  RADIO,
  RADIOGROUP,
  REGION,
  ROW,
  ROWHEADER,
  SEARCHBOX,
  SEPARATOR,
  SLIDER,
  SPINBUTTON,
  STATUS,
  SWITCH,
  TAB,
  TABLE,
  TABLIST,
  TABPANEL,
  TERM,
  TEXTBOX,
  TREE,
  TREEITEM;

  private final String written = name().toLowerCase(Locale.ROOT);

  /**
   * The role that WAI-ARIA writes so, such as {@code listitem}; nothing where it is none of these.
   */
  public static Optional<AriaRole> of(String written) {
    for (AriaRole role : values()) {
      if (role.written.equals(written)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
