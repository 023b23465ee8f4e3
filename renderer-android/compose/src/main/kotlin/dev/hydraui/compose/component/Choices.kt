package dev.hydraui.compose.component

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.isCtrlPressed
import androidx.compose.ui.input.key.isMetaPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextOverflow
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Option
import dev.hydraui.component.Select
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.letter
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** One of a few. */
@Composable
internal fun DrawSelect(select: Select<*>, spot: Spot, modifier: Modifier) {
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
  Field(text, modifier) {
    Choice(
      text,
      select.options,
      select.value,
      select.placeholder,
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as Select<*>).onBlur) },
    ) {
      val now = spot.component as Select<*>
      if (it != now.value) {
        spot.send(toEvent(now.onChange, it))
      }
    }
  }
}

/**
 * One of a few, in a list that opens: the arrow keys go to the next option, a letter to the next
 * that begins with it. A value that is no option is shown, and so not lost.
 */
@Composable
internal fun Choice(
  text: FieldText,
  options: List<Option>,
  value: String,
  placeholder: String,
  spot: Spot,
  modifier: Modifier,
  chosen: (String) -> Unit,
) {
  val tokens = LocalTokens.current
  var open by remember { mutableStateOf(false) }
  val control = rememberControl(spot)
  val shown = options.firstOrNull { it.value == value }?.label ?: value.ifEmpty { placeholder }
  fun toggle() {
    if (!text.readOnly) {
      control.request()
      open = true
    }
  }
  Box(
    modifier
      .fillMaxWidth()
      .stop(control, Stop.FIELD, !text.disabled, text.error.isNotEmpty(), types = true)
      .onKeyEvent { pressed ->
        val to = if (text.readOnly) null else next(options, value, pressed)
        to?.let { chosen(it.value) } != null
      }
      .tells(text.telling(value = shown))
      .opens(open, ::toggle)
      .ring(RoundedCornerShape(tokens.radiusMedium))
      .clickable(null, null, !text.disabled, role = Role.DropdownList, onClick = ::toggle)
  ) {
    Frame(text) {
      Text(
        shown,
        Modifier.weight(1f).unheard(),
        maxLines = 1,
        overflow = TextOverflow.Ellipsis,
        style =
          tokens.typeCopy.copy(
            color =
              when {
                text.disabled -> tokens.colorTextDisabled
                value.isEmpty() -> tokens.colorTextMuted
                else -> tokens.colorText
              }
          ),
      )
      if (text.busy) {
        Turning()
      }
      Glyph("chevron-down", tokens.colorTextMuted)
    }
    if (open) {
      Beside({ open = false }, Modifier.tells(Telling("listbox", text.label))) {
        OptionLines(options, value, spot) {
          open = false
          chosen(it.value)
        }
      }
    }
  }
}

/** The option that a key chooses; nothing if it chooses none. */
private fun next(options: List<Option>, value: String, pressed: KeyEvent): Option? {
  if (pressed.type != KeyEventType.KeyDown) {
    return null
  }
  val at = options.indexOfFirst { it.value == value }
  val after = options.drop(at + 1)
  val held = pressed.isCtrlPressed || pressed.isAltPressed || pressed.isMetaPressed
  return when (pressed.key) {
    Key.DirectionDown -> after.firstOrNull { !it.disabled }
    Key.DirectionUp -> options.take(maxOf(at, 0)).lastOrNull { !it.disabled }
    else -> if (held) null else beginning(after + options.take(at + 1), letter(pressed))
  }
}

private fun beginning(options: List<Option>, letter: String): Option? =
  if (letter.isBlank()) null
  else options.firstOrNull { !it.disabled && it.label.startsWith(letter, ignoreCase = true) }

/** Options below one another, of which one can be chosen. */
@Composable
private fun OptionLines(
  options: List<Option>,
  value: String,
  spot: Spot,
  chosen: (Option) -> Unit,
) {
  val tokens = LocalTokens.current
  val first = options.indexOfFirst { it.value == value && !it.disabled }
  val begin = if (first >= 0) first else options.indexOfFirst { !it.disabled }
  for ((at, option) in options.withIndex()) {
    val control = rememberControl(spot)
    Row(
      Modifier.fillMaxWidth()
        .heightIn(min = tokens.sizeControl)
        .stop(control, Stop.PRESS, !option.disabled)
        .tells(
          Telling("option", option.label, description = option.description)
            .with("selected", option.value == value)
        )
        .ring(RoundedCornerShape(tokens.radiusMedium))
        .clickable(!option.disabled) { chosen(option) }
        .padding(horizontal = tokens.space3),
      Arrangement.spacedBy(tokens.space2),
      Alignment.CenterVertically,
    ) {
      val ink = if (option.disabled) tokens.colorTextDisabled else tokens.colorText
      Text(option.label, Modifier.weight(1f).unheard(), style = tokens.typeCopy.copy(color = ink))
      if (option.value == value) {
        Glyph("check", tokens.colorAccentText)
      }
    }
    if (at == begin) {
      LaunchedEffect(control) { control.request() }
    }
  }
}
