package dev.hydraui.android

import android.graphics.Insets
import android.view.View
import android.view.WindowInsets
import androidx.activity.ComponentActivity
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.requestFocus
import androidx.compose.ui.test.v2.runEmptyComposeUiTest
import dev.hydraui.component.Ui
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Node
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** What the system draws over a window: its bars, and the keyboard. In pixels. */
@OptIn(ExperimentalTestApi::class)
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35], qualifiers = "w360dp-h640dp-mdpi")
internal class InsetsTest {

  /** A page that is higher than a phone, with a field at its end. */
  private class Long : Ui<String>(), Machine<String, String> {

    override fun init(): Step<String, String> = Step.of("")

    override fun update(state: String, event: String): Step<String, String> = Step.of(event)

    override fun view(state: String): Node<String> {
      val lines = (1..LINES).map<Int, Node<String>> { text("Line $it") }
      return page("Long", *lines.toTypedArray(), textField("Note", state) { it })
    }
  }

  @Test
  fun barsCoverNothing() = runEmptyComposeUiTest {
    val window = shown()
    insets(window, keyboard = 0)
    val page = onNode(hasScrollAction())
    assertEquals(STATUS.toFloat(), top(page))
    assertEquals((window.height - NAVIGATION).toFloat(), bottom(page))
  }

  @Test
  fun aFieldThatIsFilledInStandsAboveTheKeyboard() = runEmptyComposeUiTest {
    val window = shown()
    insets(window, keyboard = 0)
    field().requestFocus()
    waitForIdle()
    assertTrue("it is low", bottom(field()) > window.height - KEYBOARD)
    insets(window, keyboard = KEYBOARD)
    assertTrue("it has come up", bottom(field()) <= window.height - KEYBOARD)
    assertTrue("it is in sight", top(field()) >= STATUS)
  }

  private fun ComposeUiTest.field() = onNode(hasSetTextAction())

  private fun top(node: SemanticsNodeInteraction) = node.fetchSemanticsNode().boundsInWindow.top

  private fun bottom(node: SemanticsNodeInteraction) =
    node.fetchSemanticsNode().let { it.positionInWindow.y + it.size.height }

  private fun ComposeUiTest.shown(): View {
    val activity = Robolectric.buildActivity(ComponentActivity::class.java)
    runOnUiThread {
      activity.create()
      AndroidRenderer.show(activity.get(), Long())
      activity.start().postCreate(null).resume().visible()
    }
    waitForIdle()
    return activity.get().window.decorView
  }

  /** The system says what it draws over the window. */
  private fun ComposeUiTest.insets(window: View, keyboard: Int) {
    val bottom = maxOf(NAVIGATION, keyboard)
    val insets =
      WindowInsets.Builder()
        .setInsets(WindowInsets.Type.statusBars(), Insets.of(0, STATUS, 0, 0))
        .setInsets(WindowInsets.Type.navigationBars(), Insets.of(0, 0, 0, NAVIGATION))
        .setInsets(WindowInsets.Type.ime(), Insets.of(0, 0, 0, if (keyboard > 0) bottom else 0))
        .setVisible(WindowInsets.Type.systemBars(), true)
        .setVisible(WindowInsets.Type.ime(), keyboard > 0)
        .build()
    runOnUiThread { window.dispatchApplyWindowInsets(insets) }
    waitForIdle()
  }

  private companion object {
    const val LINES = 40
    const val STATUS = 24
    const val NAVIGATION = 48
    const val KEYBOARD = 280
  }
}
