package dev.hydraui.compose.component

import androidx.compose.runtime.Stable
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import dev.hydraui.component.RowSelection
import dev.hydraui.component.Table
import dev.hydraui.component.TableColumn
import dev.hydraui.component.TableRows
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot

/** The table that a row or a cell stands in. */
internal val LocalTable = staticCompositionLocalOf<TableState?> { null }

/** So many rows are there whole, and scroll with the page; of more, those in sight. */
internal const val FEW_ROWS = 100

/** What a heading can have the focus with. */
internal class HeadingControls(spot: Spot) {
  val cell = Focusable(spot)
  val sort = Focusable(spot)
  val edge = Focusable(spot)

  fun all(): List<Focusable> = listOf(cell, sort, edge)
}

/** What a table keeps for as long as it is there. */
@Stable
internal class TableState(val spot: Spot) {

  /** The table itself, where it is scrolled by keys or its row is not here. */
  val own = Focusable(spot)

  val scroll = TableScroll()
  val keys = TableKeys(this)
  private val headings = HashMap<String, HeadingControls>()
  private var selectedLast: Spot? = null

  /** What of the width of the window it has, in pixels. */
  var room by mutableIntStateOf(0)

  /** How far its headings are pushed down, so that they stay in sight, in pixels. */
  var stuck by mutableFloatStateOf(0f)

  /** How wide its columns are now. */
  var widths by mutableStateOf(TableWidths.NONE)

  /** The column whose edge is being drawn, and how wide that makes it. */
  var tried by mutableStateOf<Pair<String, Int>?>(null)

  /** What suits each column, in pixels. */
  var natural = IntArray(0)

  val component: Table<*>
    get() = spot.component as Table<*>

  private val shown: Table<*>
    get() = spot.shown as Table<*>

  val columns: List<TableColumn> by derivedStateOf { shown.columns }
  val selects: Boolean by derivedStateOf { shown.onSelectAll.isPresent }
  val editable: Boolean by derivedStateOf { shown.editable }
  val sized: Boolean by derivedStateOf { shown.isSized }

  /** Where its rows stand. */
  val rowsSpot: Spot
    get() = spot.children.singleOrNull()?.takeIf { it.shown is TableRows<*> } ?: spot

  val window: TableRows<*>?
    get() = rowsSpot.shown as? TableRows<*>

  /** The rows that are here. */
  val rows: List<Spot>
    get() = rowsSpot.children

  /** Which of all rows the first of these is. */
  val first: Int
    get() = window?.firstRow ?: 0

  val count: Int
    get() = window?.rowCount ?: rows.size

  /** Which of all rows this is, or less than 0. */
  fun rowOf(row: Spot): Int = rows.indexOf(row).let { if (it < 0) it else first + it }

  fun heading(key: String): HeadingControls = headings.getOrPut(key) { HeadingControls(spot) }

  /** A row was selected or not, perhaps with those up to the one before. */
  fun selected(row: Spot, on: Boolean, range: Boolean) {
    val at = rowOf(row)
    val last = selectedLast?.let(::rowOf) ?: -1
    if (range && last >= 0 && at >= 0) {
      val selection = RowSelection(minOf(at, last), maxOf(at, last) - minOf(at, last) + 1, on)
      spot.send(component.onSelectRange.map { toEvent(it, selection) })
    }
    selectedLast = row
  }
}
