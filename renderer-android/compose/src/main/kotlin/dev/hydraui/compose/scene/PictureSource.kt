package dev.hydraui.compose.scene

import androidx.compose.runtime.staticCompositionLocalOf
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.HttpURLConnection
import java.net.URI
import java.net.URISyntaxException

/** How a platform finds the pictures of a view. */
fun interface PictureSource {

  /** The bytes of an image file; nothing where there is none. On a thread that may wait. */
  fun load(address: String): ByteArray?

  companion object {
    /** More than any picture that is meant to be looked at has. */
    const val MOST_BYTES = 32 * 1024 * 1024
  }
}

/** That of this platform; without one, those of whole addresses, from the network. */
val LocalPictures = staticCompositionLocalOf { PictureSource(::fromNetwork) }

/** How long a picture may take to be found, and to come. */
private const val PATIENCE_MILLIS = 20_000

private fun fromNetwork(address: String): ByteArray? =
  try {
    val connection = URI(address).toURL().openConnection() as? HttpURLConnection
    connection?.connectTimeout = PATIENCE_MILLIS
    connection?.readTimeout = PATIENCE_MILLIS
    connection?.inputStream?.use(::limited)
  } catch (none: IOException) {
    null
  } catch (none: URISyntaxException) {
    null
  } catch (none: IllegalArgumentException) {
    null
  }

private fun limited(stream: InputStream): ByteArray? {
  val bytes = ByteArrayOutputStream()
  val part = ByteArray(DEFAULT_BUFFER_SIZE)
  while (true) {
    val count = stream.read(part)
    if (count < 0) {
      return bytes.toByteArray()
    }
    bytes.write(part, 0, count)
    if (bytes.size() > PictureSource.MOST_BYTES) {
      return null
    }
  }
}
