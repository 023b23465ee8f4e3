package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.focusable
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.ColumnWidth
import dev.hydraui.component.SortDirection
import dev.hydraui.component.Table
import dev.hydraui.component.TableColumn
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.place
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import java.util.Locale
import kotlin.math.roundToInt

/** A column is no narrower and no wider than that, in pixels that do not depend on the device. */
private const val NARROWEST = 48
private const val WIDEST = 2000

/** How far a key moves its edge. */
private const val STEP = 16

/** How wide the edge is to a finger. */
private val GRIP = 24.dp

/** The headings of a table. */
@Composable
internal fun TableHead(component: Table<*>, table: TableState) {
  val tokens = LocalTokens.current
  Layout(
    {
      if (component.onSelectAll.isPresent) {
        AllCheck(component, table.spot)
      }
      for (column in component.columns) {
        key(column.key) { Heading(column, component, table) }
      }
    },
    Modifier.tells { Telling("row").with("row 1", table.window != null) }
      .background(tokens.colorSunken)
      .drawBehind {
        val line = tokens.sizeLine.toPx()
        drawRect(tokens.colorBorder, Offset(0f, size.height - line), Size(size.width, line))
      },
    remember(table) { LinePolicy(table) },
  )
}

@Composable
private fun AllCheck(component: Table<*>, spot: Spot) {
  val state =
    if (component.someSelected && !component.allSelected) ToggleableState.Indeterminate
    else ToggleableState(component.allSelected)
  TableCheck(state, spot.surface.words.selectAllRows(), spot, Modifier) {
    val now = spot.component as Table<*>
    spot.send(now.onSelectAll.map { toEvent(it, !now.allSelected) })
  }
}

/** A heading: what sorts by its column, and the edge that makes it wider. */
@Composable
private fun Heading(column: TableColumn, component: Table<*>, table: TableState) {
  val tokens = LocalTokens.current
  val controls = table.heading(column.key)
  val sorts = component.onSort.isPresent && column.sortable
  val sorted = column.sort.name.lowercase(Locale.ROOT)
  val grid = if (component.editable) Modifier.place(controls.cell) else Modifier
  val shape = RoundedCornerShape(tokens.radiusSmall)
  Box(
    Modifier.tells(
        Telling("columnheader").with("sorted $sorted", sorts && column.sort != SortDirection.NONE)
      )
      .semantics { heading() }
      .ring(shape)
      .then(grid)
      .height(tokens.sizeControl),
    if (column.numeric) Alignment.CenterEnd else Alignment.CenterStart,
  ) {
    val style =
      tokens.typeCaption.copy(
        color = if (sorts && sorted != "none") tokens.colorText else tokens.colorTextMuted,
        fontWeight = tokens.fontWeightMedium,
      )
    if (sorts) {
      Row(
        Modifier.stop(controls.sort, Stop.PRESS)
          .ring(shape)
          .clickable(role = Role.Button) {
            controls.sort.request()
            table.spot.send(table.component.onSort.map { toEvent(it, column.key) })
          }
          .fillMaxHeight()
          .padding(horizontal = tokens.space4),
        Arrangement.spacedBy(tokens.space1),
        Alignment.CenterVertically,
      ) {
        // Above numbers the title ends where they do.
        if (column.numeric) {
          SortMark(column)
        }
        Text(column.title, style = style, maxLines = 1, overflow = TextOverflow.Ellipsis)
        if (!column.numeric) {
          SortMark(column)
        }
      }
    } else {
      Text(
        column.title,
        Modifier.padding(horizontal = tokens.space4),
        style = style,
        maxLines = 1,
        overflow = TextOverflow.Ellipsis,
      )
    }
    if (component.onResize.isPresent) {
      Edge(column, table, controls, Modifier.align(Alignment.CenterEnd))
    }
  }
}

@Composable
private fun SortMark(column: TableColumn) {
  val tokens = LocalTokens.current
  val icon =
    when (column.sort) {
      SortDirection.NONE,
      null -> "chevrons-up-down"
      SortDirection.ASCENDING -> "arrow-up"
      SortDirection.DESCENDING -> "arrow-down"
    }
  val ink = if (column.sort == SortDirection.NONE) tokens.colorTextMuted else tokens.colorText
  Glyph(icon, ink, size = tokens.space3)
}

/**
 * Makes a column wider or narrower: by drawing it, or with the arrow keys. Enter or a double press
 * gives it a part of the room again.
 */
@Composable
private fun Edge(
  column: TableColumn,
  table: TableState,
  controls: HeadingControls,
  modifier: Modifier,
) {
  val tokens = LocalTokens.current
  val words = table.spot.surface.words
  val density = LocalDensity.current
  val back = if (words.isRightToLeft) -1 else 1
  fun now(): Int {
    val at = table.component.columns.indexOfFirst { it.key == column.key }
    val drawn = table.widths.columns.getOrElse(at) { 0 }
    return if (column.width > 0) column.width
    else with(density) { (drawn.toDp().value / letters()).toInt() }
  }
  fun ask(wanted: Int) {
    table.tried = null
    val width = ColumnWidth(column.key, wanted)
    table.spot.send(table.component.onResize.map { toEvent(it, width) })
  }
  Box(
    modifier
      .tells(
        Telling(
          "separator",
          words.widthOf(column.title),
          if (column.width > 0) "${column.width}" else words.automatic(),
        )
      )
      .semantics {
        val range = NARROWEST.toFloat()..WIDEST.toFloat()
        progressBarRangeInfo = ProgressBarRangeInfo(now().toFloat(), range)
        setProgress {
          ask(it.roundToInt())
          true
        }
      }
      .stop(controls.edge, Stop.PRESS)
      .onPressed { key ->
        when (key) {
          Key.DirectionRight -> ask((now() + back * STEP).coerceIn(NARROWEST, WIDEST))
          Key.DirectionLeft -> ask((now() - back * STEP).coerceIn(NARROWEST, WIDEST))
          Key.MoveHome -> ask(NARROWEST)
          Key.MoveEnd -> ask(WIDEST)
          Key.Enter -> ask(0)
          else -> return@onPressed false
        }
        true
      }
      .ring(RoundedCornerShape(tokens.radiusSmall))
      .focusable()
      .pointerInput(column) { detectTapGestures(onDoubleTap = { ask(0) }) }
      .pointerInput(column) {
        var width = 0f
        detectHorizontalDragGestures(
          onDragStart = { width = now().toFloat() },
          onDragEnd = { table.tried?.let { ask(it.second) } },
          onDragCancel = { table.tried = null },
        ) { change, by ->
          change.consume()
          width += back * by.toDp().value / letters()
          table.tried = column.key to width.toInt().coerceIn(NARROWEST, WIDEST)
        }
      }
      .width(GRIP)
      .fillMaxHeight()
      .drawBehind {
        val line = tokens.sizeLine.toPx()
        val x = if (back > 0) size.width - line else 0f
        drawRect(tokens.colorBorderStrong, Offset(x, size.height / 4), Size(line, size.height / 2))
      }
  )
}
