package dev.hydraui.examples.android

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runEmptyComposeUiTest
import androidx.test.core.app.ActivityScenario
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** The program as Android starts it, drawn by Android's own code. */
@OptIn(ExperimentalTestApi::class)
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35], qualifiers = "w360dp-h640dp-xhdpi")
class CounterActivityTest {

  @Test
  fun answersATouch() = runEmptyComposeUiTest {
    ActivityScenario.launch(CounterActivity::class.java).use {
      onNodeWithText("Count: 0").assertExists()
      onNodeWithText("Add").performClick()
      onNodeWithText("Count: 1").assertExists()
    }
  }

  @Test
  fun goesOnWhenTheActivityIsMadeAnew() = runEmptyComposeUiTest {
    ActivityScenario.launch(CounterActivity::class.java).use {
      onNodeWithText("Add").performClick()
      it.recreate()
      onNodeWithText("Count: 1").assertExists()
      onNodeWithText("Add").performClick()
      onNodeWithText("Count: 2").assertExists()
    }
  }
}
