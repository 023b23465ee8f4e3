package dev.hydraui.conformance;

import dev.hydraui.json.JsonString;
import java.util.List;

/** What an application brings along itself, where a renderer was told nothing of it. */
final class CustomCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "custom: one that is not known shows its children",
            show(column(custom("unheard of", new JsonString("x"), text("Instead")))),
            sees("text \"Instead\"")),
        Case.of(
            "custom: what is in it lives",
            show(custom("unheard of", new JsonString("x"), button("Press", "pressed"))),
            focus("button \"Press\""),
            show(custom("unheard of", new JsonString("y"), button("Press", "again"))),
            focused("button \"Press\""),
            key("Enter"),
            sends("again")),
        Case.of(
            "custom: one of another name is another thing",
            show(custom("unheard of", new JsonString("x"), button("Press", "pressed"))),
            focus("button \"Press\""),
            show(custom("unknown", new JsonString("x"), button("Press", "pressed"))),
            sees("button \"Press\"")),
        Case.of(
            "native: one that is not known shows nothing",
            show(column(text("Before"), nativePart("nothing"), text("After"))),
            sees("text \"Before\"\ntext \"After\"")),
        Case.of(
            "native: comes and goes without a trace",
            show(column(nativePart("nothing"), button("Press", "pressed"))),
            focus("button \"Press\""),
            show(column(nothing(), button("Press", "pressed"))),
            focused("button \"Press\""),
            sees("button \"Press\"")),
        Case.of(
            "native: one of another key is another thing",
            show(nativePart("nothing")),
            show(nativePart("nothing else")),
            sees("")));
  }
}
