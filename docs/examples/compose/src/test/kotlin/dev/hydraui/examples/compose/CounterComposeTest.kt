package dev.hydraui.examples.compose

import androidx.compose.runtime.Composable
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.compose.desktop.ComposeRenderer
import dev.hydraui.compose.desktop.DesktopSettings
import dev.hydraui.examples.counter.Counter
import java.io.File
import org.junit.jupiter.api.Test

/** What is in the window, and what is in a page of one's own; drawn without a screen. */
@OptIn(ExperimentalTestApi::class)
class CounterComposeTest {

  @Test
  fun countsInAWindowOfItsOwn() = counts {
    ComposeRenderer.Shown(Counter(), DesktopSettings(folder = File("target/texts")))
  }

  @Test fun countsAsAPart() = counts { Ours() }

  private fun counts(content: @Composable () -> Unit) = runComposeUiTest {
    setContent(content)
    onNodeWithText("Count: 0").assertExists()
    onNodeWithText("Add").performClick()
    onNodeWithText("Count: 1").assertExists()
  }
}
