package dev.hydraui.compose.desktop

import java.net.URLConnection

/**
 * Which files are offered.
 *
 * @param types media types and endings such as `image/` and `.pdf`, with commas between them;
 *   nothing for all
 */
internal class Accept(types: String) {

  private val parts = types.split(',').map { it.trim().lowercase() }.filter { it.isNotEmpty() }

  /** Whether one of that name is offered; where a name tells of no media type, its file is. */
  fun takes(name: String): Boolean {
    val type = typeOf(name)
    return parts.isEmpty() ||
      parts.any { part ->
        when {
          part.startsWith(".") -> name.endsWith(part, ignoreCase = true)
          else -> type.isEmpty() || type.startsWith(part.removeSuffix("*"))
        }
      }
  }

  companion object {

    /** The media type that a name stands for; nothing if that is not known. */
    fun typeOf(name: String): String = URLConnection.guessContentTypeFromName(name).orEmpty()
  }
}
