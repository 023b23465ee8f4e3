package dev.hydraui.examples.sevenguis.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetTest {

  private static Sheet sheet(String... cells) {
    Sheet sheet = Sheet.EMPTY;
    for (int i = 0; i < cells.length; i += 2) {
      sheet = sheet.enter(cell(cells[i]), cells[i + 1]);
    }
    return sheet;
  }

  private static Cell cell(String name) {
    return new Cell(name.charAt(0) - 'A', Integer.parseInt(name.substring(1)) - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12            | 12",
        "1.50          | 1.5",
        "Hello         | Hello",
        "=1+2*3        | 7",
        "=(1+2)*3      | 9",
        "=10-4-3       | 3",
        "=-(2)*-3      | 6",
        "= 7 / 2       | 3.5",
        "=a1 + A2      | 5",
        "=SUM(A1:A2)   | 5",
        "=sum(A2:A1)   | 5",
        "=AVERAGE(A1:A3)| 2.5",
        "=MIN(A1:A2)   | 2",
        "=MAX(A1:A2)   | 3",
        "=COUNT(A1:B9) | 2",
        "=SUM(C7:C9)   | 0",
        "=A9 + 1       | 1",
        "=1/0          | #no number",
        "=AVERAGE(C1:C9)| #no number",
        "=B1 + 1       | #no number",
        "=             | #formula",
        "=1 +          | #formula",
        "=(1           | #formula",
        "=A0           | #formula",
        "=A101         | #formula",
        "=AA1          | #formula",
        "=SUM(A1       | #formula",
        "=1 2          | #formula",
        "=what(A1)     | #formula",
      })
  void calculates(String entered, String shown) {
    Sheet sheet = sheet("A1", "2", "A2", "3", "B1", "words", "C1", entered);
    Sheet apart = sheet("A1", "2", "A2", "3", "B1", "words", "E1", entered);
    String where = entered.contains("C1") ? "E1" : "C1";
    assertEquals(shown, (where.equals("C1") ? sheet : apart).value(cell(where)).shown());
  }

  @Test
  void whatDependsOnACellFollowsIt() {
    Sheet sheet = sheet("A1", "1", "A2", "=A1+1", "A3", "=A2*10", "B1", "=SUM(A1:A3)");
    assertEquals("23", sheet.value(cell("B1")).shown());
    Sheet next = sheet.enter(cell("A1"), "2");
    assertEquals("3", next.value(cell("A2")).shown());
    assertEquals("35", next.value(cell("B1")).shown());
    assertEquals("5", next.enter(cell("A3"), "").value(cell("B1")).shown());
    assertEquals("23", sheet.value(cell("B1")).shown());
  }

  @Test
  void aCircleIsNamedAndBroken() {
    Sheet sheet = sheet("A1", "=B1", "B1", "=A1+1", "C1", "=B1*2");
    assertEquals("#circle", sheet.value(cell("A1")).shown());
    assertEquals("#circle", sheet.value(cell("B1")).shown());
    assertEquals("#circle", sheet.value(cell("C1")).shown());
    Sheet mended = sheet.enter(cell("A1"), "4");
    assertEquals("5", mended.value(cell("B1")).shown());
    assertEquals("10", mended.value(cell("C1")).shown());
    assertEquals("#circle", sheet("A1", "=A1").value(cell("A1")).shown());
  }

  @Test
  void bracketsMayBeDeepButNotEndless() {
    String deep = "=" + "(".repeat(50) + "1" + ")".repeat(50);
    assertEquals("1", sheet("A1", deep).value(cell("A1")).shown());
    String endless = "=" + "(".repeat(100_000);
    assertEquals("#formula", sheet("A1", endless).value(cell("A1")).shown());
    assertEquals("#formula", sheet("A1", "=" + "-".repeat(100_000)).value(cell("A1")).shown());
  }

  @Test
  void aLongChainIsCalculated() {
    Sheet sheet = Sheet.EMPTY.enter(cell("A1"), "1");
    for (int row = 2; row <= Cell.ROWS; row++) {
      sheet = sheet.enter(cell("A" + row), "=A" + (row - 1) + "+1");
    }
    assertEquals("100", sheet.value(cell("A100")).shown());
    assertEquals("200", sheet.enter(cell("A1"), "101").value(cell("A100")).shown());
  }
}
