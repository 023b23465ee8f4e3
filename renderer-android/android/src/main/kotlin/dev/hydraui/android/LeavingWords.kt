package dev.hydraui.android

import dev.hydraui.message.Messages

/**
 * What is said before something that is not saved is left. An application's own [Messages] may be
 * these too.
 */
interface LeavingWords {

  val question: String

  val more: String

  val stay: String

  val leave: String

  companion object {
    /** Those of the language that components speak; English where nobody has written them. */
    internal fun of(messages: Messages): LeavingWords =
      when {
        messages is LeavingWords -> messages
        messages.language() == "ar" -> ARABIC
        else -> ENGLISH
      }

    private val ENGLISH =
      words("Leave without saving?", "What you have typed here is not saved.", "Stay", "Leave")

    private val ARABIC = words("المغادرة دون حفظ؟", "ما كتبته هنا غير محفوظ.", "البقاء", "المغادرة")

    private fun words(asks: String, says: String, stays: String, leaves: String) =
      object : LeavingWords {
        override val question = asks
        override val more = says
        override val stay = stays
        override val leave = leaves
      }
  }
}
