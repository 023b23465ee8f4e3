package dev.hydraui.conformance;

import dev.hydraui.component.KeyValue;
import dev.hydraui.component.KeyValueRow;
import java.util.ArrayList;
import java.util.List;

final class KeyValueCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "key-value: shows its rows, each with what can be done to it",
            show(headers("a=1", "=2")),
            sees(
                """
                group "Headers"
                  list "Headers"
                    listitem
                      textbox "Key, row 1" = "a"
                      textbox "Value, row 1" = "1"
                      button "Move a up" [disabled]
                      button "Move a down"
                      button "Remove a"
                    listitem
                      textbox "Key, row 2"
                      textbox "Value, row 2" = "2"
                      button "Move row 2 up"
                      button "Move row 2 down" [disabled]
                      button "Remove row 2"
                  button "Add"
                """)),
        Case.of(
            "key-value: what is typed sends all rows",
            show(headers("a=1", "b=2")),
            focus("textbox \"Value, row 2\""),
            key("End"),
            type("3"),
            sends("a=1 b=23"),
            show(headers("a=1", "b=23")),
            focused("textbox \"Value, row 2\"")),
        Case.of(
            "key-value: Enter in the last row adds one and goes there",
            show(headers("a=1")),
            focus("textbox \"Value, row 1\""),
            key("Enter"),
            sends("a=1 ="),
            show(headers("a=1", "=")),
            finds("textbox \"Key, row 2\"", "textbox \"Key, row 2\""),
            press("button \"Remove row 2\""),
            sends("a=1")),
        Case.of(
            "key-value: Alt and an arrow key move a row, and never beyond the ends",
            show(headers("a=1", "b=2")),
            focus("textbox \"Key, row 1\""),
            key("Alt+ArrowUp"),
            sends(),
            key("Alt+ArrowDown"),
            sends("b=2 a=1"),
            show(headers("b=2", "a=1")),
            focus("button \"Move a up\""),
            key("Enter"),
            sends("a=1 b=2")),
        Case.of(
            "key-value: read-only it can be read only",
            show(headers("a=1").readOnly(true)),
            focus("textbox \"Key, row 1\""),
            key("Enter"),
            type("x"),
            sends(),
            sees(
                """
                group "Headers"
                  list "Headers"
                    listitem
                      textbox "Key, row 1" = "a" [readonly]
                      textbox "Value, row 1" = "1" [readonly]
                """)));
  }

  private KeyValue<String> headers(String... rows) {
    List<KeyValueRow> pairs = new ArrayList<>();
    for (String row : rows) {
      int at = row.indexOf('=');
      pairs.add(new KeyValueRow(row.substring(0, at), row.substring(at + 1)));
    }
    return keyValue("Headers", pairs, KeyValueCases::text);
  }

  private static String text(List<KeyValueRow> rows) {
    String text = "";
    for (KeyValueRow row : rows) {
      text = text + (text.isEmpty() ? "" : " ") + row.key() + "=" + row.value();
    }
    return text;
  }
}
