package dev.hydraui.conformance;

import dev.hydraui.component.MenuItem;
import dev.hydraui.component.Option;
import dev.hydraui.component.Slider;
import dev.hydraui.component.Tab;
import dev.hydraui.message.Arabic;
import dev.hydraui.node.Node;
import java.util.List;

/** A screen in Arabic: what is next is to the left, and the arrow keys lead where they point. */
final class RightToLeftCases extends Case.Group {

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "right to left: the left arrow leads to the next tab",
            speak(new Arabic()),
            show(parts("a")),
            focus("tab \"الأول\""),
            key("ArrowLeft"),
            sends("tab b"),
            show(parts("b")),
            focused("tab \"الثاني\""),
            key("ArrowRight"),
            sends("tab a")),
        Case.of(
            "right to left: the left arrow makes a slider's value more",
            speak(new Arabic()),
            show(volume("30")),
            focus("slider \"الصوت\""),
            key("ArrowLeft"),
            sends("volume 31"),
            show(volume("31")),
            key("ArrowRight"),
            sends("volume 30"),
            key("ArrowUp"),
            sends("volume 32")),
        Case.of(
            "right to left: the left arrow leads into a tree",
            speak(new Arabic()),
            show(files(false)),
            focus("treeitem \"عمل\""),
            key("ArrowLeft"),
            sends("open true"),
            show(files(true)),
            key("ArrowLeft"),
            focused("treeitem \"خطة\""),
            key("ArrowRight"),
            focused("treeitem \"عمل\""),
            key("ArrowRight"),
            sends("open false"),
            type("خ"),
            focused("treeitem \"خطة\"")),
        Case.of(
            "right to left: the left arrow chooses the next of a group",
            speak(new Arabic()),
            show(size("s")),
            focus("radio \"صغير\""),
            key("ArrowLeft"),
            sends("size m"),
            show(size("m")),
            key("ArrowRight"),
            sends("size s")),
        Case.of(
            "right to left: a menu goes up and down, and by letters",
            speak(new Arabic()),
            show(
                menu(
                    "إجراءات",
                    List.of(
                        MenuItem.of("edit", "تحرير"),
                        MenuItem.of("copy", "نسخ"),
                        MenuItem.of("delete", "حذف")),
                    key -> key)),
            focus("button \"إجراءات\""),
            key("ArrowDown"),
            focused("menuitem \"تحرير\""),
            type("ح"),
            focused("menuitem \"حذف\""),
            key("ArrowUp"),
            key("Enter"),
            sends("copy")),
        Case.of(
            "right to left: the left arrow makes the first pane larger",
            speak(new Arabic()),
            show(split("مجلدات", 40, to -> "to " + to, text("أ"), text("ب"))),
            focus("separator \"مجلدات\""),
            key("ArrowLeft"),
            sends("to 45"),
            key("ArrowRight"),
            sends("to 35")),
        Case.of(
            "right to left: a text is taken as it is typed",
            speak(new Arabic()),
            show(name("")),
            focus("textbox \"الاسم\""),
            type("س"),
            sends("name س"),
            show(name("سلمى Karim 12")),
            sees("textbox \"الاسم\" = \"سلمى Karim 12\""),
            key("Backspace"),
            sends("name سلمى Karim 1")),
        Case.of(
            "right to left: a number keeps its digits",
            speak(new Arabic()),
            show(numberField("السعر", "12.50", text -> "price " + text).decimal(true).step("0.25")),
            focus("spinbutton \"السعر\""),
            key("ArrowUp"),
            sends("price 12.75"),
            finds("spinbutton \"السعر\"", "spinbutton \"السعر\" = \"12.50\"")),
        Case.of(
            "right to left: components speak the language of the screen",
            speak(new Arabic()),
            show(
                multiSelect(
                    "مهارات",
                    List.of("java", "sql"),
                    List.of(new Option("java", "جافا"), new Option("sql", "قواعد البيانات")),
                    chosen -> "" + chosen)),
            finds("button \"إزالة جافا\"", "button \"إزالة جافا\""),
            finds("combobox \"مهارات\"", "combobox \"مهارات\" [collapsed] (حُدِّد عنصران)"),
            press("button \"إزالة جافا\""),
            sends("[sql]")),
        Case.of(
            "right to left: the arrow keys go through what was chosen as it stands there",
            speak(new Arabic()),
            show(tagsField("وسوم", List.of("أ", "ب"), tags -> "" + tags)),
            focus("textbox \"وسوم\""),
            key("ArrowRight"),
            focused("button \"إزالة ب\""),
            key("ArrowRight"),
            focused("button \"إزالة أ\""),
            key("ArrowLeft"),
            focused("button \"إزالة ب\"")));
  }

  private Node<String> parts(String selected) {
    return tabs(
        "أجزاء",
        List.of(new Tab("a", "الأول", ""), new Tab("b", "الثاني", "")),
        selected,
        key -> "tab " + key,
        text(selected));
  }

  private Slider<String> volume(String value) {
    return slider("الصوت", value, moved -> "volume " + moved);
  }

  private Node<String> files(boolean open) {
    return tree(
        "ملفات",
        treeItem("عمل")
            .onExpand(on -> "open " + on)
            .expanded(open)
            .children(open ? List.of(treeItem("خطة").onSelect("plan")) : List.of()));
  }

  private Node<String> size(String value) {
    return radioGroup(
        "الحجم",
        value,
        List.of(new Option("s", "صغير"), new Option("m", "متوسط")),
        chosen -> "size " + chosen);
  }

  private Node<String> name(String value) {
    return textField("الاسم", value, text -> "name " + text);
  }
}
