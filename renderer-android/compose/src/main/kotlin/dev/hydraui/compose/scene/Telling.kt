package dev.hydraui.compose.scene

import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.node.CompositionLocalConsumerModifierNode
import androidx.compose.ui.node.ModifierNodeElement
import androidx.compose.ui.node.SemanticsModifierNode
import androidx.compose.ui.node.currentValueOf
import androidx.compose.ui.node.invalidateSemantics
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.SemanticsPropertyReceiver
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.disabled
import androidx.compose.ui.semantics.error
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.hideFromAccessibility
import androidx.compose.ui.semantics.stateDescription
import dev.hydraui.message.Accessible
import dev.hydraui.message.English

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
  internal fun words(accessible: Accessible): String {
    val told = states.filter { it !in SAID && !it.startsWith("level ") }.map(accessible::state)
    return (listOf(value) + told + description).filter { it.isNotEmpty() }.joinToString(", ")
  }

  companion object {
    /** Where it stands among what Compose tells of a thing. */
    val KEY = SemanticsPropertyKey<Telling>("HydraTelling")

    private val SAID = setOf("disabled", "modal")
  }
}

private var SemanticsPropertyReceiver.telling by Telling.KEY

/** The words that states are told in. */
internal val LocalAccessible = staticCompositionLocalOf { Accessible(English().accessible()) }

/** Tells what a thing is; what is in it is told of too. */
fun Modifier.tells(telling: Telling): Modifier = this then Tells(telling, null)

/** Likewise, of what is only known when it is told. */
internal fun Modifier.tells(telling: () -> Telling): Modifier = this then Tells(null, telling)

/** Nothing is told of it nor of what is in it: something else says that. */
fun Modifier.unheard(): Modifier = clearAndSetSemantics { hideFromAccessibility() }

/** One of both says what is told. */
private data class Tells(val known: Telling?, val made: (() -> Telling)?) :
  ModifierNodeElement<TellsNode>() {

  override fun create() = TellsNode(this)

  override fun update(node: TellsNode) {
    node.its = this
    node.invalidateSemantics()
  }

  fun telling(): Telling = known ?: checkNotNull(made)()
}

private class TellsNode(var its: Tells) :
  Modifier.Node(), SemanticsModifierNode, CompositionLocalConsumerModifierNode {

  override fun SemanticsPropertyReceiver.applySemantics() {
    tell(its.telling(), currentValueOf(LocalAccessible))
  }
}

private fun SemanticsPropertyReceiver.tell(its: Telling, accessible: Accessible) {
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
  val words = its.words(accessible)
  if (words.isNotEmpty()) {
    stateDescription = words
  }
}
