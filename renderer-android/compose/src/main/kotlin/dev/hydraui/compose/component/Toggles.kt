package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.triStateToggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.CheckboxDefaults
import androidx.compose.material3.Switch as MaterialSwitch
import androidx.compose.material3.SwitchDefaults
import androidx.compose.material3.TriStateCheckbox
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.scale
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.state.ToggleableState
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Checkbox
import dev.hydraui.component.Switch
import dev.hydraui.compose.scene.LocalPointer
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Stop
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.onLeave
import dev.hydraui.compose.scene.reachable
import dev.hydraui.compose.scene.stop
import dev.hydraui.compose.scene.tells

/** Yes or no. */
@Composable
internal fun DrawCheckbox(box: Checkbox<*>, spot: Spot, modifier: Modifier) {
  val text =
    FieldText(
      box.label,
      box.description,
      box.error,
      box.required,
      box.disabled,
      box.readOnly,
      box.busy,
    )
  val state = if (box.mixed) ToggleableState.Indeterminate else ToggleableState(box.checked)
  Field(text, modifier, withLabel = false) {
    Toggle(
      text,
      state,
      Role.Checkbox,
      text.telling(),
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as Checkbox<*>).onBlur) },
      showsLabel = !box.labelHidden,
      pressed = {
        val now = spot.component as Checkbox<*>
        spot.send(toEvent(now.onChange, !now.checked))
      },
    ) {
      CheckMark(state, !box.disabled)
    }
  }
}

/** On or off. */
@Composable
internal fun DrawSwitch(switch: Switch<*>, spot: Spot, modifier: Modifier) {
  val text =
    FieldText(
      switch.label,
      switch.description,
      switch.error,
      false,
      switch.disabled,
      switch.readOnly,
      switch.busy,
    )
  val tokens = LocalTokens.current
  Field(text, modifier, withLabel = false) {
    Toggle(
      text,
      ToggleableState(switch.on),
      Role.Switch,
      text.telling(),
      spot,
      Modifier.onLeave(spot) { spot.send((spot.component as Switch<*>).onBlur) },
      pressed = {
        val now = spot.component as Switch<*>
        spot.send(toEvent(now.onChange, !now.on))
      },
    ) {
      MaterialSwitch(
        switch.on,
        null,
        if (LocalPointer.current == Pointer.FINE) Modifier.scale(SWITCH) else Modifier,
        enabled = !switch.disabled,
        colors =
          SwitchDefaults.colors(
            checkedTrackColor = tokens.colorAccent,
            uncheckedTrackColor = tokens.colorSunken,
            uncheckedBorderColor = tokens.colorBorderControl,
            uncheckedThumbColor = tokens.colorBorderControl,
          ),
      )
    }
  }
}

/** How large a switch is beside Material's, to stand in a line of ours that a mouse hits. */
private const val SWITCH = 0.75f

/**
 * A mark that a press sets or clears, and its label. Read-only it keeps the focus and its state.
 */
@Composable
internal fun Toggle(
  text: FieldText,
  state: ToggleableState,
  role: Role,
  telling: Telling,
  spot: Spot,
  modifier: Modifier,
  showsLabel: Boolean = true,
  pressed: () -> Unit,
  mark: @Composable () -> Unit,
) {
  val tokens = LocalTokens.current
  Row(
    modifier
      .stop(spot, Stop.FIELD, !text.disabled, text.error.isNotEmpty())
      .tells(telling)
      .ring(RoundedCornerShape(tokens.radiusSmall))
      .triStateToggleable(state, !text.disabled, role) {
        if (!text.readOnly) {
          pressed()
        }
      }
      .reachable()
      .padding(vertical = tokens.space1),
    Arrangement.spacedBy(tokens.space2),
    Alignment.CenterVertically,
  ) {
    mark()
    if (showsLabel) {
      FieldLabel(text)
    }
    if (text.busy) {
      Turning()
    }
  }
}

/** A box with a tick in it, or without. */
@Composable
internal fun CheckMark(state: ToggleableState, enabled: Boolean) {
  val tokens = LocalTokens.current
  TriStateCheckbox(
    state,
    null,
    enabled = enabled,
    colors =
      CheckboxDefaults.colors(
        checkedColor = tokens.colorAccent,
        uncheckedColor = tokens.colorBorderControl,
        checkmarkColor = tokens.colorTextOnAccent,
      ),
  )
}
