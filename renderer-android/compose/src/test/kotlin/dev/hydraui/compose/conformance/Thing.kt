package dev.hydraui.compose.conformance

import androidx.compose.ui.semantics.SemanticsNode
import dev.hydraui.conformance.Outline
import dev.hydraui.conformance.Target

/**
 * A node of the accessibility tree with the node of Compose's that tells of it.
 *
 * @param outline it, without children
 * @param focused whether it has the focus, or is what the focus stands for
 */
internal class Thing(
  val outline: Outline,
  val node: SemanticsNode,
  val focused: Boolean,
  val children: List<Thing>,
) {

  val isText: Boolean
    get() = outline.role() == "text"

  val target: Target
    get() = Target(outline.role(), outline.name())

  fun all(): List<Thing> = listOf(this) + children.flatMap { it.all() }

  /** The node with all that is in it. */
  private fun whole(): Outline =
    Outline(
      outline.role(),
      outline.name(),
      outline.value(),
      outline.states(),
      outline.description(),
      children.map { it.whole() },
    )

  companion object {
    fun text(things: List<Thing>): String = Outline.text(things.map { it.whole() })

    fun find(things: List<Thing>, target: Target): Thing? =
      things.flatMap { it.all() }.firstOrNull { it.target == target }
  }
}
