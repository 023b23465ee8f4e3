package dev.hydraui.compose.component

import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.BasicText
import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.text.style.TextOverflow
import dev.hydraui.brand.LocalTokens
import dev.hydraui.brand.Tokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.CellEdit
import dev.hydraui.component.CodeEditor
import dev.hydraui.component.JsonEditor
import dev.hydraui.component.TableCell
import dev.hydraui.component.TextArea
import dev.hydraui.compose.scene.LocalPointer
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.place
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells

private val CELL = Modifier.tells(Telling("cell"))
private val GRIDCELL = Modifier.tells(Telling("gridcell"))

/** A cell of a table. */
@Composable
internal fun DrawTableCell(cell: TableCell<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val table = LocalTable.current
  val grid = table != null && table.editable
  val placed =
    when {
      !grid && cell.onEdit.isEmpty -> modifier.then(CELL)
      table == null -> modifier.then(CELL)
      else -> modifier.then(if (grid) GRIDCELL else CELL).edited(cell, spot, table)
    }
  val look = placed.padding(horizontal = tokens.space4)
  // In the large rows for a finger two lines take no more room.
  val lines = if (LocalPointer.current == Pointer.FINE) 1 else 2
  // One that can be edited stays one thing, so that its focus does not go with what is in it.
  if (spot.children.isEmpty() && !grid) {
    BasicText(
      cell.text,
      look,
      style = style(cell, tokens),
      overflow = TextOverflow.Ellipsis,
      maxLines = lines,
    )
  } else {
    val along = if (cell.numeric) Along.END else Along.START
    Lines(tokens.space2, along, look.padding(vertical = tokens.space1)) {
      if (cell.text.isNotEmpty()) {
        BasicText(cell.text, style = style(cell, tokens), maxLines = lines)
      }
      BareFields { LineChildren(spot) }
    }
  }
}

/** How the text of a cell is written; made once for each look. */
@Composable
private fun style(cell: TableCell<*>, tokens: Tokens): TextStyle =
  remember(cell.numeric, cell.muted, tokens) {
    tokens.typeCopy.copy(
      color = if (cell.muted) tokens.colorTextMuted else tokens.colorText,
      textAlign = if (cell.numeric) TextAlign.End else TextAlign.Start,
      fontFeatureSettings = if (cell.numeric) "tnum" else null,
    )
  }

/** A cell that can have the focus, and that a person may edit. */
@Composable
private fun Modifier.edited(cell: TableCell<*>, spot: Spot, table: TableState): Modifier {
  val control = rememberControl(spot)
  val holds = remember { booleanArrayOf(false) }
  val was = remember { booleanArrayOf(false) }
  val begins = cell.editing && !was[0]
  val ends = was[0] && !cell.editing && holds[0]
  SideEffect {
    was[0] = cell.editing
    if (begins) {
      spot.surface.whenDrawn { spot.focus.inner().firstOrNull()?.request() }
    } else if (ends) {
      spot.surface.whenDrawn { control.request() }
    }
  }
  fun edit(what: CellEdit) {
    spot.send((spot.component as TableCell<*>).onEdit.map { toEvent(it, what) })
  }
  val offers = cell.onEdit.isPresent && !cell.editing
  val asked =
    if (!offers) Modifier
    else
      Modifier.semantics {
          onClick {
            edit(CellEdit.BEGIN)
            true
          }
        }
        .pointerInput(spot) {
          detectTapGestures(onPress = { control.request() }, onDoubleTap = { edit(CellEdit.BEGIN) })
        }
  return onFocusChanged {
      // What was typed into may go, and the focus with it, before this is composed again.
      val ends = was[0] && !(spot.component as TableCell<*>).editing
      holds[0] = it.hasFocus || (ends && holds[0])
    }
    .onLeave(spot) { if ((spot.component as TableCell<*>).editing) edit(CellEdit.SAVE) }
    .onPressed { key -> pressed(key, spot, control.isFocused, ::edit) }
    .then(asked)
    .ring(RoundedCornerShape(LocalTokens.current.radiusSmall))
    .place(control) { table.keys.reaches(spot) }
}

/** What a key does in a cell; whether anything. */
private fun pressed(key: Key, spot: Spot, here: Boolean, edit: (CellEdit) -> Unit): Boolean {
  val cell = spot.component as TableCell<*>
  val focused = spot.surface.focused
  val enters = key == Key.Enter || key == Key.NumPadEnter
  val what =
    when {
      cell.onEdit.isEmpty -> null
      !cell.editing -> CellEdit.BEGIN.takeIf { here && (enters || key == Key.F2) }
      key == Key.Escape -> CellEdit.CANCEL
      !enters || focused == null || focused.stop == Stop.PRESS -> null
      else -> CellEdit.SAVE.takeIf { !hasLines(focused.spot) }
    }
  what?.let(edit)
  return what != null
}

/** Whether Enter begins another line in it. */
private fun hasLines(spot: Spot): Boolean =
  spot.component.let { it is TextArea<*> || it is CodeEditor<*> || it is JsonEditor<*> }
