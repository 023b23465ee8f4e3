package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.width
import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.component.KeyValue
import dev.hydraui.component.KeyValueRow
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.tells

/** What of a row can have the focus. */
private class Pair(spot: Spot) {
  val key = Focusable(spot)
  val value = Focusable(spot)
  val up = Focusable(spot)
  val down = Focusable(spot)
  val remove = Focusable(spot)

  fun all(): List<Focusable> = listOf(key, value, up, down, remove)
}

/** What is done to the rows, and where the focus goes once they are so. */
private class Pairs(private val spot: Spot) {

  private class Wanted(val rows: List<KeyValueRow>, val then: Focusable)

  private val pairs = ArrayList<Pair>()
  private var wanted: Wanted? = null
  private var shown = 0
  val add = Focusable(spot)

  private val its: KeyValue<*>
    get() = spot.component as KeyValue<*>

  val canChange: Boolean
    get() = !its.disabled && !its.readOnly

  fun pair(row: Int): Pair {
    while (pairs.size <= row) {
      pairs.add(Pair(spot))
    }
    return pairs[row]
  }

  fun typed(row: Int, to: (KeyValueRow) -> KeyValueRow, answered: () -> Unit) {
    val rows = its.rows.toMutableList()
    if (row < rows.size) {
      rows[row] = to(rows[row])
      spot.send(toEvent(its.onChange, rows), answered)
    }
  }

  fun add() {
    val rows = its.rows + KeyValueRow("", "")
    change(rows, pair(rows.size - 1).key)
  }

  fun remove(row: Int) {
    val rows = its.rows.toMutableList().apply { removeAt(row) }
    change(rows, if (rows.isEmpty()) add else pair(minOf(row, rows.size - 1)).remove)
  }

  fun move(row: Int, by: Int, part: (Pair) -> Focusable) {
    val to = row + by
    if (canChange && to in its.rows.indices) {
      val rows = its.rows.toMutableList()
      rows.add(to, rows.removeAt(row))
      change(rows, part(pair(to)))
    }
  }

  private fun change(rows: List<KeyValueRow>, then: Focusable) {
    if (canChange) {
      wanted = Wanted(rows, then)
      spot.send(toEvent(its.onChange, rows))
    }
  }

  /** The rows are drawn. What had the focus in one that has gone leaves it to another. */
  fun drawn(rows: List<KeyValueRow>) {
    val lost = pairs.drop(rows.size).any { pair -> pair.all().any { it.isFocused } }
    val then = wanted?.takeIf { it.rows == rows }?.then ?: add.takeIf { lost }
    shown = rows.size
    if (then != null) {
      wanted = null
      then.request()
    }
  }

  /** The focus is elsewhere now: the person has left, unless what had it has gone. */
  fun left() {
    if (its.rows.size >= shown) {
      wanted = null
      spot.send(its.onBlur)
    }
  }

  fun pressed(row: Int, event: KeyEvent): Boolean {
    if (event.type != KeyEventType.KeyDown || !canChange) {
      return false
    }
    val pair = pair(row)
    val typing = pair.key.isFocused || pair.value.isFocused
    val part = { its: Pair -> if (pair.key.isFocused) its.key else its.value }
    when {
      event.isAltPressed && event.key == Key.DirectionUp -> move(row, -1, part)
      event.isAltPressed && event.key == Key.DirectionDown -> move(row, 1, part)
      event.key == Key.Enter && typing && row == its.rows.size - 1 -> add()
      else -> return false
    }
    return true
  }
}

/** Names with values, in an order that the person can change. */
@Composable
internal fun DrawKeyValue(field: KeyValue<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val words = spot.surface.words
  val pairs = remember(spot) { Pairs(spot) }
  val text =
    FieldText(
      field.label,
      field.description,
      field.error,
      field.required,
      field.disabled,
      field.readOnly,
      field.busy,
    )
  SideEffect { pairs.drawn(field.rows) }
  // Each input says that it can be read only.
  val group = text.telling("group").let { it.copy(states = it.states - "readonly") }
  Field(text, modifier.tells(group)) {
    Column(Modifier.onLeave(spot, pairs::left), Arrangement.spacedBy(tokens.space2)) {
      if (field.rows.isNotEmpty()) {
        Column(Modifier.tells(Telling("list", field.label)), Arrangement.spacedBy(tokens.space2)) {
          field.rows.forEachIndexed { at, row -> key(at) { PairLine(field, at, row, pairs, spot) } }
        }
      }
      if (!field.readOnly) {
        Press(
          words.add(),
          spot,
          icon = "add",
          enabled = !field.disabled,
          control = pairs.add,
          onPress = pairs::add,
        )
      }
    }
  }
}

@Composable
private fun PairLine(field: KeyValue<*>, at: Int, row: KeyValueRow, pairs: Pairs, spot: Spot) {
  val tokens = LocalTokens.current
  val words = spot.surface.words
  val number = words.row(at + 1)
  val pair = pairs.pair(at)
  Lines(
    tokens.space2,
    Along.START,
    Modifier.tells(Telling("listitem")).onPreviewKeyEvent { pairs.pressed(at, it) },
  ) {
    Row(
      Modifier.grows().width(tokens.sizeList),
      horizontalArrangement = Arrangement.spacedBy(tokens.space2),
    ) {
      val key = field.keyLabel.ifEmpty { words.key() }
      PairText(field, "$key, $number", key, row.key, pair.key, spot) { text, answered ->
        pairs.typed(at, { KeyValueRow(text, it.value) }, answered)
      }
      val value = field.valueLabel.ifEmpty { words.value() }
      PairText(field, "$value, $number", value, row.value, pair.value, spot) { text, answered ->
        pairs.typed(at, { KeyValueRow(it.key, text) }, answered)
      }
    }
    if (!field.readOnly) {
      val name = row.key.ifEmpty { number }
      val last = at == field.rows.size - 1
      Row {
        PairPress("chevron-up", words.moveUp(name), at == 0, pair.up, field, spot) {
          pairs.move(at, -1, Pair::up)
        }
        PairPress("chevron-down", words.moveDown(name), last, pair.down, field, spot) {
          pairs.move(at, 1, Pair::down)
        }
        PairPress("close", words.remove(name), false, pair.remove, field, spot) { pairs.remove(at) }
      }
    }
  }
}

@Composable
private fun RowScope.PairText(
  field: KeyValue<*>,
  name: String,
  placeholder: String,
  value: String,
  control: Focusable,
  spot: Spot,
  send: (String, () -> Unit) -> Unit,
) {
  val wrong = field.error
  val text = FieldText(name, "", wrong, false, field.disabled, field.readOnly, false)
  val telling =
    Telling(name = name).with("invalid", wrong.isNotEmpty()).with("readonly", field.readOnly)
  TextInput(
    text,
    value,
    telling,
    spot,
    Modifier.weight(1f),
    placeholder,
    control = control,
    send = send,
  )
}

/** At an end a button stays, so that the focus does too. */
@Composable
private fun PairPress(
  icon: String,
  name: String,
  ends: Boolean,
  control: Focusable,
  field: KeyValue<*>,
  spot: Spot,
  pressed: () -> Unit,
) {
  val held = Modifier.tells(Telling(name = name).with("disabled", ends))
  IconPress(icon, name, spot, held, !field.disabled, control) {
    if (!ends) {
      pressed()
    }
  }
}
