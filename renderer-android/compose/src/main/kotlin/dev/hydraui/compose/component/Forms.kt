package dev.hydraui.compose.component

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.SideEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import dev.hydraui.brand.LocalTokens
import dev.hydraui.component.Form
import dev.hydraui.compose.scene.Children
import dev.hydraui.compose.scene.Spot
import dev.hydraui.compose.scene.Telling
import dev.hydraui.compose.scene.tells

/**
 * Fields that are sent together: by Enter in a line of text, or by the events of buttons in it.
 * Each time that it was sent in vain the first field that is wrong takes the focus.
 */
@Composable
internal fun DrawForm(form: Form<*>, spot: Spot, modifier: Modifier) {
  val refused = remember { intArrayOf(form.refusals) }
  SideEffect {
    if (form.refusals > refused[0]) {
      spot.surface.whenDrawn { spot.focus.takeWrong() }
    }
    refused[0] = form.refusals
  }
  Column(
    modifier.fillMaxWidth().tells(Telling("form", form.label)),
    Arrangement.spacedBy(LocalTokens.current.space5),
  ) {
    Children(spot)
  }
}

/** The form that it stands in, if there is one. */
internal fun formOf(spot: Spot): Spot? {
  var at = spot.around
  while (at != null && at.shown !is Form<*>) {
    at = at.around
  }
  return at
}

/** It is sent. */
internal fun submit(form: Spot) {
  form.send((form.component as Form<*>).onSubmit as Any)
}
