package dev.hydraui.compose.scene

import androidx.compose.runtime.staticCompositionLocalOf
import dev.hydraui.component.ChosenFile

/** How a platform lets a person choose files. */
fun interface FilePicker {

  /**
   * Shows what there is to choose from.
   *
   * @param accept media types and endings, with commas between them; nothing for all
   * @param picked told what was chosen; nothing if the person thought better of it
   */
  fun pick(accept: String, several: Boolean, picked: (List<ChosenFile>) -> Unit)
}

/** That of this platform; without one, none can be chosen. */
val LocalFilePicker = staticCompositionLocalOf {
  FilePicker { _, _, picked -> picked(emptyList()) }
}
