package dev.hydraui.compose.desktop

import dev.hydraui.component.ChosenFile
import dev.hydraui.http.ChosenFiles
import java.io.File
import java.io.InputStream
import java.util.Optional
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger

/** The files that a person has chosen or dropped, by their handles. From any thread. */
internal class KeptFiles : ChosenFiles {

  private val files = ConcurrentHashMap<String, File>()
  private val count = AtomicInteger()

  /** From now on it is known. */
  fun keep(file: File): ChosenFile {
    val handle = "file-${count.incrementAndGet()}"
    files[handle] = file
    return ChosenFile(handle, file.name, file.length(), Accept.typeOf(file.name))
  }

  override fun find(handle: String): Optional<ChosenFiles.OneFile> =
    Optional.ofNullable(files[handle]).map(::One)

  private class One(private val file: File) : ChosenFiles.OneFile {

    override fun mediaType(): String =
      Accept.typeOf(file.name).ifEmpty { "application/octet-stream" }

    override fun size(): Long = file.length()

    override fun open(): InputStream = file.inputStream()
  }
}
