package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.ScrollableState
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableDoubleStateOf
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.setValue
import dev.hydraui.component.RowRange

/** How many rows are asked for above and below those in sight. */
private const val AROUND = 12

/** How many are composed there: few, as what comes into sight is composed before it is drawn. */
private const val BESIDE = 2

/** Rows come and go so many at a time. */
private const val AT_A_TIME = 2

/** How many rows are in sight until that is known. */
private const val USUAL = 14

/**
 * Where a long table is scrolled to. Rows are of one height, and stand at places that are counted
 * from what is in sight, so that a million of them are no less exact than ten. In pixels.
 */
@Stable
internal class TableScroll {

  var rowHeight by mutableIntStateOf(1)
  var count by mutableIntStateOf(0)

  /** How high what is in sight is. */
  var view by mutableIntStateOf(0)

  /** How much is above what is in sight. */
  var position by mutableDoubleStateOf(0.0)
    private set

  val state = ScrollableState { by ->
    val before = position
    to(position + by)
    (position - before).toFloat()
  }

  val most: Double
    get() = maxOf(0.0, count.toDouble() * rowHeight - high)

  private val high: Int
    get() = if (view > 0) view else USUAL * rowHeight

  /** The first row in sight. */
  private val from: Int
    get() = (position / rowHeight).toInt()

  /** The row behind the last in sight. */
  private val to: Int
    get() = minOf(count, ((position + high) / rowHeight).toInt() + 1)

  /** How many whole rows can be seen at a time. */
  val page: Int
    get() = maxOf(1, high / rowHeight - 1)

  fun to(wanted: Double) {
    position = wanted.coerceIn(0.0, most)
  }

  /** Scrolls to a row, no further than it must. */
  fun reveal(row: Int) {
    val top = row.toDouble() * rowHeight
    if (top < position) {
      to(top)
    } else if (top + rowHeight > position + high) {
      to(top + rowHeight - high)
    }
  }

  /** The rows that are composed, of so many. */
  fun composed(rows: Int): IntRange {
    val begin = (maxOf(0, from - BESIDE) / AT_A_TIME) * AT_A_TIME
    val end = (to + BESIDE + AT_A_TIME - 1) / AT_A_TIME * AT_A_TIME
    return minOf(begin, rows) until minOf(end, rows)
  }

  /**
   * The rows in sight and around, where not half of those around are here at least; else nothing.
   */
  fun wanted(here: IntRange): RowRange? {
    val least = maxOf(0, from - AROUND / 2)
    val most = minOf(count, to + AROUND / 2)
    if (least >= here.first && most <= here.last + 1) {
      return null
    }
    val start = maxOf(0, from - AROUND)
    return RowRange(start, minOf(count, to + AROUND) - start)
  }
}
