package dev.hydraui.compose.scene

import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.SemanticsPropertyReceiver
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.disabled
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.hideFromAccessibility
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription

/**
 * What a thing is to a person who does not see it, where Compose has no word of its own for that.
 * Assistive technology is told of it as the description of its state.
 *
 * @param role a role of WAI-ARIA 1.2; nothing where Compose's own role says it
 * @param name its name; nothing where what is in it says it
 * @param value what it is set to, in words; nothing where Compose tells it
 * @param states as `required`, `invalid`, `busy`, `level 2`
 * @param description help, and what is wrong
 */
data class Telling(
  val role: String = "",
  val name: String = "",
  val value: String = "",
  val states: Set<String> = emptySet(),
  val description: String = "",
) {

  /** This, in a state if it is so. */
  fun with(state: String, so: Boolean = true): Telling =
    if (so) copy(states = states + state) else this

  /** What Compose has no word for, in words. */
  internal fun words(): String =
    (listOf(value) + states.filter { it !in SAID && !it.startsWith("level ") } + description)
      .filter { it.isNotEmpty() }
      .joinToString(", ")

  companion object {
    /** Where it stands among what Compose tells of a thing. */
    val KEY = SemanticsPropertyKey<Telling>("HydraTelling")

    private val SAID = setOf("disabled", "modal")
  }
}

private var SemanticsPropertyReceiver.telling by Telling.KEY

/** Tells what a thing is; what is in it is told of too. */
fun Modifier.tells(telling: Telling): Modifier = semantics { tell(telling) }

/** Nothing is told of it nor of what is in it: something else says that. */
fun Modifier.unheard(): Modifier = clearAndSetSemantics { hideFromAccessibility() }

/** Tells what a thing is, among other things that are told of it. */
fun SemanticsPropertyReceiver.tell(its: Telling) {
  telling = its
  if (its.name.isNotEmpty()) {
    contentDescription = its.name
  }
  if (its.role == "heading") {
    heading()
  }
  if ("disabled" in its.states) {
    disabled()
  }
  if ("invalid" in its.states) {
    error(its.description)
  }
  val words = its.words()
  if (words.isNotEmpty()) {
    stateDescription = words
  }
}
