package dev.hydraui.compose.component

import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.focusProperties
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Combobox
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl

/** One of many, found by typing; the machine brings the options. */
@Composable
internal fun DrawCombobox(box: Combobox<*>, spot: Spot, modifier: Modifier) {
  val control = rememberControl(spot)
  val work = remember(spot) { ComboboxWork(spot) }
  val text =
    FieldText(
      box.label,
      box.description,
      box.error,
      box.required,
      box.disabled,
      box.readOnly,
      false,
    )
  work.mark.among(box.options, box)
  val instead = if (box.busy) spot.surface.words.searching() else box.emptyText
  val found = Found(box.label, box.options, null, instead)
  Field(text, modifier) {
    Listing(box.open, spot, Modifier.onLeave(spot, work::left), found, work.mark, work::choose) {
      ComboboxInput(box, text, spot, control, work)
    }
  }
}

@Composable
private fun ComboboxInput(
  box: Combobox<*>,
  text: FieldText,
  spot: Spot,
  control: Focusable,
  work: ComboboxWork,
) {
  FramedInput(text, control, pressed = work::touched) {
    Typed(
      text,
      box.value,
      text.telling("combobox"),
      spot,
      Modifier.weight(1f)
        .opens(box.open, work::toggle)
        .onPreviewKeyEvent(work::pressed)
        .onTouched(work::touched),
      control,
      work.typing,
      box.placeholder,
      done = work::entered,
      send = work::typed,
    )
    if (box.onClear.isPresent && !box.disabled && !box.readOnly && box.value.isNotEmpty()) {
      IconPress(
        "close",
        spot.surface.words.clear(box.label),
        spot,
        Modifier.size(LocalTokens.current.run { sizeControl - space2 }).focusProperties {
          canFocus = false
        },
      ) {
        spot.send((spot.component as Combobox<*>).onClear)
        control.request()
      }
    }
    Glyph("chevrons-up-down", LocalTokens.current.colorTextMuted)
  }
}

/** What a person does in a combobox. */
private class ComboboxWork(private val spot: Spot) {

  val typing = Typing()
  val mark = Mark()

  private val box
    get() = spot.component as Combobox<*>

  private val canChange
    get() = !box.disabled && !box.readOnly

  private fun ask() {
    spot.send(toEvent(box.onInput, typing.shown(box.value).text))
  }

  fun leave() {
    if (box.open) {
      spot.send(box.onClose as Any)
    }
  }

  fun left() {
    leave()
    spot.send(box.onBlur)
  }

  fun toggle() {
    if (box.open) leave() else if (canChange) ask()
  }

  fun touched() {
    if (!box.open && canChange) {
      typing.selectAll(box.value)
      ask()
    }
  }

  fun typed(text: String, answered: () -> Unit) {
    mark.clear()
    spot.send(toEvent(box.onInput, text), answered)
  }

  fun choose(index: Int) {
    box.options.getOrNull(index)?.let {
      if (!it.disabled) {
        spot.send(toEvent(box.onSelect, it.value))
      }
    }
  }

  fun entered(): Boolean {
    val open = box.open
    if (mark.at < 0) leave() else choose(mark.at)
    return open
  }

  fun pressed(event: KeyEvent): Boolean {
    val arrow = arrow(event)
    val alone = event.isAltPressed && arrow != 0
    return when {
      event.type != KeyEventType.KeyDown || event.isCtrlPressed || event.isMetaPressed -> false
      !box.open && (arrow == 0 || !canChange) -> false
      !box.open -> {
        if (alone) mark.clear() else mark.want(arrow > 0, box)
        ask().let { true }
      }
      event.key == Key.Escape || (alone && arrow < 0) -> leave().let { true }
      event.key == Key.Tab -> leave().let { false }
      arrow != 0 -> mark.step(arrow).let { true }
      mark.at < 0 -> false
      event.key == Key.MoveHome -> mark.mark(0).let { true }
      event.key == Key.MoveEnd -> mark.mark(box.options.size - 1).let { true }
      else -> false
    }
  }
}

/** Which way an arrow key leads in a list: 1 down, -1 up, 0 for any other key. */
internal fun arrow(event: KeyEvent): Int =
  when (event.key) {
    Key.DirectionDown -> 1
    Key.DirectionUp -> -1
    else -> 0
  }
