package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment as Along
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.led
import dev.hydraui.compose.scene.reachable
import dev.hydraui.compose.scene.tells

/**
 * Short texts before a field, each with a button that removes it. The Tab key passes them by: the
 * arrow keys lead from the field to them and back.
 *
 * @param fixed whether none can be removed
 * @param remove told of the place of what is to go
 */
@Composable
internal fun Chips(
  label: String,
  texts: List<String>,
  spot: Spot,
  focus: ComingFocus,
  fixed: Boolean,
  remove: (Int) -> Unit,
) {
  val shown = focus.keep(texts)
  if (shown.isEmpty()) {
    return
  }
  val back = LocalLayoutDirection.current == LayoutDirection.Rtl
  val keys =
    Modifier.onPressed { key ->
      when (key) {
        Key.DirectionRight -> focus.go(focus.at + if (back) -1 else 1)
        Key.DirectionLeft -> focus.go(focus.at + if (back) 1 else -1)
        Key.MoveHome -> focus.go(0)
        Key.MoveEnd -> focus.go(shown.size)
        Key.Delete,
        Key.Backspace -> remove(focus.at)
        else -> return@onPressed false
      }
      true
    }
  Lines(LocalTokens.current.space1, Along.START, keys.tells(Telling("list", label))) {
    shown.forEachIndexed { at, text -> Chip(text, at, spot, focus, fixed) { remove(at) } }
  }
}

@Composable
private fun Chip(
  text: String,
  at: Int,
  spot: Spot,
  focus: ComingFocus,
  fixed: Boolean,
  remove: () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusSmall)
  Row(
    Modifier.tells(Telling("listitem"))
      .reachable()
      .heightIn(min = tokens.sizeControlSmall)
      .background(tokens.colorNeutralSubtle, shape)
      .border(tokens.sizeLine, tokens.colorNeutralBorder, shape)
      .padding(start = tokens.space2, end = if (fixed) tokens.space2 else tokens.sizeLine),
    verticalAlignment = Alignment.CenterVertically,
  ) {
    Text(
      text,
      Modifier.weight(1f, fill = false),
      maxLines = 1,
      overflow = TextOverflow.Ellipsis,
      style = tokens.typeCopy.copy(color = tokens.colorNeutralText),
    )
    if (!fixed) {
      Box(
        Modifier.led(focus.control(at))
          .then(focus.watched(at))
          .tells(Telling(name = spot.surface.words.remove(text)))
          .ring(shape)
          .clickable(role = Role.Button, onClick = remove)
          .size(tokens.sizeControlSmall - tokens.space1),
        Alignment.Center,
      ) {
        Glyph("close", tokens.colorTextMuted, size = tokens.space3)
      }
    }
  }
}

/** What a key does before all that is typed: it leads to the last chip, or removes it. */
internal fun intoChips(
  key: Key,
  direction: LayoutDirection,
  count: Int,
  empty: Boolean,
  focus: ComingFocus,
  remove: (Int) -> Unit,
): Boolean {
  val towards = if (direction == LayoutDirection.Rtl) Key.DirectionRight else Key.DirectionLeft
  when {
    count == 0 -> return false
    key == towards -> focus.go(count - 1)
    key == Key.Backspace && empty -> remove(count - 1)
    else -> return false
  }
  return true
}
