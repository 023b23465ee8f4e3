package dev.hydraui.compose.scene

import androidx.compose.ui.draganddrop.DragAndDropEvent
import dev.hydraui.component.ChosenFile

/**
 * Where the files of a person come from: a platform knows. It keeps what they name, for the
 * capabilities that read and send it.
 */
interface FileSource {

  /**
   * Has a person choose files.
   *
   * @param accept which are offered: media types and endings such as `image/` and `.pdf`, with
   *   commas between them; nothing for all
   * @param chosen told of them, on the thread that draws; not where there are none
   */
  fun choose(accept: String, several: Boolean, chosen: (List<ChosenFile>) -> Unit)

  /** Whether what is dragged is files. */
  fun canDrop(event: DragAndDropEvent): Boolean

  /** The files that were dropped. */
  fun dropped(event: DragAndDropEvent): List<ChosenFile>
}
