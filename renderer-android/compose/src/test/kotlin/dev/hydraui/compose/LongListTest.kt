package dev.hydraui.compose

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.assertIsDisplayed
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.ItemType
import dev.hydraui.component.KanbanCardType
import dev.hydraui.component.SortDirection
import dev.hydraui.component.TableColumn
import dev.hydraui.component.TableRowType
import dev.hydraui.component.TextType
import dev.hydraui.component.TimelineItemType
import dev.hydraui.component.TreeItemType
import dev.hydraui.component.Ui
import dev.hydraui.compose.component.ComposeDrawers
import dev.hydraui.node.ComponentType
import dev.hydraui.node.Node
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Ten thousand of anything in a page: only what is in sight, and some around it, is composed. */
@OptIn(ExperimentalTestApi::class)
internal class LongListTest : Ui<String>() {

  private val drawn = HashMap<String, Int>()
  private val names = List(MANY) { "thing $it" }
  private val column = TableColumn("name", "Name", false, SortDirection.NONE, false)

  @Test
  fun ofAList() = scrolls(ItemType.TYPE, itemList("Things", each(names, { it }, { item(it) })))

  @Test
  fun ofATimeline() =
    scrolls(
      TimelineItemType.TYPE,
      timeline("Things", each(names, { it }, { timelineItem(it, "") })),
    )

  @Test fun ofAGrid() = scrolls(TextType.TYPE, grid(3, each(names, { it }, { text(it) })))

  @Test
  fun ofATree() =
    scrolls(
      TreeItemType.TYPE,
      tree(
        "Things",
        treeItem("All", each(names, { it }, { treeItem(it) })).onExpand { "open" }.expanded(true),
      ),
      "All",
    )

  @Test
  fun ofAColumnOfABoard() =
    scrolls(
      KanbanCardType.TYPE,
      kanbanBoard(
        "Board",
        kanbanColumn("a", "A", each(names, { it }, { kanbanCard(it, it) })),
        kanbanColumn("b", "B"),
      ),
    )

  @Test
  fun ofATable() = runComposeUiTest {
    show(
      TableRowType.TYPE,
      table("Things", listOf(column), each(names, { it }, { tableRow(it, tableCell(it)) })),
    )
    onNodeWithText("thing 0").assertIsDisplayed()
    assertTrue(drawn.values.sum() in 1..FEW, "$drawn")
    scroll("thing ${MANY - 1}", 1)
  }

  private fun scrolls(type: ComponentType<*>, view: Node<String>, first: String = "thing 0") =
    runComposeUiTest {
      show(type, view)
      assertTrue(drawn.values.sum() in 1..FEW, "$drawn")
      named(first).onFirst().assertExists()
      drawn.clear()
      scroll("thing ${MANY - 1}", 0)
      assertTrue(drawn.values.sum() < ROUNDS * FEW, "$drawn")
      assertEquals(0, named("thing 500").fetchSemanticsNodes().size)
    }

  private fun ComposeUiTest.show(type: ComponentType<*>, view: Node<String>) {
    val settings = ScreenSettings(drawers = ComposeDrawers.all().counting(type, drawn))
    setContent { HydraScreen(Still(page("Page", view)), settings = settings) }
    waitForIdle()
  }

  /** Scrolls to its end what scrolls, the outermost or what is in that. */
  private fun ComposeUiTest.scroll(last: String, which: Int) {
    repeat(ROUNDS) {
      onAllNodes(SCROLLED, useUnmergedTree = true)[which].performSemanticsAction(
        SemanticsActions.ScrollBy
      ) {
        it(0f, FAR)
      }
      waitForIdle()
    }
    named(last).onFirst().assertIsDisplayed()
  }

  private fun ComposeUiTest.named(name: String) =
    onAllNodes(hasText(name) or hasContentDescription(name), useUnmergedTree = true)

  private companion object {
    val SCROLLED = SemanticsMatcher.keyIsDefined(SemanticsProperties.VerticalScrollAxisRange)
    const val MANY = 10_000
    const val FEW = 200
    const val FAR = 10_000_000f

    /** What was guessed of heights is known better each time. */
    const val ROUNDS = 3
  }
}
