package dev.hydraui.message;

/** What assistive technology is told, in English. */
final class EnglishAccessible implements AccessibleMessages {

  @Override
  public String role(AriaRole role) {
    return switch (role) {
      case ALERT -> "alert";
      case ALERTDIALOG -> "alert dialog";
      case BUTTON -> "button";
      case CELL -> "cell";
      case CHECKBOX -> "check box";
      case CODE -> "code";
      case COLUMNHEADER -> "column header";
      case COMBOBOX -> "combo box";
      case DEFINITION -> "definition";
      case DIALOG -> "dialog";
      case FIGURE -> "figure";
      case FORM -> "form";
      case GRID -> "grid";
      case GRIDCELL -> "cell";
      case GROUP -> "group";
      case HEADING -> "heading";
      case IMG -> "image";
      case LINK -> "link";
      case LIST -> "list";
      case LISTBOX -> "list box";
      case LISTITEM -> "list item";
      case MAIN -> "main";
      case MENU -> "menu";
      case MENUITEM -> "menu item";
      case MENUITEMCHECKBOX -> "menu item with a check";
      case NAVIGATION -> "navigation";
      case OPTION -> "option";
      case PROGRESSBAR -> "progress bar";
      case RADIO -> "radio button";
      case RADIOGROUP -> "radio group";
      case REGION -> "region";
      case ROW -> "row";
      case ROWHEADER -> "row header";
      case SEARCHBOX -> "search field";
      case SEPARATOR -> "separator";
      case SLIDER -> "slider";
      case SPINBUTTON -> "number field";
      case STATUS -> "status";
      case SWITCH -> "switch";
      case TAB -> "tab";
      case TABLE -> "table";
      case TABLIST -> "tabs";
      case TABPANEL -> "tab panel";
      case TERM -> "term";
      case TEXTBOX -> "text field";
      case TREE -> "tree";
      case TREEITEM -> "tree item";
    };
  }

  @Override
  public String state(AriaState state) {
    return switch (state) {
      case BUSY -> "busy";
      case CHECKED -> "checked";
      case COLLAPSED -> "collapsed";
      case CURRENT_PAGE -> "current page";
      case DISABLED -> "disabled";
      case EXPANDED -> "expanded";
      case INVALID -> "invalid";
      case MIXED -> "partly checked";
      case MODAL -> "modal";
      case MULTILINE -> "several lines";
      case MULTISELECTABLE -> "several can be selected";
      case PRESSED -> "pressed";
      case READONLY -> "read-only";
      case REQUIRED -> "required";
      case SELECTED -> "selected";
      case SORTED_ASCENDING -> "sorted ascending";
      case SORTED_DESCENDING -> "sorted descending";
    };
  }

  @Override
  public String level(int level) {
    return "level " + level;
  }

  @Override
  public String row(int number) {
    return "row " + number;
  }

  @Override
  public String rows(int count) {
    return count + (Plural.english(count) == Plural.ONE ? " row" : " rows");
  }

  @Override
  public String item(int number, int of) {
    return "item " + number + " of " + of;
  }

  @Override
  public String keys(String keys) {
    return "keys " + keys;
  }
}
