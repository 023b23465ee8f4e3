package dev.hydraui.admin.android

import java.io.ByteArrayOutputStream
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.util.zip.ZipFile

/**
 * The names of the classes that an .apk holds, as the Dalvik executable format says (version 035).
 */
internal fun classesOf(apk: ZipFile): Set<String> =
  apk
    .entries()
    .asSequence()
    .filter { it.name.endsWith(".dex") }
    .flatMap { DexFile(apk.getInputStream(it).readBytes()).classes() }
    .toSet()

private class DexFile(bytes: ByteArray) {

  private val file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)

  fun classes(): List<String> {
    val (count, at) = file.getInt(CLASSES) to file.getInt(CLASSES + WORD)
    return (0 until count).map { type(file.getInt(at + it * CLASS_LENGTH)) }
  }

  /** `Lorg/example/Thing;` is told as `org.example.Thing`. */
  private fun type(index: Int): String =
    text(file.getInt(file.getInt(TYPES) + index * WORD))
      .removePrefix("L")
      .removeSuffix(";")
      .replace('/', '.')

  /** Behind its length, in bytes of 7 bits, up to a zero. */
  private fun text(index: Int): String {
    var at = file.getInt(file.getInt(STRINGS) + index * WORD)
    while (file.get(at++) < 0) {
      continue
    }
    val text = ByteArrayOutputStream()
    while (file.get(at) != 0.toByte()) {
      text.write(file.get(at++).toInt())
    }
    return text.toString(Charsets.UTF_8.name())
  }

  /** Where the header says where these begin. */
  private companion object {
    const val STRINGS = 60
    const val TYPES = 68
    const val CLASSES = 96
    const val WORD = 4
    const val CLASS_LENGTH = 32
  }
}
