package dev.hydraui.compose

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.SortDirection
import dev.hydraui.component.TableColumn
import dev.hydraui.component.Ui
import dev.hydraui.node.Node
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What a finger does, and what is there for one who does not see. */
@OptIn(ExperimentalTestApi::class)
internal class TouchTest : Ui<String>() {

  private val told = ArrayList<String>()
  private val columns = listOf(TableColumn("name", "Name", false, SortDirection.NONE, false, 100))

  private fun board(): Node<String> =
    kanbanBoard(
        "Work",
        kanbanColumn("todo", "To do", kanbanCard("a", "Card a"), kanbanCard("b", "Card b")),
        kanbanColumn("done", "Done", kanbanCard("c", "Card c")),
      )
      .onMove { "${it.card} to ${it.column} at ${it.index}" }

  @Test
  fun aCardOnWhichAFingerRestsIsDrawn() = runComposeUiTest {
    show(board())
    val by = middle("Card c") - middle("Card a")
    onNodeWithText("Card a").performTouchInput {
      down(center)
      advanceEventTime(RESTED_MILLIS)
      repeat(STEPS) { moveBy(by / STEPS.toFloat()) }
      up()
    }
    waitForIdle()
    assertEquals(listOf("a to done at 0"), told)
  }

  @Test
  fun aFingerThatDoesNotRestDrawsNoCard() = runComposeUiTest {
    show(board())
    onNodeWithText("Card a").performTouchInput {
      down(center)
      repeat(STEPS) { moveBy(Offset(0f, 10f)) }
      up()
    }
    waitForIdle()
    assertEquals(emptyList<String>(), told)
  }

  @Test
  fun aCardIsMovedWithoutSeeingIt() = runComposeUiTest {
    show(board())
    val actions =
      onNodeWithContentDescription("Move Card a")
        .fetchSemanticsNode()
        .config[SemanticsActions.CustomActions]
    assertEquals(listOf("Move Card a down", "Done"), actions.map { it.label })
    runOnIdle { actions.forEach { it.action() } }
    assertEquals(listOf("a to todo at 1", "a to done at 1"), told)
  }

  @Test
  fun theEdgeOfAColumnIsDrawn() = runComposeUiTest {
    show(table("Prices", columns, tableRow("Lamp", tableCell("Lamp"))).onResize { "${it.width}" })
    onNodeWithContentDescription("Width of Name").performTouchInput {
      down(center)
      moveBy(Offset(viewConfiguration.touchSlop, 0f))
      repeat(STEPS) { moveBy(Offset(5f, 0f)) }
      up()
    }
    waitForIdle()
    assertEquals(listOf("150"), told)
  }

  @Test
  fun headingsStayInSightWhileThePageIsScrolled() = runComposeUiTest {
    val rows = Array(60) { tableRow("$it", tableCell("Row $it")) }
    show(page("Page", table("Prices", columns, *rows)))
    val page = SemanticsMatcher.keyIsDefined(SemanticsProperties.VerticalScrollAxisRange)
    onAllNodes(page).onFirst().performSemanticsAction(SemanticsActions.ScrollBy) { it(0f, FAR) }
    waitForIdle()
    onNodeWithText("Row 0").fetchSemanticsNode().let { assertTrue(it.positionInRoot.y < 0) }
    onNodeWithText("Name").fetchSemanticsNode().let { assertTrue(it.positionInRoot.y >= 0) }
  }

  private fun ComposeUiTest.show(view: Node<String>) {
    setContent { HydraScreen(Still(view, told)) }
    waitForIdle()
  }

  private fun ComposeUiTest.middle(text: String): Offset =
    onNodeWithText(text).fetchSemanticsNode().boundsInRoot.center

  private companion object {
    const val STEPS = 10
    const val RESTED_MILLIS = 1_000L
    const val FAR = 600f
  }
}
