package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.Orientation
import androidx.compose.foundation.gestures.scrollable
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.GraphicsLayerScope
import androidx.compose.ui.graphics.Outline
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.graphicsLayer
import androidx.compose.ui.layout.IntrinsicMeasurable
import androidx.compose.ui.layout.IntrinsicMeasureScope
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.platform.LocalWindowInfo
import androidx.compose.ui.semantics.ScrollAxisRange
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.verticalScrollAxisRange
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot

/** What a long table leaves of the window's height to what is around it. */
private val LEFT = 240.dp

/** It is so high in any case, where it has the rows. */
private val HIGH = 384.dp

/**
 * The rows of a table. Up to a hundred are there whole and scroll with the page, as people are used
 * to on phones; more have a height of their own, scroll in it, and only those in sight are
 * composed, with some around them and the one that has the focus.
 */
@Composable
internal fun TableBody(table: TableState, spot: Spot) {
  val window = table.window
  val rows = spot.children
  val first = window?.firstRow ?: 0
  val count = window?.rowCount ?: rows.size
  val scrolls = window != null || count > FEW_ROWS
  table.scroll.count = count
  val composed by
    remember(rows, window) {
      derivedStateOf {
        val sight = if (scrolls && window == null) table.scroll.composed(count) else rows.indices
        val kept = table.keys.row - first
        val extra = if (kept in rows.indices && kept !in sight) listOf(kept) else emptyList()
        sight + extra
      }
    }
  LaunchedEffect(rows, first) { table.keys.restore() }
  SideEffect { table.scroll.to(table.scroll.position) }
  val at = composed
  Layout(
    { for (row in at) key(rows[row].id) { Draw(rows[row]) } },
    if (scrolls) scrolling(table) else Modifier.graphicsLayer { cut(table.stuck) },
    if (scrolls) LongPolicy(table, at.map { first + it }, highest()) else FewPolicy,
  )
}

/** Nothing is seen of it nor pressed above that. */
private fun GraphicsLayerScope.cut(top: Float) {
  clip = top > 0
  shape =
    object : Shape {
      override fun createOutline(size: Size, layoutDirection: LayoutDirection, density: Density) =
        Outline.Rectangle(Rect(0f, minOf(top, size.height), size.width, size.height))
    }
}

@Composable
private fun highest(): Int {
  val window = LocalWindowInfo.current.containerSize.height
  return with(LocalDensity.current) { maxOf(HIGH.roundToPx(), window - LEFT.roundToPx()) }
}

@Composable
private fun scrolling(table: TableState): Modifier {
  val scroll = table.scroll
  val tokens = LocalTokens.current
  return Modifier.clipToBounds()
    .semantics {
      verticalScrollAxisRange =
        ScrollAxisRange({ scroll.position.toFloat() }, { scroll.most.toFloat() })
    }
    .scrollable(scroll.state, Orientation.Vertical, reverseDirection = true)
    .drawWithContent {
      drawContent()
      if (scroll.most > 0) {
        val whole = scroll.most + size.height
        val thumb = maxOf(tokens.space8.toPx(), (size.height * size.height / whole).toFloat())
        val y = (scroll.position / scroll.most * (size.height - thumb)).toFloat()
        val thick = tokens.space1.toPx()
        val x = (minOf(table.room.toFloat(), size.width) - 2 * thick)
        drawRoundRect(
          tokens.colorBorderStrong,
          Offset(x, y),
          Size(thick, thumb),
          CornerRadius(thick / 2),
        )
      }
    }
}

/** Rows below one another. */
private object FewPolicy : MeasurePolicy {
  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val room = constraints.copy(minHeight = 0, maxHeight = Constraints.Infinity)
    val rows = measurables.map { it.measure(room) }
    return layout(constraints.maxWidth, rows.sumOf { it.height }) {
      var y = 0
      for (row in rows) {
        row.placeRelative(0, y)
        y += row.height
      }
    }
  }

  override fun IntrinsicMeasureScope.maxIntrinsicWidth(
    measurables: List<IntrinsicMeasurable>,
    height: Int,
  ): Int = measurables.maxOfOrNull { it.maxIntrinsicWidth(height) } ?: 0
}

/** Rows of one height, of which those in sight are here. */
private data class LongPolicy(
  private val table: TableState,
  private val which: List<Int>,
  private val highest: Int,
) : MeasurePolicy {

  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val scroll = table.scroll
    val high = scroll.rowHeight
    val rows = measurables.map { it.measure(Constraints.fixed(constraints.maxWidth, high)) }
    val whole = scroll.count.toLong() * high
    val height = minOf(whole, minOf(highest, constraints.maxHeight).toLong()).toInt()
    if (scroll.view != height) {
      scroll.view = height
    }
    return layout(constraints.maxWidth, height) {
      val position = scroll.position
      rows.forEachIndexed { at, row ->
        row.placeRelative(0, (which[at] * high.toDouble() - position).toInt())
      }
    }
  }

  override fun IntrinsicMeasureScope.maxIntrinsicWidth(
    measurables: List<IntrinsicMeasurable>,
    height: Int,
  ): Int = measurables.maxOfOrNull { it.maxIntrinsicWidth(height) } ?: 0
}
