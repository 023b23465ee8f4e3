package dev.hydraui.compose.component

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.selection.triStateToggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawWithContent
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.input.key.isShiftPressed
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.pointer.PointerEventPass
import androidx.compose.ui.input.pointer.isShiftPressed
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.layout.IntrinsicMeasurable
import androidx.compose.ui.layout.IntrinsicMeasureScope
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.brand.Tokens
import dev.hydraui.component.Button
import dev.hydraui.component.Link
import dev.hydraui.component.TableCell
import dev.hydraui.component.TableRow
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells

/** How much of a column a bar takes that stands for a text. */
private val LENGTHS = listOf(0.7f, 0.5f, 0.6f)

/** A row of a table; its children are its cells. */
@Composable
internal fun DrawTableRow(row: TableRow<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val table = LocalTable.current
  if (table == null) {
    Lines(tokens.space3, dev.hydraui.component.Alignment.START, modifier) { LineChildren(spot) }
    return
  }
  Layout(
    {
      if (table.selects) {
        if (row.onSelect.isPresent) RowCheck(row, spot, table) else Spacer(Modifier)
      }
      Children(spot)
    },
    modifier
      .tells {
        val number = if (table.window == null) 0 else table.rowOf(spot) + 2
        Telling("row", if (row.busy) row.label else "")
          .with("busy", row.busy)
          .with("row $number", number > 0)
      }
      .semantics {
        if (row.onSelect.isPresent && row.selected) {
          selected = true
        }
      }
      .then(if (row.onOpen.isPresent) Modifier.opening(row, spot, table) else Modifier)
      .rowLook(row, table, tokens),
    remember(table) { LinePolicy(table) },
  )
}

@Composable
private fun Modifier.opening(row: TableRow<*>, spot: Spot, table: TableState): Modifier {
  val control = rememberControl(spot)
  val stops = !hasLink(row) && !table.editable
  val base =
    if (stops) stop(control, Stop.PRESS).ring(RoundedCornerShape(LocalTokens.current.radiusSmall))
    else this
  val open = {
    if (stops) control.request()
    spot.send((spot.component as TableRow<*>).onOpen)
  }
  return if (stops) base.clickable(onClick = open) else base.pressable(open)
}

private fun hasLink(row: TableRow<*>): Boolean {
  val cell = row.children().firstOrNull() as? TableCell<*> ?: return false
  val first = cell.children().firstOrNull()
  return first is Link<*> || first is Button<*>
}

/** What lies behind a row, and the line below it; of one that is being fetched, nothing else. */
private fun Modifier.rowLook(row: TableRow<*>, table: TableState, tokens: Tokens): Modifier =
  drawWithContent {
    if (row.selected) {
      drawRect(tokens.colorAccentSubtle)
    }
    val line = tokens.sizeLine.toPx()
    drawRect(tokens.colorBorder, Offset(0f, size.height - line), Size(size.width, line))
    if (row.busy) bars(table, tokens) else drawContent()
  }

/** Bars where the texts of a row are to be. */
private fun DrawScope.bars(table: TableState, tokens: Tokens) {
  val high = tokens.space3.toPx()
  val edge = tokens.space4.toPx()
  var x = table.widths.selection.toFloat()
  table.widths.columns.forEachIndexed { at, width ->
    val wide = maxOf(0f, (width - 2 * edge) * LENGTHS[at % LENGTHS.size])
    val back = layoutDirection == LayoutDirection.Rtl
    val left = if (back) size.width - x - edge - wide else x + edge
    val top = (size.height - high) / 2
    val round = CornerRadius(high / 2)
    drawRoundRect(tokens.colorNeutralSubtle, Offset(left, top), Size(wide, high), round)
    x += width
  }
}

/** Selects a row; with Shift, those up to the one before too. */
@Composable
private fun RowCheck(row: TableRow<*>, spot: Spot, table: TableState) {
  val held = remember { booleanArrayOf(false) }
  val check =
    Modifier.onPreviewKeyEvent {
        held[0] = it.isShiftPressed
        false
      }
      .pointerInput(Unit) {
        awaitPointerEventScope {
          while (true) {
            held[0] = awaitPointerEvent(PointerEventPass.Initial).keyboardModifiers.isShiftPressed
          }
        }
      }
  TableCheck(ToggleableState(row.selected), row.label, spot, check) {
    val now = spot.component as TableRow<*>
    table.selected(spot, !now.selected, held[0])
    spot.send(now.onSelect.map { toEvent(it, !now.selected) })
  }
}

/** A box to tick, as high as its row: there is room for a finger. */
@Composable
internal fun TableCheck(
  state: ToggleableState,
  name: String,
  spot: Spot,
  modifier: Modifier,
  toggled: () -> Unit,
) {
  Box(
    modifier
      .stop(spot, Stop.FIELD)
      .tells(Telling(name = name))
      .ring(RoundedCornerShape(LocalTokens.current.radiusSmall))
      .triStateToggleable(state, role = Role.Checkbox, onClick = toggled),
    Alignment.Center,
  ) {
    CheckMark(state, true)
  }
}

/** Cells beside one another, each as wide as its column; the first may be one for selection. */
internal class LinePolicy(private val table: TableState) : MeasurePolicy {

  override fun MeasureScope.measure(
    measurables: List<Measurable>,
    constraints: Constraints,
  ): MeasureResult {
    val widths = table.widths
    val selects = if (widths.selection > 0 && table.selects) 1 else 0
    val high = maxOf(constraints.minHeight, minOf(table.scroll.rowHeight, constraints.maxHeight))
    val cells =
      measurables.mapIndexed { at, cell ->
        if (at < selects) cell.measure(Constraints.fixed(widths.selection, high))
        else {
          val width = widths.columns.getOrElse(at - selects) { 0 }
          cell.measure(Constraints(width, width, 0, constraints.maxHeight))
        }
      }
    val height = maxOf(high, cells.maxOfOrNull { it.height } ?: 0)
    return layout(constraints.maxWidth, height) {
      var x = 0
      cells.forEachIndexed { at, cell ->
        if (at < selects + widths.columns.size) {
          cell.placeRelative(x, (height - cell.height) / 2)
        }
        x += cell.width
      }
    }
  }

  /** Says too what suits each column. */
  override fun IntrinsicMeasureScope.maxIntrinsicWidth(
    measurables: List<IntrinsicMeasurable>,
    height: Int,
  ): Int {
    val selects = if (table.selects) 1 else 0
    for (at in table.natural.indices) {
      val cell = measurables.getOrNull(at + selects) ?: break
      table.natural[at] = maxOf(table.natural[at], cell.maxIntrinsicWidth(height))
    }
    return table.natural.sum()
  }
}
