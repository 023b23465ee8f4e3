package dev.hydraui.android

import dev.hydraui.message.Messages

/**
 * What a program says beside its components: before something that is not saved is left, and of
 * what it tells in its window. An application's own [Messages] may be these too.
 */
interface ProgramWords {

  val question: String

  val more: String

  val stay: String

  val leave: String

  /** What is told in the window, as a whole. */
  val messages: String

  companion object {
    /** Those of the language that components speak; English where nobody has written them. */
    internal fun of(messages: Messages): ProgramWords =
      when {
        messages is ProgramWords -> messages
        messages.language() == "ar" -> ARABIC
        else -> ENGLISH
      }

    private val ENGLISH =
      words(
        "Leave without saving?",
        "What you have typed here is not saved.",
        "Stay",
        "Leave",
        "Messages",
      )

    private val ARABIC =
      words("المغادرة دون حفظ؟", "ما كتبته هنا غير محفوظ.", "البقاء", "المغادرة", "الرسائل")

    private fun words(asks: String, says: String, stays: String, leaves: String, told: String) =
      object : ProgramWords {
        override val question = asks
        override val more = says
        override val stay = stays
        override val leave = leaves
        override val messages = told
      }
  }
}
