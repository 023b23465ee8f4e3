package dev.hydraui.compose.component

import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.AlignmentLine
import androidx.compose.ui.layout.HorizontalAlignmentLine
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.layout.layoutId
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import dev.hydraui.component.Alignment
import dev.hydraui.component.Spacer
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot
import dev.hydraui.node.Component

/** The layout id of what shares the space that is left in its line. */
private const val GROWS = "grows"

/** Where the control of a field begins, below its label. */
internal val CONTROL = HorizontalAlignmentLine(::minOf)

/** Shares the space that is left in its line with the others of its kind. */
internal fun Modifier.grows(): Modifier = layoutId(GROWS)

/** Draws what stands in a spot, as the children of [Lines]. */
@Composable
internal fun LineChildren(spot: Spot) {
  for (child in spot.children) {
    key(child.id) { Draw(child, if (grows(child.shown)) Modifier.grows() else Modifier) }
  }
}

private fun grows(component: Component<*>?): Boolean =
  component is Spacer<*> || (component != null && isField(component))

/** Things beside one another, in lines: those that grow share what is left of theirs. */
@Composable
internal fun Lines(
  gap: Dp,
  alignment: Alignment,
  modifier: Modifier = Modifier,
  content: @Composable () -> Unit,
) {
  Layout(content, modifier, LinesPolicy(gap, alignment))
}

private data class LinesPolicy(val gap: Dp, val alignment: Alignment) : MeasurePolicy {

  private class Slot(val part: Measurable, var width: Int) {
    val grows = part.layoutId == GROWS
  }

  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val space = gap.roundToPx()
    val lines = lines(measurables, constraints.maxWidth, space)
    val fills = alignment != Alignment.START || lines.any { line -> line.any { it.grows } }
    val widest = lines.maxOfOrNull { width(it, space) } ?: 0
    val width =
      if (fills && constraints.hasBoundedWidth) constraints.maxWidth
      else maxOf(constraints.minWidth, widest)
    val placed = lines.map { line -> placed(line, width, space) }
    val drops = placed.map(::drops)
    val heights = placed.mapIndexed { at, line -> high(line, drops[at]) }
    val height = heights.sum() + space * maxOf(0, lines.size - 1)
    return layout(width, maxOf(height, constraints.minHeight)) {
      var y = 0
      placed.forEachIndexed { at, line ->
        place(line, width, y, drops[at], space)
        y += heights[at] + space
      }
    }
  }

  private fun lines(parts: List<Measurable>, width: Int, space: Int): List<List<Slot>> {
    val lines = ArrayList<MutableList<Slot>>()
    for (part in parts) {
      val wanted = minOf(part.maxIntrinsicWidth(Constraints.Infinity), width)
      val line = lines.lastOrNull()
      if (line == null || width(line, space).toLong() + space + wanted > width) {
        lines.add(mutableListOf(Slot(part, wanted)))
      } else {
        line.add(Slot(part, wanted))
      }
    }
    return lines
  }

  private fun width(line: List<Slot>, space: Int): Int =
    line.sumOf { it.width } + space * (line.size - 1)

  private fun placed(line: List<Slot>, width: Int, space: Int): List<Placeable> {
    val growing = line.filter { it.grows }
    val free = maxOf(0, width - width(line, space))
    growing.forEachIndexed { at, slot ->
      slot.width += free * (at + 1) / growing.size - free * at / growing.size
    }
    return line.map {
      val widths =
        if (it.grows) Constraints.fixedWidth(it.width) else Constraints(maxWidth = it.width)
      it.part.measure(widths)
    }
  }

  /** How far down each stands: in the middle, and beside a field beside its control. */
  private fun drops(line: List<Placeable>): List<Int> {
    val controls = line.map { it[CONTROL] }
    if (controls.none { it > 0 }) {
      val height = line.maxOf { it.height }
      return line.map { (height - it.height) / 2 }
    }
    val lowest = controls.maxOf { if (it == AlignmentLine.Unspecified) 0 else it }
    return controls.map { if (it == AlignmentLine.Unspecified) lowest else lowest - it }
  }

  private fun high(line: List<Placeable>, drops: List<Int>): Int =
    line.withIndex().maxOf { (at, part) -> drops[at] + part.height }

  private fun Placeable.PlacementScope.place(
    line: List<Placeable>,
    width: Int,
    y: Int,
    drops: List<Int>,
    space: Int,
  ) {
    val free = maxOf(0, width - line.sumOf { it.width } - space * (line.size - 1))
    var x =
      when (alignment) {
        Alignment.CENTER -> free / 2
        Alignment.END -> free
        else -> 0
      }
    val between = if (alignment == Alignment.BETWEEN && line.size > 1) free / (line.size - 1) else 0
    for ((at, part) in line.withIndex()) {
      part.placeRelative(x, y + drops[at])
      x += part.width + space + between
    }
  }
}
