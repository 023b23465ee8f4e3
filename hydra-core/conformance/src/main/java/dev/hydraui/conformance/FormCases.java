package dev.hydraui.conformance;

import dev.hydraui.component.Option;
import dev.hydraui.node.Node;
import java.util.List;

/** What holds fields and values together. */
final class FormCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "form: Enter in a field sends it",
            show(form("Person", "sent", name(""))),
            sees("form \"Person\"\n  textbox \"Name\""),
            focus("textbox \"Name\""),
            key("Enter"),
            sends("sent")),
        Case.of(
            "form: its buttons send their own events",
            show(form("Person", "sent", name(""), button("Save", "saved"))),
            press("button \"Save\""),
            sends("saved")),
        Case.of(
            "form: sent in vain it leads to the first field that is wrong",
            show(form("Person", "sent", name(""), name("Enter a name"), button("Save", "saved"))),
            focus("button \"Save\""),
            show(
                form("Person", "sent", name(""), name("Enter a name"), button("Save", "saved"))
                    .refusals(1)),
            type("x"),
            sends("Enter a name x")),
        Case.of(
            "form: sent in vain it leads to a field of several controls, and to none that is hidden",
            show(order(0)),
            focus("button \"Save\""),
            show(order(1)),
            focused("radio \"Small\"")),
        Case.of(
            "form: sent in vain it leads to files that are missing",
            show(papers(0)),
            focus("button \"Save\""),
            show(papers(1)),
            focused("button \"Choose a file\"")),
        Case.of(
            "form: changes its name and keeps what is in it",
            show(form("Person", "sent", name(""))),
            focus("textbox \"Name\""),
            show(form("Company", "sent", name(""))),
            focused("textbox \"Name\""),
            sees("form \"Company\"\n  textbox \"Name\"")),
        Case.of(
            "field group: names the fields in it",
            show(fieldGroup("Address", name(""))),
            sees("group \"Address\"\n  textbox \"Name\"")),
        Case.of(
            "field group: changes its name and keeps what is in it",
            show(fieldGroup("Address", name(""))),
            focus("textbox \"Name\""),
            show(fieldGroup("Home", name(""))),
            focused("textbox \"Name\""),
            sees("group \"Home\"\n  textbox \"Name\"")),
        Case.of(
            "field group: fields come and go",
            show(fieldGroup("Address", name(""))),
            show(fieldGroup("Address", name(""), button("Find", "find"))),
            sees("group \"Address\"\n  textbox \"Name\"\n  button \"Find\""),
            show(fieldGroup("Address")),
            sees("group \"Address\"")),
        Case.of(
            "section: stands under its heading",
            show(section("Orders", text("None")).description("Of this year")),
            sees("heading \"Orders\" [level 2]\ntext \"Of this year\"\ntext \"None\"")),
        Case.of(
            "section: changes its heading and keeps what is in it",
            show(section("Orders", name(""))),
            focus("textbox \"Name\""),
            show(section("Bills", name("")).description("Open")),
            focused("textbox \"Name\""),
            sees("heading \"Bills\" [level 2]\ntext \"Open\"\ntextbox \"Name\"")),
        Case.of(
            "section: what is in it can be used",
            show(section("Orders", button("Add", "add"))),
            press("button \"Add\""),
            sends("add")),
        Case.of(
            "details: names and values",
            show(details(detail("Name", text("Ada")), detail("Born", text("1815")))),
            sees(
                """
                term "Name"
                definition
                  text "Ada"
                term "Born"
                definition
                  text "1815"
                """)),
        Case.of(
            "details: come and go",
            show(details(detail("Name", text("Ada")))),
            show(details()),
            lacks("term")),
        Case.of(
            "details: are changed one by one",
            show(details(detail("Name", text("Ada")), detail("Born", text("1815")))),
            show(details(detail("Name", text("Grace")), detail("Born", text("1906")))),
            finds("text \"Grace\"", "text \"Grace\""),
            lacks("text \"Ada\"")),
        Case.of(
            "detail: changes its label",
            show(details(detail("Name", text("Ada")))),
            show(details(detail("First name", text("Ada")))),
            finds("term \"First name\"", "term \"First name\"")),
        Case.of(
            "detail: its value may be anything",
            show(details(detail("Mail", button("Write", "write")))),
            press("button \"Write\""),
            sends("write")),
        Case.of(
            "detail: has no value yet",
            show(details(detail("Mail"))),
            sees("term \"Mail\"\ndefinition")));
  }

  private Node<String> order(int refusals) {
    return form(
            "Order",
            "sent",
            section("More", name("Enter a name")).open(false).onToggle(open -> "open " + open),
            radioGroup("Size", "", List.of(new Option("s", "Small")), size -> size)
                .error("Choose a size"),
            button("Save", "saved"))
        .refusals(refusals);
  }

  private Node<String> papers(int refusals) {
    return form(
            "Order",
            "sent",
            fileUpload("Papers", List.of(), files -> "chosen").error("Choose a file"),
            name("Enter a name"),
            button("Save", "saved"))
        .refusals(refusals);
  }

  private Node<String> name(String error) {
    return textField("Name", "", text -> (error + " " + text).strip()).error(error);
  }
}
