package dev.hydraui.conformance;

import dev.hydraui.component.TextStyle;
import dev.hydraui.component.Tone;
import java.util.List;

/** Components that are there to be read. */
final class ContentCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of("text: is read", show(text("Hello")), sees("text \"Hello\"")),
        Case.of(
            "text: changes",
            show(text("Hello")),
            show(text("Good-bye").style(TextStyle.STRONG)),
            finds("text \"Good-bye\"", "text \"Good-bye\""),
            lacks("text \"Hello\"")),
        Case.of(
            "text: is text and nothing else",
            show(text("<b>1 & 2</b> \"3\"")),
            sees("text \"<b>1 & 2</b> \"3\"\"")),
        Case.of(
            "heading: has a level",
            show(column(heading(2, "Part"), heading(3, "Section"))),
            sees("heading \"Part\" [level 2]\nheading \"Section\" [level 3]")),
        Case.of(
            "heading: changes its text",
            show(heading(2, "Part")),
            show(heading(2, "Other")),
            sees("heading \"Other\" [level 2]")),
        Case.of(
            "heading: changes its level",
            show(heading(2, "Part")),
            show(heading(4, "Part")),
            sees("heading \"Part\" [level 4]")),
        Case.of("badge: is read", show(badge("New")), sees("text \"New\"")),
        Case.of(
            "badge: its tone is not said by colour alone, but by its label",
            show(badge("Overdue").tone(Tone.DANGER)),
            sees("text \"Overdue\"")),
        Case.of("badge: changes", show(badge("New")), show(badge("Old")), sees("text \"Old\"")),
        Case.of(
            "icon: says what its label says",
            show(icon("check").label("Done")),
            sees("img \"Done\"")),
        Case.of("icon: is nothing to hear without a label", show(icon("check")), sees("")),
        Case.of(
            "icon: gains and loses its label",
            show(icon("check")),
            show(icon("check").label("Done")),
            sees("img \"Done\""),
            show(icon("check")),
            sees("")),
        Case.of(
            "progress: says how far it is",
            show(progress("Upload").percent(40)),
            sees("progressbar \"Upload\" = \"40\"")),
        Case.of(
            "progress: goes on",
            show(progress("Upload").percent(40)),
            show(progress("Upload").percent(100)),
            sees("progressbar \"Upload\" = \"100\"")),
        Case.of(
            "progress: nobody knows how far",
            show(progress("Upload").percent(40)),
            show(progress("Upload")),
            sees("progressbar \"Upload\"")),
        Case.of(
            "skeleton: says that something is fetched",
            show(skeleton("People", 3)),
            sees("status\n  text \"People\"")),
        Case.of(
            "skeleton: gives way to what was fetched",
            show(column(skeleton("People", 3))),
            show(column(text("Ada"))),
            sees("text \"Ada\"")),
        Case.of(
            "skeleton: has nothing to use",
            show(column(button("One", "1"), skeleton("People", 3), button("Two", "2"))),
            focus("button \"One\""),
            key("Tab"),
            focused("button \"Two\"")),
        Case.of(
            "empty state: says what is not there, and why",
            show(emptyState("No people", "Nobody has been added.")),
            sees("text \"No people\"\ntext \"Nobody has been added.\"")),
        Case.of(
            "empty state: has what to do",
            show(emptyState("No people", "", button("Add", "add"))),
            press("button \"Add\""),
            sends("add"),
            lacks("text \"\"")),
        Case.of(
            "empty state: changes",
            show(emptyState("No people", "")),
            show(emptyState("Nobody found", "Try another name.")),
            sees("text \"Nobody found\"\ntext \"Try another name.\"")),
        Case.of(
            "alert: is read when it appears",
            show(column(text("Before"))),
            show(column(text("Before"), alert(Tone.DANGER, "Not saved").description("Try again."))),
            sees("text \"Before\"\nalert\n  text \"Not saved\"\n  text \"Try again.\"")),
        Case.of(
            "alert: can be closed where the machine wants to know",
            show(alert(Tone.INFO, "Saved").onDismiss("closed")),
            press("button \"Dismiss\""),
            sends("closed")),
        Case.of(
            "alert: cannot be closed otherwise",
            show(alert(Tone.INFO, "Saved").onDismiss("closed")),
            show(alert(Tone.INFO, "Saved")),
            lacks("button \"Dismiss\"")),
        Case.of(
            "alert: has what to do",
            show(alert(Tone.WARNING, "Offline", button("Again", "again"))),
            press("button \"Again\""),
            sends("again")));
  }
}
