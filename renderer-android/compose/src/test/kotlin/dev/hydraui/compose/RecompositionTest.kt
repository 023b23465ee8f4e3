package dev.hydraui.compose

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.ButtonType
import dev.hydraui.component.ColumnType
import dev.hydraui.component.TextType
import dev.hydraui.compose.component.ComposeDrawers
import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Store
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** What is composed again: what the reconciler changed, and nothing else. */
@OptIn(ExperimentalTestApi::class)
internal class RecompositionTest {

  /** How often each was drawn, by the name of its kind. */
  private val drawn = HashMap<String, Int>()

  private val settings =
    ScreenSettings(
      drawers =
        ComposeDrawers.all()
          .counting(TextType.TYPE, drawn)
          .counting(ColumnType.TYPE, drawn)
          .counting(ButtonType.TYPE, drawn)
    )

  @Test
  fun aPressDrawsTheTextThatItChangesAndNothingElse() = runComposeUiTest {
    setContent { HydraScreen(Counter(), settings = settings) }
    onNodeWithText("Count: 0").assertExists()
    assertEquals(mapOf("column" to 1, "text" to 1, "button" to 2), drawn)
    drawn.clear()
    onNodeWithText("Add").performClick()
    onNodeWithText("Count: 1").assertExists()
    assertEquals(mapOf("text" to 1), drawn)
    drawn.clear()
    onNodeWithText("Reset").performClick()
    onNodeWithText("Count: 0").assertExists()
    assertEquals(mapOf("text" to 1), drawn)
  }

  @Test
  fun anEventThatChangesNothingDrawsNothing() = runComposeUiTest {
    setContent { HydraScreen(Counter(), settings = settings) }
    drawn.clear()
    onNodeWithText("Reset").performClick()
    waitForIdle()
    assertEquals(emptyMap<String, Int>(), drawn)
  }

  @Test
  fun ofAThousandRowsTheOneThatChangedIsDrawn() = withRows { store, rows ->
    show(store, rows.map { if (it.key == 500) it.copy(label = "changed") else it })
    onNodeWithText("changed").assertExists()
    assertEquals(mapOf("text" to 1), drawn)
  }

  @Test
  fun ofAThousandRowsNoneIsDrawnAgainWhereTheyMove() = withRows { store, rows ->
    val swapped = rows.toMutableList()
    swapped[1] = rows[998]
    swapped[998] = rows[1]
    show(store, swapped)
    assertEquals(emptyMap<String, Int>(), drawn)
  }

  @Test
  fun ofAThousandRowsNoneIsDrawnAgainWhereOneGoes() = withRows { store, rows ->
    show(store, rows - rows[500])
    onNodeWithText("row 500").assertDoesNotExist()
    assertEquals(emptyMap<String, Int>(), drawn)
  }

  @Test
  fun ofAThousandRowsOneMoreIsDrawnAlone() = withRows { store, rows ->
    show(store, listOf(Rows.Row(5000, "first of all")) + rows)
    onNodeWithText("first of all").assertExists()
    assertEquals(mapOf("text" to 1), drawn)
  }

  private fun withRows(
    test: ComposeUiTest.(Store<List<Rows.Row>, List<Rows.Row>>, List<Rows.Row>) -> Unit
  ) = runComposeUiTest {
    val rows = List(1000) { Rows.Row(it, "row $it") }
    val store = Store.start(Rows(rows), Capabilities.none())
    setContent { HydraScreen(store, settings = settings) }
    waitForIdle()
    assertEquals(1001, drawn["text"])
    drawn.clear()
    test(store, rows)
  }

  private fun ComposeUiTest.show(
    store: Store<List<Rows.Row>, List<Rows.Row>>,
    rows: List<Rows.Row>,
  ) {
    runOnUiThread { store.send(rows) }
    waitForIdle()
  }
}
