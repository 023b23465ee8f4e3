package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.RadioButton
import androidx.compose.material3.RadioButtonDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.semantics.Role
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Option
import dev.hydraui.component.RadioGroup
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.reachable
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells
import dev.hydraui.compose.scene.unheard

/** One of a few, all of them in sight: the arrow keys ask for another one. */
@Composable
internal fun DrawRadioGroup(group: RadioGroup<*>, spot: Spot, modifier: Modifier) {
  val tokens = LocalTokens.current
  val text =
    FieldText(
      group.label,
      group.description,
      group.error,
      group.required,
      group.disabled,
      group.readOnly,
      group.busy,
    )
  val roving = rememberRoving()
  val chosen = group.options.indexOfFirst { it.value == group.value }
  val reached = if (chosen >= 0) chosen else group.options.indexOfFirst { !it.disabled }
  SideEffect {
    if (roving.at >= 0 && chosen >= 0 && roving.at != chosen && chosen < group.options.size) {
      roving.go(chosen)
    }
  }
  Field(text, modifier.tells(text.telling("radiogroup"))) {
    Row(horizontalArrangement = Arrangement.spacedBy(tokens.space2)) {
      Column(
        Modifier.weight(1f, fill = false)
          .onLeave(spot) { spot.send((spot.component as RadioGroup<*>).onBlur) }
          .onPressed { key -> along(key)?.also { step(spot, roving.at, it) } != null },
        Arrangement.spacedBy(tokens.space1),
      ) {
        group.options.forEachIndexed { at, option ->
          val isChosen = at == chosen
          Choosable(
            option,
            isChosen,
            !group.disabled && !option.disabled,
            text,
            roving
              .part(at, at == reached)
              .then(
                if (at == reached)
                  Modifier.stop(spot, stop(isChosen), !group.disabled, text.error.isNotEmpty())
                else Modifier
              ),
          ) {
            choose(spot, option)
          }
        }
      }
      if (text.busy) {
        Turning()
      }
    }
  }
}

private fun stop(chosen: Boolean): Stop = if (chosen) Stop.CHOSEN else Stop.FIELD

private fun along(key: Key): Int? =
  when (key) {
    Key.DirectionDown,
    Key.DirectionRight -> 1
    Key.DirectionUp,
    Key.DirectionLeft -> -1
    else -> null
  }

/** Asks for the next one that can be chosen. */
private fun step(spot: Spot, from: Int, along: Int) {
  val options = (spot.component as RadioGroup<*>).options
  var at = from
  repeat(options.size) {
    at = (at + along).mod(options.size)
    if (!options[at].disabled) {
      choose(spot, options[at])
      return
    }
  }
}

private fun choose(spot: Spot, option: Option) {
  val now = spot.component as RadioGroup<*>
  if (!now.readOnly && option.value != now.value) {
    spot.send(toEvent(now.onChange, option.value))
  }
}

@Composable
private fun Choosable(
  option: Option,
  chosen: Boolean,
  enabled: Boolean,
  text: FieldText,
  modifier: Modifier,
  pressed: () -> Unit,
) {
  val tokens = LocalTokens.current
  Row(
    modifier
      .tells(Telling(name = option.label, description = option.description))
      .ring(RoundedCornerShape(tokens.radiusSmall))
      .selectable(chosen, enabled, Role.RadioButton, onClick = pressed)
      .reachable()
      .padding(vertical = tokens.space1),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterVertically,
  ) {
    RadioButton(
      chosen,
      null,
      enabled = enabled,
      colors =
        RadioButtonDefaults.colors(
          selectedColor = tokens.colorAccent,
          unselectedColor = tokens.colorBorderControl,
        ),
    )
    Column {
      FieldLabel(text.copy(label = option.label, required = false, disabled = !enabled))
      if (option.description.isNotEmpty()) {
        Text(
          option.description,
          Modifier.unheard(),
          style = tokens.typeCaption.copy(color = tokens.colorTextMuted),
        )
      }
    }
  }
}
