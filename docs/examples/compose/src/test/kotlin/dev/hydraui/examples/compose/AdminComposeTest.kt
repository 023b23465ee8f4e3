package dev.hydraui.examples.compose

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.server.AdminUi
import dev.hydraui.server.sample.Crm
import dev.hydraui.server.sql.SqlSource
import io.javalin.Javalin
import java.nio.file.Path
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The admin of a server with a sample database. */
@OptIn(ExperimentalTestApi::class)
class AdminComposeTest {

  @TempDir lateinit var folder: Path

  @Test
  fun asksForAServerAndShowsItsLists() {
    val file = folder.resolve("crm.db")
    Crm.sqlite(file, 50)
    SqlSource.open("jdbc:sqlite:$file").use { database ->
      val server =
        Javalin.create { it.registerPlugin(AdminUi.over(database)) }.start("127.0.0.1", 0)
      try {
        shows("http://127.0.0.1:${server.port()}/admin/")
      } finally {
        server.stop()
      }
    }
  }

  private fun shows(address: String) = runComposeUiTest {
    var title = ""
    setContent { AdminOf(null, folder.toFile()) { title = it } }
    onNode(hasSetTextAction()).performTextInput(address)
    onNode(hasText("Open")).performClick()
    comes("Contacts")
    onAllNodesWithText("Contacts").onFirst().performClick()
    waitUntil("the title", PATIENCE_MILLIS) { title == "Contacts" }
  }

  private fun ComposeUiTest.comes(text: String) {
    waitUntil(timeoutMillis = PATIENCE_MILLIS) {
      onAllNodesWithText(text).fetchSemanticsNodes().isNotEmpty()
    }
  }

  private companion object {
    const val PATIENCE_MILLIS = 30_000L
  }
}
