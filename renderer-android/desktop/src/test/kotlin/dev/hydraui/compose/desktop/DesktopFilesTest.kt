package dev.hydraui.compose.desktop

import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.Modifier
import androidx.compose.ui.draganddrop.DragAndDropEvent
import androidx.compose.ui.draganddrop.DragAndDropTransferAction
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.InternalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import dev.hydraui.capability.Download
import dev.hydraui.capability.FileText
import dev.hydraui.component.ChosenFile
import dev.hydraui.component.Ui
import dev.hydraui.machine.Effect
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Node
import java.awt.datatransfer.StringSelection
import java.awt.datatransfer.Transferable
import java.io.File
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Files that are chosen, dropped, read and written; the dialogs alone are others. */
@OptIn(
  ExperimentalTestApi::class,
  ExperimentalComposeUiApi::class,
  InternalComposeUiApi::class,
  InternalTestApi::class,
)
internal class DesktopFilesTest {

  @TempDir lateinit var folder: Path

  /** Says which files it was given, reads the first, and saves what it was given to say. */
  private class Files : Ui<Any>(), Machine<String, Any> {

    override fun init(): Step<String, Any> = Step.of("nothing")

    override fun update(state: String, event: Any): Step<String, Any> =
      when (event) {
        is List<*> -> {
          val files = event.filterIsInstance<ChosenFile>()
          val said = files.joinToString { "${it.name} ${it.size} ${it.mediaType}" }
          Step.of(said, Effect.ask(FileText(files[0].handle)) { "$said: ${it.orElse("none")}" })
        }
        "save" ->
          Step.of(
            state,
            Effect.ask<Boolean, Any>(Download.Text("said.txt", "text/plain", "said")) {
              "saved $it"
            },
          )
        else -> Step.of("$event")
      }

    override fun view(state: String): Node<Any> =
      column(
        text(state),
        button("Save", "save"),
        fileUpload("Papers", emptyList(), { it }).multiple(true).accept(".txt"),
      )
  }

  /** Answers what it is told to, and keeps what it was asked. */
  private class Answering(private val files: List<File>) : FileDialogs {
    @Volatile var asked = ""

    override fun open(accept: Accept, several: Boolean): List<File> {
      asked = "$several ${accept.takes("a.txt")} ${accept.takes("a.pdf")}"
      return files
    }

    override fun save(name: String): File? {
      asked = name
      return files.firstOrNull()
    }
  }

  private fun file(name: String, text: String): File =
    folder.resolve(name).toFile().apply { writeText(text) }

  private fun ComposeUiTest.show(dialogs: FileDialogs) {
    val settings = DesktopSettings(folder = folder.resolve("kept").toFile())
    setContent { ComposeRenderer.Shown(Files(), settings, Modifier, dialogs) }
  }

  private fun ComposeUiTest.awaits(text: String) {
    waitUntil(timeoutMillis = 10_000) { onAllNodes(hasText(text)).fetchSemanticsNodes().any() }
  }

  @Test
  fun whatIsChosenIsKnownAndRead() = runSkikoComposeUiTest {
    val dialogs = Answering(listOf(file("a.txt", "hello")))
    show(dialogs)
    onNodeWithText("Choose files").performClick()
    awaits("a.txt 5 text/plain: hello")
    assertEquals("true true false", dialogs.asked)
  }

  @Test
  fun whoChoosesNothingChangesNothing() = runSkikoComposeUiTest {
    val dialogs = Answering(emptyList())
    show(dialogs)
    onNodeWithText("Choose files").performClick()
    waitUntil { dialogs.asked.isNotEmpty() }
    waitForIdle()
    onNodeWithText("nothing").assertExists()
    onNodeWithText("Save").performClick()
    awaits("saved false")
  }

  @Test
  fun aTextIsSavedWhereThePersonWantsIt() = runSkikoComposeUiTest {
    val place = folder.resolve("there.txt").toFile()
    val dialogs = Answering(listOf(place))
    show(dialogs)
    onNodeWithText("Save").performClick()
    awaits("saved true")
    assertEquals("said.txt", dialogs.asked)
    assertEquals("said", place.readText())
  }

  @Test
  fun whatCannotBeWrittenIsToldOf() = runSkikoComposeUiTest {
    show(Answering(listOf(folder.resolve("missing/there.txt").toFile())))
    onNodeWithText("Save").performClick()
    awaits("saved false")
  }

  @Test
  fun filesAreDroppedFromTheDesktop() = runSkikoComposeUiTest {
    show(Answering(emptyList()))
    assertTrue(drop(Dragged(listOf(file("b.txt", "dropped"), file("c.png", "")))))
    awaits("b.txt 7 text/plain, c.png 0 image/png: dropped")
  }

  @Test
  fun foldersAndWordsAreNoFiles() = runSkikoComposeUiTest {
    show(Answering(emptyList()))
    assertFalse(drop(Dragged(listOf(folder.toFile()))))
    assertFalse(drop(StringSelection("words")))
    onNodeWithText("nothing").assertExists()
  }

  /** What the window does when the system tells it of a drag; whether it was taken. */
  private fun SkikoComposeUiTest.drop(what: Transferable): Boolean = runOnIdle {
    val at = onNodeWithText("Choose files").fetchSemanticsNode().boundsInRoot.center
    val drag = scene.rootDragAndDropNode
    val over = event(Drags.over(what), at)
    val takes = drag.acceptDragAndDropTransfer(over)
    drag.onMoved(over)
    val taken = takes && drag.onDrop(event(Drags.dropped(what), at))
    drag.onEnded(over)
    taken
  }

  private fun event(native: Any, at: Offset) =
    DragAndDropEvent(DragAndDropTransferAction.Copy, native, at)
}
