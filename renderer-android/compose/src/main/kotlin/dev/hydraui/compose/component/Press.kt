package dev.hydraui.compose.component

import androidx.compose.foundation.BorderStroke
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.Button as MaterialButton
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.CircularProgressIndicator
import androidx.compose.material3.IconButton as MaterialIconButton
import androidx.compose.material3.IconButtonDefaults
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Button
import dev.hydraui.component.Emphasis
import dev.hydraui.component.IconButton
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.LocalPointer
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** A button. While it is busy it keeps the focus and takes no press. */
@Composable
internal fun DrawButton(button: Button<*>, spot: Spot, modifier: Modifier) {
  val telling = Telling().with("busy", button.busy).with("disabled", button.busy)
  Press(
    button.label,
    spot,
    modifier.tells(telling),
    emphasis = button.emphasis,
    icon = button.icon,
    enabled = !button.disabled,
    busy = button.busy,
  ) {
    val now = spot.component as Button<*>
    if (!now.busy) {
      spot.send(now.onPress as Any)
    }
  }
}

/** A button that shows an icon only. */
@Composable
internal fun DrawIconButton(button: IconButton<*>, spot: Spot, modifier: Modifier) {
  IconPress(button.icon, button.label, spot, modifier, !button.disabled) {
    spot.send((spot.component as IconButton<*>).onPress as Any)
  }
}

/**
 * Something to press, with words.
 *
 * @param name what it is called to those who do not see it
 * @param held whether it only looks as if it could not be pressed: it keeps the focus
 * @param wrong whether something is wrong with what it is pressed for
 */
@Composable
internal fun Press(
  label: String,
  spot: Spot,
  modifier: Modifier = Modifier,
  name: String = label,
  emphasis: Emphasis = Emphasis.NORMAL,
  icon: String = "",
  iconAtEnd: Boolean = false,
  enabled: Boolean = true,
  busy: Boolean = false,
  held: Boolean = false,
  wrong: Boolean = false,
  control: Focusable = rememberControl(spot),
  onPress: () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  val quiet = emphasis == Emphasis.QUIET
  MaterialButton(
    onPress,
    modifier
      .semantics { if (name != label) contentDescription = name }
      .stop(control, Stop.PRESS, enabled, wrong)
      .heightIn(min = tokens.sizeControl)
      .ring(shape),
    enabled = enabled,
    shape = shape,
    colors = colors(emphasis, held),
    border =
      if (quiet || emphasis == Emphasis.PRIMARY) null
      else BorderStroke(tokens.sizeLine, tokens.colorBorderStrong),
    contentPadding = PaddingValues(horizontal = tokens.space3),
  ) {
    if (busy) {
      Turning()
    } else if (!iconAtEnd) {
      Glyph(icon, LocalContentColor.current)
    }
    if ((busy || icon.isNotEmpty()) && !iconAtEnd) {
      Spacer(Modifier.width(tokens.space2))
    }
    Text(
      label,
      if (name == label) Modifier else Modifier.unheard(),
      style = tokens.typeCopy.copy(fontWeight = tokens.fontWeightMedium),
      // On a phone, with large letters, there may be no room for all of it side by side.
      maxLines = if (LocalPointer.current == Pointer.FINE) 1 else MOST_LINES,
      overflow = TextOverflow.Ellipsis,
    )
    if (iconAtEnd) {
      Spacer(Modifier.width(tokens.space2))
      Glyph(icon, LocalContentColor.current)
    }
  }
}

/** So many lines the words of a button take at most. */
private const val MOST_LINES = 3

@Composable
private fun colors(emphasis: Emphasis, held: Boolean) =
  LocalTokens.current.let { tokens ->
    val quiet = emphasis == Emphasis.QUIET
    val off = if (quiet) Color.Transparent else tokens.colorSunken
    val surface =
      when {
        held -> off
        emphasis == Emphasis.PRIMARY -> tokens.colorAccent
        quiet -> Color.Transparent
        else -> tokens.colorSurface
      }
    val ink =
      when {
        held -> tokens.colorTextDisabled
        emphasis == Emphasis.PRIMARY -> tokens.colorTextOnAccent
        emphasis == Emphasis.DANGER -> tokens.colorDangerText
        else -> tokens.colorText
      }
    ButtonDefaults.buttonColors(surface, ink, off, tokens.colorTextDisabled)
  }

/** Something to press that shows an icon only. */
@Composable
internal fun IconPress(
  icon: String,
  label: String,
  spot: Spot,
  modifier: Modifier = Modifier,
  enabled: Boolean = true,
  control: Focusable = rememberControl(spot),
  onPress: () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  MaterialIconButton(
    onPress,
    modifier
      .tells(Telling(name = label))
      .stop(control, Stop.PRESS, enabled)
      .size(tokens.sizeControl)
      .ring(shape),
    enabled = enabled,
    colors =
      IconButtonDefaults.iconButtonColors(
        contentColor = tokens.colorTextMuted,
        disabledContentColor = tokens.colorTextDisabled,
      ),
  ) {
    Glyph(icon, LocalContentColor.current)
  }
}

/** Something is under way: seen, and told of elsewhere. */
@Composable
internal fun Turning() {
  CircularProgressIndicator(
    Modifier.size(LocalTokens.current.sizeIcon).unheard(),
    color = LocalContentColor.current,
    strokeWidth = 2.dp,
  )
}
