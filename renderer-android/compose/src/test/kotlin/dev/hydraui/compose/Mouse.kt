package dev.hydraui.compose

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.click
import androidx.compose.ui.test.performMouseInput

/** The mouse of a desktop. */
@OptIn(ExperimentalTestApi::class)
internal object Mouse {

  fun press(on: SemanticsNodeInteraction) {
    on.performMouseInput { click() }
  }
}
