package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp

/**
 * Things in as many columns of one width as fit, each line as high as the highest in it.
 *
 * @param most how many columns at most
 * @param narrowest how narrow a column may be
 */
@Composable
internal fun Columns(
  most: Int,
  narrowest: Dp,
  gap: Dp,
  modifier: Modifier,
  content: @Composable () -> Unit,
) {
  Layout(content, modifier) { parts, constraints ->
    val space = gap.roundToPx()
    val least = narrowest.roundToPx()
    val width =
      if (constraints.hasBoundedWidth) constraints.maxWidth
      else maxOf(1, most) * (least + space) - space
    val count = ((width + space) / (least + space)).coerceIn(1, maxOf(1, most))
    val column = (width - (count - 1) * space) / count
    val lines = parts.map { it.measure(Constraints.fixedWidth(column)) }.chunked(count)
    val heights = lines.map { line -> line.maxOf { it.height } }
    layout(width, heights.sum() + space * maxOf(0, lines.size - 1)) {
      var y = 0
      lines.forEachIndexed { row, line ->
        line.forEachIndexed { at, part -> part.placeRelative(at * (column + space), y) }
        y += heights[row] + space
      }
    }
  }
}
