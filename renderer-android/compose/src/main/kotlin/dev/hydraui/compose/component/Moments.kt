package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.widthIn
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onPreviewKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.semantics.CustomAccessibilityAction
import androidx.compose.ui.semantics.customActions
import androidx.compose.ui.semantics.semantics
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Alignment
import dev.hydraui.component.DateField
import dev.hydraui.component.DateRange
import dev.hydraui.component.DateTimeField
import dev.hydraui.component.TimeField
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.rememberControl
import dev.hydraui.compose.scene.tells

/** A day. */
@Composable
internal fun DrawDateField(field: DateField<*>, spot: Spot, modifier: Modifier) {
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
    val left = Modifier.onLeave(spot) { spot.send((spot.component as DateField<*>).onBlur) }
    Moment(text, field.value, text.telling(), spot, left, DAY) { typed, answered ->
      spot.send(toEvent((spot.component as DateField<*>).onChange, typed), answered)
    }
  }
}

/** A time of day. */
@Composable
internal fun DrawTimeField(field: TimeField<*>, spot: Spot, modifier: Modifier) {
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
    val left = Modifier.onLeave(spot) { spot.send((spot.component as TimeField<*>).onBlur) }
    Moment(text, field.value, text.telling(), spot, left, TIME) { typed, answered ->
      spot.send(toEvent((spot.component as TimeField<*>).onChange, typed), answered)
    }
  }
}

/** A day and a time and, where zones are offered, the zone. */
@Composable
internal fun DrawDateTimeField(field: DateTimeField<*>, spot: Spot, modifier: Modifier) {
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
    Lines(
      LocalTokens.current.space2,
      Alignment.START,
      Modifier.onLeave(spot) { spot.send((spot.component as DateTimeField<*>).onBlur) },
    ) {
      Moment(text, field.value, text.telling(), spot, Modifier.grows(), DAY_AND_TIME) {
        typed,
        answered ->
        spot.send(toEvent((spot.component as DateTimeField<*>).onChange, typed), answered)
      }
      if (field.zones.isNotEmpty()) {
        Zone(field, spot)
      }
    }
  }
}

@Composable
private fun Zone(field: DateTimeField<*>, spot: Spot) {
  val fixed = field.readOnly || !field.onZone.isPresent
  val name = spot.surface.words.timeZone(field.label)
  val text = FieldText(name, "", "", false, field.disabled, fixed, false)
  Choice(text, field.zones, field.zone, "", spot, Modifier.grows()) { zone ->
    val now = spot.component as DateTimeField<*>
    if (zone != now.zone) {
      spot.send(now.onZone.map { toEvent(it, zone) })
    }
  }
}

/** From one day to another. */
@Composable
internal fun DrawDateRange(range: DateRange<*>, spot: Spot, modifier: Modifier) {
  val text =
    FieldText(
      range.label,
      range.description,
      range.error,
      range.required,
      range.disabled,
      range.readOnly,
      range.busy,
    )
  val words = spot.surface.words
  Field(text, modifier.tells(text.group())) {
    Lines(
      LocalTokens.current.space2,
      Alignment.START,
      Modifier.onLeave(spot) { spot.send((spot.component as DateRange<*>).onBlur) },
    ) {
      End(text.copy(label = words.rangeStart()), range.from, spot) { typed, answered ->
        spot.send(toEvent((spot.component as DateRange<*>).onFrom, typed), answered)
      }
      End(text.copy(label = words.rangeEnd()), range.to, spot) { typed, answered ->
        spot.send(toEvent((spot.component as DateRange<*>).onTo, typed), answered)
      }
    }
  }
}

/** One end of a range: what helps and what is wrong is said of both together. */
@Composable
private fun End(text: FieldText, day: String, spot: Spot, send: (String, () -> Unit) -> Unit) {
  val telling = text.telling().copy(description = "")
  val room = Modifier.grows().widthIn(min = LocalTokens.current.sizeColumnSmall)
  Moment(text.copy(busy = false), day, telling, spot, room, DAY, send)
}

/**
 * A day, a time or both, as ISO 8601 text that can be typed whatever it is; what it is chosen from
 * opens beside it. Alt and the down key open the first of these.
 */
@Composable
private fun Moment(
  text: FieldText,
  value: String,
  telling: Telling,
  spot: Spot,
  modifier: Modifier,
  parts: List<MomentPart>,
  send: (String, () -> Unit) -> Unit,
) {
  val control = rememberControl(spot)
  val fixed = text.disabled || text.readOnly
  var open by remember { mutableStateOf<MomentPart?>(null) }
  fun opens(part: MomentPart): Boolean = (!fixed).also { if (it) open = part }
  Box(modifier) {
    FramedInput(text, control) {
      Typed(
        text,
        value,
        telling,
        spot,
        Modifier.weight(1f)
          .onPreviewKeyEvent {
            val down = it.type == KeyEventType.KeyDown && it.key == Key.DirectionDown
            down && it.isAltPressed && opens(parts[0])
          }
          .semantics {
            if (!fixed) {
              val choose = spot.surface.words.choose(text.label)
              customActions = listOf(CustomAccessibilityAction(choose) { opens(parts[0]) })
            }
          },
        control,
        send = send,
      )
      if (text.busy) {
        Turning()
      }
      for (part in parts) {
        Aside(part.icon, !fixed) { opens(part) }
      }
    }
    open?.let { part ->
      fun close() {
        open = null
        control.request()
      }
      Beside(::close, Modifier.tells(Telling("dialog", text.label))) {
        MomentPicker(part, value, spot.surface.words.language()) { chosen ->
          if (part == MomentPart.DAY) {
            close()
          }
          send(value.with(part, chosen, parts)) {}
        }
      }
    }
  }
}

private val DAY = listOf(MomentPart.DAY)
private val TIME = listOf(MomentPart.TIME)
private val DAY_AND_TIME = DAY + TIME

/** An ISO 8601 text in which one part is another; all else that it says is kept. */
private fun String.with(part: MomentPart, chosen: String, parts: List<MomentPart>): String {
  val t = indexOf('T')
  if (part == MomentPart.DAY) {
    return chosen + if (t < 0) "" else substring(t)
  }
  val day = if (parts == TIME) "" else (if (t < 0) this else take(t)).ifEmpty(::today) + "T"
  val seconds =
    substring(t + 1).drop(CLOCK).takeIf { it.startsWith(":") && (t >= 0 || parts == TIME) }
  return day + chosen + seconds.orEmpty()
}

/** How long a time without seconds is. */
private const val CLOCK = 5
