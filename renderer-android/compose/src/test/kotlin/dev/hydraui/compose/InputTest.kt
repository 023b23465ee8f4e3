package dev.hydraui.compose

import androidx.compose.ui.draganddrop.DragAndDropEvent
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsFocused
import androidx.compose.ui.test.click
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performKeyInput
import androidx.compose.ui.test.performMouseInput
import androidx.compose.ui.test.pressKey
import androidx.compose.ui.test.requestFocus
import androidx.compose.ui.test.v2.runComposeUiTest
import androidx.compose.ui.test.withKeyDown
import dev.hydraui.component.ChosenFile
import dev.hydraui.component.Option
import dev.hydraui.component.Ui
import dev.hydraui.compose.scene.FileSource
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Node
import java.util.function.Function
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** What is chosen beside a field, by keys and by presses. */
@OptIn(ExperimentalTestApi::class)
internal class InputTest : Ui<String>() {

  private val same = Function<String, String> { it }

  /** What was sent last is what is shown. */
  private class Kept(private val first: String, private val drawn: (String) -> Node<String>) :
    Machine<String, String> {
    val sent = ArrayList<String>()

    override fun init(): Step<String, String> = Step.of(first)

    override fun update(state: String, event: String): Step<String, String> {
      sent.add(event)
      return Step.of(event)
    }

    override fun view(state: String): Node<String> = drawn(state)
  }

  @Test
  fun aDayIsChosenInACalendarAndTheTimeStays() = runComposeUiTest {
    setContent { HydraScreen(Kept("2026-03-01T14:05:30") { dateTimeField("Start", it, same) }) }
    openByKeys()
    onNode(hasText("16", substring = true) and hasClickAction()).performClick()
    onNodeWithText("2026-03-16T14:05:30").assertIsFocused()
  }

  @Test
  fun aTimeIsChosenOnAClockAndItsSecondsStay() = runComposeUiTest {
    setContent { HydraScreen(Kept("14:05:30") { timeField("Time", it, same) }) }
    openByKeys()
    onNode(hasContentDescription("15", substring = true) and hasClickAction()).performClick()
    onNodeWithText("15:05:30").assertExists()
  }

  @Test
  fun aTextThatIsNoDayOpensACalendarToo() = runComposeUiTest {
    setContent { HydraScreen(Kept("soon") { dateField("Day", it, same) }) }
    openByKeys()
    onNode(hasText("16", substring = true) and hasClickAction()).assertExists()
  }

  private fun ComposeUiTest.openByKeys() {
    onNode(hasSetTextAction()).requestFocus().performKeyInput {
      withKeyDown(Key.AltLeft) { pressKey(Key.DirectionDown) }
    }
  }

  @Test
  fun aColourIsPickedByKeys() = runComposeUiTest {
    setContent { HydraScreen(Kept("#ffffff") { colorField("Brand", it, same) }) }
    onNodeWithContentDescription("Choose Brand").performClick()
    val white = onNodeWithContentDescription("#ffffff").assertIsFocused()
    white.performKeyInput {
      pressKey(Key.DirectionRight)
      pressKey(Key.Enter)
    }
    onNodeWithText("#d9d9d9").assertExists()
    onNodeWithContentDescription("Choose Brand").assertIsFocused()
  }

  @Test
  fun aPressInTheFieldLeavesItsListOpen() = runComposeUiTest {
    val machine =
      Kept("Be") {
        combobox("City", it, same, same, "closed").options(listOf(Option("1", "Bern"))).open(true)
      }
    setContent { HydraScreen(machine) }
    onNode(hasSetTextAction()).performMouseInput { click() }
    waitForIdle()
    assertEquals(emptyList<String>(), machine.sent)
  }

  @Test
  fun whereOneFileCanBeOneIsTaken() = runComposeUiTest {
    val files =
      object : FileSource {
        override fun choose(accept: String, several: Boolean, chosen: (List<ChosenFile>) -> Unit) =
          chosen(listOf("a", "b").map { ChosenFile(it, "$it$accept", 1, "") })

        override fun canDrop(event: DragAndDropEvent) = false

        override fun dropped(event: DragAndDropEvent) = emptyList<ChosenFile>()
      }
    val machine =
      Kept("") { fileUpload("Paper", listOf()) { all -> "${all.map { it.name }}" }.accept(".pdf") }
    setContent { HydraScreen(machine, settings = ScreenSettings(files = files)) }
    onNodeWithText("Choose a file").performClick()
    waitForIdle()
    assertEquals(listOf("[a.pdf]"), machine.sent)
  }

  @Test
  fun withoutASourceOfFilesAPressTellsOfThat() = runComposeUiTest {
    val failures = ArrayList<String>()
    val machine = Kept("") { fileUpload("Paper", listOf()) { "chosen" } }
    val settings = ScreenSettings(onFailure = { failures.add("${it.message}") })
    setContent { HydraScreen(machine, settings = settings) }
    onNodeWithText("Choose a file").performClick()
    waitForIdle()
    assertEquals(listOf("No files can be chosen: ScreenSettings.files names no source"), failures)
  }
}
