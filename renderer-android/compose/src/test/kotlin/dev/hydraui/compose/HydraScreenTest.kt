package dev.hydraui.compose

import androidx.compose.material3.Text
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.Ui
import dev.hydraui.compose.component.ComposeDrawers
import dev.hydraui.compose.scene.Drawers
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.machine.Store
import dev.hydraui.node.Node
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Machines and stores in compositions, on their threads. */
@OptIn(ExperimentalTestApi::class)
internal class HydraScreenTest {

  @Test
  fun aPressGoesToTheMachineAndItsAnswerComesBack() = runComposeUiTest {
    setContent { HydraScreen(Counter()) }
    onNodeWithText("Add").performClick()
    onNodeWithText("Add").performClick()
    onNodeWithText("Count: 2").assertExists()
  }

  @Test
  fun aMachineWorksOnAThreadOfItsOwnWhichEndsWithItsScreen() = runComposeUiTest {
    var shown by mutableStateOf(true)
    setContent {
      if (shown) {
        HydraScreen(Counter(), settings = ScreenSettings(ownThread = true))
      }
    }
    comes("Count: 0")
    assertTrue(hasThread("hydra Counter"))
    onNodeWithText("Add").performClick()
    comes("Count: 1")
    shown = false
    waitUntil(timeoutMillis = PATIENCE_MILLIS) { !hasThread("hydra Counter") }
  }

  @Test
  fun aStoreGoesOnBehindItsScreenAndIsDrawnAgain() = runComposeUiTest {
    val store = Store.start(Counter(), Capabilities.none())
    var shown by mutableStateOf(true)
    setContent {
      if (shown) {
        HydraScreen(store)
      }
    }
    onNodeWithText("Count: 0").assertExists()
    shown = false
    waitForIdle()
    runOnUiThread { store.send(5) }
    assertEquals(5, store.state())
    shown = true
    onNodeWithText("Count: 5").assertExists()
  }

  @Test
  fun aMachineThatThrowsTellsSoAndLivesOn() = runComposeUiTest {
    val failures = ArrayList<String>()
    setContent {
      HydraScreen(
        Throwing(),
        settings = ScreenSettings(onFailure = { failures.add("${it.message}") }),
      )
    }
    onNodeWithText("bad").performClick()
    onNodeWithText("good").performClick()
    onNodeWithText("now good").assertExists()
    assertEquals(listOf("no bad"), failures)
  }

  @Test
  fun aComposableOfTheApplicationsStandsWhereItsKeySays() = runComposeUiTest {
    val drawers = ComposeDrawers.all().withNative("map") { Text("A map of Bern") }
    setContent { HydraScreen(Mapped(), settings = ScreenSettings(drawers = drawers)) }
    onNodeWithText("A map of Bern").assertExists()
  }

  @Test
  fun whatNothingDrawsSaysSoAndShowsWhatIsInIt() = runComposeUiTest {
    val failures = ArrayList<String>()
    val settings =
      ScreenSettings(drawers = Drawers.NONE, onFailure = { failures.add("${it.message}") })
    setContent { HydraScreen(Mapped(), settings = settings) }
    onNodeWithText("Nothing draws column").assertExists()
    onNodeWithText("Nothing draws native").assertExists()
    assertEquals(2, failures.size)
  }

  private fun ComposeUiTest.comes(text: String) {
    waitUntil(timeoutMillis = PATIENCE_MILLIS) {
      onAllNodesWithText(text).fetchSemanticsNodes().isNotEmpty()
    }
  }

  private fun hasThread(name: String): Boolean =
    Thread.getAllStackTraces().keys.any { it.name == name }

  /** Refuses one of two events. */
  private class Throwing : Ui<String>(), Machine<String, String> {
    override fun init(): Step<String, String> = Step.of("nothing")

    override fun update(state: String, event: String): Step<String, String> {
      check(event != "bad") { "no bad" }
      return Step.of(event)
    }

    override fun view(state: String): Node<String> =
      column(text("now $state"), button("bad", "bad"), button("good", "good"))
  }

  /** Shows a part of the platform's own. */
  private class Mapped : Ui<String>(), Machine<Int, String> {
    override fun init(): Step<Int, String> = Step.of(0)

    override fun update(state: Int, event: String): Step<Int, String> = Step.of(state)

    override fun view(state: Int): Node<String> = column(nativePart("map"))
  }

  private companion object {
    const val PATIENCE_MILLIS = 20_000L
  }
}
