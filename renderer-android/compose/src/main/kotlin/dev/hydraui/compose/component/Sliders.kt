package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.height
import androidx.compose.material3.Slider as MaterialSlider
import androidx.compose.material3.SliderDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.platform.LocalLayoutDirection
import androidx.compose.ui.unit.LayoutDirection
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Slider
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard
import java.math.BigDecimal
import java.math.RoundingMode

/** A number from a range; what is sent is exact. */
@Composable
internal fun DrawSlider(slider: Slider<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val text =
    FieldText(
      slider.label,
      slider.description,
      slider.error,
      false,
      slider.disabled,
      slider.readOnly,
      slider.busy,
    )
  val words = slider.valueText.ifEmpty { "${slider.value} ${slider.unit}".trim() }
  val range = Range.of(slider)
  val leftwards = LocalLayoutDirection.current == LayoutDirection.Rtl
  Field(text, modifier) {
    Row(
      horizontalArrangement = Arrangement.spacedBy(tokens.space3),
      verticalAlignment = Alignment.CenterVertically,
    ) {
      MaterialSlider(
        range.value.toFloat(),
        { to -> Range.of(spot.component as Slider<*>).let { ask(spot, it, it.nearest(to)) } },
        Modifier.weight(1f)
          .height(tokens.sizeControl)
          .onLeave(spot) { spot.send((spot.component as Slider<*>).onBlur) }
          .onPressed { key ->
            val now = Range.of(spot.component as Slider<*>)
            now.after(key, leftwards)?.also { ask(spot, now, it) } != null
          }
          .stop(spot, Stop.FIELD, !slider.disabled, text.error.isNotEmpty())
          .tells(text.telling("slider", value = words)),
        enabled = !slider.disabled,
        valueRange = range.min.toFloat()..range.max.toFloat(),
        colors =
          SliderDefaults.colors(
            thumbColor = tokens.colorAccent,
            activeTrackColor = tokens.colorAccent,
            inactiveTrackColor = tokens.colorNeutralSubtle,
          ),
      )
      Text(words, Modifier.unheard(), style = tokens.typeCopy.copy(color = tokens.colorTextMuted))
      if (text.busy) {
        Turning()
      }
    }
  }
}

private fun ask(spot: Spot, range: Range, wanted: BigDecimal) {
  val now = spot.component as Slider<*>
  val within = wanted.max(range.min).min(range.max)
  if (!now.readOnly && within.compareTo(range.value) != 0) {
    spot.send(toEvent(now.onInput, within.stripTrailingZeros().toPlainString()))
  }
}

/** The numbers of a slider; what is no number is as if it were not there. */
private class Range(
  val min: BigDecimal,
  val max: BigDecimal,
  val step: BigDecimal,
  val value: BigDecimal,
) {

  /** The step that is nearest to a place. */
  fun nearest(to: Float): BigDecimal {
    val steps = BigDecimal(to.toDouble()).subtract(min).divide(step, 0, RoundingMode.HALF_UP)
    return min.add(step.multiply(steps))
  }

  /** Where a key leads; nothing if nowhere. */
  fun after(key: Key, leftwards: Boolean): BigDecimal? {
    val sideways = if (leftwards) step.negate() else step
    return when (key) {
      Key.DirectionUp -> value.add(step)
      Key.DirectionDown -> value.subtract(step)
      Key.DirectionRight -> value.add(sideways)
      Key.DirectionLeft -> value.subtract(sideways)
      Key.PageUp -> value.add(page())
      Key.PageDown -> value.subtract(page())
      Key.MoveHome -> min
      Key.MoveEnd -> max
      else -> null
    }
  }

  /** A tenth of the way, in whole steps. */
  private fun page(): BigDecimal {
    val tenth = max.subtract(min).divide(BigDecimal.TEN)
    return step.multiply(tenth.divide(step, 0, RoundingMode.CEILING).max(BigDecimal.ONE))
  }

  companion object {
    fun of(slider: Slider<*>): Range {
      val min = number(slider.min, BigDecimal.ZERO)
      val step = number(slider.step, BigDecimal.ONE)
      return Range(
        min,
        number(slider.max, BigDecimal.TEN * BigDecimal.TEN).max(min),
        if (step.signum() > 0) step else BigDecimal.ONE,
        number(slider.value, min),
      )
    }

    private fun number(text: String, otherwise: BigDecimal): BigDecimal =
      text.trim().toBigDecimalOrNull() ?: otherwise
  }
}
