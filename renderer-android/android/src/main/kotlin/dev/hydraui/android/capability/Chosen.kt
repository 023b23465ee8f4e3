package dev.hydraui.android.capability

import android.content.Context
import android.net.Uri
import android.provider.OpenableColumns
import dev.hydraui.component.ChosenFile
import dev.hydraui.http.ChosenFiles
import java.io.IOException
import java.io.InputStream
import java.util.Optional
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger

/** The documents that a person has chosen, by their handles. From any thread. */
internal class Chosen(private val context: Context) : ChosenFiles {

  private val documents = ConcurrentHashMap<String, Document>()
  private val count = AtomicInteger()

  override fun find(handle: String): Optional<ChosenFiles.OneFile> =
    Optional.ofNullable(documents[handle])

  /** From now on it is known. */
  fun keep(uri: Uri): ChosenFile {
    val type = context.contentResolver.getType(uri).orEmpty()
    var name = uri.lastPathSegment.orEmpty().substringAfterLast('/')
    var size = -1L
    val columns = arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
    context.contentResolver.query(uri, columns, null, null, null)?.use {
      if (it.moveToFirst()) {
        name = it.getString(0) ?: name
        size = if (it.isNull(1)) size else it.getLong(1)
      }
    }
    val handle = "file-${count.incrementAndGet()}"
    documents[handle] = Document(context, uri, type, size)
    return ChosenFile(handle, name, maxOf(size, 0), type)
  }

  private class Document(
    private val context: Context,
    private val uri: Uri,
    private val type: String,
    private val bytes: Long,
  ) : ChosenFiles.OneFile {

    override fun mediaType(): String = type.ifEmpty { "application/octet-stream" }

    override fun size(): Long = bytes

    override fun open(): InputStream =
      try {
        context.contentResolver.openInputStream(uri) ?: throw IOException("nothing opens $uri")
      } catch (notAnyMore: SecurityException) {
        throw IOException(notAnyMore)
      }
  }
}
