package dev.hydraui.examples.android

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runEmptyComposeUiTest
import androidx.test.core.app.ActivityScenario
import androidx.test.espresso.Espresso
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * For whoever has a device: an instrumented test, to be put among the `androidTest` sources of an
 * application built with Gradle. It is compiled here and has never been run: there is no device.
 */
@OptIn(ExperimentalTestApi::class)
class CounterOnDevice {

  @Test
  fun countsGoesOnWhenItIsMadeAnewAndLeaves() = runEmptyComposeUiTest {
    ActivityScenario.launch(CounterActivity::class.java).use {
      onNodeWithText("Add").performClick()
      onNodeWithText("Count: 1").assertExists()
      it.recreate()
      onNodeWithText("Count: 1").assertExists()
      Espresso.pressBackUnconditionally()
      waitUntil { it.state.name == "DESTROYED" }
      assertTrue(it.state.name, it.state.name == "DESTROYED")
    }
  }
}
