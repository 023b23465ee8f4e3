package dev.hydraui.compose.component

/**
 * How wide a table's columns are, in pixels.
 *
 * @param selection of the one for checkboxes; 0 where rows cannot be selected
 */
internal data class TableWidths(val selection: Int, val columns: List<Int>) {

  val whole: Int
    get() = selection + columns.sum()

  companion object {

    val NONE = TableWidths(0, emptyList())

    /** Each column gets what suits it, and a part of what is left. */
    fun natural(room: Int, selection: Int, natural: List<Int>): TableWidths {
      val needed = natural.sum()
      val part = if (needed > 0) maxOf(1.0, (room - selection).toDouble() / needed) else 1.0
      return TableWidths(selection, natural.map { (it * part).toInt() })
    }

    /**
     * Columns without a width share what is left, all alike.
     *
     * @param own of each column, or 0
     * @param least none of the others is narrower
     */
    fun sized(room: Int, selection: Int, own: List<Int>, least: Int): TableWidths {
      val free = own.count { it == 0 }
      val share = if (free > 0) (room - selection - own.sum()) / free else 0
      return TableWidths(selection, own.map { if (it > 0) it else maxOf(least, share) })
    }
  }
}
