package dev.hydraui.web.component;

import dev.hydraui.web.dom.Element;
import org.teavm.jso.JSBody;

/** Which of all rows of a table each of those is that are here; headings are the first. */
final class TableRowNumbers {

  private TableRowNumbers() {}

  /** Numbers the rows in an element. */
  @JSBody(
      params = {"rows", "first"},
      script =
          """
          var number = first + 2;
          for (var row = rows.firstElementChild; row; row = row.nextElementSibling) {
            if (row.getAttribute('aria-rowindex') !== '' + number) {
              row.setAttribute('aria-rowindex', number);
              row.setAttribute('role', 'row');
            }
            number++;
          }
          """)
  static native void write(Element rows, int first);

  /** Which of all rows it is, from 0; below that if it has no number yet. */
  @JSBody(params = "row", script = "return row.getAttribute('aria-rowindex') - 2;")
  static native int of(Element row);

  /** Which of those that are here it is, from 0. */
  @JSBody(params = "row", script = "return [].indexOf.call(row.parentNode.children, row);")
  static native int place(Element row);

  @JSBody(params = "rows", script = "return rows.childElementCount;")
  static native int count(Element rows);

  /** The row at an index of those that are here, or null. */
  @JSBody(
      params = {"rows", "index"},
      script = "return rows.children[index] || null;")
  static native Element find(Element rows, int index);
}
