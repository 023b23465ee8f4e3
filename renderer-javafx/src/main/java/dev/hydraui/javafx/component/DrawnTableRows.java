package dev.hydraui.javafx.component;

import dev.hydraui.component.RowRange;
import dev.hydraui.component.TableRows;
import dev.hydraui.javafx.scene.Drawn;
import dev.hydraui.javafx.scene.Room;
import dev.hydraui.javafx.scene.Spot;
import javafx.scene.layout.Region;

/** The rows in sight of a table that may have a million; they stand in the table's own body. */
final class DrawnTableRows extends Drawn<TableRows<?>, Region> {

  /** How many rows are kept above and below those in sight. */
  private static final int AROUND = 12;

  private static final RowRange NOTHING = new RowRange(0, 0);

  /** What was asked for and is not here yet. */
  private RowRange asked = NOTHING;

  DrawnTableRows() {
    super(new Region());
    room(new InTable());
  }

  private DrawnTable table() {
    return (DrawnTable) spot().around().orElseThrow().drawn();
  }

  private final class InTable implements Room {
    @Override
    public void insert(Spot child, Spot before) {
      table().room().insert(child, before);
    }

    @Override
    public void move(Spot child, Spot before) {
      table().room().move(child, before);
    }

    @Override
    public void remove(Spot child) {
      table().room().remove(child);
    }
  }

  @Override
  protected void show(TableRows<?> rows) {
    if (table().body.window(rows.firstRow(), rows.rowCount())) {
      table().windowed(this);
    }
  }

  /** Asks for the rows in sight and around, unless half of those around are here at least. */
  void look() {
    TableBody body = table().body;
    if (body.getHeight() <= 0) {
      return;
    }
    int from = Math.max(0, body.from() - AROUND / 2);
    int to = Math.min(body.count(), body.to() + AROUND / 2);
    if (from >= body.first() && to <= body.first() + body.rows.size()) {
      asked = NOTHING;
      return;
    }
    int start = Math.max(0, body.from() - AROUND);
    RowRange wanted = new RowRange(start, Math.min(body.count(), body.to() + AROUND) - start);
    if (!wanted.equals(asked)) {
      asked = wanted;
      sendSoon(() -> component().onWindow().apply(wanted));
    }
  }
}
