package dev.hydraui.compose.scene

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.draganddrop.DragAndDropEvent
import dev.hydraui.component.ChosenFile
import dev.hydraui.message.Messages
import dev.hydraui.reconcile.Place
import java.util.function.Consumer

/**
 * Where one machine is drawn, and what all that is drawn there shares. On the thread that draws.
 *
 * @param words what components say themselves
 * @param onFailure told of what drawing or answering threw
 */
@Stable
class Surface(
  val drawers: Drawers,
  val words: Messages,
  private val onFailure: Consumer<in Throwable>,
) {

  /** Takes what a person did to the machine. */
  fun interface Answering {

    /** @param answered to be run on the thread that draws when the answer is on screen */
    fun send(place: Place<Spot>, event: Any, answered: Runnable)
  }

  private var ids = 0L
  private var renders by mutableIntStateOf(0)
  private val afterDrawing = ArrayList<() -> Unit>()
  private var answering = Answering { _, _, _ -> }
  private var opening: (String) -> Unit = {}
  private var source: FileSource? = null

  /** The keys that do something wherever the focus is. */
  val shortcuts = Shortcuts()

  private val focusWatchers = ArrayList<(Focusable) -> Unit>()

  /** What has the focus, of all that can have it here. */
  internal var focused: Focusable? = null
    set(control) {
      field = control
      if (control != null) {
        focusWatchers.toList().forEach { it(control) }
      }
    }

  /** Where the focus was to go and could not go yet. */
  internal var awaited: Spot? = null

  /** Where the focus is when what had it has gone. */
  internal val nowhere = Nowhere()

  /** Tells of whatever gets the focus, from now on. */
  internal fun watchFocus(watcher: (Focusable) -> Unit) {
    focusWatchers.add(watcher)
  }

  /** Does not tell any more. */
  internal fun unwatchFocus(watcher: (Focusable) -> Unit) {
    focusWatchers.remove(watcher)
  }

  private var lastPress = -1L

  /** Whether this is the first that a press reaches, which is at this moment. */
  internal fun claimsPress(uptimeMillis: Long): Boolean =
    (uptimeMillis != lastPress).also { lastPress = uptimeMillis }

  /** Whether keys write into what has the focus. */
  val isTyping: Boolean
    get() = focused?.types == true

  /** The title of the page that is shown, or nothing. */
  var pageTitle: String by mutableStateOf("")

  /** What the outermost component is put in. */
  val origin = Spot(null, this)

  /** From now on this takes what a person does. */
  fun answerBy(answers: Answering) {
    answering = answers
  }

  /** From now on this goes to places outside of the application. */
  fun openBy(opens: (String) -> Unit) {
    opening = opens
  }

  /** Goes to a place outside of the application. */
  fun open(address: String) {
    opening(address)
  }

  /** From now on files come from there; a person can choose none before. */
  fun filesFrom(from: FileSource) {
    source = from
  }

  /** Has a person choose files, as [FileSource] does. */
  fun chooseFiles(accept: String, several: Boolean, chosen: (List<ChosenFile>) -> Unit) {
    val from = source
    if (from == null) {
      fail(IllegalStateException("No files can be chosen: ScreenSettings.files names no source"))
    } else {
      from.choose(accept, several, chosen)
    }
  }

  /** Whether what is dragged is files that can be dropped. */
  internal fun canDrop(event: DragAndDropEvent): Boolean = source?.canDrop(event) ?: false

  /** The files that were dropped. */
  internal fun dropped(event: DragAndDropEvent): List<ChosenFile> = source?.dropped(event).orEmpty()

  /** Runs a task when all of the present render is on screen; soon, where none is under way. */
  fun whenDrawn(task: () -> Unit) {
    afterDrawing.add(task)
    renders++
  }

  /** Tells of something that was thrown; the rest lives on. */
  fun fail(failure: Throwable) {
    onFailure.accept(failure)
  }

  internal fun newId(): Long = ids++

  internal fun send(place: Place<Spot>, event: Any, answered: () -> Unit) {
    try {
      answering.send(place, event, answered)
    } catch (failure: RuntimeException) {
      fail(failure)
    }
  }

  internal fun finished() {
    if (afterDrawing.isNotEmpty()) {
      renders++
    }
  }

  /** Does what waits until all is drawn. */
  @Composable
  internal fun AfterDrawing() {
    LaunchedEffect(renders) {
      while (afterDrawing.isNotEmpty()) {
        afterDrawing.removeAt(0)()
      }
    }
  }
}
