package dev.hydraui.compose.component

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.toArgb
import androidx.compose.ui.semantics.Role
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.ColorField
import dev.hydraui.compose.scene.Focusable
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells

/** A colour, typed or picked. */
@Composable
internal fun DrawColorField(field: ColorField<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val swatch = rememberControl(spot)
  var open by remember { mutableStateOf(false) }
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
  Field(text, modifier) {
    Row(
      Modifier.onLeave(spot) { spot.send((spot.component as ColorField<*>).onBlur) },
      Arrangement.spacedBy(tokens.space2),
      Alignment.CenterVertically,
    ) {
      Box {
        Swatch(
          field.value,
          Telling(name = spot.surface.words.choose(field.label)),
          Modifier.size(tokens.sizeControl).stop(swatch, Stop.PRESS, !fixed(field)),
          !fixed(field),
        ) {
          open = true
        }
        if (open) {
          fun close() {
            open = false
            swatch.request()
          }
          Beside(::close, Modifier.tells(Telling("group", field.label))) {
            Palette(field.value, spot) {
              close()
              spot.send(toEvent((spot.component as ColorField<*>).onInput, it))
            }
          }
        }
      }
      TextInput(
        text,
        field.value,
        text.telling(),
        spot,
        Modifier.weight(1f),
        placeholder = field.placeholder,
      ) { typed, answered ->
        spot.send(toEvent((spot.component as ColorField<*>).onInput, typed), answered)
      }
    }
  }
}

private fun fixed(field: ColorField<*>) = field.disabled || field.readOnly

/** Something to press that shows a colour; nothing in it where the text is none. */
@Composable
private fun Swatch(
  text: String,
  telling: Telling,
  modifier: Modifier,
  enabled: Boolean = true,
  pressed: () -> Unit,
) {
  val tokens = LocalTokens.current
  val shape = RoundedCornerShape(tokens.radiusMedium)
  Box(
    modifier
      .tells(telling)
      .ring(shape)
      .clickable(enabled, role = Role.Button, onClick = pressed)
      .padding(tokens.space1)
      .background(colorOf(text) ?: tokens.colorSurface, RoundedCornerShape(tokens.radiusSmall))
      .border(tokens.sizeLine, tokens.colorBorderControl, RoundedCornerShape(tokens.radiusSmall))
  )
}

/** The colour that is written `#rrggbb`. */
private fun colorOf(text: String): Color? =
  text
    .takeIf { it.length == RGB && it[0] == '#' }
    ?.drop(1)
    ?.takeIf { digits -> digits.all { it in '0'..'9' || it in 'a'..'f' || it in 'A'..'F' } }
    ?.let { Color(it.toInt(HEX) or ALPHA) }

private fun textOf(color: Color): String =
  "#" + (color.toArgb() and ALPHA.inv()).toString(HEX).padStart(RGB - 1, '0')

private const val RGB = 7
private const val HEX = 16
private const val ALPHA = 0xFF shl 24

/** Colours to pick from: greys, and the light to the dark of several hues; others are typed. */
private val PALETTE: List<List<String>> = run {
  val greys = listOf(1f, 0.85f, 0.7f, 0.5f, 0.35f, 0.2f, 0f).map { Color.hsl(0f, 0f, it) }
  val hues = listOf(0f, 28f, 48f, 140f, 190f, 220f, 275f)
  val shades = listOf(0.9f, 0.75f, 0.6f, 0.45f, 0.3f)
  (listOf(greys) + shades.map { light -> hues.map { Color.hsl(it, 0.75f, light) } }).map { line ->
    line.map(::textOf)
  }
}

/** Colours in lines; the arrow keys lead through them. */
@Composable
private fun Palette(value: String, spot: Spot, picked: (String) -> Unit) {
  val chosen = value.lowercase()
  val start = PALETTE.flatten().indexOf(chosen).coerceAtLeast(0)
  val controls = remember { HashMap<Int, Focusable>() }
  Column(Modifier.arrowsLead().padding(LocalTokens.current.space1)) {
    PALETTE.forEachIndexed { row, line ->
      Row {
        line.forEachIndexed { column, color ->
          val at = row * line.size + column
          val control = rememberControl(spot)
          controls[at] = control
          Swatch(
            color,
            Telling(name = color).with("pressed", color == chosen),
            Modifier.size(LocalTokens.current.sizeControl).stop(control, Stop.PRESS),
          ) {
            picked(color)
          }
        }
      }
    }
  }
  LaunchedEffect(Unit) { controls[start]?.request() }
}
