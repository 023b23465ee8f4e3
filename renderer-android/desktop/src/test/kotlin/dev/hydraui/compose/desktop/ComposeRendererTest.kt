package dev.hydraui.compose.desktop

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.capability.Navigation
import dev.hydraui.capability.Share
import dev.hydraui.capability.Storage
import dev.hydraui.component.Ui
import dev.hydraui.machine.Effect
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.machine.Subscription
import dev.hydraui.node.Node
import java.awt.GraphicsEnvironment
import java.awt.datatransfer.DataFlavor
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** A machine with the capabilities of a desktop, drawn without a screen. */
@OptIn(ExperimentalTestApi::class)
internal class ComposeRendererTest {

  @TempDir lateinit var folder: Path

  /** Says where it is, keeps a text, and says what is kept. */
  private class Kept : Ui<String>(), Machine<String, String> {

    override fun init(): Step<String, String> = Step.of("nothing")

    override fun update(state: String, event: String): Step<String, String> =
      when (event) {
        "keep" ->
          Step.of(
            state,
            Effect.ask<Boolean, String>(Storage.Write("key", "a text")) { "kept: $it" },
          )
        "share" ->
          Step.of(
            state,
            Effect.ask<Share.Outcome, String>(Share("Order 7", "On its way", "")) { "shared: $it" },
          )
        "read" -> Step.of(state, Effect.ask(Storage.Read("key")) { it.orElse("none") })
        else -> Step.of(event)
      }

    override fun subscriptions(state: String): List<Subscription<String>> =
      listOf(Subscription.to(Navigation.Addresses()) { "at $it" })

    override fun view(state: String): Node<String> =
      column(text(state), button("Keep", "keep"), button("Read", "read"), button("Share", "share"))
  }

  /** A machine without a screen has no clipboard either. */
  @Test
  fun copiesWhatIsToBeSharedAndSaysSo() = runComposeUiTest {
    val settings = DesktopSettings(folder = folder.resolve("made").toFile())
    setContent { ComposeRenderer.Shown(Kept(), settings) }
    onNodeWithText("Share").performClick()
    if (GraphicsEnvironment.isHeadless()) {
      onNodeWithText("shared: NEITHER").assertExists()
    } else {
      onNodeWithText("shared: COPIED").assertExists()
      val clipboard = java.awt.Toolkit.getDefaultToolkit().systemClipboard
      assertEquals("On its way", clipboard.getData(DataFlavor.stringFlavor))
    }
  }

  @Test
  fun runsAMachineWithWhatADesktopCanBeAskedFor() = runComposeUiTest {
    val settings = DesktopSettings(address = "page/1", folder = folder.resolve("made").toFile())
    setContent { ComposeRenderer.Shown(Kept(), settings) }
    onNodeWithText("at page/1").assertExists()
    onNodeWithText("Keep").performClick()
    onNodeWithText("kept: true").assertExists()
    onNodeWithText("Read").performClick()
    onNodeWithText("a text").assertExists()
  }
}
