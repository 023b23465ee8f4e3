package dev.hydraui.compose.desktop

import java.awt.FileDialog
import java.awt.Frame
import java.awt.Window
import java.io.File

/** The system's dialogs for files; each waits for the person, on the thread that asks. */
internal interface FileDialogs {

  /** What the person chooses; nothing if nothing is. */
  fun open(accept: Accept, several: Boolean): List<File>

  /**
   * Where something is to be put; nothing if nowhere. What is there already the person gives up.
   *
   * @param name what it is called, unless the person calls it otherwise
   */
  fun save(name: String): File?
}

/** AWT's, which are those of Windows, of macOS and of GTK. */
internal object SystemDialogs : FileDialogs {

  override fun open(accept: Accept, several: Boolean): List<File> {
    val dialog = FileDialog(owner(), "", FileDialog.LOAD)
    dialog.isMultipleMode = several
    dialog.setFilenameFilter { _, name -> accept.takes(name) }
    return shown(dialog)
  }

  override fun save(name: String): File? {
    val dialog = FileDialog(owner(), "", FileDialog.SAVE)
    dialog.file = name
    return shown(dialog).firstOrNull()
  }

  private fun shown(dialog: FileDialog): List<File> =
    try {
      dialog.isVisible = true
      dialog.files.toList()
    } finally {
      dialog.dispose()
    }

  /** The window that is worked in: the dialog stays above it. */
  private fun owner(): Frame? =
    Window.getWindows().filterIsInstance<Frame>().firstOrNull { it.isActive }
}
