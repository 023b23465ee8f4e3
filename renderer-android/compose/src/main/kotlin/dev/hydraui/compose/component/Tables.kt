package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.focusable
import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.derivedStateOf
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.snapshotFlow
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.layout.IntrinsicMeasurable
import androidx.compose.ui.layout.IntrinsicMeasureScope
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.layout.boundsInWindow
import androidx.compose.ui.layout.layout
import androidx.compose.ui.layout.onGloballyPositioned
import androidx.compose.ui.layout.positionInWindow
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.CollectionInfo
import androidx.compose.ui.semantics.collectionInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Table
import dev.hydraui.component.TableRows
import dev.hydraui.compose.scene.Draw
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import kotlinx.coroutines.launch

/** No column without a width takes less where others have one; more in larger letters. */
private val LEAST = 128.dp

/** A long table's columns are wider than what suits its first rows, by such a part. */
private const val SLACK = 4

/** Rows of cells under headings that stay in sight. */
@Composable
internal fun DrawTable(component: Table<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val table = remember(spot) { TableState(spot) }
  val density = LocalDensity.current
  table.scroll.rowHeight = with(density) { (tokens.sizeRow * letters()).roundToPx() }
  val across = rememberScrollState()
  val scope = rememberCoroutineScope()
  val shape = RoundedCornerShape(tokens.radiusLarge)
  val scrolls by remember { derivedStateOf { table.widths.whole > table.room } }
  val reached = (scrolls && !component.editable) || !component.hasAllRows()
  table.keys.sideways = { by -> scope.launch { across.scrollTo(across.value + by) } }
  DisposableEffect(table) {
    spot.surface.watchFocus(table.keys::went)
    onDispose { spot.surface.unwatchFocus(table.keys::went) }
  }
  CompositionLocalProvider(LocalTable provides table) {
    Box(
      modifier
        .fillMaxWidth()
        .noting(table)
        .tells {
          Telling(if (component.editable) "grid" else "table", component.label)
            .with("busy", component.busy)
            .with("rows ${table.count + 1}", table.window != null)
        }
        .semantics { collectionInfo = CollectionInfo(table.count + 1, component.columns.size) }
        .stop(table.own, Stop.PRESS, reached)
        .onPreviewKeyEvent(table.keys::pressed)
        .ring(shape)
        .focusable(reached)
        .clip(shape)
        .background(tokens.colorSurface)
        .border(tokens.sizeLine, tokens.colorBorder, shape)
    ) {
      Layout(
        {
          TableHead(component, table)
          TableRowsOf(table)
        },
        Modifier.horizontalScroll(across),
        remember(table, tokens) { TablePolicy(table, tokens.sizeCell) },
      )
      if (component.busy) {
        LinearProgressIndicator(
          Modifier.fillMaxWidth().height(tokens.sizeFocus).unheard(),
          color = tokens.colorAccent,
          trackColor = tokens.colorNeutralSubtle,
        )
      }
    }
  }
}

@Composable
private fun TableRowsOf(table: TableState) {
  val rows = table.rowsSpot
  if (rows === table.spot) TableBody(table, rows) else Draw(rows)
}

/** The rows in sight of a table that may have a million. */
@Composable
internal fun DrawTableRows(spot: Spot) {
  val table = LocalTable.current ?: return
  TableBody(table, spot)
  LaunchedEffect(table, spot) {
    // What the rows in sight need, once a frame at most, and only if that is something else.
    snapshotFlow {
        val here = table.first until table.first + table.rows.size
        if (table.scroll.view > 0) table.scroll.wanted(here) else null
      }
      .collect { wanted ->
        if (wanted != null) {
          spot.send(toEvent((spot.component as TableRows<*>).onWindow, wanted))
        }
      }
  }
}

/** Notes how much of the width of the window a table has, and what of it is above what is seen. */
private fun Modifier.noting(table: TableState): Modifier =
  onGloballyPositioned {
      val hidden = it.boundsInWindow().top - it.positionInWindow().y
      table.stuck = maxOf(0f, hidden)
    }
    .layout { content, room ->
      if (room.hasBoundedWidth) {
        table.room = room.maxWidth
      }
      val placed = content.measure(room)
      layout(placed.width, placed.height) { placed.place(0, 0) }
    }

/** How much larger than usual letters are; columns are no narrower for small ones. */
internal fun Density.letters(): Float = maxOf(1f, fontScale)

/** Headings above rows, in columns of the same widths. */
private class TablePolicy(private val table: TableState, private val widest: Dp) : MeasurePolicy {

  private var measured: List<Pair<String, String>> = emptyList()
  private var hadRows = false

  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val room = if (table.room > 0) table.room else constraints.minWidth
    val widths = share(measurables, room)
    if (widths != table.widths) {
      table.widths = widths
    }
    val width = Constraints.fixedWidth(maxOf(room, widths.whole))
    val head = measurables[0].measure(width)
    val body = measurables[1].measure(width)
    val height = head.height + body.height
    return layout(width.maxWidth, height) {
      // They are read in this order; the rows are cut where the headings lie below them.
      val down = minOf(table.stuck.toInt(), maxOf(0, body.height - table.scroll.rowHeight))
      head.placeRelative(0, down)
      body.placeRelative(0, head.height)
    }
  }

  private fun Density.share(parts: List<IntrinsicMeasurable>, room: Int): TableWidths {
    val selection = if (table.selects) table.scroll.rowHeight else 0
    if (table.sized) {
      val tried = table.tried
      val own = table.columns.map { if (it.key == tried?.first) tried.second else it.width }
      // A width that a person has chosen is one for letters of the usual size.
      fun wide(width: Dp) = (width * letters()).roundToPx()
      return TableWidths.sized(room, selection, own.map { wide(it.dp) }, wide(LEAST))
    }
    val columns = table.columns.map { it.key to it.title }
    val few = table.count in 1..FEW_ROWS
    val first = table.count > 0 && !hadRows
    // What has been emptied keeps its columns where they were.
    if (columns != measured || few || first) {
      table.natural = IntArray(columns.size)
      parts.forEach { it.maxIntrinsicWidth(Constraints.Infinity) }
      measured = columns
    }
    hadRows = table.count > 0
    val most = widest.roundToPx()
    // Rows that come later may have more to say than the first.
    val natural = table.natural.map { if (few) it else it + it / SLACK }
    return TableWidths.natural(room, selection, natural.map { it.coerceIn(1, most) })
  }

  override fun IntrinsicMeasureScope.minIntrinsicWidth(
    measurables: List<IntrinsicMeasurable>,
    height: Int,
  ): Int = share(measurables, 0).whole

  override fun IntrinsicMeasureScope.maxIntrinsicWidth(
    measurables: List<IntrinsicMeasurable>,
    height: Int,
  ): Int = share(measurables, 0).whole

  override fun IntrinsicMeasureScope.minIntrinsicHeight(
    measurables: List<IntrinsicMeasurable>,
    width: Int,
  ): Int = measurables.sumOf { it.minIntrinsicHeight(width) }

  override fun IntrinsicMeasureScope.maxIntrinsicHeight(
    measurables: List<IntrinsicMeasurable>,
    width: Int,
  ): Int = measurables.sumOf { it.maxIntrinsicHeight(width) }
}
