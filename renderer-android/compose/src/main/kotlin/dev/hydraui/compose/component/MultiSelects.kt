package dev.hydraui.compose.component

import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.key.utf16CodePoint
import androidx.compose.ui.platform.LocalLayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment
import dev.hydraui.component.MultiSelect
import dev.hydraui.component.Option
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl

/** Several of many; what is typed finds them. */
@Composable
internal fun DrawMultiSelect(select: MultiSelect<*>, spot: Spot, modifier: Modifier) {
  val control = rememberControl(spot)
  val focus = remember(control) { ComingFocus(spot, control) }
  val work = remember(spot) { MultiSelectWork(spot) }
  val direction = LocalLayoutDirection.current
  val tokens = LocalTokens.current
  val words = spot.surface.words
  val fixed = select.disabled || select.readOnly
  val open = work.open && !fixed
  val text =
    FieldText(
      select.label,
      select.description,
      select.error,
      select.required,
      select.disabled,
      select.readOnly,
      select.busy,
    )
  val instead = if (select.busy) words.searching() else select.emptyText
  val found = Found(select.label, work.found(select), select.values, instead)
  work.mark.among(found.options, select)
  Field(text, modifier) {
    Listing(open, spot, Modifier.onLeave(spot, work::left), found, work.mark, work::toggle) {
      FramedInput(text, control, pressed = work::touched) {
        Lines(tokens.space1, Alignment.START, Modifier.weight(1f)) {
          Chips(select.label, work.labels(select), spot, focus, fixed, work::remove)
          Typed(
            text,
            work.text,
            text.telling("combobox", note = words.selected(select.values.size)),
            spot,
            Modifier.grows()
              .widthIn(min = tokens.sizeColumnSmall / 2)
              .opens(open, work::touched)
              .onPreviewKeyEvent(work::pressed)
              .onPressed { key ->
                val atStart = work.typing.isAtStart(work.text)
                val count = if (atStart && !fixed) select.values.size else 0
                intoChips(key, direction, count, work.text.isEmpty(), focus, work::remove)
              }
              .onTouched(work::touched),
            control,
            work.typing,
            if (select.values.isEmpty()) select.placeholder else "",
            done = work::entered,
            send = work::typed,
          )
        }
        if (text.busy) {
          Turning()
        }
        Glyph("chevrons-up-down", tokens.colorTextMuted)
      }
    }
  }
}

/** What a person does in a multi-select. */
private class MultiSelectWork(private val spot: Spot) {

  val typing = Typing()
  val mark = Mark()

  /** What is typed to find options. */
  var text by mutableStateOf("")
    private set

  /** Whether the list is wanted. */
  var open by mutableStateOf(false)
    private set

  private val select
    get() = spot.component as MultiSelect<*>

  private val canChange
    get() = !select.disabled && !select.readOnly

  /** The options that are found, here or by the machine. */
  fun found(select: MultiSelect<*>): List<Option> =
    if (select.onSearch.isPresent) select.options
    else select.options.filter { it.label.contains(text.trim(), ignoreCase = true) }

  /** What the chosen options are called. */
  fun labels(select: MultiSelect<*>): List<String> =
    select.values.map { value ->
      (select.options + select.known).firstOrNull { it.value == value }?.label ?: value
    }

  fun remove(index: Int) {
    if (canChange) {
      spot.send(toEvent(select.onChange, select.values.filterIndexed { at, _ -> at != index }))
    }
  }

  fun left() {
    close()
    spot.send(select.onBlur)
  }

  fun close() {
    clear()
    open = false
    mark.clear()
  }

  private fun clear() {
    text = ""
  }

  fun touched() {
    if (!open && canChange) {
      open = true
      search()
    }
  }

  /** Has the machine look for what is typed, if it does that. */
  private fun search(answered: () -> Unit = {}) {
    val search = select.onSearch
    if (search.isPresent) spot.send(toEvent(search.get(), text), answered) else answered()
  }

  /** Other options are to be found, of which one at an end is to be marked. */
  private fun find(first: Boolean) {
    mark.want(first, if (select.onSearch.isPresent) select else null)
    open = true
  }

  fun typed(next: String, answered: () -> Unit) {
    text = next
    if (next.isEmpty()) mark.clear() else find(true)
    open = true
    search(answered)
  }

  fun toggle(index: Int) {
    val option = found(select).getOrNull(index) ?: return
    if (option.disabled) {
      return
    }
    val values = select.values
    val typed = text.isNotEmpty()
    clear()
    mark.clear()
    mark.mark(index)
    val now = if (option.value in values) values - option.value else values + option.value
    spot.send(toEvent(select.onChange, now))
    if (typed) {
      search()
    }
  }

  fun entered(): Boolean {
    if (open && mark.at >= 0) {
      toggle(mark.at)
    }
    return open
  }

  fun pressed(event: KeyEvent): Boolean {
    val arrow = arrow(event)
    return when {
      !canChange || event.isCtrlPressed || event.isMetaPressed -> false
      open && text.isEmpty() && mark.at >= 0 && isSpace(event) -> space(event)
      event.type != KeyEventType.KeyDown -> false
      !open && arrow != 0 -> {
        find(arrow > 0)
        search().let { true }
      }
      !open -> false
      event.key == Key.Escape || (event.isAltPressed && arrow < 0) -> close().let { true }
      arrow != 0 -> mark.step(arrow).let { true }
      else -> false
    }
  }

  private fun isSpace(event: KeyEvent) =
    event.key == Key.Spacebar || event.utf16CodePoint == ' '.code

  /** Until something is typed the space bar chooses what is marked, and writes nothing. */
  private fun space(event: KeyEvent): Boolean {
    if (event.type == KeyEventType.KeyDown) {
      toggle(mark.at)
    }
    return true
  }
}
