package dev.hydraui.conformance;

import dev.hydraui.component.KanbanBoard;
import dev.hydraui.component.KanbanCard;
import dev.hydraui.component.KanbanColumn;
import java.util.List;

final class KanbanCases extends Case.Group {

  private static final String HELP =
      "(Press Space to pick up. Then use the arrow keys to move, Space to drop, Escape to cancel.)";

  @Override
  public List<Case> cases() {
    return List.of(
        Case.of(
            "kanban board: columns of cards",
            show(board("a b", "")),
            sees(
                """
                group "Work"
                  status
                  region "To do"
                    heading "To do" [level 3]
                    list "To do"
                      listitem
                        text "Card a"
                        button "Move Card a" HELP
                      listitem
                        text "Card b"
                        button "Move Card b" HELP
                  region "Done"
                    heading "Done" [level 3]
                    list "Done"
                """
                    .replace("HELP", HELP))),
        Case.of(
            "kanban board: a card is moved by keys, each step is said, and it keeps the focus",
            show(board("a b", "c")),
            focus("button \"Move Card a\""),
            key("Space"),
            finds("status", "status\n  text \"Card a picked up, To do, 1 of 2\""),
            finds("button \"Move Card a\"", "button \"Move Card a\" [pressed] " + HELP),
            key("ArrowDown"),
            finds("status", "status\n  text \"To do, 2 of 2\""),
            key("ArrowRight"),
            finds("status", "status\n  text \"Done, 2 of 2\""),
            key("ArrowUp"),
            finds("status", "status\n  text \"Done, 1 of 2\""),
            sends(),
            key("Space"),
            sends("a to done at 0"),
            finds("status", "status\n  text \"Card a dropped, Done, 1 of 2\""),
            show(board("b", "a c")),
            focused("button \"Move Card a\"")),
        Case.of(
            "kanban board: Escape leaves a card where it is",
            show(board("a b", "c")),
            focus("button \"Move Card b\""),
            key("Space"),
            key("ArrowUp"),
            key("Escape"),
            finds("status", "status\n  text \"Card b was not moved\""),
            key("ArrowUp"),
            sends(),
            focused("button \"Move Card b\"")),
        Case.of(
            "kanban board: a card is drawn on another",
            show(board("a b", "c")),
            drag("button \"Move Card a\"", "button \"Move Card c\""),
            sends("a to done at 0")),
        Case.of(
            "kanban board: a card goes into no other board",
            show(
                column(
                    board("a b", "c"),
                    kanbanBoard("Other", column("done", "Done", "z")).onMove(move -> "other"))),
            drag("button \"Move Card a\"", "button \"Move Card z\""),
            sends()),
        Case.of(
            "kanban board: what a card gets inside later is there, and goes again",
            show(kanbanBoard("Work", kanbanColumn("todo", "To do", card("a")))),
            lacks("button \"Assign\""),
            show(kanbanBoard("Work", kanbanColumn("todo", "To do", assignable("a")))),
            press("button \"Assign\""),
            sends("assign a"),
            show(kanbanBoard("Work", kanbanColumn("todo", "To do", card("a")))),
            lacks("button \"Assign\"")),
        Case.of(
            "kanban board: a card that is held stays where nothing can be moved any more",
            show(board("a b", "c")),
            focus("button \"Move Card a\""),
            key("Space"),
            show(kanbanBoard("Work", column("todo", "To do", "a b"), column("done", "Done", "c"))),
            show(board("a b", "c")),
            finds("button \"Move Card a\"", "button \"Move Card a\" " + HELP),
            sends()),
        Case.of(
            "kanban board: where nothing can be moved nothing offers it",
            show(kanbanBoard("Work", kanbanColumn("todo", "To do", card("a").onOpen("open")))),
            lacks("button \"Move Card a\""),
            press("button \"Card a\""),
            sends("open")));
  }

  private KanbanBoard<String> board(String todo, String done) {
    return kanbanBoard("Work", column("todo", "To do", todo), column("done", "Done", done))
        .onMove(move -> move.card() + " to " + move.column() + " at " + move.index());
  }

  private KanbanColumn<String> column(String key, String title, String cards) {
    return kanbanColumn(key, title, each(keys(cards), card -> card, this::card));
  }

  private KanbanCard<String> assignable(String key) {
    return kanbanCard(key, "Card " + key, button("Assign", "assign " + key));
  }

  private KanbanCard<String> card(String key) {
    return kanbanCard(key, "Card " + key);
  }

  /** Letters with blanks between them. */
  private static List<String> keys(String letters) {
    return letters.isEmpty() ? List.of() : List.of(letters.split(" "));
  }
}
