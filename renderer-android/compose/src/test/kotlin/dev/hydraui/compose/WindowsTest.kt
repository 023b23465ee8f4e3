package dev.hydraui.compose

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.click
import androidx.compose.ui.test.onAllNodesWithContentDescription
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import dev.hydraui.component.Tone
import dev.hydraui.component.Ui
import dev.hydraui.compose.scene.Pointer
import dev.hydraui.compose.scene.Telling
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Node
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What a phone, a foldable and a desktop show of the same view: 360, 700 and 1000 dp. */
@OptIn(ExperimentalTestApi::class)
internal class WindowsTest : Ui<String>() {

  /** A shell with six ways, whose navigation is opened and closed. */
  private inner class Framed(private val page: Node<String>) : Machine<Boolean, String> {
    override fun init(): Step<Boolean, String> = Step.of(false)

    override fun update(open: Boolean, event: String): Step<Boolean, String> =
      Step.of(event == "true")

    override fun view(open: Boolean): Node<String> =
      appShell(
        "Shop",
        open,
        { "$it" },
        navigation(
          "Main",
          way("One"),
          navigationGroup("Group", way("Two"), way("Three"), way("Four"), way("Five")),
          way("Six"),
        ),
        page,
        toasts("News", toast(Tone.INFO, "Told")),
      )

    private fun way(name: String) = navigationItem(name, "/$name", name).icon("home")
  }

  private fun long(): Node<String> = page("Page", *Array<Node<String>>(80) { text("Line $it") })

  @Test
  fun aPhoneHasTheFirstWaysAtItsLowerEdge() =
    at(PHONE) {
      show(Framed(long()))
      assertEquals(listOf("One", "Two", "Three", "Four"), ways())
      assertTrue(box("One").top > box("Page").bottom)
      assertEquals(box("One").top, box("Four").top)
      assertTrue(box("Four").right <= PHONE)
    }

  @Test
  fun allWaysAreDrawnOverThePageOfAPhone() =
    at(PHONE) {
      show(Framed(long()))
      onNodeWithContentDescription("Menu").performClick()
      waitForIdle()
      assertEquals(listOf("One", "Two", "Three", "Four", "Five", "Six"), ways())
      assertTrue(box("Six").left < PHONE / 10 && box("Six").width > PHONE / 2)
      onNodeWithText("Page").assertDoesNotExist()
      onRoot().performTouchInput { click(Offset(PHONE - 10f, HIGH / 2)) }
      waitForIdle()
      assertEquals(4, ways().size)
      onNodeWithText("Page").assertExists()
    }

  @Test
  fun aFoldableHasARail() =
    at(FOLDABLE) {
      show(Framed(long()))
      assertEquals(6, ways().size)
      assertTrue(box("One").right <= 96)
      assertTrue(box("Two").top >= box("One").bottom)
      assertTrue(box("Page").left >= 96)
      onNodeWithContentDescription("Menu").performClick()
      waitForIdle()
      assertTrue(box("One").width > 200)
    }

  @Test
  fun aDesktopHasAllOfTheNavigationAtItsSide() =
    at(DESKTOP) {
      show(Framed(long()))
      assertEquals(6, ways().size)
      assertTrue(box("Page").left >= 240)
      onNodeWithContentDescription("Menu").assertDoesNotExist()
    }

  @Test
  fun messagesAreInSightOverALongPage() {
    for (width in listOf(PHONE, FOLDABLE, DESKTOP)) {
      at(width) {
        show(Framed(long()))
        assertTrue(box("Told").height > 10, "$width: ${box("Told")}")
      }
    }
  }

  @Test
  fun aSplitStandsBelowOneAnotherOnAPhoneAlone() {
    fun panes(): Node<String> = split("Panes", 40, { "$it" }, text("List"), text("Detail"))
    at(PHONE) {
      show(Still(page("Page", panes())))
      assertTrue(box("Detail").top >= box("List").bottom)
    }
    for (width in listOf(FOLDABLE, DESKTOP)) {
      at(width) {
        show(Framed(page("Page", panes())))
        assertEquals(box("List").top, box("Detail").top)
      }
    }
  }

  @Test
  fun aFormInADialogFillsAPhone() {
    val form = form("Person", "sent", textField("Name", "", { it }), button("Save", "save"))
    val view = column(page("Page"), dialog("Edit", "closed", form))
    at(PHONE) {
      show(Still(view))
      assertEquals(Size(PHONE, HIGH), dialog().size)
    }
    at(DESKTOP) {
      show(Still(view))
      assertTrue(dialog().width <= 480 && dialog().height < HIGH / 2, "${dialog()}")
    }
  }

  @Test
  fun aQuestionIsNoLargerThanItIs() =
    at(PHONE) {
      show(Still(column(page("Page"), dialog("Sure?", "closed", button("Yes", "yes")))))
      assertTrue(dialog().height < HIGH / 2)
    }

  private fun at(width: Float, test: SkikoComposeUiTest.() -> Unit) =
    runSkikoComposeUiTest(Size(width, HIGH), Density(1f)) { test() }

  private fun ComposeUiTest.show(machine: Machine<*, String>) {
    setContent { HydraScreen(machine, settings = ScreenSettings(pointer = Pointer.COARSE)) }
    waitForIdle()
  }

  private fun telling(role: String) =
    SemanticsMatcher(role) { it.config.getOrNull(Telling.KEY)?.role == role }

  private fun SkikoComposeUiTest.ways(): List<String> =
    onAllNodes(telling("link"), useUnmergedTree = true)
      .fetchSemanticsNodes()
      .map { it.config[SemanticsProperties.ContentDescription].first() }
      .filter { it != "Skip to content" }

  private fun SkikoComposeUiTest.dialog(): Rect =
    onAllNodes(telling("dialog"), useUnmergedTree = true)
      .onFirst()
      .fetchSemanticsNode()
      .boundsInRoot

  /** Where a way is, or a text. */
  private fun SkikoComposeUiTest.box(name: String): Rect {
    val ways = onAllNodesWithContentDescription(name).fetchSemanticsNodes()
    return (ways.firstOrNull() ?: onNodeWithText(name).fetchSemanticsNode()).boundsInRoot
  }

  private companion object {
    const val PHONE = 360f
    const val FOLDABLE = 700f
    const val DESKTOP = 1000f
    const val HIGH = 800f
  }
}
