package dev.hydraui.compose.component

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.isShiftPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import dev.hydraui.component.Slider
import dev.hydraui.component.TableCell
import dev.hydraui.component.TableRow
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot

private const val NOTHING = -1

/** How far a key scrolls a table sideways, in pixels. */
private const val STEP = 48

/**
 * The focus in a table: keys lead from cell to cell where cells are edited, and a row that is out
 * of sight gets its focus back when it returns.
 */
internal class TableKeys(private val table: TableState) {

  /** A cell; the row is less than 0 for the headings, the cell for the row itself. */
  private class At(val row: Int, val cell: Int)

  /** The row that has the focus or is to have it again. */
  var row by mutableIntStateOf(NOTHING)
    private set

  private var cell = 0

  /** Whether the table has the focus for a row that is not here. */
  private var waits = false

  /** Scrolls the table sideways, by pixels. */
  var sideways: (Int) -> Unit = {}

  private val surface
    get() = table.spot.surface

  private val isBack: Boolean
    get() = surface.words.isRightToLeft

  /** Something has the focus now. */
  fun went(control: Focusable) {
    if (control === table.own) {
      row = if (waits) row else NOTHING
      return
    }
    waits = false
    val at = at(control)
    row = at?.row ?: NOTHING
    if (at != null && at.row >= 0) {
      cell = at.cell
      table.scroll.reveal(at.row)
    }
  }

  /** Gives the focus back if its row is here. */
  fun restore() {
    val focused = surface.focused
    if (row != NOTHING && (focused == null || focused === table.own)) {
      focus()
    } else if (focused != null && focused !== table.own) {
      at(focused)?.let { row = it.row }
    }
  }

  /** Gives the focus to the cell, or to the table until its row is here. */
  private fun focus() {
    val line = line(row)
    waits = line == null
    val target = if (line == null) table.own else target(line, cell)
    if (target == null) surface.whenDrawn { line?.let { target(it, cell) }?.request() }
    else target.request()
  }

  private fun line(row: Int): Spot? = table.rows.getOrNull(row - table.first)

  /** Whether the Tab key leads to a cell: of a grid to one, at first to the first. */
  fun reaches(spot: Spot): Boolean {
    val line = line(maxOf(row, table.first))
    return line != null &&
      line === spot.around &&
      line.children.getOrNull(maxOf(0, cell)) === spot &&
      target(spot) === spot.focus.place
  }

  private fun at(control: Focusable): At? {
    if (control.spot === table.spot) {
      val heading = table.component.columns.indexOfFirst { control in table.heading(it.key).all() }
      return if (heading < 0) null else At(NOTHING, heading)
    }
    var below: Spot? = null
    var spot: Spot? = control.spot
    while (spot != null && spot.around !== table.rowsSpot) {
      below = spot
      spot = spot.around
    }
    val row = spot?.let(table::rowOf) ?: NOTHING
    return if (row < 0) null else At(row, spot?.children?.indexOf(below) ?: NOTHING)
  }

  private fun target(line: Spot, at: Int): Focusable? =
    line.children.getOrNull(at)?.let(::target) ?: line.focus.stops().firstOrNull()

  /** What has the focus for a cell: the one thing in it that can, or the cell. */
  private fun target(cell: Spot): Focusable? =
    cell.focus.inner().singleOrNull()?.takeIf { !isEntered(it) } ?: cell.focus.place

  /** What has keys of its own: it is entered, and left again. */
  private fun isEntered(control: Focusable): Boolean =
    control.types || (control.spot !== table.spot && control.spot.component is Slider<*>)

  /** What a key does; whether anything. */
  fun pressed(event: KeyEvent): Boolean {
    val focused = surface.focused
    return when {
      event.type != KeyEventType.KeyDown || focused == null -> false
      focused === table.own -> scroll(event.key)
      table.component.editable && !event.isAltPressed ->
        at(focused)?.let { walk(event, focused, it) } ?: false
      else -> false
    }
  }

  private fun scroll(key: Key): Boolean {
    val scroll = table.scroll
    val by = scroll.page.toDouble() * scroll.rowHeight
    when (key) {
      Key.MoveHome -> scroll.to(0.0)
      Key.MoveEnd -> scroll.to(scroll.most)
      Key.PageUp -> scroll.to(scroll.position - by)
      Key.PageDown -> scroll.to(scroll.position + by)
      Key.DirectionUp -> scroll.to(scroll.position - scroll.rowHeight)
      Key.DirectionDown -> scroll.to(scroll.position + scroll.rowHeight)
      Key.DirectionLeft -> sideways(if (isBack) STEP else -STEP)
      Key.DirectionRight -> sideways(if (isBack) -STEP else STEP)
      else -> return false
    }
    return true
  }

  private fun walk(event: KeyEvent, from: Focusable, at: At): Boolean {
    if (at.row == NOTHING) {
      val heading = table.heading(table.component.columns[at.cell].key)
      val inside = headingStops(at.cell)
      val whole = inside.singleOrNull() ?: heading.cell
      return if (from === whole) go(event, at, inside, from, null)
      else goOn(event, from, inside, heading.cell, from === heading.edge)
    }
    val cell = line(at.row)?.children?.getOrNull(at.cell) ?: return false
    if ((cell.component as? TableCell<*>)?.editing != false) {
      return false
    }
    val inside = cell.focus.inner()
    return if (from === target(cell)) go(event, at, inside, from, cell)
    else goOn(event, from, inside, cell.focus.place, isEntered(from))
  }

  private fun headingStops(at: Int): List<Focusable> {
    val table = table.component
    val column = table.columns[at]
    val heading = this.table.heading(column.key)
    return listOfNotNull(
      heading.sort.takeIf { table.onSort.isPresent && column.sortable },
      heading.edge.takeIf { table.onResize.isPresent },
    )
  }

  /** From a cell to others, or into it. */
  private fun go(
    event: KeyEvent,
    at: At,
    inside: List<Focusable>,
    from: Focusable,
    cell: Spot?,
  ): Boolean {
    val last = table.component.columns.size - 1
    val end = table.count - 1
    val all = event.isCtrlPressed || event.isMetaPressed
    val page = table.scroll.page
    when (event.key) {
      Key.DirectionDown -> go(at.row + 1, at.cell)
      Key.DirectionUp -> go(at.row - 1, at.cell)
      Key.DirectionRight -> go(at.row, (at.cell + if (isBack) -1 else 1).coerceIn(0, last))
      Key.DirectionLeft -> go(at.row, (at.cell + if (isBack) 1 else -1).coerceIn(0, last))
      Key.PageDown -> go(minOf(end, at.row + page), at.cell)
      Key.PageUp -> go(maxOf(0, at.row - page), at.cell)
      Key.MoveHome -> go(if (all) 0 else at.row, 0)
      Key.MoveEnd -> go(if (all) end else at.row, last)
      Key.Enter,
      Key.F2 -> return enter(event.key, inside, from, cell)
      else -> return false
    }
    return true
  }

  /** Into a cell with several things to press, unless the key begins to edit it. */
  private fun enter(key: Key, inside: List<Focusable>, from: Focusable, cell: Spot?): Boolean {
    val edits = (cell?.component as? TableCell<*>)?.onEdit?.isPresent == true
    val row = cell?.around?.component as? TableRow<*>
    when {
      from in inside || edits -> return false
      inside.isNotEmpty() -> inside[0].request()
      key == Key.Enter && row != null && row.onOpen.isPresent -> cell.around?.send(row.onOpen)
      else -> return false
    }
    return true
  }

  /** Between the things of a cell, and out of it. */
  private fun goOn(
    event: KeyEvent,
    from: Focusable,
    inside: List<Focusable>,
    cell: Focusable?,
    entered: Boolean,
  ): Boolean {
    val ahead = if (entered) 0 else if (isBack) -1 else 1
    val by =
      when (event.key) {
        Key.Tab -> if (event.isShiftPressed) -1 else 1
        Key.DirectionRight -> ahead
        Key.DirectionLeft -> -ahead
        else -> 0
      }
    if (event.key == Key.Escape) {
      cell?.request()
    } else if (by != 0 && inside.size > 1) {
      inside[(inside.indexOf(from) + by).mod(inside.size)].request()
    } else {
      return false
    }
    return true
  }

  /** To a cell of a row; -1 is the row of headings. */
  private fun go(to: Int, at: Int) {
    if (to < NOTHING || to >= table.count) {
      return
    }
    if (to == NOTHING) {
      val heading = table.heading(table.component.columns[at].key)
      (headingStops(at).singleOrNull()?.takeIf { it !== heading.edge } ?: heading.cell).request()
      return
    }
    row = to
    cell = at
    table.scroll.reveal(to)
    focus()
  }
}
